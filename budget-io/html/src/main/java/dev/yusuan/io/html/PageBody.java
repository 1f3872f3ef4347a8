package dev.yusuan.io.html;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Finds the part of a page that is the document.
 *
 * @param parts the elements that hold it, in order; the whole page where it does not tell
 * @param isNamed whether the page tells which part is the document
 * @param title the title that is printed outside them, if any
 */
record PageBody(ImmutableList<Element> parts, boolean isNamed, Optional<String> title) {
  private static final Pattern FIGURE = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");

  /** How far into the document its title is looked for. */
  private static final int BEGIN = 1_000;

  private static final int LONGEST_FIGURE = 100;

  static PageBody of(Document page, PageIndex index, Visibility visibility) {
    List<Element> bodies =
        index.bodies().stream().filter(body -> !visibility.isWithinHidden(body)).toList();
    List<Integer> ranks = bodies.stream().map(PageWords.BODIES::rank).distinct().sorted().toList();
    for (int rank : ranks) {
      ImmutableList<Element> parts = outermost(bodies, rank);
      if (!parts.isEmpty() && hasMostFigures(parts, page, index, visibility)) {
        return new PageBody(parts, true, title(index, parts));
      }
    }
    return new PageBody(ImmutableList.of(page.body()), false, Optional.empty());
  }

  private static ImmutableList<Element> outermost(List<Element> bodies, int rank) {
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    bodies.stream().filter(each -> PageWords.BODIES.rank(each) == rank).forEach(found::add);
    return bodies.stream()
        .filter(found::contains)
        .filter(each -> each.hasText() && each.parents().stream().noneMatch(found::contains))
        .collect(ImmutableList.toImmutableList());
  }

  /** A part without the tables that stand elsewhere on the page is not the document. */
  private static boolean hasMostFigures(
      List<Element> parts, Document page, PageIndex index, Visibility visibility) {
    int cells = parts.stream().mapToInt(part -> part.getElementsByTag("td").size()).sum();
    if (cells == index.cells()) {
      return true;
    }
    long inside = parts.stream().mapToLong(part -> figures(part, visibility)).sum();
    return 2 * inside >= figures(page.body(), visibility);
  }

  private static long figures(Element element, Visibility visibility) {
    return element.getElementsByTag("td").stream()
        .filter(cell -> isFigure(cell) && !visibility.isWithinHidden(cell))
        .count();
  }

  /** Whether a cell prints a figure and nothing else. */
  static boolean isFigure(Element cell) {
    return FIGURE.matcher(squeeze(begin(cell, LONGEST_FIGURE))).matches();
  }

  /** The title, unless the document begins with it. */
  private static Optional<String> title(PageIndex index, List<Element> parts) {
    Optional<String> title =
        index
            .statedTitle()
            .or(
                () ->
                    index.titles().stream()
                        .filter(each -> each.parents().stream().noneMatch(parts::contains))
                        .min(Comparator.comparingInt(PageWords.TITLES::rank))
                        .map(Element::text));
    return title.filter(
        text -> !text.isBlank() && !squeeze(begin(parts.get(0), BEGIN)).contains(squeeze(text)));
  }

  /** The first characters of a part, and some more. */
  static String begin(Element part, int characters) {
    if (part.firstChild() instanceof TextNode only && only.nextSibling() == null) {
      return only.getWholeText();
    }
    StringBuilder text = new StringBuilder();
    part.filter(
        (node, depth) -> {
          if (node instanceof TextNode more) {
            text.append(more.getWholeText());
          }
          return text.length() < characters ? FilterResult.CONTINUE : FilterResult.STOP;
        });
    return text.toString();
  }

  private static String squeeze(String text) {
    return CharMatcher.whitespace().removeFrom(text);
  }
}
