package dev.yusuan.document;

import dev.yusuan.table.TableKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a cell in a disclosure (单元格路径): {@code EXPENDITURE[3].basic.personnel.wages}.
 *
 * @param table the table
 * @param row the 1-based data row, as printed, across page breaks
 * @param column the id of the column
 */
public record CellPath(TableKind table, int row, String column) {
  private static final Pattern FORM =
      Pattern.compile("([A-Z_]{1,64})\\[([0-9]{1,9})]\\.([A-Za-z.]{1,128})");

  /**
   * Reads a path; the inverse of {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text is no path or names no table
   */
  public static CellPath parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not a path of a cell: “" + text + "”; one looks like EXPENDITURE[3].basic.personnel");
    }
    return new CellPath(
        TableKind.valueOf(matcher.group(1)), Integer.parseInt(matcher.group(2)), matcher.group(3));
  }

  /** In the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return table + "[" + row + "]." + column;
  }
}
