package dev.yusuan.io.html;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the style sheet of a page hides by a class or an id, such as the copy for small screens
 * (样式表隐藏). A class that is shown by another rule is not hidden, as scripts change between them.
 */
final class HidingStyles {
  private static final int MAX_SHEET = 2_000_000;
  private static final Pattern NAME = Pattern.compile("[.#][\\w-]+");
  private static final Pattern SIMPLE = Pattern.compile("([A-Za-z0-9]*)([.#][\\w-]+)");
  private static final Set<String> MEDIA = Set.of("", "all", "screen");
  private static final String ANY_ELEMENT = "";

  /** The elements that are hidden, by the property that hides and the name that they have. */
  private final SetMultimap<String, String> hidden = HashMultimap.create();

  private final Set<String> shown = new HashSet<>();

  /**
   * The styles that a page states itself, or in the sheets that its file holds.
   *
   * @param sheets the sheets, by what links to them call them
   */
  static HidingStyles of(Document page, PageIndex index, Map<String, String> sheets) {
    HidingStyles styles = new HidingStyles();
    if (index.has("style")) {
      page.getElementsByTag("style").forEach(sheet -> styles.read(sheet.data()));
    }
    if (!sheets.isEmpty()) {
      page.getElementsByTag("link").stream()
          .filter(link -> MEDIA.contains(link.attr("media")))
          .map(link -> link.attr("href").toLowerCase(Locale.ROOT))
          .distinct()
          .forEach(link -> styles.read(sheets.getOrDefault(link, "")));
    }
    styles.shown.forEach(styles.hidden::removeAll);
    return styles;
  }

  private void read(String sheet) {
    if (sheet.length() <= MAX_SHEET && (sheet.contains("none") || sheet.contains("hidden"))) {
      StyleSheet.read(sheet, this::add);
    }
  }

  private void add(String selectors, String style, boolean nested) {
    StyleSheet.hiding(style)
        .forEach(
            (property, hides) -> {
              for (String selector : Splitter.on(',').trimResults().split(selectors)) {
                add(selector, property, hides, nested);
              }
            });
  }

  private void add(String selector, String property, boolean hides, boolean nested) {
    Matcher simple = SIMPLE.matcher(selector);
    if (hides && !nested && simple.matches()) {
      hidden.put(property + simple.group(2), simple.group(1).toLowerCase(Locale.ROOT));
    } else if (!hides) {
      Matcher name = NAME.matcher(selector);
      while (name.find()) {
        shown.add(property + name.group());
      }
    }
  }

  /** Whether an element is hidden by a property. */
  boolean hides(Element element, String property) {
    return !hidden.isEmpty()
        && (isHidden(element, property + "#" + element.attr("id"))
            || element.classNames().stream()
                .anyMatch(name -> isHidden(element, property + "." + name)));
  }

  private boolean isHidden(Element element, String name) {
    Set<String> elements = hidden.get(name);
    return elements.contains(ANY_ELEMENT) || elements.contains(element.normalName());
  }
}
