package dev.yusuan.io.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What LibreOffice prints around the sheets of a workbook that it saves as a page (工作簿另存的网页): a
 * list of them, and above each its name.
 */
final class SavedSheets {
  private static final Pattern ANCHOR = Pattern.compile("table[0-9]{1,9}");

  private SavedSheets() {}

  /** The name of the sheet that begins with an element. */
  static Optional<String> name(Element element) {
    boolean anchor =
        element.normalName().equals("a") && ANCHOR.matcher(element.attr("name")).matches();
    return anchor
        ? Optional.ofNullable(element.selectFirst("> h1 > em")).map(Element::text)
        : Optional.empty();
  }

  /** Whether an element is the list of the sheets. */
  static boolean isList(Element element) {
    Element link = element.normalName().equals("center") ? element.selectFirst("> h1 + a") : null;
    return link != null && link.attr("href").equals("#table0");
  }
}
