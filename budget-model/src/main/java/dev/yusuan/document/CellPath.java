package dev.yusuan.document;

import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a cell in a disclosure (单元格路径): {@code EXPENDITURE[3].basic.personnel.wages}; in the
 * second of several tables of the kind OTHER {@code OTHER.2[3].label}.
 *
 * @param table the kind of table
 * @param number which of the tables of that kind it is, from 1; only of OTHER there are several
 * @param row the 1-based data row, as printed, across page breaks
 * @param column the id of the column
 */
public record CellPath(TableKind<?> table, int number, int row, String column) {
  private static final int MAX_LENGTH = 200;
  private static final Pattern FORM =
      Pattern.compile("([A-Z_]{1,64})(?:\\.([0-9]{1,6}))?\\[([0-9]{1,9})]\\.([A-Za-z0-9.]{1,128})");

  /** A cell of the only table of its kind. */
  public CellPath(TableKind<?> table, int row, String column) {
    this(table, 1, row, column);
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the row or the number of the table is less than 1
   */
  public CellPath {
    if (number < 1) {
      throw new IllegalArgumentException("tables are counted from 1, so there is no " + number);
    }
    if (row < 1) {
      throw new IllegalArgumentException("rows are counted from 1, so there is no row " + row);
    }
  }

  /**
   * Reads a path; the inverse of {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text is no path or names no table
   */
  public static CellPath parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (text.length() > MAX_LENGTH || !matcher.matches()) {
      throw new IllegalArgumentException(
          "not a path of a cell: “"
              + Excerpt.of(text)
              + "”; one looks like EXPENDITURE[3].basic.personnel");
    }
    return new CellPath(
        TableKind.valueOf(matcher.group(1)),
        matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        matcher.group(4));
  }

  /** In the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return table + (number == 1 ? "" : "." + number) + "[" + row + "]." + column;
  }
}
