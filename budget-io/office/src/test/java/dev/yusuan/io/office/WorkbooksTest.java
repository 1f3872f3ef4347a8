package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbooksTest {
  /** The formats of a workbook. */
  enum Kind {
    XLSX,
    XLS;

    byte[] write(Consumer<Workbook> content) throws IOException {
      try (Workbook workbook = this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
          ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
        content.accept(workbook);
        workbook.write(bytes);
        return bytes.toByteArray();
      }
    }
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return line.createCell(column);
  }

  private static void put(Sheet sheet, int row, int column, String text) {
    cell(sheet, row, column).setCellValue(text);
  }

  @ParameterizedTest
  @EnumSource
  void sheetsArePartsInWhichCellsHaveTheirRowAndColumn(Kind kind) throws IOException {
    Source source =
        Sources.read(
            kind.write(
                workbook -> {
                  Sheet first = workbook.createSheet("预算01表 ");
                  put(first, 2, 1, "科目");
                  put(first, 2, 3, "金额");
                  put(workbook.createSheet("说明"), 0, 0, "一、职责\n二、机构");
                }));

    Grid grid = (Grid) source.blocks().get(0);
    SourceCell amount = grid.rows().get(0).cells().get(1);
    assertThat(Sources.show(source)).containsExactly("| 0 科目 | 2 金额", "一、职责", "二、机构");
    assertThat(amount.place()).hasToString("预算01表 line 3, cell 4");
    assertThat(grid.rows().get(0).startsPage()).isTrue();
    assertThat(((Paragraph) source.blocks().get(1)).startsPage()).isTrue();
    assertThat(((Paragraph) source.blocks().get(2)).place()).hasToString("说明 line 1, cell 1");
  }

  @ParameterizedTest
  @EnumSource
  void mergedCellsAreSpansAndCoverWhatIsBelowThem(Kind kind) throws IOException {
    Source source =
        Sources.read(
            kind.write(
                workbook -> {
                  Sheet sheet = workbook.createSheet();
                  put(sheet, 0, 0, "标题");
                  put(sheet, 1, 0, "项目");
                  put(sheet, 1, 2, "合计");
                  put(sheet, 2, 0, "类");
                  put(sheet, 2, 1, "款");
                  put(sheet, 2, 2, "遮住");
                  sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 255));
                  sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
                  sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
                }));

    assertThat(Sources.show(source))
        .containsExactly("| 0:3x1 标题", "| 0:2x1 项目 | 2:1x2 合计", "| 0 类 | 1 款");
    assertThat(Sources.problems(source))
        .containsExactly("source.hidden-left-out{what=covered-cells, texts=1}");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHiddenIsReadAndSaid(Kind kind) throws IOException {
    Source source =
        Sources.read(
            kind.write(
                workbook -> {
                  Sheet sheet = workbook.createSheet("表");
                  for (int row = 0; row < 3; row++) {
                    put(sheet, row, 0, "行" + row);
                    put(sheet, row, 1, "0" + row);
                    put(sheet, row, 2, row + ".00");
                  }
                  sheet.getRow(1).setZeroHeight(true);
                  sheet.setColumnHidden(1, true);
                  put(workbook.createSheet("旧"), 0, 0, "旧表");
                  workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                }));

    assertThat(Sources.show(source))
        .containsExactly(
            "| 0 行0 | 1 00 | 2 0.00", "| 0 行1 | 1 01 | 2 1.00", "| 0 行2 | 1 02 | 2 2.00", "旧表");
    assertThat(Sources.problems(source))
        .containsExactly(
            "source.hidden-read{what=hidden-rows, texts=3}",
            "source.hidden-read{what=hidden-columns, texts=3}",
            "source.hidden-read{what=hidden-sheet, texts=1}");
    assertThat(source.problems().get(2).place().orElseThrow().part()).isEqualTo("旧");
  }

  @ParameterizedTest
  @EnumSource
  void formulasShowTheValueThatWasSaved(Kind kind) throws IOException {
    byte[] file =
        kind.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              cell(sheet, 0, 0).setCellValue(1.5);
              cell(sheet, 0, 1).setCellFormula("A1*2");
              cell(sheet, 0, 2).setCellFormula("\"共\"&A1");
              cell(sheet, 0, 3).setCellFormula("A1>1");
              cell(sheet, 0, 4).setCellFormula("1/0");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
              cell(sheet, 0, 5).setCellValue(true);
            });

    assertThat(Sources.show(file))
        .containsExactly("| 0 1.5 | 1 3 | 2 共1.5 | 3 TRUE | 4 #DIV/0! | 5 TRUE");
  }

  @Test
  void formulasWithoutAValueAreSaid() throws IOException {
    Source source =
        Sources.read(
            Packages.xlsx(
                "",
                "<sheetData><row><c><v>1</v></c><c><f>A1*2</f></c><c><f>A1</f><v></v></c>"
                    + "<c t='str'><f>A9</f><v></v></c><c><v>4</v></c></row></sheetData>"));

    assertThat(Sources.show(source)).containsExactly("| 0 1 | 4 4");
    assertThat(Sources.problems(source)).containsExactly("source.formula-without-value{cells=2}");
  }

  @Test
  void textsMayStandInTheirCells() throws IOException {
    assertThat(
            Sources.show(
                Packages.xlsx(
                    "",
                    "<sheetData><row r='5'><c r='B5' t='inlineStr'><is><r><t>预</t></r>"
                        + "<rPh><t>yu</t></rPh><r><t>算_x000D_\n表</t></r></is></c>"
                        + "<c r='C5' t='inlineStr'><is><t>x</t></is></c></row></sheetData>"
                        + "<extLst><c><v>9</v></c></extLst>")))
        .containsExactly("| 0 预算 表 | 1 x");
  }

  @Test
  void twoTextsAtTheEndsOfASheetCostNothing() throws IOException {
    Source source =
        Sources.read(
            Packages.xlsx(
                "",
                "<sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
                    + "<row r='1048576'><c r='XFD1048576'><v>2</v></c></row></sheetData>"
                    + "<mergeCells><mergeCell ref='A1:XFD1048575'/></mergeCells>"));

    assertThat(Sources.show(source)).containsExactly("1");
    assertThat(Sources.problems(source))
        .containsExactly("input.limit{limit=columns, value=1024, found=16384}");
  }

  @Test
  void rowsFarBelowAreAGridOfTheirOwn() throws IOException {
    Source source =
        Sources.read(
            Kind.XLSX.write(
                workbook -> {
                  Sheet sheet = workbook.createSheet();
                  for (int row : new int[] {0, 2, 100_000}) {
                    put(sheet, row, 0, "甲");
                    put(sheet, row, 1, "乙");
                  }
                }));

    assertThat(Sources.show(source))
        .containsExactly("| 0 甲 | 1 乙", "| ", "| 0 甲 | 1 乙", "| 0 甲 | 1 乙");
    assertThat(source.blocks()).hasSize(2);
  }
}
