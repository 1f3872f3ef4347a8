package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.indicator.IndicatorRules;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on indicators, on rows as published disclosures print them. */
class IndicatorRulesTest {
  private static final String OVERALL = "level level1 level2 indicator target";
  private static final String DECLARATION =
      "level name total thisYear level1 level2 indicator target";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "预算执行率 100%",
        "“三公经费”控制率 ≤100%",
        "政府采购执行率 ≤100%",
        "单位职工满意度 ≥95分",
        "检验合格率 0.98",
        "事故发生率 0",
        "群众满意度（%） ≥95",
        "巡查频率 ≥3次/月",
        "服务质量 100%",
        "完成采购数量 100%",
        "空气质量优良天数 ≥240天",
        "办公效率 ≥20%",
        "价格指数 ≤103%",
        "项目质量可控性 可控",
        "政府采购规范 规范",
        "贫困人口数量减少 ≥5%",
        "产值增长率 ≥120%",
        "提高群众满意率 =2%",
        "提升服务响应时间 ≤5%",
        "投诉率 ≤5%",
        "村民投诉次数 0",
        "重大事故发生次数 ≤0次",
        "较大负面影响的信访次数 小于当年全省平均次数"
      })
  void whatAnAuditorAcceptsIsNoFinding(String indicator) {
    assertThat(failed(IndicatorExamples.outputs(indicator))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无 无", "无 .", "/ /", "— —"})
  void indicatorThatThereIsNoneOfNeedsNoTarget(String none) {
    assertThat(failed(IndicatorExamples.outputs("检验合格率 ≥98%", none))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "网络、网站正常运转率 ≥350天, rate-without-percent",
    "工程技术资料归档率 0次, rate-without-percent",
    "网民满意度 ≥95次, rate-without-percent",
    "覆盖率 90-95人, rate-without-percent",
    "重复上访案件发生量 ≤5%, count-with-percent",
    "培训场次 ≥90％, count-with-percent",
    "群众满意度 ≥0%, bound-never-missed",
    "召开会议次数 ≥0次, bound-never-missed",
    "项目验收通过率 ≤120%, bound-never-missed",
    "项目验收通过率 <101%, bound-never-missed",
    "项目验收通过率 >100%, share-above-whole",
    "保障人民群众的知情权、参与权利 ≤100%, improvement-bounded-above",
    "提升政府形象 <90%, improvement-bounded-above",
    "预算编制完整性 完整性, value-repeats-name",
    "社会满意度 社会满意度, value-repeats-name"
  })
  void whatAnAuditorObjectsToIsOneFinding(String indicator, String rule) {
    assertThat(failed(IndicatorExamples.outputs(indicator))).containsExactly("indicator." + rule);
  }

  @Test
  void targetsThatFitOnceExchangedAreToldTogether() {
    Disclosure disclosure =
        IndicatorExamples.outputs(
            "分厅事项月使用率 ≥90%", "工程技术资料归档率 0次", "工程质量合格率 100%", "工程安全事故发生的次数 100%");

    assertThat(messages(disclosure))
        .containsExactly(
            "项目绩效目标表 第3行：“工程技术资料归档率”是率，而指标值“0次”不是百分比；" + "与第5行“工程安全事故发生的次数”的指标值“100%”互换，则两者均相合",
            "项目绩效目标表 第5行：“工程安全事故发生的次数”是数量，而指标值“100%”是百分比；" + "与第3行“工程技术资料归档率”的指标值“0次”互换，则两者均相合");
  }

  @Test
  void exchangeIsNotGuessedAmongSeveral() {
    Disclosure disclosure = IndicatorExamples.outputs("资料归档率 0次", "工程合格率 3次", "事故发生次数 100%");

    assertThat(messages(disclosure)).hasSize(3).noneMatch(message -> message.contains("互换"));
  }

  @Test
  void missingHalfThatMayStandInNoColumnIsNotDecided() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_PERFORMANCE,
                "level output.name output.target",
                ". 视频网络通畅安全天数 . ^≥360天"));

    assertThat(outcome("indicator.without-value", disclosure).status())
        .isEqualTo(Status.NOT_CHECKED);
  }

  @Test
  void unitIsComparedWithTheOneThatMostPrint() {
    Disclosure disclosure =
        IndicatorExamples.outputs("调研数量 ≥11个", "调研数量 ≥8次", "调研数量 ≥11次", "调研\u3000数量 ≥0.1万次");

    assertThat(messages(IndicatorExamples.outputs("调研数量 ≥11个", "调研数量 ≥8次", "调研数量 ≥11次")))
        .containsExactly("项目绩效目标表 第2行：“调研数量”的指标值“≥11个”与项目绩效目标表 第3行的“≥8次”计量单位不同");
    assertThat(outcome("indicator.units-differ", disclosure).count(Verdict.INCONSISTENT))
        .isEqualTo(1);
  }

  /** 按计划 needs no unit, and that a rate is no number of times another rule tells. */
  @Test
  void whatHasNoNumberOrContradictsItsNameIsNotCompared() {
    assertThat(messages(IndicatorExamples.outputs("调研数量 ≥11次", "调研数量 按计划"))).isEmpty();
    assertThat(failed(IndicatorExamples.outputs("电话接通率 ≥90%", "电话接通率 ≥70次")))
        .containsExactly("indicator.rate-without-percent");
  }

  @Test
  void unitsThatDifferAreShownWithTheirNames() {
    assertThat(
            outcome("indicator.units-differ", IndicatorExamples.outputs("调研数量 ≥8次", "调研数量 ≥11个"))
                .findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.cells())
                    .extracting(Object::toString)
                    .containsExactly(
                        "PROJECT_PERFORMANCE[3].output.target",
                        "PROJECT_PERFORMANCE[3].output.name",
                        "PROJECT_PERFORMANCE[2].output.target",
                        "PROJECT_PERFORMANCE[2].output.name"));
  }

  @Test
  void wholeDepartmentAndDeclarationsAreLookedAtToo() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.OVERALL_PERFORMANCE,
                OVERALL,
                ". 产出指标 重点工作任务完成 政务公开率 100%",
                ". . . 12345市长热线接通率 ≥70",
                ". 效益指标 满意度 政务服务好差评满意度 政务服务好差评满意度"),
            Sheets.table(
                TableKind.PROJECT_DECLARATION,
                DECLARATION,
                "ITEM 市长热线运维费 344.40 344.40 产出目标 质量 电话接通率 ≥70",
                ". . . . 效果目标 满意度 社会群众评价 ≤100%"));

    assertThat(failed(disclosure))
        .containsExactly(
            "indicator.rate-without-percent",
            "indicator.value-repeats-name",
            "indicator.rate-without-percent");
  }

  @Test
  void satisfactionIsAShareWhateverItIsCalled() {
    assertThat(
            failed(
                Sheets.disclosure(
                    Sheets.table(
                        TableKind.PROJECT_PERFORMANCE,
                        "level satisfaction.name satisfaction.target",
                        ". 办事企业和群众满意率 ≤100%"))))
        .containsExactly("indicator.bound-never-missed");
  }

  @Test
  void indicatorsOfNoKnownProjectMayBeThoseOfTheOneWithoutAny() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_PERFORMANCE,
                "level project name total output.name output.target",
                ". . . . 应急演练 ≥2次",
                "ITEM 41040023000000007649 电子政务外网异网双活负载均衡项目 49.9 . ."));

    assertThat(outcome("indicator.project-without-indicators", disclosure).status())
        .isEqualTo(Status.NOT_CHECKED);
  }

  @Test
  void textsInNoColumnBelowAProjectMayBeItsIndicators() {
    String project = "ITEM 41040023000000007649 社区公共服务中心 49.9";
    String columns = "level project name total";

    assertThat(
            outcome(
                    "indicator.project-without-indicators",
                    Sheets.disclosure(
                        Sheets.table(
                            TableKind.PROJECT_PERFORMANCE,
                            columns,
                            project,
                            ". . . . ^规划建筑面积 ^≥13459平方米")))
                .status())
        .isEqualTo(Status.NOT_CHECKED);
    assertThat(
            outcome(
                    "indicator.project-without-indicators",
                    Sheets.disclosure(
                        Sheets.table(TableKind.PROJECT_PERFORMANCE, columns, project)))
                .status())
        .isEqualTo(Status.FAILED);
  }

  @Test
  void aProjectWithoutIndicatorsIsToldWithItsMoney() {
    Table<?> table = IndicatorExamples.project("49.9");

    assertThat(messages(Sheets.disclosure(table)))
        .containsExactly("项目绩效目标表 第1行：“信息采集加工费”有资金49.9万元，没有绩效指标");
    assertThat(
            outcome(
                    "indicator.project-without-indicators",
                    Sheets.disclosure(table.toBuilder().cut(true).build()))
                .status())
        .as("the rest of the table may print them")
        .isEqualTo(Status.NOT_CHECKED);
  }

  @Test
  void projectWithoutMoneyNeedsNoIndicators() {
    Disclosure disclosure = Sheets.disclosure(IndicatorExamples.project("0.0"));

    assertThat(outcome("indicator.project-without-indicators", disclosure).status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "15.0, 人均补助标准 140元/人/天 驻村补助发放人数 ≥6人, NOT_APPLICABLE",
    "15.0, 人均补助标准 140元/人 驻村补助发放人数 ≥6人, HELD",
    "0.07, 人均补助标准 140元/人 驻村补助发放人数 ≥6人, FAILED",
    "0.07, 人均补助标准 ≤140元/人 驻村补助发放人数 ≥6人, NOT_APPLICABLE",
    "0.07, 人均补助标准 140元/人 驻村补助发放人数 ≤6人, NOT_APPLICABLE",
    "2.4, 专线使用费 2.4万元/年 . ., HELD",
    "2.4, 专线使用费 24000元 . ., HELD",
    "2.4, 专线使用费 2.5万元/年 . ., FAILED",
    "2.4, 专线使用费 2万元/年 . ., HELD",
    "2.4, 专线使用费 ≤2万元/年 . ., NOT_APPLICABLE",
    "171.0, 项目费用支出 ≤171万元 . ., HELD",
    "6.26, 项目总成本 ≤6.3万元 . ., HELD",
    "6.3, 项目总成本 ≤6.26万元 . ., HELD",
    "6.4, 项目总成本 =6.26万元 . ., FAILED",
    "2.4, 预算执行率 100% . ., NOT_APPLICABLE"
  })
  void costIsComparedWhereAllOfItIsPrinted(String funds, String indicators, Status status) {
    Disclosure disclosure = Sheets.disclosure(IndicatorExamples.costs(funds, indicators));

    assertThat(outcome("indicator.cost-within-funds", disclosure).status()).isEqualTo(status);
  }

  @Test
  void standardIsMultipliedByAllItsFactors() {
    Disclosure disclosure =
        Sheets.disclosure(
            IndicatorExamples.costs("15.0", "人均补助标准 140元/人/天 驻村补助发放人数 ≥6人", ". . 驻村天数 ≥220天"));

    assertThat(messages(disclosure))
        .containsExactly(
            "项目绩效目标表 第2行：“人均补助标准”为140元/人/天 × ≥6人 × ≥220天 = 184,800元，大于项目金额15.0万元（第1行）");
    assertThat(outcome("indicator.cost-within-funds", disclosure).findings().get(0).cells())
        .extracting(cell -> cell.row() + " " + cell.column())
        .containsExactly(
            "2 cost.target", "2 cost.name", "2 output.target", "3 output.target", "1 total");
  }

  @Test
  void severalCostsOfAWholeAreItsParts() {
    Disclosure disclosure =
        Sheets.disclosure(IndicatorExamples.costs("5.0", "项目经费（印刷） ≤2万元 . .", "项目经费（培训） ≤3万元 . ."));

    assertThat(failed(disclosure)).isEmpty();
  }

  @Test
  void declarationIsComparedWithTheFundsOfAllItsYears() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_DECLARATION,
                DECLARATION,
                "ITEM 指挥中心扩建项目 393.00 24.00 产出目标 成本 工程造价 =393万",
                "ITEM 综合窗口服务业务经费 58.00 58.00 产出目标 成本 人员工资 =58.1万"));

    assertThat(messages(disclosure))
        .containsExactly("支出项目绩效目标申报表 第2行：“人员工资”为=58.1万，大于项目金额58.00万元（第2行）");
  }

  @Test
  void branchesOfADeclarationDoNotRunOnIntoTheNext() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_DECLARATION,
                DECLARATION,
                "ITEM 指挥中心扩建项目 10.00 10.00 产出目标 成本指标 工程造价 10万元",
                "ITEM 招商引资工作经费 5.00 5.00 . . 带动投资 50万元"));

    assertThat(outcome("indicator.cost-within-funds", disclosure).status()).isEqualTo(Status.HELD);
  }

  @Test
  void tablesThatAreMissingAreTheReason() {
    assertThat(outcome("indicator.without-name", Sheets.disclosure()).reason())
        .contains(Reason.TABLE_ABSENT);
    assertThat(
            outcome("indicator.rate-without-percent", IndicatorExamples.outputs("应急演练 ≥2次"))
                .reason())
        .contains(Reason.NO_INDICATORS);
  }

  private static List<String> failed(Disclosure disclosure) {
    return Validator.of(IndicatorRules.ALL).check(disclosure).failed().stream()
        .map(finding -> finding.rule().id())
        .toList();
  }

  private static List<String> messages(Disclosure disclosure) {
    return Validator.of(IndicatorRules.ALL).check(disclosure).failed().stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  private static Outcome outcome(String id, Disclosure disclosure) {
    return Validator.of(IndicatorRules.ALL).check(disclosure).outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
