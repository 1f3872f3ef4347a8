package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListOfPartsTest {
  /** The shares tell that nothing is left out; 87.4 of 2445.8 is 3.6%, which prints as 4%. */
  @Test
  void areAllPartsWhereTheirSharesMakeAHundred() {
    String text =
        "2024年一般公共预算支出2445.8万元，主要用于以下方面：一般公共服务支出2266.1万元，占92.7%；"
            + "社会保障和就业支出97.4万元，占4%；卫生健康支出33万元，占1.3%；住房保障支出49.4万元，占2%。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("97.4", "87.4")))
        .singleElement()
        .asString()
        .contains("87.4万元 + 33万元", "2,445.8万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年一般公共预算支出100.00万元，主要用于：教育支出60.00万元，占60%；卫生健康支出20.00万元，占20%。",
        "2024年一般公共预算支出100.00万元，其中：教育支出60.00万元，占60%；卫生健康支出20.00万元；住房保障支出19.00万元，占40%。",
        "2024年支出100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。",
        "2024年一般公共预算支出100.00万元，其中：教育支出50.00万元，占50%；卫生健康支出49.00万元，占49%。",
        "2024年一般公共预算支出100.00万元，其中：教育支出14.00万元，占14%；卫生健康支出14.00万元，占14%；"
            + "住房保障支出14.00万元，占14%；农林水支出14.00万元，占14%；节能环保支出14.00万元，占14%；"
            + "交通运输支出14.00万元，占14%；科学技术支出13.00万元，占13%。"
      })
  void mayLeaveSomePartsOut(String text) {
    assertThat(failed(text).stream().filter(message -> message.contains("+"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年支出预算100.00万元。按支出功能分类，包括一般公共服务支出60.00万元，住房保障支出30.00万元。",
        "2024年支出预算100.00万元，按支出功能科目划分：一般公共服务支出60.00万元，住房保障支出30.00万元。",
        "2024年支出预算100.00万元。按支出用途分类，包括基本支出60.00万元，项目支出30.00万元。",
        "2024年基本支出100.00万元，按经济分类划分为：工资福利支出60.00万元，商品和服务支出30.00万元。",
        "2024年一般公共预算支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。"
      })
  void areAllPartsOfAClassification(String text) {
    assertThat(failed(text)).singleElement().asString().contains("60.00万元 + 30.00万元");
    assertThat(failed(text.replace("30.00", "40.00"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年基本支出100.00万元，其中：工资福利支出60.00万元，商品和服务支出30.00万元。",
        "2024年支出预算100.00万元。按支出功能分类，主要包括一般公共服务支出60.00万元，住房保障支出30.00万元。",
        "2024年支出预算100.00万元。按支出功能分类，包括一般公共服务支出60.00万元，住房保障支出30.00万元等。",
        "2024年支出预算100.00万元，其中：一般公共服务支出60.00万元，住房保障支出30.00万元。",
        "2024年支出总计100.00万元，其中：基本支出60.00万元，项目支出30.00万元。",
        "2024年支出预算100.00万元，其中：基本支出60.00万元，项目支出30.00万元。",
        "2024年一般公共预算支出总计100.00万元，其中：基本支出60.00万元，项目支出30.00万元。",
        "2024年一般公共预算支出100.00万元，主要包括：基本支出60.00万元，项目支出30.00万元。",
        "2024年一般公共预算支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元等。",
        "2024年一般公共预算支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元，其余为对下转移支付。"
      })
  void mayBeSomePartsOnly(String text) {
    assertThat(failed(text)).isEmpty();
  }

  @Test
  void endWhereTheWholeIsReached() {
    String text =
        "村级运转经费486.00万元，其中村干部报酬396.00万元，村办公经费90.00万元；人居环境整治经费422.50万元；"
            + "道路养护经费250.00万元；其他经费25.00万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed("村级运转经费486.00万元，其中村干部报酬390.00万元，村办公经费90.00万元，其他经费5.00万元。"))
        .singleElement()
        .asString()
        .contains("390.00万元 + 90.00万元 + 5.00万元");
  }

  private static List<String> failed(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("2024年部门预算\n\n一、收支说明\n\n" + text).disclosure())
        .failed()
        .stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }
}
