package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other tools read wrongly in such sentences, in words and figures of our own. */
class CasesTest {
  private static List<String> facts(int year, String text) {
    return Narratives.facts(Narratives.read(year, text));
  }

  @Test
  void blanksStandBetweenCharacters() {
    assertThat(
            facts(
                2025,
                "7\n2025 年 政 府 采 购 预 算 5200000 元 ， 同 比 增 加\n1200000 元，增长 30%。其中：政府集中采购预算\n"
                    + "2200000 元，占政府采购预算的 42.31%；分散采购 3000000 元，占政府采购\n预算的 57.69%。"))
        .containsExactly(
            "Total VALUE PROCUREMENT 2025 BUDGET = 5200000 元",
            "Comparison CHANGE PROCUREMENT 2025 BUDGET = 1200000 元",
            "Comparison RATE PROCUREMENT 2025 BUDGET = 30%",
            "Part VALUE CENTRAL_PROCUREMENT 2025 BUDGET = 2200000 元",
            "Part SHARE CENTRAL_PROCUREMENT 2025 BUDGET = 42.31%",
            "Part VALUE DECENTRALIZED_PROCUREMENT 2025 BUDGET = 3000000 元",
            "Part SHARE DECENTRALIZED_PROCUREMENT 2025 BUDGET = 57.69%");
  }

  @Test
  void aStrayPointBehindANumber() {
    Statements read = Narratives.read("财政拨款本年支出128.6. 万元，其中：教育支出96.45 万元，占75 %。");

    assertThat(Narratives.facts(read))
        .containsExactly(
            "Total VALUE FISCAL_APPROPRIATION EXPENDITURE 2024 BUDGET = 128.6. 万元",
            "Part VALUE FUNCTION_CLASS [教育支出] 2024 BUDGET = 96.45 万元",
            "Part SHARE FUNCTION_CLASS [教育支出] 2024 BUDGET = 75 %");
    assertThat(read.figures().get(0).quantity()).hasToString("128.6万元");
  }

  @Test
  void aYearIsNoAmount() {
    assertThat(facts(2025, "“三公”经费2025年预算数为18.70万元，比2024年预算数持平。"))
        .containsExactly("Total VALUE THREE_PUBLIC 2025 BUDGET = 18.70万元");
  }

  @Test
  void amountsInChineseNumeralsAndGluedUnits() {
    Statements read = Narratives.read("本年安排培训费四万二千元，会议费12万元，基建项目总投资2.3亿元。");

    assertThat(read.figures().stream().map(figure -> figure.quantity().toString()))
        .containsExactly("42,000元", "12万元", "2.3亿元");
    assertThat(Narratives.facts(read))
        .containsExactly(
            "Total VALUE TRAINING 2024 BUDGET = 四万二千元",
            "Total VALUE MEETINGS 2024 BUDGET = 12万元",
            "Total VALUE NAMED 基建项目总投资 2024 BUDGET = 2.3亿元");
  }

  @Test
  void eachItemKeepsItsBudgetAndItsAccount() {
    assertThat(
            facts(
                2024,
                "2024年度决算情况说明\n1.一般公共服务支出（类）年初预算为200.00万元，支出决算为210.00万元，完成年初预算的105.00%。\n"
                    + "2.教育支出（类）年初预算为80.00万元，\n支出决算为20.00万元，完成年初预算的25.00%。"))
        .containsExactly(
            "Total VALUE FUNCTION_CLASS [一般公共服务支出（类）] 2024 BUDGET = 200.00万元",
            "Total VALUE FUNCTION_CLASS [一般公共服务支出（类）] 2024 FINAL_ACCOUNT = 210.00万元",
            "Comparison COMPLETION FUNCTION_CLASS [一般公共服务支出（类）] 2024 FINAL_ACCOUNT = 105.00%",
            "Total VALUE FUNCTION_CLASS [教育支出（类）] 2024 BUDGET = 80.00万元",
            "Total VALUE FUNCTION_CLASS [教育支出（类）] 2024 FINAL_ACCOUNT = 20.00万元",
            "Comparison COMPLETION FUNCTION_CLASS [教育支出（类）] 2024 FINAL_ACCOUNT = 25.00%");
  }

  @Test
  void thePartsAreNotTheWhole() {
    Statements read =
        Narratives.read(2025, "2025年度本年支出合计250.00万元，其中：基本支出180.00万元，占72.00%；项目支出70.00万元，占28.00%。");

    assertThat(Narratives.facts(read))
        .containsExactly(
            "Total VALUE EXPENDITURE 2025 BUDGET = 250.00万元",
            "Part VALUE BASIC 2025 BUDGET = 180.00万元",
            "Part SHARE BASIC 2025 BUDGET = 72.00%",
            "Part VALUE PROJECT 2025 BUDGET = 70.00万元",
            "Part SHARE PROJECT 2025 BUDGET = 28.00%");
  }

  @Test
  void aDamagedYearIsNoFigure() {
    assertThat(
            facts(
                2025,
                "一、202 年度部门预算情况说明\n2025年收入预算600.00万元，比2024年预算增加15.00万元。截至2024年12月31日，本单位共有车辆2辆。"))
        .containsExactly(
            "Total VALUE REVENUE 2025 BUDGET = 600.00万元",
            "Comparison CHANGE REVENUE 2025 BUDGET = 15.00万元",
            "Count VALUE FLEET 2024 = 2辆");
  }

  @Test
  void aTemplateThatIsLeftUnfilled() {
    Statements read = Narratives.read("公务接待费1.20万元，比上年预算增加（减少）0.30万元，主要原因是。\nXX单位机关运行经费8.00万元。。");

    Statement.Comparison change = read.of(Statement.Comparison.class).get(0);
    assertThat(change.change().orElseThrow().direction()).isEqualTo(Direction.UNDECIDED);
    assertThat(change.reason()).hasValue("");
    assertThat(Narratives.facts(read))
        .containsExactly(
            "Total VALUE RECEPTIONS 2024 BUDGET = 1.20万元",
            "Comparison CHANGE RECEPTIONS 2024 BUDGET = 0.30万元",
            "Total VALUE OPERATING_EXPENSES of XX 2024 BUDGET = 8.00万元");
  }

  @Test
  void twoDirectionsInOneSentence() {
    Statements read = Narratives.read("因公出国（境）费支出决算减少为0.00万元，与2023年持平。");

    Statement.Comparison change = read.of(Statement.Comparison.class).get(0);
    assertThat(change.result().orElseThrow().direction()).isEqualTo(Direction.DOWN);
    assertThat(change.result().orElseThrow().figure().printed()).isEqualTo("0.00万元");
    assertThat(read.of(Statement.Unchanged.class)).hasSize(1);
    assertThat(read.of(Statement.Unchanged.class).get(0).topic()).isEqualTo(change.topic());
  }

  @Test
  void textOfAnotherColumnIsNotBound() {
    assertThat(facts(2024, "其中：卫生健康支出\n占\n40.20 1.95% 233.70；\n住房保障支出占 12.05%。"))
        .containsExactly("? 40.20", "? 1.95%", "? 233.70", "? 12.05%");
  }

  @Test
  void aSplitParagraphStatesAnItemTwice() {
    assertThat(
            facts(
                2024,
                "职业年金缴费支出年初预算为150.00万元，支出决算为141.00万元，\n— 9 —\n完成年初预算的94.00%。职业年金缴费支出决算139.50万元。"))
        .containsExactly(
            "Total VALUE NAMED 职业年金缴费支出 2024 BUDGET = 150.00万元",
            "Total VALUE NAMED 职业年金缴费支出 2024 FINAL_ACCOUNT = 141.00万元",
            "Comparison COMPLETION NAMED 职业年金缴费支出 2024 FINAL_ACCOUNT = 94.00%",
            "Total VALUE NAMED 职业年金缴费支出 2024 FINAL_ACCOUNT = 139.50万元");
  }

  @Test
  void namesOfClassesStandAtTheLevelsPrinted() {
    Statements read = Narratives.read("1.卫生健康支出（类）卫生健康支出（款）计划生育事务（项）支出30.00万元。");

    assertThat(Narratives.facts(read))
        .containsExactly(
            "Total VALUE FUNCTION_CLASS [卫生健康支出（类）, 卫生健康支出（款）, 计划生育事务（项）] 2024 BUDGET = 30.00万元");
    assertThat(read.of(Statement.Total.class).get(0).value().topic().subject().code()).isEmpty();
  }
}
