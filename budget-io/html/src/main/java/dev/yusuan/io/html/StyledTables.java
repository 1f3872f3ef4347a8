package dev.yusuan.io.html;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes tables of elements that only their style shows as tables, rows and cells (样式表格). Two
 * columns of a page are shown so too: a table has several rows of several cells.
 */
final class StyledTables {
  private static final int MAX_SHEET = 2_000_000;

  /** So many rows of so many cells make a table. */
  private static final int FEWEST = 2;

  private static final Pattern DISPLAY =
      Pattern.compile("(?:^|;)display:(table(?:-row-group|-header-group|-row|-cell)?)(?:;|$)");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]*([.#][\\w-]+)");

  /** How each is shown, and the element that is shown so. */
  private static final Map<String, String> ELEMENTS =
      Map.of(
          "table", "table",
          "table-row-group", "tbody",
          "table-header-group", "thead",
          "table-row", "tr",
          "table-cell", "td");

  private static final Set<String> GROUPS = Set.of("tbody", "thead");

  private final Map<String, String> byName = new HashMap<>();

  private StyledTables() {}

  /** Gives the elements of such tables the names of those of tables. */
  static void rename(Document page) {
    StyledTables styles = new StyledTables();
    for (Element sheet : page.getElementsByTag("style")) {
      String text = sheet.data();
      if (text.length() <= MAX_SHEET && text.contains("table")) {
        StyleSheet.read(text, styles::add);
      }
    }
    List<Element> tables = new ArrayList<>();
    for (Element element : page.getElementsByTag("div")) {
      if (styles.shownAs(element).equals("table")) {
        tables.add(element);
      }
    }
    tables.forEach(styles::rename);
  }

  private void add(String selectors, String style, boolean nested) {
    String shown = shown(style);
    if (shown.isEmpty() || nested) {
      return;
    }
    for (String selector : Splitter.on(',').trimResults().split(selectors)) {
      Matcher name = NAME.matcher(selector);
      if (name.matches()) {
        byName.put(name.group(1), shown);
      }
    }
  }

  /** The element as which a style shows; empty for another one. */
  private static String shown(String style) {
    if (!style.contains("table")) {
      return "";
    }
    Matcher display =
        DISPLAY.matcher(style.toLowerCase(Locale.ROOT).replaceAll("\\s|!important", ""));
    return display.find() ? ELEMENTS.getOrDefault(display.group(1), "") : "";
  }

  private String shownAs(Element element) {
    String own = shown(element.attr("style"));
    if (!own.isEmpty() || byName.isEmpty()) {
      return own;
    }
    for (String name : element.classNames()) {
      String shown = byName.get("." + name);
      if (shown != null) {
        return shown;
      }
    }
    return byName.getOrDefault("#" + element.id(), "");
  }

  private void rename(Element table) {
    IdentityHashMap<Element, String> names = new IdentityHashMap<>();
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      String shown = shownAs(child);
      if (GROUPS.contains(shown) && isWithoutText(child)) {
        names.put(child, shown);
        rows.addAll(child.children());
      } else {
        rows.add(child);
      }
    }
    int several = 0;
    for (Element row : rows) {
      if (!shownAs(row).equals("tr")
          || !isWithoutText(row)
          || !row.children().stream().allMatch(cell -> shownAs(cell).equals("td"))) {
        return;
      }
      several += row.childrenSize() >= FEWEST ? 1 : 0;
      names.put(row, "tr");
      row.children().forEach(cell -> names.put(cell, "td"));
    }
    if (several >= FEWEST && isWithoutText(table)) {
      names.forEach(Element::tagName);
      table.tagName("table");
    }
  }

  private static boolean isWithoutText(Element element) {
    return element.childNodes().stream()
        .allMatch(node -> !(node instanceof TextNode text) || text.isBlank());
  }
}
