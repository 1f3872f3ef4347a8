package dev.yusuan.validation.narrative.stated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.narrative.NarrativeRules;
import dev.yusuan.validation.result.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BlankFiguresTest {
  private static final String HEADER =
      "合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费\n\t\t小计\t公务用车购置费\t公务用车运行费\t\n";

  private static final String OTHER_MONEY =
      """

      # 一般公共预算基本支出表

      单位：万元

      科目编码\t科目名称\t合计\t人员经费\t公用经费
      301\t工资福利支出\t5.0\t5.0\t
      \t合计\t5.0\t5.0\t
      """;

  @Test
  void anEmptyTableOfThreePublicExpenses() {
    for (String row : List.of("—\t—\t—\t—\t—\t—\n", "0.00\t\t\t\t\t\n")) {
      assertThat(threePublic("2024年“三公”经费预算5.2万元，比上年增加0.2万元。", row))
          .singleElement()
          .asString()
          .contains("5.2万元");
    }
    assertThat(threePublic("2024年公务接待费预算3万元，与上年持平。", "—\t—\t—\t—\t—\t—\n"))
        .singleElement()
        .asString()
        .contains("3万元", "“三公”经费表为空表");
  }

  @Test
  void anItemThatTheOthersLeaveNoRoomFor() {
    String row = "5.20\t\t4.20\t\t4.20\t1.00\n";
    assertThat(threePublic("2024年因公出国（境）费预算3万元。", row))
        .singleElement()
        .asString()
        .contains("3万元", "因公出国（境）费为空", "其余各项之和已等于合计");
    assertThat(threePublic("2024年公务用车购置费预算18万元。", row)).hasSize(1);
    assertThat(threePublic("2024年因公出国（境）费预算0.01万元。", row)).hasSize(1);
    assertThat(threePublic("2024年因公出国（境）费预算3万元。", "5.20\t\t\t\t4.20\t1.00\n")).hasSize(1);
    assertThat(threePublic("2024年因公出国（境）费预算0万元，公务接待费1万元。", row)).isEmpty();
    assertThat(threePublic("2024年公务用车购置及运行费预算4.20万元。", row)).isEmpty();
  }

  @Test
  void anItemIsNotLeftOutWhereTheOthersLeaveRoom() {
    assertThat(threePublic("2024年因公出国（境）费预算3万元。", "8.20\t\t4.20\t\t4.20\t1.00\n")).isEmpty();
    assertThat(threePublic("2024年因公出国（境）费预算3万元。", "\t\t4.20\t\t4.20\t1.00\n")).isEmpty();
    assertThat(threePublic("2024年公务用车购置及运行费预算4.2万元。", "5.20\t\t\t\t4.20\t1.00\n")).isEmpty();
    assertThat(threePublic("2023年因公出国（境）费预算3万元。", "5.20\t\t4.20\t\t4.20\t1.00\n")).isEmpty();
    assertThat(threePublic("2024年因公出国（境）费预算0.001万元。", "5.20\t\t4.20\t\t4.20\t1.00\n")).isEmpty();
  }

  @Test
  void moneyThatTheTableDoesNotHave() {
    assertThat(threePublic("2024年“三公”经费预算5万元，全部由自有资金安排。", "\t\t\t\t\t\n")).isEmpty();
    assertThat(threePublic("2024年“三公”经费预算5万元，为上年结转。", "\t\t\t\t\t\n")).isEmpty();
    assertThat(threePublic("某中心2024年“三公”经费预算5万元。", "\t\t\t\t\t\n")).isEmpty();
    assertThat(threePublic("2024年“三公”经费预算5万元。", "见附表\t\t\t\t\t\n")).isEmpty();
  }

  @Test
  void moneyThatAnotherTablePrints() {
    String other =
        """

        # 一般公共预算基本支出表

        单位：万元

        科目编码\t科目名称\t合计\t人员经费\t公用经费
        302\t商品和服务支出\t5.0\t\t5.0
        30217\t公务接待费\t5.0\t\t5.0
        """;
    assertThat(threePublic("2024年“三公”经费预算5万元。", "\t\t\t\t\t\n" + other)).isEmpty();
    assertThat(threePublic("2024年公务接待费预算5万元。", "4.20\t\t4.20\t\t4.20\t\n" + other)).isEmpty();
    assertThat(threePublic("2024年因公出国（境）费预算5万元。", "4.20\t\t4.20\t\t4.20\t\n" + other)).hasSize(1);
  }

  @Test
  void anEmptyTableOfOperatingExpenses() {
    String table = "\n\n# 机关运行经费表\n\n单位：万元\n\n科目编码\t科目名称\t机关运行经费支出\n";
    assertThat(of("2024年机关运行经费预算12万元。" + table + "\t合计\t\n"))
        .singleElement()
        .asString()
        .contains("12万元", "空表");
    assertThat(of("2024年机关运行经费预算1万元。" + table + "\t合计\t\n")).hasSize(1);
    assertThat(of("2024年机关运行经费预算12万元。" + table + "\t合计\t\n" + OTHER_MONEY)).hasSize(1);
    assertThat(of("2024年机关运行经费预算12万元。" + table + "\t合计\t12.00\n")).isEmpty();
    assertThat(of("2024年机关运行经费预算0万元。" + table + "\t合计\t\n")).isEmpty();
    assertThat(of("2024年机关运行经费预算0.5万元。" + table + "\t合计\t\n")).isEmpty();
  }

  @Test
  void anEmptyTableOfProcurement() {
    String table = "\n\n# 政府采购预算表\n\n单位：万元\n\n采购项目\t采购数量\t金额\n";
    assertThat(of("2024年政府采购预算12万元。" + table + "合计\t\t\n"))
        .singleElement()
        .asString()
        .contains("12万元", "空表");
    assertThat(of("2024年政府采购预算12万元。" + table + "合计\t\t\n" + OTHER_MONEY)).hasSize(1);
    assertThat(of("2024年政府采购预算12万元，其中单位资金12万元。" + table + "合计\t\t\n")).isEmpty();
  }

  /** It is of what is spent, whether received besides or not. */
  @Test
  void anEmptyTableOfFunds() {
    String table = "\n\n# 政府性基金预算支出表\n\n单位：万元\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n\t合计\t\t\t\n";
    for (String text : List.of("2024年政府性基金预算支出12万元。", "2024年政府性基金预算收支预算12万元。")) {
      assertThat(of(text + table)).singleElement().asString().contains("12万元", "空表");
      assertThat(of(text + table + OTHER_MONEY)).hasSize(1);
    }
    assertThat(of("2024年政府性基金预算拨款收入12万元。" + table)).isEmpty();
    assertThat(of("2024年政府性基金预算项目支出12万元。" + table)).isEmpty();
  }

  private static List<String> threePublic(String sentence, String rows) {
    return of(sentence + "\n\n\n# 一般公共预算“三公”经费支出表\n\n单位：万元\n\n" + HEADER + rows);
  }

  private static List<String> of(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("2024年部门预算\n\n一、其他说明\n\n" + text).disclosure())
        .failed()
        .stream()
        .map((Finding finding) -> finding.message(Locale.CHINESE))
        .toList();
  }
}
