package dev.yusuan.io.html;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a style sheet that hold for each screen and paper, found in one pass (样式表). */
final class StyleSheet {
  private static final Pattern DISPLAY =
      Pattern.compile("(?:^|;)(display|visibility|mso-hide):([a-z-]+)");

  private static final ImmutableSet<String> HIDING =
      ImmutableSet.of("none", "hidden", "collapse", "all");

  private StyleSheet() {}

  /** Takes the rules. */
  interface Sink {
    /** A rule, which may stand within another. */
    void rule(String selectors, String style, boolean nested);
  }

  static void read(String text, Sink sink) {
    String sheet = withoutComments(text);
    int depth = 0;
    int begin = 0;
    int opened = -1;
    int from = 0;
    int at = 0;
    while (at < sheet.length()) {
      char c = sheet.charAt(at);
      if (c == '@' && depth == 0) {
        at = end(sheet, at);
        from = at;
        continue;
      }
      if (c == '{') {
        begin = from;
        opened = at;
        depth++;
      } else if (c == '}') {
        if (opened >= 0) {
          sink.rule(sheet.substring(begin, opened), sheet.substring(opened + 1, at), depth > 1);
        }
        opened = -1;
        depth = Math.max(0, depth - 1);
      }
      at++;
      from = c == '{' || c == '}' ? at : from;
    }
  }

  private static String withoutComments(String text) {
    StringBuilder sheet = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf("/*"); at >= 0; at = text.indexOf("/*", from)) {
      sheet.append(text, from, at);
      int end = text.indexOf("*/", at + 2);
      from = end < 0 ? text.length() : end + 2;
    }
    return sheet
        .append(text, from, text.length())
        .toString()
        .replace("<!--", "")
        .replace("-->", "");
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

  /** By which properties a style shows or hides, and whether it hides by them. */
  static Map<String, Boolean> hiding(String style) {
    Map<String, Boolean> properties = new HashMap<>();
    Matcher display =
        DISPLAY.matcher(style.toLowerCase(Locale.ROOT).replaceAll("\\s|!important", ""));
    while (display.find()) {
      properties.put(display.group(1), HIDING.contains(display.group(2)));
    }
    return properties;
  }
}
