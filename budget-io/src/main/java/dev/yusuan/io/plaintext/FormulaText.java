package dev.yusuan.io.plaintext;

/**
 * A text that is written as a formula, so that a spreadsheet takes it for no number (文本公式): {@code
 * ="003001"} shows 003001.
 */
final class FormulaText {
  private static final String BEGIN = "=\"";

  private FormulaText() {}

  /** What a cell shows. */
  static String shown(String printed) {
    int end = printed.length() - 1;
    boolean formula =
        printed.startsWith(BEGIN) && end >= BEGIN.length() && printed.charAt(end) == '"';
    if (!formula) {
      return printed;
    }
    String quoted = printed.substring(BEGIN.length(), end);
    String text = quoted.replace("\"\"", "");
    return text.indexOf('"') < 0 ? quoted.replace("\"\"", "\"") : printed;
  }
}
