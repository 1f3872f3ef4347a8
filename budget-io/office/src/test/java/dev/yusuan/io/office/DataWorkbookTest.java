package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.source.SourceMap;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.text.CsvProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataWorkbookTest {
  private static final String EXPENDITURE = "2024年单位支出预算表";

  @TempDir private Path folder;

  /** 合计 2,753.26万元 of the sample, its unit 003001, and 行政运行 2010301 with 1,314.20. */
  @ParameterizedTest
  @EnumSource
  void holdsAllTablesAndFactsWithCodesAsTexts(CsvProfile profile) throws IOException {
    Disclosure disclosure =
        Disclosures.read(PublishedBudgets.file("jiyuan-office-2024")).disclosure();
    Path tables = Files.createDirectory(folder.resolve("tables"));
    TablesCsv.write(disclosure.tables(), tables, Contacts.OMIT, profile);
    Path csv = folder.resolve("facts.csv");
    FactsCsv.write("2024", disclosure, SourceMap.NONE, profile, csv);

    try (Workbook workbook = workbook(profile)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(13);
      Sheet table = workbook.getSheet(EXPENDITURE);
      Row row = find(table, "行政运行");
      assertThat(shown(row))
          .containsEntry("科目编码", "2010301")
          .containsEntry("合计", "1,314.20")
          .doesNotContainValue("");
      assertThat(column(row, "科目编码").getCellType()).isEqualTo(CellType.STRING);
      assertThat(column(row, "合计").getNumericCellValue()).isEqualTo(1314.2);
      Sheet facts = workbook.getSheet("facts");
      assertThat(sumOfLeaves(facts)).isEqualByComparingTo("27532600");
      Row first = facts.getRow(1);
      assertThat(shown(first))
          .containsEntry("document", "2024")
          .containsEntry("fiscal_year", "2024")
          .containsEntry("issuer_code", "003001");
      assertThat(column(first, "document").getCellType()).isEqualTo(CellType.STRING);
      assertThat(column(first, "issuer_code").getCellType()).isEqualTo(CellType.STRING);
      assertThat(column(first, "amount").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(facts.getLastRowNum()).isEqualTo(Files.readAllLines(csv).size() - 1);
    }
  }

  private Workbook workbook(CsvProfile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataWorkbook.write(folder, profile, out);
    return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
  }

  private static BigDecimal sumOfLeaves(Sheet facts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : facts) {
      Map<String, String> shown = shown(row);
      if ("true".equals(shown.get("is_leaf"))
          && "EXPENDITURE".equals(shown.get("table_kind"))
          && "total".equals(shown.get("measure"))) {
        sum = sum.add(BigDecimal.valueOf(column(row, "amount_yuan").getNumericCellValue()));
      }
    }
    return sum;
  }

  private static Row find(Sheet sheet, String name) {
    for (Row row : sheet) {
      if (shown(row).containsValue(name)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + name);
  }

  private static Map<String, String> shown(Row row) {
    DataFormatter formatter = new DataFormatter(Locale.CHINA);
    Map<String, String> shown = new HashMap<>();
    for (Cell cell : row) {
      Cell header = row.getSheet().getRow(0).getCell(cell.getColumnIndex());
      shown.put(header.getStringCellValue(), formatter.formatCellValue(cell));
    }
    return shown;
  }

  private static Cell column(Row row, String title) {
    for (Cell header : row.getSheet().getRow(0)) {
      if (header.getStringCellValue().equals(title)) {
        return row.getCell(header.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + title);
  }
}
