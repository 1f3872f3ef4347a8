package dev.yusuan.io.office;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.office.print.TextSheet;
import dev.yusuan.io.office.print.WorkbookPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a workbook (.xlsx) of plain tables, row by row. All cells are texts, so that codes keep
 * their zeros, but those of columns that are said to hold numbers; their digits are written as they
 * are, and shown with as many decimals.
 */
public final class TextWorkbook implements AutoCloseable {
  /** How many rows a sheet can have. */
  public static final int MOST_ROWS = TextSheet.MOST_ROWS;

  private final WorkbookPackage workbook;

  /**
   * A workbook with a sheet for each title, which are to be written in their order.
   *
   * @param out the stream, which stays open
   */
  public TextWorkbook(OutputStream out, List<String> titles) throws IOException {
    this.workbook = new WorkbookPackage(out, titles);
  }

  /**
   * Writes the next sheet.
   *
   * @param rows its rows, the header first; those beyond {@link #MOST_ROWS} are refused
   * @param numbers the columns that hold numbers, from 0
   * @throws IllegalArgumentException if there are more rows than a sheet can have
   */
  public void sheet(Iterator<? extends List<String>> rows, ImmutableSet<Integer> numbers)
      throws IOException {
    workbook.sheet(xml -> new TextSheet(xml, numbers).write(rows));
  }

  /**
   * Ends the workbook.
   *
   * @throws IllegalStateException if a sheet is missing
   */
  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
