package dev.yusuan.io.recognise.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings with years are held against the year of the document. */
class YearsOfHeadingsTest {
  private static final String TITLE = "某县林业局2024年部门预算\n\n";
  private static final String PROJECTS = "项目支出表\n单位：万元\n";
  private static final String GENERAL = "一般公共预算支出表\n单位：万元\n";

  @Test
  void takesTheBudgetOfTheYearOfTheDocumentOfSeveral() throws IOException {
    String table =
        PROJECTS
            + """
            项目名称\t2024年预算\t2025年预算\t2026年预算
            林区巡护\t12.02\t12.03\t13.02
            苗圃维护\t9.15\t\t
            合计\t21.17\t12.03\t13.02
            """;

    assertThat(facts(TITLE + table))
        .containsExactly(
            "total 12.02", " 12.03", " 13.02", "total 9.15", "total 21.17", " 12.03", " 13.02");
    assertThat(Disclosures.parse(TITLE + table).problems())
        .anyMatch(
            problem ->
                problem.code() == ProblemCode.COLUMN_UNKNOWN
                    && problem.toString().contains("2026年预算"));
  }

  @Test
  void takesNoBudgetOfSeveralYearsWhereTheDocumentTellsNone() throws IOException {
    assertThat(
            facts(
                "某县林业局部门预算\n\n"
                    + PROJECTS
                    + """
                    项目名称\t2024年预算\t2025年预算\t2026年预算
                    林区巡护\t12.02\t12.03\t13.02
                    """))
        .containsExactly(" 12.02", " 12.03", " 13.02");
  }

  @Test
  void takesATotalBesideYearsToComeForThatOfAllYears() throws IOException {
    assertThat(
            facts(
                TITLE
                    + PROJECTS
                    + """
                    项目名称\t合计\t2024年预算数\t2025年预算数
                    林区巡护\t24.05\t12.02\t12.03
                    """))
        .containsExactly(" 24.05", "total 12.02", " 12.03");
  }

  @ParameterizedTest
  @CsvSource({
    "2024年预算数, total, 2023年预算数, lastBudget.total",
    "2023年预算数, lastBudget.total, 2024年预算数, total",
    "2024年预算数, total, 2022年预算数, ''",
    "2024年预算数, total, 2025年预算数, ''",
    "2024年, '', 2025年, ''",
    "2023年执行数, lastExecution.total, 2024年预算数, total",
    "2023年执行数, lastExecution.total, 本年预算数, total",
    "2022年执行数, '', 2024年预算数, total",
    "2022年预算数, '', 2023年预算数, ''",
  })
  void takesOnlyTheYearBeforeThatOfTheDocumentForLastYear(
      String one, String first, String other, String second) throws IOException {
    assertThat(
            facts(
                TITLE
                    + GENERAL
                    + "科目编码\t科目名称\t"
                    + one
                    + "\t"
                    + other
                    + "\n213\t农林水支出\t70.07\t79.96\n"))
        .containsExactly(first + " 70.07", second + " 79.96");
  }

  @Test
  void takesTheLaterOfTwoYearsInSuccessionWhereTheDocumentTellsNone() throws IOException {
    String rows = "213\t农林水支出\t70.07\t79.96\n";
    String title = "某县林业局部门预算\n\n" + GENERAL + "科目编码\t科目名称\t";

    assertThat(facts(title + "2023年预算数\t2024年预算数\n" + rows))
        .containsExactly("lastBudget.total 70.07", "total 79.96");
    assertThat(facts(title + "2022年预算数\t2024年预算数\n" + rows)).containsExactly(" 70.07", " 79.96");
  }

  @Test
  void holdsTheYearsOfItemsThatStandOnEndAgainstThatOfTheDocumentToo() throws IOException {
    assertThat(
            facts(
                TITLE
                    + """
                    “三公”经费预算表
                    单位：万元
                    项目\t2022年预算数\t2023年预算数\t2024年预算数
                    合计\t6.00\t5.00\t4.00
                    公务接待费\t6.00\t5.00\t4.00
                    """))
        .containsExactly(
            " 6.00",
            "lastBudget.total 5.00",
            "total 4.00",
            " 6.00",
            "lastBudget.receptions 5.00",
            "receptions 4.00");
  }

  private static ImmutableList<String> facts(String text) throws IOException {
    return FactLines.of(Disclosures.parse(text).disclosure(), "measure", "amount");
  }
}
