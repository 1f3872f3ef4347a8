package dev.yusuan.io.html;

import java.util.HashSet;
import java.util.Locale;
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
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
  private static final Pattern NAME = Pattern.compile("[.#][\\w-]+");
  private static final Pattern SIMPLE = Pattern.compile("[a-z]*([.#][\\w-]+)");
  private static final Pattern DISPLAY = Pattern.compile("(?:^|;)(display|visibility):([a-z-]+)");

  private final Set<String> hidden = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  /** The styles that a page states itself. */
  static HidingStyles of(Document page) {
    HidingStyles styles = new HidingStyles();
    for (Element sheet : page.getElementsByTag("style")) {
      String text = sheet.data();
      if (text.length() <= MAX_SHEET && (text.contains("none") || text.contains("hidden"))) {
        styles.read(COMMENT.matcher(text).replaceAll(""));
      }
    }
    styles.hidden.removeAll(styles.shown);
    return styles;
  }

  /** Reads the rules that hold for each screen and paper. */
  private void read(String sheet) {
    Matcher rule = RULE.matcher(withoutConditions(sheet));
    while (rule.find()) {
      String style = rule.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s|!important", "");
      Matcher display = DISPLAY.matcher(style);
      while (display.find()) {
        boolean hides = display.group(2).equals("none") || display.group(2).equals("hidden");
        for (String selector : rule.group(1).split(",", -1)) {
          add(selector.strip(), hides);
        }
      }
    }
  }

  private void add(String selector, boolean hides) {
    Matcher simple = SIMPLE.matcher(selector);
    if (hides && simple.matches()) {
      hidden.add(simple.group(1));
    } else if (!hides) {
      Matcher name = NAME.matcher(selector);
      while (name.find()) {
        shown.add(name.group());
      }
    }
  }

  /** A sheet without its blocks for some media only, in which rules stand. */
  private static String withoutConditions(String sheet) {
    StringBuilder plain = new StringBuilder(sheet.length());
    int from = 0;
    for (int at = sheet.indexOf('@'); at >= 0; at = sheet.indexOf('@', from)) {
      plain.append(sheet, from, at);
      from = end(sheet, at);
    }
    return plain.append(sheet, from, sheet.length()).toString();
  }

  /** Where a statement that begins at a place ends. */
  private static int end(String sheet, int begin) {
    int depth = 0;
    for (int i = begin; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if ((c == ';' || c == '}') && depth <= 0) {
        return i + 1;
      }
    }
    return sheet.length();
  }

  /** Whether an element is hidden. */
  boolean hides(Element element) {
    if (hidden.isEmpty()) {
      return false;
    }
    return hidden.contains("#" + element.attr("id"))
        || element.classNames().stream().anyMatch(name -> hidden.contains("." + name));
  }
}
