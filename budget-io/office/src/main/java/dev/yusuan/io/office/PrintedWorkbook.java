package dev.yusuan.io.office;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.office.print.WorkbookFile;
import dev.yusuan.io.printed.Printed;
import dev.yusuan.io.printed.UnprintableException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Prints a disclosure as a workbook (.xlsx), one table a sheet, which {@link Disclosures#read}
 * reads back to an equal one. Amounts are numbers in the format that shows them as printed; codes
 * and all else are texts, and so are amounts of more digits than a spreadsheet keeps.
 *
 * <p>Where words would be read otherwise than they are meant, columns are stated as {@link Printed}
 * does.
 */
public final class PrintedWorkbook {
  private PrintedWorkbook() {}

  /**
   * Writes a disclosure without contacts.
   *
   * @throws UnprintableException if it would not be read back as it is
   * @throws IOException if the file cannot be written
   */
  public static void write(Disclosure disclosure, Path file) throws IOException {
    write(disclosure, file, Contacts.OMIT);
  }

  /**
   * Writes a disclosure.
   *
   * @throws UnprintableException if it would not be read back as it is
   * @throws IOException if the file cannot be written
   */
  public static void write(Disclosure disclosure, Path file, Contacts contacts) throws IOException {
    byte[] workbook = bytes(disclosure, contacts, Disclosures.reader());
    NewFile.write(file, stream -> stream.write(workbook));
  }

  /**
   * The workbook of a disclosure.
   *
   * @param reader what reads it back, such as one that knows further words
   * @throws UnprintableException if it would not be read back as it is
   * @throws IOException if the file cannot be made
   */
  public static byte[] bytes(Disclosure disclosure, Contacts contacts, DisclosureReader reader)
      throws IOException {
    return Printed.bytes(disclosure, contacts, reader, WorkbookFile::of);
  }
}
