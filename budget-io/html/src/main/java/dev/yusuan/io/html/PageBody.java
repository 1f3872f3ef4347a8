package dev.yusuan.io.html;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Finds the part of a page that is the document.
 *
 * @param parts the elements that hold it, in order; the whole page where it does not tell
 * @param title the title that is printed outside them, if any
 */
record PageBody(ImmutableList<Element> parts, Optional<String> title) {
  private static final Pattern FIGURE = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");
  private static final int BEGIN = 1_000;

  static PageBody of(Document page) {
    List<Element> bodies = page.select(PageWords.ANY_BODY);
    for (Evaluator place : PageWords.BODIES) {
      Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
      bodies.stream().filter(each -> each.is(place)).forEach(found::add);
      ImmutableList<Element> outermost =
          bodies.stream()
              .filter(found::contains)
              .filter(each -> each.hasText() && each.parents().stream().noneMatch(found::contains))
              .collect(ImmutableList.toImmutableList());
      if (!outermost.isEmpty() && hasMostFigures(outermost, page)) {
        return new PageBody(outermost, title(page, outermost));
      }
    }
    return new PageBody(ImmutableList.of(page.body()), Optional.empty());
  }

  /** A part without the tables that stand elsewhere on the page is not the document. */
  private static boolean hasMostFigures(List<Element> parts, Document page) {
    long inside = parts.stream().mapToLong(PageBody::figures).sum();
    return 2 * inside >= figures(page.body());
  }

  private static long figures(Element element) {
    return element.getElementsByTag("td").stream()
        .filter(cell -> FIGURE.matcher(cell.ownText()).matches())
        .count();
  }

  private static Optional<String> title(Document page, List<Element> parts) {
    String begin = squeeze(parts.get(0).text());
    String head = begin.substring(0, Math.min(begin.length(), BEGIN));
    return printedTitle(page, parts)
        .filter(title -> !title.isBlank() && !head.contains(squeeze(title)));
  }

  private static Optional<String> printedTitle(Document page, List<Element> parts) {
    for (Element meta : page.getElementsByTag("meta")) {
      if (meta.attr("name").equalsIgnoreCase(PageWords.META_TITLE)) {
        return Optional.of(meta.attr("content"));
      }
    }
    for (Evaluator place : PageWords.TITLES) {
      Element found = page.selectFirst(place);
      if (found != null && found.parents().stream().noneMatch(parts::contains)) {
        return Optional.of(found.text());
      }
    }
    return Optional.empty();
  }

  private static String squeeze(String text) {
    return CharMatcher.whitespace().removeFrom(text);
  }
}
