package dev.yusuan.text;

/**
 * How texts stand in CSV files (CSV 的写法). Amounts and other numbers are the same in both; all files
 * of one writer have one profile.
 */
public enum CsvProfile {
  /**
   * As they are: for programs. A spreadsheet takes {@code =1+1} for a formula, {@code 003001} for
   * the number 3001, and {@code 1-2} for a day.
   */
  EXACT,
  /**
   * For spreadsheets (电子表格): the file begins with a byte order mark, and whatever a spreadsheet
   * might take for a formula, a number or a day has an apostrophe before it: all codes, {@code
   * '003001}; targets, {@code '=100%}; and texts that begin with an apostrophe themselves.
   */
  SPREADSHEET;

  private static final char GUARD = '\'';

  /** Signs with which nothing begins that a spreadsheet reads: comparisons, dashes, the mask. */
  private static final String HARMLESS = "≥≤≧≦><＞＜—…＊";

  private static final String PERCENT = "%％‰";

  /** A text or code as it is written. */
  public String text(String text) {
    return this == EXACT || text.isEmpty() || staysText(text) ? text : GUARD + text;
  }

  /** The text of a cell; the inverse of {@link #text}. */
  public String read(String cell) {
    return this == SPREADSHEET && !cell.isEmpty() && cell.charAt(0) == GUARD
        ? cell.substring(1)
        : cell;
  }

  /**
   * Whether no spreadsheet takes it for anything else: it begins with a letter, perhaps in brackets
   * or quotation marks, and is not in Latin letters alone, as {@code TRUE} and {@code MAY1} are.
   */
  private static boolean staysText(String text) {
    if (HARMLESS.indexOf(text.charAt(0)) >= 0 || (text.length() == 1 && PERCENT.contains(text))) {
      return true;
    }
    int first = 0;
    while (first < text.length() && isOpening(text.charAt(first))) {
      first++;
    }
    return first < text.length()
        && Character.isLetter(text.codePointAt(first))
        && text.codePoints().anyMatch(CsvProfile::isLetterOfOtherScript);
  }

  private static boolean isOpening(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private static boolean isLetterOfOtherScript(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN;
  }
}
