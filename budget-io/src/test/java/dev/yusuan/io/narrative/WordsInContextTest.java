package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that mean something by what stands before them. */
class WordsInContextTest {
  private static List<String> facts(String text) {
    return Narratives.facts(Narratives.read(text));
  }

  private static String whole(Statements statements, String printed) {
    return statements.all().stream()
        .filter(
            statement ->
                statement.figures().stream().anyMatch(each -> each.printed().equals(printed)))
        .map(
            statement ->
                statement instanceof Statement.Part part
                    ? part.whole().topic().subject().name()
                    : "(no part)")
        .findFirst()
        .orElseThrow();
  }

  @Test
  void purchaseAndRunningAloneBehindVehicles() {
    assertThat(facts("公务用车购置及运行费20万元，其中：购置费0万元，运行费20万元。"))
        .containsExactly(
            "Total VALUE VEHICLES 2024 BUDGET = 20万元",
            "Part VALUE VEHICLE_PURCHASE 2024 BUDGET = 0万元",
            "Part VALUE VEHICLE_RUNNING 2024 BUDGET = 20万元");
    assertThat(facts("公务用车购置费35万元，运行维护费60万元。"))
        .containsExactly(
            "Total VALUE VEHICLE_PURCHASE 2024 BUDGET = 35万元",
            "Total VALUE VEHICLE_RUNNING 2024 BUDGET = 60万元");
  }

  @Test
  void runningAloneBehindOtherThingsIsNothingKnown() {
    assertThat(facts("公务接待费1万元，运行费60万元。"))
        .containsExactly("Total VALUE RECEPTIONS 2024 BUDGET = 1万元", "? 60万元");
  }

  @Test
  void staffBehindPosts() {
    assertThat(facts("行政编制120名，实有101人，在编67名，离退休45人。"))
        .containsExactly(
            "Count VALUE STAFF 2024 = 120名",
            "Count VALUE STAFF 2024 = 101人",
            "Count VALUE STAFF 2024 = 67名",
            "Count VALUE STAFF 2024 = 45人");
  }

  @Test
  void procurementWithoutGovernment() {
    assertThat(facts("2024年采购预算230万元，其中：货物采购30万元，服务采购200万元。"))
        .containsExactly(
            "Total VALUE PROCUREMENT 2024 BUDGET = 230万元",
            "Part VALUE PROCURED_GOODS 2024 BUDGET = 30万元",
            "Part VALUE PROCURED_SERVICES 2024 BUDGET = 200万元");
    assertThat(facts("设备采购预算50万元。"))
        .containsExactly("Total VALUE PROCUREMENT of 设备 2024 BUDGET = 50万元");
  }

  @Test
  void goalsOfAllExpenditureAndOfProjects() {
    assertThat(facts("本部门整体支出纳入绩效目标管理，涉及财政性资金900万元；本部门共3个项目纳入绩效目标管理，涉及财政性资金合计400万元。"))
        .containsExactly(
            "Total VALUE PERFORMANCE_FUNDS of 整体支出 2024 BUDGET = 900万元",
            "Count VALUE PROJECTS 2024 = 3个",
            "Total VALUE PERFORMANCE_FUNDS 2024 BUDGET = 400万元");
    assertThat(facts("整体支出绩效目标的金额为900万元。"))
        .containsExactly("Total VALUE PERFORMANCE_FUNDS 2024 BUDGET = 900万元");
  }

  @Test
  void movesFromOneAmountToAnother() {
    assertThat(facts("公务接待费由上年的3万元减至2万元，减少1万元，下降33.33%。"))
        .containsExactly(
            "Comparison BASE RECEPTIONS 2023 = 3万元",
            "Comparison CHANGE RECEPTIONS 2024 BUDGET = 1万元",
            "Comparison RATE RECEPTIONS 2024 BUDGET = 33.33%",
            "Comparison VALUE RECEPTIONS 2024 BUDGET = 2万元");
    assertThat(facts("机关运行经费由2023年预算100万元增加到120万元。"))
        .containsExactly(
            "Comparison BASE OPERATING_EXPENSES 2023 LAST_BUDGET = 100万元",
            "Comparison VALUE OPERATING_EXPENSES 2024 BUDGET = 120万元");
  }

  /** 由 is also a word of other names. */
  @Test
  void nothingMovesWhereNothingIsReached() {
    for (String text : List.of("该项经费由财政拨款100万元解决。", "2024年预算由5个部分组成。", "支出由财政拨款80万元增加。")) {
      assertThat(facts(text)).noneMatch(fact -> fact.startsWith("Comparison BASE"));
    }
  }

  @Test
  void ratesThatAreTimes() {
    assertThat(facts("2024年收入预算300万元，较2023年预算增长2倍。"))
        .containsExactly(
            "Total VALUE REVENUE 2024 BUDGET = 300万元", "Comparison RATE REVENUE 2024 BUDGET = 2倍");
  }

  @Test
  void changesInTheOrderOfWhatStandsBeforeAreNotGuessed() {
    assertThat(facts("公务接待费3万元，培训费5万元，分别较上年减少1万元、2万元。")).endsWith("? 1万元", "? 2万元");
  }

  @Test
  void numbersInNumeralsBehindNamesOfThings() {
    assertThat(facts("共有车辆两辆；通用设备零台；下属单位共五个。"))
        .containsExactly(
            "Count VALUE FLEET 2024 = 两辆",
            "Count VALUE EQUIPMENT 2024 = 零台",
            "Count VALUE UNITS 2024 = 五个");
    assertThat(facts("建筑安全等级为二级。坚持三个导向，单位实现一个目标。")).isEmpty();
  }

  @Test
  void revenueOfThisYearBehindItsList() {
    assertThat(
            facts(
                """
                2024年收入预算120万元，其中：本年收入100万元，上年结转20万元。
                （一）本年收入100万元，主要包括：财政拨款收入90万元，其他收入10万元。
                """))
        .contains("Part VALUE FISCAL_APPROPRIATION REVENUE 2024 BUDGET = 90万元");
    Statements read =
        Narratives.read(
            """
            2024年收入预算120万元，其中：本年收入100万元，上年结转20万元。
            （一）本年收入100万元，主要包括：财政拨款收入90万元，其他收入10万元。
            """);
    List<Statement.Total> totals =
        read.all().stream()
            .filter(Statement.Total.class::isInstance)
            .map(Statement.Total.class::cast)
            .toList();
    assertThat(totals.get(0).value().topic().subject().scope()).isEmpty();
    assertThat(totals.get(1).value().topic().subject().scope())
        .contains(dev.yusuan.narrative.Scope.SUM);
  }

  @Test
  void expenditureIsNoPartOfRevenue() {
    Statements read =
        Narratives.read("收入总计90万元，包括：财政拨款收入80万元、其他收入10万元；支出总计70万元，包括：基本支出60万元、项目支出10万元。");
    assertThat(whole(read, "80万元")).isEqualTo("收入");
    assertThat(whole(read, "70万元")).isEqualTo("(no part)");
    assertThat(whole(read, "60万元")).isEqualTo("支出");
  }

  @Test
  void aListBehindTheAmountOfLastYearIsOfThisYear() {
    Statements read =
        Narratives.read("2024年“三公”经费预算2.8万元，上年预算为3.2万元，同比下降12.5%。其中公务接待费0.8万元，公务用车运行维护费2万元。");
    assertThat(whole(read, "0.8万元")).isEqualTo("“三公”经费");
    assertThat(whole(read, "2万元")).isEqualTo("“三公”经费");
  }

  @Test
  void aListOfRevenueBehindItsPartsIsOfAllRevenue() {
    Statements read =
        Narratives.read(
            "收入预算合计186万元，包括本年收入166万元，上年结转结余20万元。其中：本年一般公共预算收入160万元，占86.02%；本年其他资金6万元，占3.23%。");
    assertThat(whole(read, "160万元")).isEqualTo("收入");
    assertThat(whole(read, "6万元")).isEqualTo("收入");
  }

  @Test
  void wordsOfArrangingNameNobody() {
    assertThat(facts("相应安排支出预算100万元，其中：基本支出60万元，项目支出40万元。"))
        .startsWith("Total VALUE EXPENDITURE 2024 BUDGET = 100万元");
    assertThat(facts("财政拨款安排支出100万元。"))
        .containsExactly("Total VALUE FISCAL_APPROPRIATION EXPENDITURE 2024 BUDGET = 100万元");
    assertThat(facts("经费拨款100万元。")).containsExactly("Total VALUE NAMED 经费拨款 2024 BUDGET = 100万元");
  }
}
