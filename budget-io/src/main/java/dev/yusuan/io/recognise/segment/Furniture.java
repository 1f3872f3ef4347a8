package dev.yusuan.io.recognise.segment;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Lines;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What pages print around their content: page numbers, and lines that run over all pages, with the
 * number of the page or without (页眉页脚).
 */
public final class Furniture {
  private static final Pattern PAGE =
      Pattern.compile(
          "[-—–－−_·]*第?[0-9]{1,4}页?[-—–－−_·]*|第[0-9]{1,4}页[,，/]?共[0-9]{1,4}页|[0-9]{1,4}/[0-9]{1,4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  /** Rows of several tables may be alike, and lines that run over the pages print no amounts. */
  private static final Pattern AMOUNT =
      Pattern.compile("(?<!\\S)-?[0-9]{1,3}(?:[0-9]*|(?:,[0-9]{3})*)\\.[0-9]{1,6}(?!\\S)");

  private static final int LONGEST_NUMBER_LINE = 60;

  /** Browsers print addresses on each page. */
  private static final int LONGEST = 200;

  /** On so many pages at least, or on both of two, where a title of two tables may be alike. */
  private static final int FEWEST = 3;

  /** Left and right pages may print other lines; parts of names end pages here and there. */
  private static final int WIDEST = 2;

  /** So many lines run at an edge of the page, at most. */
  private static final int DEPTH = 3;

  private final Set<Integer> running = new HashSet<>();
  private final Multiset<String> edges = HashMultiset.create();
  private final Multiset<String> inside = HashMultiset.create();

  public Furniture(List<Line> lines) {
    List<ImmutableList<Line>> pages = pages(lines);
    pages.forEach(this::count);
    addRunning(pages);
    addRunning(pages.stream().map(ImmutableList::reverse).toList());
  }

  /** Where lines outside grids that run over the pages are printed. */
  public static ImmutableSet<SourcePlace> places(ImmutableList<Block> blocks) {
    ImmutableList<Line> lines =
        Lines.of(new Source("", blocks, ImmutableList.of()), Integer.MAX_VALUE);
    Furniture furniture = new Furniture(lines);
    return lines.stream()
        .filter(line -> furniture.running.contains(line.number()))
        .map(line -> line.origin().place())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<ImmutableList<Line>> pages(List<Line> lines) {
    List<ImmutableList<Line>> pages = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).origin().startsPage()) {
        pages.add(ImmutableList.copyOf(lines.subList(begin, i)));
        begin = i;
      }
    }
    return pages;
  }

  /** Counts what a page prints at its edges, and between them. */
  private void count(List<Line> page) {
    for (int at = 0; at < page.size(); at++) {
      Line line = page.get(at);
      if (!line.isGrid() && line.text().length() <= LONGEST) {
        boolean edge = at < DEPTH || at >= page.size() - DEPTH;
        (edge ? edges : inside).add(Words.plain(line.text()));
      }
    }
  }

  /** Whether pages print a text among their lines as often as at their edges. */
  private boolean isOfContent(String text) {
    return inside.count(text) >= edges.count(text);
  }

  /** Adds the lines with which pages begin alike, the outermost first. */
  private void addRunning(List<ImmutableList<Line>> pages) {
    int fewest = Math.max(2, Math.min(FEWEST, pages.size()));
    for (int depth = 0; depth < DEPTH; depth++) {
      ListMultimap<String, Integer> printed = ArrayListMultimap.create();
      for (int page = 0; page < pages.size(); page++) {
        for (String each : words(pages.get(page), page, depth)) {
          printed.put(each, page);
        }
      }
      for (String each : printed.keySet()) {
        for (int page : over(printed.get(each), each.endsWith("表") ? FEWEST : fewest)) {
          running.add(pages.get(page).get(depth).number());
        }
      }
    }
  }

  /** The pages that follow each other closely enough, as many as asked for at least. */
  private static List<Integer> over(List<Integer> pages, int fewest) {
    List<Integer> over = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= pages.size(); i++) {
      if (i == pages.size() || pages.get(i) - pages.get(i - 1) > WIDEST) {
        if (i - begin >= fewest) {
          over.addAll(pages.subList(begin, i));
        }
        begin = i;
      }
    }
    return over;
  }

  /**
   * What a line prints on each page, if it does: all of it, or all but one number that counts the
   * pages. None for a line that stands behind others than running ones.
   */
  private ImmutableSet<String> words(List<Line> page, int number, int depth) {
    if (page.size() <= depth
        || page.get(depth).isGrid()
        || page.get(depth).text().length() > LONGEST
        || AMOUNT.matcher(page.get(depth).text()).find()
        || page.subList(0, depth).stream().anyMatch(line -> !contains(line))) {
      return ImmutableSet.of();
    }
    String text = Words.plain(page.get(depth).text());
    if (isOfContent(text)) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> words = ImmutableSet.<String>builder().add(text);
    for (MatchResult found : NUMBER.matcher(text).results().toList()) {
      int offset = Integer.parseInt(found.group()) - number;
      words.add(text.substring(0, found.start()) + '\0' + offset + text.substring(found.end()));
    }
    return words.build();
  }

  /** Whether a line outside tables is of the page and not of the document. */
  public boolean contains(Line line) {
    return running.contains(line.number()) || isPageNumber(line);
  }

  /** Whether a line prints the number of its page and nothing else. */
  public static boolean isPageNumber(Line line) {
    return !line.isGrid()
        && line.text().length() <= LONGEST_NUMBER_LINE
        && PAGE.matcher(Words.plain(line.text())).matches();
  }
}
