package dev.yusuan.io.csv;

import java.util.regex.Pattern;

/** Says of a cell that is not as it was written what has probably happened (电子表格改坏的内容). */
final class Spreadsheets {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final String SAVED =
      "; a spreadsheet has probably saved this file: it takes codes and amounts for numbers (003001"
          + " becomes 3001, 598.10 becomes 598.1, long codes end in E+20). Use data.xlsx there, or"
          + " write the file again";

  private Spreadsheets() {}

  /** Behind a cell that holds no code, no amount, or neither true nor false; or nothing. */
  static String explain(String found) {
    if (found.startsWith("'")) {
      return "; this is a file for spreadsheets, to be read with CsvProfile.SPREADSHEET";
    }
    return NUMBER.matcher(found).matches() || found.equals("TRUE") || found.equals("FALSE")
        ? SAVED
        : "";
  }
}
