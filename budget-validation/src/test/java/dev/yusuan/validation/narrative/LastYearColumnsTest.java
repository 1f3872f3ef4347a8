package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What sentences say of last year, against the columns that tables print beside this year's. */
class LastYearColumnsTest {
  private static final String ITEMS =
      """


      # “三公”经费支出表

      单位：万元

      2023年预算数\t\t\t\t2024年预算数
      合计\t因公出国（境）费\t公务用车运行费\t公务接待费\t合计\t因公出国（境）费\t公务用车运行费\t公务接待费
      13.00\t\t10.00\t3.00\t11.50\t\t9.00\t2.50
      """;

  private static final String EXPENDITURE =
      """


      # 一般公共预算支出表

      单位：万元

      科目编码\t科目名称\t2023年执行数\t2024年预算数
      \t合计\t400.00\t420.00
      205\t教育支出\t400.00\t420.00
      """;

  @Test
  void holdTheAmountsOfLastYear() {
    assertThat(failed("2023年公务接待费预算数为3万元。" + ITEMS)).isEmpty();
    assertThat(failed("2023年公务接待费预算数为4万元。" + ITEMS))
        .singleElement()
        .asString()
        .contains("4万元，而", "2023年预算数/公务接待费为3.00万元");
  }

  @Test
  void holdTheChangesFromThem() {
    assertThat(failed("2024年“三公”经费预算11.5万元，比2023年预算数减少1.5万元，下降11.54%。" + ITEMS)).isEmpty();
    assertThat(failed("2024年公务用车运行费预算9万元，比2023年预算数减少2万元。" + ITEMS))
        .singleElement()
        .asString()
        .contains("由10.00万元至9.00万元", "增减不是2万元");
    assertThat(failed("2024年公务接待费预算2.5万元，比2023年预算数下降20%。" + ITEMS)).hasSize(1);
  }

  /** The change behind a part may be of the whole, whose last year the table prints as well. */
  @Test
  void holdTheChangesOfPartsAndOfTheirWholes() {
    String parts = "2024年“三公”经费预算11.5万元，其中：公务用车运行费9万元，比2023年预算数";

    assertThat(failed(parts + "减少1万元。" + ITEMS)).isEmpty();
    assertThat(failed(parts + "减少1.5万元。" + ITEMS)).isEmpty();
    assertThat(failed(parts + "增加1万元。" + ITEMS)).hasSize(1);
  }

  @Test
  void holdWhatWasCarriedOut() {
    assertThat(failed("2024年一般公共预算支出420万元，比2023年执行数增加20万元。" + EXPENDITURE)).isEmpty();
    assertThat(failed("2024年一般公共预算支出420万元，比2023年执行数增加30万元。" + EXPENDITURE)).hasSize(1);
  }

  /** The table prints the budget of last year; what was carried out is not the same. */
  @Test
  void leaveAnotherPhaseAndAnotherYear() {
    assertThat(failed("2024年公务用车运行费预算9万元，比2023年执行数减少2万元。" + ITEMS)).isEmpty();
    assertThat(failed("2024年公务用车运行费预算9万元，比2022年预算数减少2万元。" + ITEMS)).isEmpty();
    assertThat(failed("2022年公务接待费预算数为4万元。" + ITEMS)).isEmpty();
  }

  private static List<String> failed(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("2024年部门预算\n\n一、“三公”经费说明\n\n" + text).disclosure())
        .failed()
        .stream()
        .map((Finding finding) -> finding.message(Locale.CHINESE))
        .toList();
  }
}
