package dev.yusuan.io.recognise.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which tables state their unit and who issued them. */
class CaptionsTest {
  private static Disclosure below(String captions) {
    return Disclosures.parse(
            """
            支出预算表
            %s
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            \t合计\t12.00\t10.00\t2.00
            2010301\t行政运行\t12.00\t10.00\t2.00
            """
                .formatted(captions))
        .disclosure();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "单位：万元; TEN_THOUSAND_YUAN",
        "单位：万元（保留两位小数）; TEN_THOUSAND_YUAN",
        "单位：人民币万元; TEN_THOUSAND_YUAN",
        "单位:万 元; TEN_THOUSAND_YUAN",
        "单位：（万元）; TEN_THOUSAND_YUAN",
        "（单位：万元）; TEN_THOUSAND_YUAN",
        "单位：万元、%; TEN_THOUSAND_YUAN",
        "单位：万 元 （人民币）; TEN_THOUSAND_YUAN",
        "单位:人民币（万元）; TEN_THOUSAND_YUAN",
        "计算单位：万元; TEN_THOUSAND_YUAN",
        "表内数据单位：万元; TEN_THOUSAND_YUAN",
        "单位 万元; TEN_THOUSAND_YUAN",
        "万元; TEN_THOUSAND_YUAN",
        "（万元）; TEN_THOUSAND_YUAN",
        "单位：元  币种：人民币; YUAN",
        "货币单位：人民币元; YUAN",
        "单位：千元; THOUSAND_YUAN",
        "单位：亿元; HUNDRED_MILLION_YUAN",
      })
  void stateTheUnit(String captions, AmountUnit unit) {
    assertThat(below(captions).tables())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.kind()).isEqualTo(TableKind.EXPENDITURE);
              assertThat(table.unit()).isEqualTo(unit);
            });
  }

  /** Were blanks tried in all ways, this would not end. */
  @Test
  void manyBlanksAreNoUnit() {
    assertThat(CaptionLine.unitOf("（" + " ".repeat(100_000) + "元整")).isEmpty();
    assertThat(CaptionLine.unitOf("（" + " ".repeat(100_000) + "万 元）"))
        .contains(AmountUnit.TEN_THOUSAND_YUAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "编制单位：青山市财政局 金额单位：万元",
        "部门编码及名称：101 青山市财政局\n单位：万元",
        "单位编码及名称：101001-青山市财政局\n单位：万元",
        "部门：101-青山市财政局\n单位：万元",
        "填报单位:[101001]青山市财政局\n单位:万元",
        "编制单位（公章）：青山市财政局\n单位：万元",
        "单位名称（盖章）：青山市财政局\n单位：万元",
        "编报部门：青山市财政局 单位：万元",
        "部门/单位：青山市财政局 2024年 单位：万元",
        "预算单位：青山市财政局 预算年度：2024 单位：元",
        "填报单位：青山市财政局\t（2024年度）\t单位：元",
      })
  void stateTheIssuer(String captions) {
    assertThat(below(captions).issuer().map(Issuer::name)).contains("青山市财政局");
  }

  /** A title need not say 表 where a caption with a unit stands below it. */
  @ParameterizedTest
  @ValueSource(strings = {"部门职责-工作活动绩效目标", "专项资金安排明细", "重点项目清单"})
  void tellTitles(String title) {
    String text =
        """
        %s
        青山市财政局\t单位：万元
        职责活动\t年度预算数\t内容描述
        档案管理\t12.00\t接收进馆档案
        """;

    assertThat(Disclosures.parse(text.formatted(title)).disclosure().tables())
        .singleElement()
        .satisfies(table -> assertThat(table.title()).isEqualTo(title));
  }
}
