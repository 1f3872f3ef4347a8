package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmountsOfTablesTest {
  /** Neither table prints the classes that the text speaks of, but one of them what they are of. */
  private static final String ITEMS =
      """


      # 一般公共预算支出表

      单位：万元

      科目编码\t科目名称\t合计\t基本支出\t项目支出
      \t合计\t180.0\t150.0\t30.0
      2050201\t学前教育\t40.0\t30.0\t10.0
      2050202\t小学教育\t60.0\t50.0\t10.0
      2080505\t机关事业单位基本养老保险缴费支出\t80.0\t70.0\t10.0
      """;

  private static final String SIDES =
      """


      # 财政拨款收支总表

      单位：万元

      收入\t\t支出
      项目\t金额\t项目\t合计\t一般公共预算
      一、一般公共预算\t180.0\t一、教育支出\t100.0\t100.0
      \t\t二、社会保障和就业支出\t80.0\t80.0
      收入总计\t180.0\t支出总计\t180.0\t180.0
      """;

  @Test
  void addUpTheItemsOfAClassThatHasNoRow() {
    assertThat(failed("教育支出100万元；社会保障和就业支出80万元。" + ITEMS)).isEmpty();
    assertThat(failed("教育支出90万元；社会保障和就业支出80万元。" + ITEMS))
        .singleElement()
        .asString()
        .contains("90万元", "等2个数之和为100.0万元");
  }

  /** The class has a row of one 款, and of another only a row of its 项. */
  @Test
  void addUpRowsOfSeveralLevels() {
    String table =
        ITEMS
            .replace("2050201\t学前教育\t40.0\t30.0\t10.0\n", "")
            .replace(
                "2050202\t小学教育\t60.0\t50.0\t10.0",
                "20502\t普通教育\t60.0\t50.0\t10.0\n2050202\t小学教育\t60.0\t50.0\t10.0\n"
                    + "2059999\t其他教育支出\t40.0\t30.0\t10.0");

    assertThat(failed("教育支出100万元；社会保障和就业支出80万元。" + table)).isEmpty();
    assertThat(failed("教育支出90万元；社会保障和就业支出80万元。" + table)).hasSize(1);
  }

  /** The heading tells that the text is of the treasury's money, of which no table is printed. */
  @Test
  void leaveWhatIsOfMoneyThatNoTableIsOf() {
    String all =
        """


        # 支出预算表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        205\t教育支出\t760.0\t560.0\t200.0
        208\t社会保障和就业支出\t50.0\t50.0\t0.0
        \t合计\t810.0\t610.0\t200.0
        """;
    String text = "教育支出380万元；社会保障和就业支出40万元。\n基本支出200万元，项目支出220万元。";

    assertThat(of("2024年部门预算\n\n一、财政拨款支出情况\n\n" + text + all)).isEmpty();
    assertThat(of("2024年部门预算\n\n一、支出情况\n\n" + text + all)).hasSize(4);
  }

  @Test
  void findAClassOnTheSideOfExpenditure() {
    assertThat(failed("教育支出100万元；社会保障和就业支出80万元。" + SIDES)).isEmpty();
    assertThat(failed("教育支出100万元；社会保障和就业支出75万元。" + SIDES))
        .singleElement()
        .asString()
        .contains("75万元", "80.0万元");
  }

  /** A table of 国有资本经营预算 below the text, with its rows. */
  private static List<String> stateCapital(String sentence, String unit, String rows) {
    return of(
        "2024年部门预算\n\n一、国有资本经营预算支出说明\n\n"
            + sentence
            + "\n\n\n# 国有资本经营预算支出表\n\n单位："
            + unit
            + "\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
            + rows);
  }

  @Test
  void anAmountOfAnEmptyTable() {
    for (String rows : List.of("\t合计\t\t\t\n", "\t合计\t—\t—\t—\n")) {
      assertThat(stateCapital("2024年国有资本经营预算支出7万元。", "万元", rows))
          .singleElement()
          .asString()
          .contains("7万元", "国有资本经营预算支出表", "空表");
    }
    assertThat(stateCapital("2024年国有资本经营预算支出7万元。", "万元", "\t合计\t0.00\t0.00\t0.00\n"))
        .singleElement()
        .asString()
        .contains("7万元", "0.00万元");
  }

  /** Of several rows the total tells it; without one, no row is known to be of all the money. */
  @Test
  void anAmountOfAnEmptyTableOfSeveralRows() {
    String classes = "223\t国有资本经营预算支出\t\t\t\n22303\t国有企业公益性补贴\t\t\t\n";
    assertThat(stateCapital("2024年国有资本经营预算支出7万元。", "万元", classes + "\t合计\t\t\t\n"))
        .singleElement()
        .asString()
        .contains("空表");
    assertThat(stateCapital("2024年国有资本经营预算支出7万元。", "万元", classes)).isEmpty();
  }

  @Test
  void anEmptyTableTellsNothingWhereItMayNotBeAll() {
    String empty = "\t合计\t\t\t\n";
    assertThat(stateCapital("2024年国有资本经营预算支出0万元。", "万元", empty)).isEmpty();
    assertThat(stateCapital("2023年国有资本经营预算支出7万元。", "万元", empty)).isEmpty();
    assertThat(stateCapital("2024年国有资本经营预算支出7万元，全部为上年结转。", "万元", empty)).isEmpty();
    assertThat(stateCapital("2024年国有资本经营预算支出7万元。", "亿元", empty)).isEmpty();
    assertThat(stateCapital("2024年国有资本经营预算支出7万元。", "万元", "")).isEmpty();
    assertThat(stateCapital("2024年国有资本经营预算支出7万元。", "万元", "\t合计\t见附表\t\t\n")).isEmpty();
    assertThat(stateCapital("某学院2024年国有资本经营预算支出7万元。", "万元", empty)).isEmpty();
    assertThat(
            stateCapital(
                "2024年国有资本经营预算支出7万元。",
                "万元",
                empty
                    + "\n# 部门收支总表\n\n单位：万元\n\n收入\t\t支出\n项目\t预算数\t项目\t预算数\n"
                    + "国有资本经营预算拨款收入\t7\t一、其他支出\t7\n收入总计\t7\t支出总计\t7\n"))
        .isEmpty();
  }

  private static List<String> of(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse(text).disclosure())
        .failed()
        .stream()
        .map((Finding finding) -> finding.message(Locale.CHINESE))
        .toList();
  }

  private static List<String> failed(String text) {
    return of("2024年部门预算\n\n一、一般公共预算支出说明\n\n2024年一般公共预算支出180万元，主要用于以下方面：" + text);
  }
}
