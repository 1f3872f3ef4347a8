package dev.yusuan.io.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.Vocabulary;
import dev.yusuan.io.recognise.header.FactLines;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of which a text says the phase, below columns that say what is paid for. */
class PhaseRowsTest {
  private static final String TABLE =
      """
      某区统计局2025年部门预算

      一般公共预算“三公”经费预算表
      部门：某区统计局\t\t\t单位：万元
      %s\t合计\t公务用车购置及运行费\t\t公务接待费
      \t\t公务用车购置费\t公务用车运行费\t
      """;

  @ParameterizedTest
  @CsvSource({
    "年度, 2024年, 2025年, 增减额",
    "项目, 2024年预算数, 2025年预算数, 增减变化",
    "年度, 上年预算数, 本年预算数, 增减",
    "预算年度, 2024年预算, 2025年预算, 2025年比2024年增减",
    "时间, 2024年度预算数, 2025年度预算数, 比上年增减",
    "'', 上年预算, 本年预算, 增减金额",
    "年份, 上年, 本年, 增减情况"
  })
  void eachRowIsInTheColumnsOfItsPhase(String heading, String last, String own, String change)
      throws IOException {
    String rows =
        """
        %s\t48.00\t\t42.00\t6.00
        %s\t65.50\t20.00\t40.00\t5.50
        %s\t17.50\t20.00\t-2.00\t-0.50
        """;

    assertThat(facts(TABLE.formatted(heading) + rows.formatted(last, own, change)))
        .containsExactlyInAnyOrder(
            "lastBudget.total 48.00",
            "lastBudget.vehicles.running 42.00",
            "lastBudget.receptions 6.00",
            "total 65.50",
            "vehicles.purchase 20.00",
            "vehicles.running 40.00",
            "receptions 5.50",
            "change.total 17.50",
            "change.vehicles.purchase 20.00",
            "change.vehicles.running -2.00",
            "change.receptions -0.50");
  }

  @Test
  void wordsOfOnesOwnTellThePhases() throws IOException {
    Vocabulary words =
        Vocabulary.parse("rowPhase\tBUDGET\t本期{,安排}\t某区2025年\nrowPhase\tLAST\t前期{,安排}\t某区2025年\n");
    String text =
        TABLE.formatted("期间")
            + """
            前期安排\t48.00\t\t42.00\t6.00
            本期安排\t65.50\t20.00\t40.00\t5.50
            """;

    assertThat(
            FactLines.of(
                Disclosures.reader().with(words).parse(text).disclosure(), "measure", "amount"))
        .containsExactlyInAnyOrder(
            "lastBudget.total 48.00",
            "lastBudget.vehicles.running 42.00",
            "lastBudget.receptions 6.00",
            "total 65.50",
            "vehicles.purchase 20.00",
            "vehicles.running 40.00",
            "receptions 5.50");
  }

  @Test
  void theOrderOfTheYearsDoesNotMatter() throws IOException {
    String rows = "2025年\t40.00\t\t34.50\t5.50\n2024年\t48.00\t\t42.00\t6.00\n";

    assertThat(facts(TABLE.formatted("年度") + rows))
        .containsExactlyInAnyOrder(
            "total 40.00",
            "vehicles.running 34.50",
            "receptions 5.50",
            "lastBudget.total 48.00",
            "lastBudget.vehicles.running 42.00",
            "lastBudget.receptions 6.00");
  }

  @Test
  void whatWasSpentLastYearIsNotWhatWasPlanned() throws IOException {
    String rows =
        """
        2024年预算\t48.00\t\t42.00\t6.00
        2024年执行\t40.00\t\t36.00\t4.00
        2025年预算\t40.00\t\t34.50\t5.50
        """;

    assertThat(facts(TABLE.formatted("年度") + rows))
        .contains("lastBudget.total 48.00", "lastExecution.total 40.00", "total 40.00");
  }

  /** Rows of years that no column is for are kept in none. */
  @Test
  void otherYearsAreInNoColumn() throws IOException {
    String rows =
        """
        2023年\t50.00\t\t44.00\t6.00
        2024年\t48.00\t\t42.00\t6.00
        2025年\t40.00\t\t34.50\t5.50
        三年平均\t46.00\t\t40.17\t5.83
        """;

    List<String> facts = facts(TABLE.formatted("年度") + rows);

    assertThat(facts)
        .contains("lastBudget.total 48.00", "total 40.00", " 50.00", " 46.00", " 40.17");
    assertThat(facts.stream().filter(fact -> !fact.startsWith(" "))).hasSize(6);
  }

  private static List<String> facts(String text) throws IOException {
    return FactLines.of(Disclosures.parse(text).disclosure(), "measure", "amount");
  }
}
