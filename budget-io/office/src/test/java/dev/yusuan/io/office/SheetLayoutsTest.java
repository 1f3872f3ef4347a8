package dev.yusuan.io.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.office.WorkbooksTest.Kind;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside, above and upon the cells of a sheet. */
class SheetLayoutsTest {
  /** Puts the texts of rows, from a cell on; a point is a blank cell. */
  private static void put(Sheet sheet, int row, int column, String... rows) {
    for (int i = 0; i < rows.length; i++) {
      String[] texts = rows[i].split(" ", -1);
      for (int j = 0; j < texts.length; j++) {
        if (!texts[j].equals(".")) {
          var line =
              sheet.getRow(row + i) == null ? sheet.createRow(row + i) : sheet.getRow(row + i);
          line.createCell(column + j).setCellValue(texts[j]);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void tablesBesideEachOtherAreReadOneByOne(Kind kind) throws IOException {
    Source source =
        Sources.read(
            kind.write(
                workbook -> {
                  Sheet sheet = workbook.createSheet();
                  put(sheet, 0, 0, "2024年预算公开附表");
                  sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
                  put(sheet, 2, 0, "收入预算表（万元）", "项目 合计", "拨款 1.00", "事业 2.00");
                  put(sheet, 2, 3, ". 支出预算表", "科目 . 合计", "教育 . 3.00", "合计 . 3.00", "注 一");
                  sheet.addMergedRegion(new CellRangeAddress(3, 3, 3, 4));
                }));

    assertThat(source.blocks()).hasSize(3);
    assertThat(Sources.show(source))
        .containsExactly(
            "2024年预算公开附表",
            "| 0 收入预算表（万元）",
            "| 0 项目 | 1 合计",
            "| 0 拨款 | 1 1.00",
            "| 0 事业 | 1 2.00",
            "| 1 支出预算表",
            "| 0:2x1 科目 | 2 合计",
            "| 0 教育 | 2 3.00",
            "| 0 合计 | 2 3.00",
            "| 0 注 | 1 一");
  }

  @ParameterizedTest
  @EnumSource
  void theSidesOfOneTableStayTogether(Kind kind) throws IOException {
    byte[] file =
        kind.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              put(sheet, 0, 0, "收支总表", ". . . . 单位：万元", "收入 . . 支出", "项目 预算数 . 项目 预算数");
              put(sheet, 4, 0, "拨款 1.00 . 教育 1.00", "总计 1.00 . 总计 1.00");
            });

    assertThat(Sources.read(file).blocks()).hasSize(1);
    assertThat(Sources.show(file)).contains("| 0 拨款 | 1 1.00 | 3 教育 | 4 1.00");
  }

  /** The title is merged over its own table and not over the one beside it. */
  @ParameterizedTest
  @EnumSource
  void aTableWithoutTitleStandsBesideOneWhoseTitleIsMergedOverIt(Kind kind) throws IOException {
    byte[] right =
        kind.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              put(sheet, 0, 0, "支出预算表", "单位：万元", "科目 合计", "教育 3.00", "合计 3.00");
              put(sheet, 2, 3, "单位 编制 资产", "机关 12 88.00");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            });
    byte[] left =
        kind.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              put(sheet, 1, 0, "单位 资产", "机关 88.00");
              put(sheet, 0, 3, "支出预算表", "单位：万元", "科目 合计", "教育 3.00");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
            });

    assertThat(Sources.show(right))
        .containsExactly(
            "| 0:2x1 支出预算表",
            "| 0 单位：万元",
            "| 0 科目 | 1 合计",
            "| 0 教育 | 1 3.00",
            "| 0 合计 | 1 3.00",
            "| 0 单位 | 1 编制 | 2 资产",
            "| 0 机关 | 1 12 | 2 88.00");
    assertThat(Sources.show(left))
        .containsExactly(
            "| 0 单位 | 1 资产",
            "| 0 机关 | 1 88.00",
            "| 0:2x1 支出预算表",
            "| 0 单位：万元",
            "| 0 科目 | 1 合计",
            "| 0 教育 | 1 3.00");
  }

  /** Neither has a title of its own, and no blank column is between them. */
  @ParameterizedTest
  @EnumSource
  void aHeaderThatRepeatsOrStandsBesideRowsBeginsAnotherTable(Kind kind) throws IOException {
    byte[] repeated =
        kind.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              put(sheet, 0, 0, "支出预算表", ". . . 单位：万元");
              put(sheet, 2, 0, "科目编码 科目名称 合计 项目支出 科目编码 科目名称 合计");
              put(sheet, 3, 0, "205 教育支出 3.00 1.00 301 工资 6.60", "206 科学支出 2.00 2.00");
            });
    byte[] lower =
        kind.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              put(sheet, 0, 0, "支出预算表", "科目 合计", "教育 3.00 项目 金额", "合计 3.00 甲项 77.01");
            });
    byte[] beside =
        kind.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              put(sheet, 0, 0, "支出预算表", "科目 合计 项目 金额", "教育 3.00 甲项 77.01", "合计 3.00");
            });

    assertThat(Sources.show(repeated))
        .containsExactly(
            "| 0 支出预算表",
            "| 3 单位：万元",
            "| 0 科目编码 | 1 科目名称 | 2 合计 | 3 项目支出",
            "| 0 205 | 1 教育支出 | 2 3.00 | 3 1.00",
            "| 0 206 | 1 科学支出 | 2 2.00 | 3 2.00",
            "| 0 科目编码 | 1 科目名称 | 2 合计",
            "| 0 301 | 1 工资 | 2 6.60");
    assertThat(Sources.show(lower))
        .containsExactly(
            "| 0 支出预算表",
            "| 0 科目 | 1 合计",
            "| 0 教育 | 1 3.00",
            "| 0 合计 | 1 3.00",
            "| 0 项目 | 1 金额",
            "| 0 甲项 | 1 77.01");
    assertThat(Sources.show(beside))
        .containsExactly(
            "| 0 支出预算表",
            "| 0 科目 | 1 合计",
            "| 0 教育 | 1 3.00",
            "| 0 合计 | 1 3.00",
            "| 0 项目 | 1 金额",
            "| 0 甲项 | 1 77.01");
  }

  /** Items behind amounts, and the halves of a table, belong to it. */
  @ParameterizedTest
  @EnumSource
  void namesBehindAmountsDoNotAlwaysBeginATable(Kind kind) throws IOException {
    byte[] items =
        kind.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              put(sheet, 0, 0, "政府采购预算表", "项目 数量 计量单位 金额", "电脑 2 台 3.00", "合计 2 . 3.00");
            });
    byte[] halves =
        kind.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              put(sheet, 0, 0, "支出预算表", "科目编码 科目名称 金额 科目编码 科目名称 金额");
              put(sheet, 2, 0, "301 工资 3.00 302 公用 1.00", "303 补助 2.00");
            });

    assertThat(Sources.show(items)).contains("| 0 电脑 | 1 2 | 2 台 | 3 3.00");
    assertThat(Sources.show(halves)).contains("| 0 301 | 1 工资 | 2 3.00 | 3 302 | 4 公用 | 5 1.00");
  }

  @ParameterizedTest
  @EnumSource
  void headersOfPagesStandAboveTheCells(Kind kind) throws IOException {
    Source source =
        Sources.read(
            kind.write(
                workbook -> {
                  Sheet first = titled(workbook, "甲", "&\"宋体,加粗\"&16收支总表");
                  first.getHeader().setRight("单位：万元&P");
                  first.getFooter().setCenter("第 &P 页，共 &N 页");
                  first.getFooter().setLeft("填表：某科 &D");
                  Sheet second = titled(workbook, "乙", "&A");
                  put(second, 0, 0, "支出总表");
                  put(titled(workbook, "丙", "收入 总表"), 0, 0, "收入总表");
                }));

    assertThat(Sources.show(source))
        .containsExactly(
            "收支总表",
            "单位：万元",
            "| 0 项目 | 1 金额",
            "| 0 支出总表",
            "| ",
            "| 0 项目 | 1 金额",
            "| 0 收入总表",
            "| ",
            "| 0 项目 | 1 金额");
    assertThat(Sources.problems(source)).containsExactly("source.edges-left-out{printed=填表：某科}");
  }

  private static Sheet titled(Workbook workbook, String name, String header) {
    Sheet sheet = workbook.createSheet(name);
    sheet.getHeader().setCenter(header);
    put(sheet, 2, 0, "项目 金额");
    return sheet;
  }

  @Test
  void textBoxesAreReadAndPicturesAreTold() throws IOException {
    byte[] file =
        Kind.XLSX.write(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              put(sheet, 2, 0, "项目 金额");
              XSSFDrawing drawing = (XSSFDrawing) sheet.createDrawingPatriarch();
              drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 2, 1)).setText("支出预算表");
              ClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, 4, 2, 9);
              drawing.createPicture(
                  anchor,
                  ((XSSFWorkbook) workbook).addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG));
            });

    assertThat(Sources.show(file)).containsExactly("支出预算表", "| 0 项目 | 1 金额");
    assertThat(Sources.read(file).problems())
        .extracting(problem -> problem.arguments())
        .containsExactly(ImmutableMap.of("address", "xl/media/image1.png"));
  }

  @Test
  void textBoxesOfExcel97AreReadAndCommentsAreNot() throws IOException {
    byte[] file =
        Kind.XLS.write(
            workbook -> {
              HSSFSheet sheet = (HSSFSheet) workbook.createSheet();
              put(sheet, 2, 0, "项目 金额");
              HSSFPatriarch drawing = sheet.createDrawingPatriarch();
              drawing.createTextbox(anchor(0)).setString(new HSSFRichTextString("支出预算表\n单位：万元"));
              drawing.createComment(anchor(4)).setString(new HSSFRichTextString("待核"));
              drawing.createTextbox(anchor(8)).setString(new HSSFRichTextString("第1页"));
            });

    assertThat(Sources.show(file)).containsExactly("支出预算表", "单位：万元", "第1页", "| 0 项目 | 1 金额");
  }

  private static HSSFClientAnchor anchor(int row) {
    return new HSSFClientAnchor(0, 0, 0, 0, (short) 0, row, (short) 2, row + 1);
  }

  @Test
  void headersOfPagesOfExcel2003StandAboveTheCells() throws IOException {
    String file =
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:x='urn:schemas-microsoft-com:office:excel'><Worksheet"
            + " Name='表'><Table><Row><Cell><Data Type='String'>项目</Data></Cell><Cell><Data"
            + " Type='Number'>1</Data></Cell></Row></Table><x:WorksheetOptions><x:PageSetup><x:Header"
            + " x:Data='&amp;C收支总表'/><x:Footer"
            + " x:Data='填表：某科'/></x:PageSetup></x:WorksheetOptions></Worksheet></Workbook>";
    Source source = Sources.read(file.getBytes(UTF_8));

    assertThat(Sources.show(source)).containsExactly("收支总表", "| 0 项目 | 1 1");
    assertThat(Sources.problems(source)).containsExactly("source.edges-left-out{printed=填表：某科}");
  }

  /** Programs that know tables as those of web pages write cells without their numbers. */
  @Test
  void cellsWithoutNumbersStandBesideThoseThatAreMergedFromAbove() throws IOException {
    String file =
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
            + "<Worksheet Name='表'><Table>"
            + "<Row><Cell MergeDown='1'><Data Type='String'>项目</Data></Cell><Cell"
            + " MergeAcross='1'><Data Type='String'>基本支出</Data></Cell><Cell"
            + " MergeDown='1'><Data Type='String'>项目支出</Data></Cell><Cell><Data"
            + " Type='String'>备注</Data></Cell></Row>"
            + "<Row><Cell><Data Type='String'>人员</Data></Cell><Cell><Data"
            + " Type='String'>公用</Data></Cell><Cell><Data Type='String'>说明</Data></Cell></Row>"
            + "<Row><Cell><Data Type='String'>教育</Data></Cell></Row></Table></Worksheet></Workbook>";

    assertThat(Sources.show(file.getBytes(UTF_8)))
        .containsExactly(
            "| 0:1x2 项目 | 1:2x1 基本支出 | 3:1x2 项目支出 | 4 备注", "| 1 人员 | 2 公用 | 4 说明", "| 0 教育");
  }
}
