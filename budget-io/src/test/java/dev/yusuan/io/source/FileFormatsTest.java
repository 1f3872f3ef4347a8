package dev.yusuan.io.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatsTest {
  private static FileFormat of(String bytes) {
    return FileFormats.of(bytes.getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, XLSX",
    "xl/workbook.bin, XLSB",
    "word/document.xml, DOCX",
    "mimetypeapplication/vnd.oasis.opendocument.spreadsheet, ODS",
    "mimetypeapplication/vnd.oasis.opendocument.text, ODT",
    "OFD.xml, OFD",
    "ppt/presentation.xml, SLIDES",
    "a.txt, ARCHIVE"
  })
  void packagesByTheirParts(String part, FileFormat format) {
    assertThat(of("PK\u0003\u0004..." + part)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"预算.xlsx, ARCHIVE", "xl/workbook.xml, XLSX", "word/document.xml, DOCX"})
  void packagesWithinAnArchiveDoNotTellWhatItIs(String name, FileFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.setMethod(ZipOutputStream.DEFLATED);
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry(name));
      zip.write("PK\u0003\u0004 xl/workbook.xml OFD.xml ppt/presentation.xml".getBytes(UTF_8));
    }

    assertThat(FileFormats.of(bytes.toByteArray())).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\\rtf1\\ansi text}', RTF",
    "Rar!..., ARCHIVE",
    "%PDF-1.7, PDF",
    "{rtf}, TEXT",
    "'{\n  \"format\": \"yusuan.disclosure/1\",', OWN_JSON",
    "'{\"format\":\"other\"}', TEXT",
    "GIF89a, IMAGE"
  })
  void othersByTheirFirstBytes(String head, FileFormat format) {
    assertThat(of(head)).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t\b\b\u0000\u0000\u0005\u0010\u0000\u0000\u0000",
        "\t\u0004\u0006\u0000\u0000\u0000\u0010\u0000\u0000\u0000",
        "\t\u0002\u0006\u0000\u0000\u0000\u0010\u0000\u0000\u0000"
      })
  void workbooksWithoutAContainer(String head) {
    assertThat(of(head)).isEqualTo(FileFormat.OLD_XLS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n"
      })
  void pagesSavedInOneFile(String head) {
    assertThat(of(head)).isEqualTo(FileFormat.HTML);
  }
}
