package dev.yusuan.io.office;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.load.DataSheet;
import dev.yusuan.text.CsvProfile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Puts the CSV files of a folder of results into one workbook (.xlsx), a sheet each (数据工作簿): all
 * tables and {@code facts.csv}, with codes as texts and amounts as numbers that show their printed
 * decimals.
 */
public final class DataWorkbook {
  private DataWorkbook() {}

  /**
   * Whether each file of a folder fits into a sheet.
   *
   * @param profile how texts and codes stand in its CSV files
   * @throws IOException if a file cannot be read
   */
  public static boolean fits(Path folder, CsvProfile profile) throws IOException {
    for (DataSheet sheet : DataSheet.in(folder, profile)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(sheet.file()))) {
        int lines = 0;
        for (int read = in.read(); read >= 0; read = in.read()) {
          lines += read == '\n' ? 1 : 0;
        }
        if (lines > TextWorkbook.MOST_ROWS) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Writes the workbook to a stream, which stays open.
   *
   * @param folder the folder, as {@link DataSheet#in} reads it
   * @param profile how texts and codes stand in its CSV files
   * @throws IllegalArgumentException if a file has more lines than a sheet can have
   * @throws IOException if a file cannot be read, or the stream not be written
   */
  public static void write(Path folder, CsvProfile profile, OutputStream out) throws IOException {
    ImmutableList<DataSheet> sheets = DataSheet.in(folder, profile);
    try (TextWorkbook workbook =
        new TextWorkbook(out, sheets.stream().map(DataSheet::title).toList())) {
      for (DataSheet sheet : sheets) {
        try (Stream<ImmutableList<String>> lines = sheet.lines()) {
          workbook.sheet(lines.iterator(), sheet.numbers());
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
    }
  }
}
