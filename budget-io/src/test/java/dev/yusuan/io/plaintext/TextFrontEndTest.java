package dev.yusuan.io.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.LimitsBuilder;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.source.SourcePlace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFrontEndTest {
  @Test
  void linesWithTabsAreRowsAndTheOthersParagraphs() {
    List<String> blocks = blocks("## 一、收入表\n单位：万元\n\n科目\t\t金额\n201\t 甲 \t1.50\n注：无\n\t\t\n");

    assertThat(blocks)
        .containsExactly("H2 一、收入表", "P 单位：万元", "G [0:科目 2:金额] [0:201 1:甲 2:1.50]", "P 注：无");
  }

  @Test
  void recordsOfTablesOfSeveralWidthsAreCsv() {
    List<String> blocks =
        blocks("某局预算\n\n甲表,,\n科目,金额,比例\n甲,\"1,234.50\",1\n\n乙表,\n科目,金额\n乙,2.50\n");

    assertThat(blocks)
        .anyMatch(block -> block.contains("1:1,234.50 2:1"))
        .anyMatch(block -> block.contains("[0:乙 1:2.50]"));
  }

  @Test
  void textsThatAreWrittenAsFormulasShowTheirText() {
    assertThat(
            blocks(
                "编码,名称,金额\n=\"003001\",甲,=\"1234.50\"\n"
                    + "\"=\"\"003002\"\"\",=\"乙\",\"=\"\"2.00\"\"\"\n003003,=A1,3.00\n"))
        .containsExactly(
            "G [0:编码 1:名称 2:金额] [0:003001 1:甲 2:1234.50]"
                + " [0:003002 1:乙 2:2.00] [0:003003 1:=A1 2:3.00]");
    assertThat(blocks("编码\t金额\n=\"003001\"\t=\"1,234.50\"\n"))
        .containsExactly("G [0:编码 1:金额] [0:003001 1:1,234.50]");
  }

  @Test
  void numbersInLinesOfTheirOwnAreNoCsv() {
    assertThat(blocks("合计\n1,234,567.00\n其中\n2,234,567.00\n3,234,567.00\n"))
        .allMatch(block -> block.startsWith("P "));
  }

  @Test
  void textsPartedByBlanksThatDoNotStandBelowEachOtherAreCellsByTheirOrder() {
    List<String> blocks =
        blocks(
            """
            一、分工
            项目    牵头科室    完成时限
            合计
            培训    财务与资产管理科    2024年6月
            会议    办公室    2024年12月
            """);

    assertThat(blocks)
        .containsExactly(
            "P 一、分工",
            "G [0:项目 1:牵头科室 2:完成时限] [0:合计] [0:培训 1:财务与资产管理科 2:2024年6月]"
                + " [0:会议 1:办公室 2:2024年12月]");
  }

  @Test
  void aNumberedHeadingBehindATableOfTextsIsNoRowOfIt() {
    List<String> blocks =
        blocks(
            """
            单位        性质            备注
            某所        公益一类
            某站        公益二类        新设
            二、其他
            """);

    assertThat(blocks)
        .containsExactly("G [0:单位 1:性质 2:备注] [0:某所 1:公益一类] [0:某站 1:公益二类 2:新设]", "P 二、其他");
  }

  @Test
  void aCellHasItsPlaceAndAllThatItPrints() {
    Grid grid = (Grid) parse("\n科目\t \u3000甲\u00A0\t1").blocks().get(0);

    assertThat(grid.rows().get(0).cells().get(1).place())
        .isEqualTo(new SourcePlace(2, 2, 6, " \u3000甲\u00A0"));
    assertThat(grid.inferred()).isFalse();
  }

  @Test
  void aParagraphHasItsPlaceAndAllThatItPrints() {
    Paragraph heading = (Paragraph) parse("a\n\f  ## **部门**概况 \n").blocks().get(1);

    assertThat(heading.text()).isEqualTo("部门概况");
    assertThat(heading.heading()).isEqualTo(2);
    assertThat(heading.startsPage()).isTrue();
    assertThat(heading.place()).isEqualTo(new SourcePlace(2, 0, 4, "\f  ## **部门**概况 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndInAnyWay(String end) {
    Source source = parse(String.join(end, "甲", "", "乙\t1", "丙\t2", ""));

    assertThat(describe(source)).containsExactly("P 甲", "G [0:乙 1:1] [0:丙 1:2]");
    assertThat(((Grid) source.blocks().get(1)).rows().get(1).cells().get(0).place().line())
        .isEqualTo(4);
  }

  @Test
  void gapsAndPagesAreSaid() {
    List<Block> blocks = parse("甲\n乙\n\n丙\n丁\f\n\n戊\t1\n\f己\t2").blocks();

    assertThat(blocks.subList(0, 4))
        .extracting(block -> ((Paragraph) block).afterGap())
        .containsExactly(false, false, true, false);
    assertThat(blocks.subList(0, 4))
        .extracting(block -> ((Paragraph) block).startsPage())
        .containsExactly(true, false, false, false);
    assertThat(((Grid) blocks.get(4)).rows()).extracting(GridRow::startsPage).containsExactly(true);
    assertThat(((Grid) blocks.get(5)).rows()).extracting(GridRow::startsPage).containsExactly(true);
  }

  @Test
  void anEmptyRowDoesNotEndAGrid() {
    assertThat(blocks("1\t2\n\t\n3\t4\n\n5\t6"))
        .containsExactly("G [0:1 1:2] [] [0:3 1:4]", "G [0:5 1:6]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"**1.50", "** ** 1", "134****56", "**", "***甲***", "** 甲 **"})
  void starsThatMarkNothingStay(String text) {
    assertThat(blocks(text)).containsExactly("P " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 科目 | 合计 |\n|---|--:|\n| 210 | **45.00** |\n| a\\|b | |\n",
        "科目 | 合计\n--- | ---\n210 | 45.00\na\\|b |\n",
        "|科目|合计|\n| 210 |45.00|\n|:--|:--|\n|a\\|b|  |",
      })
  void pipesPartCellsAndRulesPrintNothing(String text) {
    assertThat(blocks(text)).containsExactly("G [0:科目 1:合计] [0:210 1:45.00] [0:a|b]");
  }

  @Test
  void aPipeInATextMakesNoTable() {
    assertThat(blocks("甲 | 乙\n丙")).containsExactly("P 甲 | 乙", "P 丙");
    assertThat(blocks("|")).containsExactly("P |");
  }

  @Test
  void aLineBeyondALimitIsOneParagraph() {
    Limits limits =
        new LimitsBuilder().from(Limits.DEFAULT).lineChars(12).cellChars(5).columns(3).build();
    Source source = TextFrontEnd.parse("1\t2\t3\t4\n123456\n12345\t1234567\n甲\t乙", "", limits);

    assertThat(describe(source))
        .containsExactly("P 1\t2\t3\t4", "P 123456", "P 12345\t1234567", "G [0:甲 1:乙]");
    assertThat(source.problems())
        .extracting(problem -> problem.code())
        .containsOnly(ProblemCode.LIMIT);
    assertThat(source.problems())
        .extracting(problem -> List.copyOf(problem.arguments().values()))
        .containsExactly(
            List.of("columns", "3", "4"),
            List.of("cellChars", "5", "6"),
            List.of("lineChars", "12", "13"));
  }

  @Test
  void theEncodingIsToldAndABlankFileRefused() throws UnreadableSourceException {
    TextFrontEnd frontEnd = new TextFrontEnd();
    Source source =
        frontEnd.read("预算".getBytes(StandardCharsets.UTF_16LE), "a.txt", Limits.DEFAULT);

    assertThat(source.name()).isEqualTo("a.txt");
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(
            () -> frontEnd.read(" \n\t".getBytes(StandardCharsets.UTF_8), "", Limits.DEFAULT))
        .withMessage("an empty file");
  }

  private static Source parse(String text) {
    return TextFrontEnd.parse(text, "", Limits.DEFAULT);
  }

  private static List<String> blocks(String text) {
    return describe(parse(text));
  }

  private static List<String> describe(Source source) {
    return SourceText.of(source);
  }
}
