package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Severity;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents lack of themselves. */
class CompletenessTest {
  private static final String CONTENTS =
      """
      某局2024年部门预算
      %s
      第一部分 部门概况
      一、主要职能
      第二部分 2024年部门预算表
      一、收入预算总表........3
      二、支出预算总表........4
      三、“三公”经费预算情况说明........5
      四、一般公共预算“三公”经费支出预算表........6
      第一部分 部门概况
      一、主要职能
      """;
  private static final String REVENUE =
      """
      2024年部门收入预算总表
      单位：万元
      科目编码\t单位代码\t单位（科目名称）\t合计\t一般公共预算
      \t\t合计\t30.00\t30.00
      2010301\t001001\t行政运行\t30.00\t30.00
      """;
  private static final String EXPENDITURE =
      """
      2024年部门支出预算总表
      单位：万元
      科目编码\t单位代码\t单位（科目名称）\t合计\t基本支出\t项目支出
      \t\t合计\t30.00\t18.00\t12.00
      2010301\t001001\t行政运行\t30.00\t18.00\t12.00
      """;
  private static final String THREE_PUBLIC =
      """
      2024年一般公共预算“三公”经费支出预算表
      单位：万元
      项目\t预算数
      合计\t7.50
      公务接待费\t0.50
      公务用车运行费\t7.00
      """;

  @ParameterizedTest
  @ValueSource(strings = {"目录", "## 目 录", "目次"})
  void namesTheTablesThatTheListOfContentsPromises(String heading) {
    List<Problem> problems = problems(CONTENTS.formatted(heading) + REVENUE + EXPENDITURE);

    assertThat(problems).singleElement().satisfies(CompletenessTest::isThreePublic);
  }

  private static void isThreePublic(Problem problem) {
    assertThat(problem.code()).isEqualTo(ProblemCode.DOCUMENT_TABLE_MISSING);
    assertThat(problem.place().orElseThrow().line()).isEqualTo(9);
    assertThat(problem.message(Locale.CHINESE)).isEqualTo("目录列有“四、一般公共预算“三公”经费支出预算表”，文件中没有这张表。");
  }

  @Test
  void asksForNoTableThatIsPrinted() {
    String whole = CONTENTS.formatted("目录") + REVENUE + EXPENDITURE + THREE_PUBLIC;

    assertThat(problems(whole)).isEmpty();
    // Kept as printed, without a unit of amounts.
    assertThat(problems(whole.replace("单位：万元\n", ""))).isEmpty();
    assertThat(problems(REVENUE)).isEmpty();
  }

  @Test
  void saysThatAFileEndsInARowOfATable() {
    String whole = CONTENTS.formatted("目录") + REVENUE + EXPENDITURE;

    assertThat(problems(REVENUE + EXPENDITURE.substring(0, EXPENDITURE.length() - 3)))
        .as("12.00 is cut to 12.")
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.DOCUMENT_CUT);
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.message(Locale.CHINESE)).contains("“12.”");
            });
    assertThat(problems(CONTENTS.formatted("目录") + REVENUE))
        .extracting(Problem::code)
        .as("two of three tables are missing")
        .containsExactly(
            ProblemCode.DOCUMENT_TABLE_MISSING,
            ProblemCode.DOCUMENT_TABLE_MISSING,
            ProblemCode.DOCUMENT_CUT);
    assertThat(problems(whole)).extracting(Problem::code).doesNotContain(ProblemCode.DOCUMENT_CUT);
  }

  private static List<Problem> problems(String text) {
    return Disclosures.parse(text).problems().stream()
        .filter(problem -> problem.code().id().startsWith("document."))
        .toList();
  }
}
