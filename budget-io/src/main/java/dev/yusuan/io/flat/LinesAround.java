package dev.yusuan.io.flat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Titles;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which lines are titles of tables without columns, stand around their rows, or end them. */
final class LinesAround {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_CAPTION = 120;

  /** So many lines below its title a table of an unknown kind prints its captions, at most. */
  private static final int CAPTIONS_BELOW = 3;

  /** A text of performance targets may be a sentence, but no long one. */
  private static final int LONGEST_TARGET = 40;

  /** A code of a class that stands alone: few documents have pages of such numbers. */
  private static final Pattern CLASS = Pattern.compile("[2-5][0-9]{2}");

  /** So many lines above its title a table prints its captions, at most. */
  static final int CAPTIONS_ABOVE = 4;

  private static final Pattern UNIT = Pattern.compile("单位[:：] ?(?:人民币)?([千百万亿]*元)");

  private static final Splitter PARTS =
      Splitter.on(Pattern.compile("[ \u3000]{2,}")).trimResults().omitEmptyStrings();

  private static final Pattern PAGE = Pattern.compile("[-—–]? ?第? ?[0-9]{1,4} ?页? ?[-—–]?");
  private static final Pattern PAGE_OF_ALL =
      Pattern.compile(
          "第 ?([0-9]{1,4}) ?页 ?[,，/]? ?共 ?([0-9]{1,4}) ?页|([0-9]{1,4}) ?[/／] ?([0-9]{1,4})");
  private static final Pattern TABLE =
      Pattern.compile(
          "(?:(?:附?表 ?)?[0-9][0-9.-]{0,5}[、:：]? ?)?[^0-9 ]{3,40}表(?:[(（][^0-9 ]{1,20}[)）])?");

  private final KnownWords words;
  private final ImmutableSet<String> captions;
  private final ImmutableList<String> notes;
  private final ImmutableList<LabelPattern> margins;
  private final ImmutableList<LabelPattern> sections;
  private final Map<String, Optional<TableKind<?>>> kinds = new HashMap<>();
  private ImmutableSet<SourcePlace> running = ImmutableSet.of();

  LinesAround(KnownWords words) {
    this.words = words;
    this.captions =
        Stream.concat(words.words("unit").stream(), words.words("issuer").stream())
            .map(Words::plain)
            .collect(ImmutableSet.toImmutableSet());
    this.notes = words.words("note");
    this.margins = words.patterns("margin");
    this.sections = words.patterns("section");
  }

  /** Takes the lines that run over the pages of the text that is read. */
  void setRunning(ImmutableSet<SourcePlace> places) {
    running = places;
  }

  /** Whether a line runs over the pages of the text that is read. */
  boolean runs(Paragraph line) {
    return running.contains(line.place());
  }

  /** The kind of table that a line is the title of, if it is one. */
  Optional<TableKind<?>> kindOf(Paragraph line) {
    String text = line.text();
    boolean mayBe =
        text.length() <= LONGEST_TITLE
            && text.indexOf('。') < 0
            && (text.indexOf('表') >= 0 || text.contains("经费"));
    return mayBe ? kinds.computeIfAbsent(text, this::kindOf) : Optional.empty();
  }

  private Optional<TableKind<?>> kindOf(String title) {
    return words.titles().find(title.replace("**", "")).map(Titles.Named::kind);
  }

  /** Whether a line belongs to the table of a title no more: a note, a title, a section. */
  boolean ends(ImmutableList<Block> blocks, int at, Paragraph title, TableKind<?> kind) {
    Paragraph line = (Paragraph) blocks.get(at);
    String text = line.text();
    boolean mayBeTarget =
        !kind.schema().indicators().isEmpty()
            && FlatLine.of(line).printed().stream()
                .allMatch(token -> token.text().length() <= LONGEST_TARGET);
    boolean another =
        (kindOf(line).isPresent() || isUnknownTitle(blocks, at))
            && !Titles.bare(text).equals(Titles.bare(title.text()));
    return line.heading() > 0
        || another
        || (text.indexOf('。') >= 0 && !mayBeTarget)
        || LabelPattern.any(sections, text)
        || notes.stream().anyMatch(word -> beginsNote(text, word));
  }

  private static boolean beginsNote(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }

  /** Whether a line is called a table, and the captions of one stand below it. */
  boolean isUnknownTitle(ImmutableList<Block> blocks, int at) {
    return blocks.get(at) instanceof Paragraph title
        && TABLE.matcher(title.text()).matches()
        && blocks.subList(at + 1, blocks.size()).stream()
            .filter(block -> !(block instanceof Paragraph line && FlatLine.of(line).isBlank()))
            .limit(CAPTIONS_BELOW)
            .takeWhile(block -> block instanceof Paragraph || beginsWithCaptions(block))
            .anyMatch(block -> !(block instanceof Paragraph line) || isCaption(line));
  }

  private boolean beginsWithCaptions(Block block) {
    return block instanceof Grid grid
        && !grid.rows().get(0).cells().isEmpty()
        && grid.rows().get(0).cells().stream().allMatch(cell -> areCaptions(cell.text()));
  }

  private boolean isCaption(Paragraph line) {
    return isCaption(line.text());
  }

  private boolean isCaption(String text) {
    int colon = text.replace(':', '：').indexOf('：');
    return colon > 0 && captions.contains(Words.plain(text.substring(0, colon)));
  }

  /**
   * Whether a line stands around a table: a caption, a mark in the margin, the number of a page, a
   * line that runs over the pages.
   */
  boolean isFurniture(Paragraph line) {
    String text = line.text();
    return Blanks.squeeze(text).length() <= LONGEST_CAPTION
        && (runs(line)
            || (PAGE.matcher(text).matches() && !CLASS.matcher(text).matches())
            || isPageOfAll(text)
            || isCaption(line)
            || areCaptions(text)
            || kindOf(line).isPresent());
  }

  private static boolean isPageOfAll(String text) {
    Matcher page = PAGE_OF_ALL.matcher(text);
    if (!page.matches()) {
      return false;
    }
    int first = page.group(1) == null ? 3 : 1;
    return Integer.parseInt(page.group(first)) <= Integer.parseInt(page.group(first + 1));
  }

  /** Whether a text is marks in the margin and captions, with wide blanks between: 公开表7 单位：万元. */
  boolean areCaptions(String text) {
    return PARTS
        .splitToStream(text)
        .allMatch(
            part -> isCaption(part) || (part.indexOf(' ') < 0 && LabelPattern.any(margins, part)));
  }

  /** The unit of amounts that captions of a table state, above its title or among its lines. */
  static Optional<AmountUnit> unit(
      ImmutableList<Block> blocks, int title, List<Paragraph> furniture) {
    List<Paragraph> around = new ArrayList<>(furniture);
    for (int i = Math.max(0, title - CAPTIONS_ABOVE); i < title; i++) {
      if (blocks.get(i) instanceof Paragraph line) {
        around.add(line);
      }
    }
    Optional<AmountUnit> unit = Optional.empty();
    for (Paragraph line : around) {
      Matcher stated = UNIT.matcher(line.text());
      if (stated.find()) {
        for (AmountUnit each : AmountUnit.values()) {
          unit = each.symbol().equals(stated.group(1)) ? Optional.of(each) : unit;
        }
      }
    }
    return unit;
  }
}
