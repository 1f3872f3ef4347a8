package dev.yusuan.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.CountingOutputStream;
import dev.yusuan.io.reading.Limits;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook nearly as large as the limit of a document, by what it has most of. */
enum LargeWorkbook {
  AMOUNTS {
    @Override
    String row(Random random) {
      StringBuilder cells = new StringBuilder("<c t='inlineStr'><is><t>甲</t></is></c>");
      for (int i = 0; i < 8; i++) {
        cells.append("<c><v>").append(random.nextInt(10_000_000)).append(".25</v></c>");
      }
      return cells.toString();
    }
  },
  TEXTS {
    @Override
    String row(Random random) {
      StringBuilder cells = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        String text = Long.toString(random.nextLong(), Character.MAX_RADIX);
        cells.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
      }
      return cells.toString();
    }
  };

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String EXCEL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Less than the half a gibibyte that a package may inflate to. */
  private static final long XML_BYTES = 400L << 20;

  abstract String row(Random random);

  Path writeTo(Path file) throws IOException {
    Random random = new Random(1);
    int limit = Limits.DEFAULT.documentBytes() - (64 << 10);
    try (CountingOutputStream bytes =
            new CountingOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
      part(zip, "xl/workbook.xml", workbook());
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      long written = write(zip, "<worksheet xmlns='" + EXCEL + "'><sheetData>");
      while (bytes.getCount() < limit && written < XML_BYTES) {
        written += write(zip, "<row>" + row(random) + "</row>");
      }
      write(zip, "</sheetData></worksheet>");
      zip.closeEntry();
    }
    return file;
  }

  private static String workbook() {
    return "<workbook xmlns='"
        + EXCEL
        + "' xmlns:r='"
        + OFFICE
        + "'><sheets><sheet name='表' sheetId='1' r:id='r'/></sheets></workbook>";
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + "<Relationship Id='r' Type='"
        + OFFICE
        + "/"
        + type
        + "' Target='"
        + target
        + "'/></Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    write(zip, xml);
    zip.closeEntry();
  }

  private static int write(ZipOutputStream zip, String xml) throws IOException {
    byte[] bytes = xml.getBytes(UTF_8);
    zip.write(bytes);
    return bytes.length;
  }
}
