package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

class TextWorkbookTest {
  @Test
  void codesStayTextsAndAmountsAreNumbers() throws IOException {
    byte[] bytes =
        workbook(
            List.of(
                List.of("编码", "金额"),
                List.of("003001", "948.36"),
                List.of("=1+1", "12345678901234.56"),
                List.of(" 甲\n乙 <&>", "")));

    try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      Sheet sheet = read.getSheet("表");
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("金额");
      assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("003001");
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(sheet.getRow(1).getCell(1).toString()).isEqualTo("948.36");
      assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      // Of sixteen digits a spreadsheet would lose one.
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("12345678901234.56");
      assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo(" 甲\n乙 <&>");
    }
    assertThat(workbook(List.of(List.of("a"))))
        .as("the same bytes")
        .isEqualTo(workbook(List.of(List.of("a"))));
  }

  @Test
  void refusesToEndBeforeAllSheetsAreWritten() throws IOException {
    TextWorkbook workbook = new TextWorkbook(new ByteArrayOutputStream(), List.of("a"));

    assertThatThrownBy(workbook::close).hasMessage("0 sheets of 1");
  }

  private static byte[] workbook(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TextWorkbook workbook = new TextWorkbook(out, List.of("表"))) {
      workbook.sheet(rows.iterator(), ImmutableSet.of(1));
    }
    return out.toByteArray();
  }
}
