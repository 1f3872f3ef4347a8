package dev.yusuan.io.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.Vocabulary;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which documents print codes: around their digits, and beside their names. */
class PrintedCodesTest {
  private static ExpenditureRow row(String header, String row) {
    return Disclosures.parse(
            """
            支出预算表
            单位：万元
            %s\t合计\t基本支出\t项目支出
            %s\t12.00\t10.00\t2.00
            """
                .formatted(header, row))
        .disclosure()
        .find(TableKind.EXPENDITURE)
        .orElseThrow()
        .rows()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[201] | 201 | CLASS",
        "201类 | 201 | CLASS",
        "20103款 | 20103 | SECTION",
        "201-03 | 20103 | SECTION",
        "201.03.01 | 2010301 | ITEM",
        "201-03-01 | 2010301 | ITEM",
        "201 03 01 | 2010301 | ITEM",
        "2010301.0 | 2010301 | ITEM",
        "'2010301 | 2010301 | ITEM",
        "２０１０３０１ | 2010301 | ITEM"
      })
  void areDigitsWithWhatIsPrintedAroundThem(String printed, FunctionCode code, RowLevel level) {
    ExpenditureRow row = row("科目编码\t科目名称", printed + "\t某科目");

    assertThat(row.function()).contains(code);
    assertThat(row.level()).contains(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"201.03", "2,010,301", "12.00"})
  void areNoFigures(String printed) {
    assertThat(row("科目编码\t科目名称", printed + "\t某科目").function()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "科目编码\t科目名称, '\t2010301行政运行'",
    "科目编码\t科目名称, '\t[2010301]行政运行'",
    "科目编码\t科目名称, '2010301 行政运行\t'",
    "支出功能分类科目, 2010301-行政运行",
    "功能科目\t单位名称, '2010301 行政运行\t某局'",
    "科目, 2010301行政运行",
    "科目, [2010301]行政运行",
    "科目, 2010301-行政运行",
    "科目编码及名称, 2010301 行政运行",
    "科目名称（编码）, 2010301 行政运行",
    "功能科目编码和名称, 2010301-行政运行",
  })
  void arePartedFromTheirNames(String header, String printed) {
    ExpenditureRow row = row(header, printed);

    assertThat(row.function()).contains(FunctionCode.parse("2010301"));
    assertThat(row.name()).contains("行政运行");
  }

  @Test
  void ofProjectsAreTextsAsPrinted() {
    ReadResult read =
        Disclosures.parse(
            """
            项目支出预算表
            单位：万元
            功能科目编码\t部门预算经济分类编码\t项目编码\t项目名称\t合计\t一般公共预算
            2050202\t30227\t410100210000000012345\t校园安保\t30.00\t30.00
            """);
    ProjectRow row =
        read.disclosure().find(TableKind.PROJECT_EXPENDITURE).orElseThrow().rows().get(0);

    assertThat(row.function()).contains("2050202");
    assertThat(read.problems().stream().map(Problem::code))
        .doesNotContain(ProblemCode.CELL_MALFORMED);
  }

  /** 204.05 alone looks like an amount; beside the class or an item it is a group. */
  @ParameterizedTest
  @ValueSource(strings = {"204\t公共安全支出", "204.05.01\t行政运行"})
  void ofGroupsHaveTheirPointToo(String beside) {
    ReadResult read =
        Disclosures.parse(
            """
            支出预算表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            204.05\t法院\t12.00\t10.00\t2.00
            %s\t12.00\t10.00\t2.00
            """
                .formatted(beside));
    ExpenditureRow row = read.disclosure().find(TableKind.EXPENDITURE).orElseThrow().rows().get(0);

    assertThat(row.function()).contains(FunctionCode.parse("20405"));
    assertThat(row.level()).contains(RowLevel.SECTION);
    assertThat(read.problems().stream().map(Problem::code))
        .doesNotContain(ProblemCode.CELL_MALFORMED);
  }

  @Test
  void ofUnitsStandBesideThoseOfFunctionsWhereTheHeadingNamesBoth() {
    ReadResult read =
        Disclosures.parse(
            """
            支出预算表
            单位：万元
            科目编码（单位编码）\t科目名称（单位名称）\t合计\t基本支出\t项目支出
            610001\t某市农业农村局\t12.00\t10.00\t2.00
            213\t农林水支出\t12.00\t10.00\t2.00
            """);
    List<ExpenditureRow> rows = read.disclosure().find(TableKind.EXPENDITURE).orElseThrow().rows();

    assertThat(rows.get(0).unit()).contains(UnitCode.parse("610001"));
    assertThat(rows.get(0).function()).isEmpty();
    assertThat(rows.get(1).function()).contains(FunctionCode.parse("213"));
    assertThat(rows.get(1).unit()).isEmpty();
    assertThat(read.problems().stream().map(Problem::code))
        .doesNotContain(ProblemCode.CELL_MALFORMED);
  }

  @Test
  void ofUnitsStandBesideThoseOfFunctionsWhereWordsOfOnesOwnSaySo() throws IOException {
    Vocabulary words =
        Vocabulary.parse(
            "ofUnits\t*\t*机构*\t某县2024年\nheading\tEXPENDITURE function\t科目(机构)号\t某县2024年\n");
    String text =
        """
        支出预算表
        单位：万元
        科目（机构）号\t科目名称\t合计\t基本支出\t项目支出
        610001\t某市农业农村局\t12.00\t10.00\t2.00
        213\t农林水支出\t12.00\t10.00\t2.00
        """;
    List<ExpenditureRow> rows =
        Disclosures.reader().with(words).parse(text).disclosure().expenditure().rows();

    assertThat(rows.get(0).unit()).contains(UnitCode.parse("610001"));
    assertThat(rows.get(1).function()).contains(FunctionCode.parse("213"));
  }
}
