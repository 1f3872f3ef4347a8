package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.office.print.WorkbookFile;
import dev.yusuan.io.printed.Printed;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.testing.Documents;
import dev.yusuan.testing.PublishedBudgets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedWorkbookTest {
  @TempDir private Path directory;

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  /**
   * Generated sentences state nothing that their text prints, so they are taken as they are read.
   */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatIsPrintedIsReadBackAsItWas(@ForAll("disclosures") Disclosure generated)
      throws IOException {
    ReadResult read = read(WorkbookFile.of(Printed.sheetsStating(generated)));
    Disclosure disclosure = saying(generated, read.disclosure());

    assertThat(read.disclosures()).isEqualTo(List.of(disclosure));
    assertThat(read.problems()).isEmpty();
    assertThat(
            read(PrintedWorkbook.bytes(disclosure, Contacts.KEEP, Disclosures.reader()))
                .disclosures())
        .isEqualTo(List.of(disclosure));
  }

  private static ReadResult read(byte[] file) throws IOException {
    return Disclosures.reader().read(new ByteArrayInputStream(file));
  }

  private static Disclosure saying(Disclosure disclosure, Disclosure sentences) {
    return new Disclosure(
        disclosure.issuer(),
        disclosure.fiscalYear(),
        disclosure.kind(),
        disclosure.form(),
        disclosure.date(),
        disclosure.tables(),
        disclosure.unrecognised(),
        sentences.narrative());
  }

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#all")
  void publishedDisclosuresComeBackFromWorkbooks(String name) throws IOException {
    Disclosure disclosure = Disclosures.read(PublishedBudgets.file(name)).disclosure();
    Path file = directory.resolve("printed.xlsx");

    PrintedWorkbook.write(disclosure, file, Contacts.KEEP);

    assertThat(Disclosures.read(file).disclosures()).isEqualTo(List.of(disclosure));
  }

  /** 2024年单位支出预算表 of the sample: 行政运行 2010301 has 1,314.20 in all. */
  @Test
  void codesAreTextsAndAmountsAreNumbersShownAsPrinted() throws IOException {
    Disclosure disclosure =
        Disclosures.read(PublishedBudgets.file("jiyuan-office-2024")).disclosure();
    Path file = directory.resolve("printed.xlsx");
    PrintedWorkbook.write(disclosure, file);

    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = workbook.getSheet("2024年单位支出预算表");
      Cell code = find(sheet, "2010301");
      Cell total = find(sheet, "1,314.20");

      assertThat(code.getCellType()).isEqualTo(CellType.STRING);
      assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(total.getNumericCellValue()).isEqualTo(1314.2);
      assertThat(total.getRowIndex()).isEqualTo(code.getRowIndex());
    }
  }

  private static Cell find(Sheet sheet, String shown) {
    DataFormatter formatter = new DataFormatter(Locale.CHINA);
    for (var row : sheet) {
      for (Cell cell : row) {
        if (formatter.formatCellValue(cell).equals(shown)) {
          return cell;
        }
      }
    }
    throw new AssertionError("no cell shows " + shown);
  }

  @Test
  void theSameDisclosureGivesTheSameBytes() throws IOException {
    Disclosure disclosure =
        Disclosures.read(PublishedBudgets.file("jiyuan-bigdata-2024")).disclosure();

    assertThat(PrintedWorkbook.bytes(disclosure, Contacts.OMIT, Disclosures.reader()))
        .isEqualTo(PrintedWorkbook.bytes(disclosure, Contacts.OMIT, Disclosures.reader()));
  }
}
