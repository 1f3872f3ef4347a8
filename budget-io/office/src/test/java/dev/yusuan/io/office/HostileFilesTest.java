package dev.yusuan.io.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.FileFormats;
import dev.yusuan.io.source.Source;
import dev.yusuan.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
  private static final String CELLS = "<sheetData><row><c><v>1</v></c></row></sheetData>";

  @Test
  void filesFoundByFuzzersAreReadOrRefused() throws IOException {
    for (Path file : Shared.files("hostile/poi-hostile")) {
      byte[] bytes = Files.readAllBytes(file);
      assertThatCode(() -> readOrRefuse(bytes)).as(file.toString()).doesNotThrowAnyException();
    }
  }

  @Test
  void bombsWithinAPackageAreRefused() throws IOException {
    for (Path file : Shared.files("hostile/xml-bombs")) {
      String bomb = Files.readString(file, UTF_8);
      byte[] package_ =
          Packages.zip(
              ImmutableMap.of(
                  "_rels/.rels", bomb.contains("<!DOCTYPE") ? bomb : "<x>", "xl/workbook.xml", ""));
      assertThat(Sources.refusal(package_))
          .as(file.toString())
          .isIn(Reason.DAMAGED, Reason.TOO_LARGE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE x SYSTEM 'http://localhost:9/x.dtd'>",
        "<!DOCTYPE x>"
      })
  void documentTypesAreRefused(String prolog) throws IOException {
    assertThat(Sources.refusal(Packages.xlsx(prolog, CELLS))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void theSheetWithoutOneIsRead() throws IOException {
    assertThat(Sources.show(Packages.xlsx("", CELLS))).containsExactly("1");
  }

  @Test
  void partsThatInflateTooMuchAreRefused() throws IOException {
    String blanks = " ".repeat(20 << 20);

    assertThat(Sources.refusal(Packages.xlsx("", blanks + CELLS))).isEqualTo(Reason.TOO_LARGE);
    assertThat(Sources.refusal(Packages.docx(blanks))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void tooManyPartsAreRefused() throws IOException {
    ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
    parts.put("xl/workbook.xml", "");
    for (int i = 0; i < 10_001; i++) {
      parts.put("../" + i, "");
    }

    assertThat(Sources.refusal(Packages.zip(parts.buildOrThrow()))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void partsOutsideThePackageAreNotOpened() throws IOException {
    byte[] file =
        Packages.zip(
            ImmutableMap.of(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='x/officeDocument'"
                    + " Target='../../../../etc/passwd'/><Relationship Id='b'"
                    + " Type='x/officeDocument' Target='file:///etc/passwd'"
                    + " TargetMode='External'/></Relationships>",
                "xl/workbook.xml",
                ""));

    assertThat(Sources.refusal(file)).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aPartThatDiffersFromItsSumIsRefused() throws IOException {
    byte[] file = stored(Packages.xlsx("", CELLS.replace("1", "1804.90")));
    int figure = indexOf(file, "1804.90");
    file[figure] = '2';

    assertThat(Sources.refusal(file)).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void deepXmlNeedsNoStack() throws IOException, InterruptedException {
    byte[] nested =
        Packages.docx(
            "<w:tbl><w:tr><w:tc>".repeat(80) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(80));
    byte[] deep = Packages.docx("<w:sdt>".repeat(500_000));
    Throwable[] thrown = new Throwable[1];
    Runnable reads =
        () -> {
          assertThat(Sources.refusal(nested)).isIn(Reason.NO_TEXT, Reason.DAMAGED);
          assertThat(Sources.refusal(deep)).isIn(Reason.DAMAGED, Reason.TOO_LARGE);
        };
    Thread small = new Thread(null, reads, "small", 256 << 10);
    small.setUncaughtExceptionHandler((thread, failure) -> thrown[0] = failure);
    small.start();
    small.join();

    assertThat(thrown[0]).isNull();
  }

  @Test
  void encryptedFilesAreTold() throws IOException, GeneralSecurityException {
    byte[] workbook = Packages.xlsx("", CELLS);

    assertThat(FileFormats.of(encrypted(workbook, "geheim"))).isEqualTo(FileFormat.XLSX);
    assertThat(Sources.refusal(encrypted(workbook, "geheim"))).isEqualTo(Reason.ENCRYPTED);
    assertThat(Sources.show(encrypted(workbook, "VelvetSweatshop"))).containsExactly("1");
  }

  @Test
  void whatPrintsNothingIsRefused() throws IOException {
    assertThat(Sources.refusal(Packages.xlsx("", "<sheetData/>"))).isEqualTo(Reason.NO_TEXT);
    assertThat(Sources.refusal(Packages.docx("<w:p/>"))).isEqualTo(Reason.NO_TEXT);
  }

  /** It is a template of a program, and no well-formed XML. */
  @Test
  void aTemplateOfASpreadsheetIsRefused() throws IOException {
    for (Path path : Shared.find("negatives/spreadsheetml-2003.xml").stream().toList()) {
      byte[] file = Files.readAllBytes(path);

      assertThat(FileFormats.of(file)).isEqualTo(FileFormat.SPREADSHEETML);
      assertThat(Sources.refusal(file)).isEqualTo(Reason.MALFORMED);
    }
  }

  @Test
  void aTemplateOfAProgramIsNoDamagedFile() {
    String template =
        """
        <?xml version="1.0"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">
        <Worksheet><Table><Row><#if name??><Cell><Data>${name}</Data></Cell></#if></Row></Table>
        </Worksheet></Workbook>
        """;
    assertThat(Sources.refusal(template.getBytes(UTF_8))).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void officialWorkbooksAreRead() throws IOException {
    List<Path> templates =
        Stream.of("template-department-2026.xlsx", "template-unit-2026.xls")
            .flatMap(name -> Shared.find("corpus/" + name).stream())
            .toList();
    for (Path name : templates) {
      Source source = Sources.read(Files.readAllBytes(name));

      assertThat(Sources.show(source))
          .as(name.toString())
          .anyMatch(row -> row.startsWith("| 0:3x1 功能分类科目编码 | 3:1x2 功能分类科目名称 | 4:1x2 合计"))
          .contains("| 0 类 | 1 款 | 2 项");
      assertThat(source.problems()).isEmpty();
    }
  }

  private static void readOrRefuse(byte[] file) {
    try {
      Sources.read(file);
    } catch (UnreadableSourceException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  private static byte[] encrypted(byte[] file, String password)
      throws IOException, GeneralSecurityException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(file);
      }
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /** The same package without compression. */
  private static byte[] stored(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        CRC32 sum = new CRC32();
        sum.update(content);
        copy.setMethod(ZipEntry.STORED);
        copy.setSize(content.length);
        copy.setCrc(sum.getValue());
        out.putNextEntry(copy);
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private static int indexOf(byte[] file, String text) {
    byte[] wanted = text.getBytes(UTF_8);
    for (int i = 0; i + wanted.length <= file.length; i++) {
      if (Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new AssertionError("no " + text);
  }
}
