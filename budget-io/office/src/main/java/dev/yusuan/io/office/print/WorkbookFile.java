package dev.yusuan.io.office.print;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.printed.PrintedSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes printed sheets as a workbook (.xlsx). */
public final class WorkbookFile {
  private WorkbookFile() {}

  /** The file. */
  public static byte[] of(ImmutableList<PrintedSheet> sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookPackage workbook =
        new WorkbookPackage(bytes, sheets.stream().map(PrintedSheet::name).toList())) {
      for (PrintedSheet sheet : sheets) {
        workbook.sheet(xml -> new SheetPart(xml).write(sheet));
      }
    }
    return bytes.toByteArray();
  }
}
