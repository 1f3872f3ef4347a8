package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** Each is right with its first words; with the others it contradicts itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年财政拨款收入90.00万元，其中：一般公共预算拨款70.00万元，政府性基金预算拨款20.00万元，国有资本经营预算拨款0.00万元。 | 70.00 | 60.00
          2024年财政拨款收入90.00万元，包括：一般公共预算拨款60.00万元，政府性基金预算拨款10.00万元，国有资本经营预算拨款5.00万元，上年结转15.00万元。 | 15.00 | 16.00
          2024年财政拨款收入90.00万元，包括：一般公共预算拨款70.00万元，政府性基金预算拨款15.00万元，国有资本经营预算拨款5.00万元，上年结转15.00万元。 | 70.00 | 71.00
          2024年收入总计90.00万元，其中：财政拨款收入60.00万元，其他收入20.00万元，上年结转10.00万元。 | 20.00 | 21.00
          2024年财政拨款收入90.00万元，其中：本年收入80.00万元，上年结转收入10.00万元。 | 80.00 | 70.00
          2024年政府采购预算90.00万元，其中：货物类50.00万元，工程类30.00万元，服务类10.00万元，面向中小企业预留采购份额40.00万元。 | 30.00 | 20.00
          截至2023年底，资产总额90.00万元，其中：流动资产40.00万元，固定资产30.00万元。 | 30.00 | 60.00
          截至2023年底，资产总额90.00万元，其中：流动资产40.00万元，固定资产30.00万元，无形资产0万元，其他资产20.00万元。 | 30.00 | 20.00
          截至2023年底，固定资产90.00万元，其中：房屋600平方米，价值40.00万元；车辆3辆，价值30.00万元；其他固定资产20.00万元。 | 40.00 | 30.00
          2024年商品和服务支出90.00万元，其中：基本支出60.00万元，项目支出30.00万元。 | 60.00 | 70.00
          2024年教育支出90.00万元，其中：基本支出60.00万元，项目支出30.00万元。 | 60.00 | 70.00
          2024年人员经费90.00万元，包括：工资福利支出60.00万元，对个人和家庭的补助30.00万元。 | 60.00 | 70.00
          2024年项目支出90.00万元，包括：财政拨款60.00万元，单位资金30.00万元。 | 60.00 | 70.00
          2024年编报绩效目标的项目3个，涉及资金90.00万元，其中：一般公共预算50.00万元，政府性基金预算30.00万元，其他资金10.00万元。 | 50.00 | 60.00
          2024年财政拨款收入90.00万元。本年收入中，一般公共预算财政拨款60.00万元，政府性基金预算财政拨款30.00万元。2024年收入合计90.00万元。 | 60.00 | 70.00
          """)
  void contradictTheirWhole(String text, String right, String wrong) {
    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace(right, wrong)))
        .singleElement()
        .asString()
        .contains(wrong + "万元", "90.00万元");
  }

  /** What is carried over may be the rest, or in another part of the list. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年财政拨款收支总计90.00万元，其中：一般公共预算拨款50.00万元，政府性基金预算拨款20.00万元，国有资本经营预算拨款0.00万元。",
        "2024年财政拨款收入总计90.00万元，其中：一般公共预算拨款50.00万元，政府性基金预算拨款20.00万元，国有资本经营预算拨款0.00万元。",
        "2024年财政拨款收入90.00万元，其中：一般公共预算拨款50.00万元，政府性基金预算拨款20.00万元，国有资本经营预算拨款0.00万元。上年结转20.00万元。",
        "2024年财政拨款收入90.00万元，其中：一般公共预算拨款70.00万元，政府性基金预算拨款15.00万元。",
        "2024年收入总计90.00万元，其中：财政拨款收入70.00万元，其他收入20.00万元，上年结转10.00万元。",
        "2024年收入合计90.00万元，其中：财政拨款收入70.00万元，其他收入15.00万元，上年结转10.00万元。",
        "2024年政府采购预算90.00万元，其中：政府集中采购50.00万元，分散采购10.00万元，部门集中采购30.00万元。",
        "截至2023年底，固定资产90.00万元，其中：房屋600平方米；车辆3辆，价值30.00万元；其他固定资产0万元。",
        "截至2023年底，资产总额90.00万元，其中：流动资产40.00万元，固定资产原值70.00万元。",
        "2024年人员经费90.00万元，包括：工资福利支出60.00万元，基本工资40.00万元。",
        "2024年项目支出90.00万元，包括：财政拨款90.00万元，一般公共预算拨款60.00万元。"
      })
  void mayOverlapOrBeOfMore(String text) {
    assertThat(failed(text)).isEmpty();
  }

  /** No class and no use has more than all that is spent. */
  @Test
  void haveNoMoreThanAllSpending() {
    String text = "2024年支出预算90.00万元。\n2024年教育支出（类）普通教育（款）小学教育（项）预算数为60.00万元。\n2024年项目支出30.00万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("60.00", "600.00")))
        .singleElement()
        .asString()
        .contains("600.00万元", "90.00万元");
    assertThat(failed(text.replace("项目支出30.00", "项目支出300.00")))
        .singleElement()
        .asString()
        .contains("300.00万元", "90.00万元");
    assertThat(failed(text.replace("2024年支出预算", "2023年支出预算").replace("60.00", "600.00"))).isEmpty();
    assertThat(failed(text.replace("支出预算", "一般公共预算支出").replace("60.00", "600.00"))).isEmpty();
    assertThat(failed(text.replace("项目支出30.00万元", "收入预算99.00万元").replace("60.00", "95.00")))
        .isEmpty();
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
