package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.narrative.NarrativeRules;
import dev.yusuan.validation.report.ReportFormat;
import dev.yusuan.validation.report.ReportText;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeRulesTest {
  private static final String IN_YUAN =
      """


      # 一、收支预算总表

      单位：元

      项目\t预算数
      财政拨款收入\t31,087,256.40
      事业收入\t2,000,000.00
      总计\t33,087,256.40
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“三公”经费预算数9.60万元。其中：因公出国（境）费0.00万元，与上年持平；公务用车购置及运行维护费7.20万元"
            + "（公务用车购置费0.00万元，公务用车运行维护费7.20万元）；公务接待费2.40万元。",
        "1.教育支出（类）年初预算为200.00万元，支出决算为205.00万元，完成年初预算的102.50%。\n"
            + "2.卫生健康支出（类）年初预算为80.00万元，\n支出决算为20.00万元，完成年初预算的25.00%。",
        "2025年度本年支出合计520.40万元，其中：基本支出390.30万元，占75.00%；项目支出130.10万元，占25.00%。",
        "财政拨款本年支出300.0. 万元，其中：教育支出227.00 万元，占76 %；卫生健康支出73.00万元，占24%。",
        "收入总计1800.00万元，与上年相比减少642.30万元，下降26.29%。",
        "公务接待费0万元，比上年减少0.6万元，下降100.00%。",
        "2025年培训费12.00万元，与上年预算持平，比上年执行数增加2.00万元。",
        "运维经费安排90万元，其中：基本支出20万元，项目支出70万元，同比增加15万元，增长20%。",
        "运维经费安排90万元，其中项目支出70万元，同比增加15万元，增长20%。",
        "收支总预算72万元，其中：本年收入70万元，上年结转2万元。比上年增加6万元，增长9.09%。",
        "预算收入72万元，其中一般公共预算拨款收入72万元、政府性基金拨款收入0万元，较上年增加6万元。",
        "收入预算72万元，比2023年66万元增加6万元，增长9.09%。",
        "上年结转3万元。其中：货物类采购4万元，占政府采购预算40%；服务类采购6万元，占政府采购预算60%。",
        "一、一般公共预算支出说明\n一般公共预算当年拨款80万元。\n（二）一般公共预算当年拨款结构情况。\n"
            + "教育（类）支出60万元，占75%；住房保障（类）支出20万元，占25%。"
      })
  void findNothingWhereNothingIsWrong(String text) {
    assertThat(failed(text)).isEmpty();
  }

  @Test
  void findSharesOfWhatAHeadingNames() {
    assertThat(
            failed(
                "一、一般公共预算支出说明\n一般公共预算当年拨款80万元。\n（二）一般公共预算当年拨款结构情况。\n"
                    + "教育（类）支出60万元，占57%；住房保障（类）支出20万元，占25%。"))
        .singleElement()
        .asString()
        .contains("60万元", "80万元", "75.00%", "57%");
  }

  @Test
  void findChangesFromABaseThatIsPrintedBeside() {
    assertThat(failed("收入预算72万元，比2023年66万元增加9万元，增长9.09%。")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年“三公”经费9.00万元，比上年减少1.00万元。其中：公务接待费2.00万元，比上年减少0.50万元；公务用车运行维护费7.00万元，与上年持平。",
        "2024年“三公”经费9.00万元，比2023年预算减少1.00万元。其中：因公出国（境）费0万元，与上年持平；"
            + "公务接待费2.00万元，比2023年执行数减少0.50万元；公务用车购置及运行费7.00万元，与2023年预算持平。",
        "2024年“三公”经费9.0万元，比上年减少0.5万元。其中：因公出国（境）费0万元，与上年持平；"
            + "公务接待费2.04万元，比上年减少0.46万元；公务用车购置及运行费6.96万元，与上年持平。"
      })
  void addUpChangesOnlyWhereAllPartsAreTold(String text) {
    assertThat(failed(text)).isEmpty();
  }

  /** 持平 behind the only part may be of the part or of its whole; both stay. */
  @Test
  void takeWhatIsSaidOfTheOnlyPartForTheWhole() {
    String text =
        "2024年“三公”经费6.10万元，比上年减少2.40万元。\n（一）因公出国（境）费0万元，与上年持平。\n（二）公务接待费1.50万元，与上年持平。\n"
            + "（三）公务用车购置及运行费4.60万元，其中公务用车运行维护费4.60万元，与上年持平。";

    assertThat(failed(text)).singleElement().asString().contains("-2.40万元");
    assertThat(failed(text.replace("运行费4.60万元，其中", "运行费4.60万元，比上年减少2.40万元，其中"))).isEmpty();
  }

  @Test
  void addUpChangesOfThePartsOfParts() {
    assertThat(
            failed(
                "2024年公务用车购置及运行费9.00万元，比上年增加2.00万元。其中：公务用车购置费0万元，比上年减少3.00万元；"
                    + "公务用车运行费9.00万元，比上年增加4.00万元。"))
        .singleElement()
        .asString()
        .contains("2.00万元", "-3.00万元", "+4.00万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "共有车辆5辆，其中：机要通信用车2辆、应急保障用车2辆。",
        "编制38名，其中行政编制20名、事业编制10名。在职人员50人，其中党员40人，女性30人。",
        "纳入预算的单位6家，其中：行政单位2家，事业单位4家。",
        "固定资产合计120台，其中设备100台，车辆4辆。"
      })
  void countNothingThatMayOverlap(String text) {
    assertThat(failed(text)).isEmpty();
  }

  @Test
  void addUpKindsOfAssetsWhereTheRestIsOneOfThem() {
    String text = "2023年底，本单位固定资产总额100万元，其中，房屋60.5万元，车辆10万元，办公设备20万元，其他资产9.5万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("车辆10万元", "车辆15万元")))
        .singleElement()
        .asString()
        .contains("60.5万元 + 15万元 + 20万元 + 9.5万元", "100万元");
    assertThat(failed(text.replace("，其他资产9.5万元", ""))).isEmpty();
  }

  @Test
  void holdARateAgainstLastYearInTheSameSentence() {
    String text = "2024年会议费预算80.00万元，2023年预算64.00万元，同比上升25%。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("25%", "20%")))
        .singleElement()
        .asString()
        .contains("25.00%", "20%", "除以新数");
    assertThat(failed(text.replace("上升", "下降"))).isNotEmpty();
  }

  @Test
  void findMorePostsThanAll() {
    assertThat(failed("编制38名，其中行政编制20名、事业编制28名。"))
        .singleElement()
        .asString()
        .contains("20名 + 28名 = 48", "38");
  }

  @Test
  void compareAccountsWithTheBudgetOfTheirYear() {
    assertThat(failed("2024年会议费决算2.00万元，比2024年预算减少1.00万元。")).isEmpty();
    assertThat(failed("2024年会议费预算2.00万元，完成2024年预算的100%。")).isEmpty();
  }

  @Test
  void compareNamedProjectsWithTheirTable() {
    String table =
        """


        # 八、项目支出预算表

        单位：万元

        项目名称\t合计\t一般公共预算
        档案数字化经费\t20.00\t20.00
        馆舍维修\t30.00\t30.00
        合计\t50.00\t50.00
        """;

    assertThat(failed("档案数字化经费20万元，馆舍维修30.0万元。" + table)).isEmpty();
    assertThat(failed("“档案数字化经费”项目安排预算25万元。档案数字化经费25万元，用于扫描。" + table)).isNotEmpty();
    assertThat(failed("档案整理经费25万元，用于扫描。" + table)).isEmpty();
  }

  /** Below such a heading the figures are those of limited money. */
  @Test
  void takeTheMoneyFromTheHeading() {
    String tables =
        """


        # 一、支出预算表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        205\t教育支出\t90.00\t50.00\t40.00
        合计\t\t90.00\t50.00\t40.00

        # 二、一般公共预算支出表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        205\t教育支出\t80.00\t50.00\t30.00
        合计\t\t80.00\t50.00\t30.00
        """;
    String sentence = "二、一般公共预算支出情况\n教育支出80万元。支出合计80万元。项目支出30万元。";

    assertThat(Disclosures.parse(tables).disclosure().tables()).hasSize(2);
    assertThat(failed(sentence + tables)).isEmpty();
    assertThat(failed(sentence.replace("80", "88") + tables)).hasSize(2);
  }

  /** A quarterly report of a company states amounts as well. */
  @Test
  void doNotApplyToReportsOfOtherKinds() {
    String report =
        """
        某公司2024年第三季度报告

        应收账款明细

        单位：元

        客户\t期末余额\t坏账准备
        甲公司\t1,200.00\t60.00
        乙公司\t800.00\t40.00

        # 重大事项

        收入总额1800.00万元，与上年相比减少642.30万元，下降62.29%。
        """;
    assertThat(Disclosures.parse(report).disclosure().tables()).hasSize(1);
    assertThat(failed(report)).isEmpty();
  }

  @Test
  void takeFiguresInAnotherUnitAsCutOff() {
    List<Finding> findings = findings("2025年收入预算3,308万元，其中财政拨款收入3,108万元。" + IN_YUAN);

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).verdict()).isEqualTo(Verdict.WITHIN_TRUNCATION);
  }

  @Test
  void nameTheUnitOfTheTable() {
    String labelled = IN_YUAN.replace("单位：元", "单位：万元");

    assertThat(failed("2025年收入预算3,308.73万元。" + labelled))
        .singleElement()
        .asString()
        .contains("3,308.73万元", "33,087,256.40万元", "表的单位为元则相符");
  }

  @Test
  void nameExchangedDigitsAndShiftedPoints() {
    assertThat(failed("2025年收入预算33807256.40元。" + IN_YUAN))
        .singleElement()
        .asString()
        .contains("两位数字颠倒");
    assertThat(failed("2025年收入预算3308725.64元。" + IN_YUAN))
        .singleElement()
        .asString()
        .contains("小数点移位");
  }

  private static final String BY_CLASS =
      """


      # 二、支出预算表

      单位：万元

      科目编码\t科目名称\t合计\t基本支出\t项目支出
      205\t教育支出\t190.20\t150.20\t40.00
      208\t社会保障和就业支出\t31.70\t31.70\t
      221\t住房保障支出\t18.10\t18.10\t
      合计\t\t240.00\t200.00\t40.00
      """;

  @ParameterizedTest
  @CsvSource({
    "教育支出（类）31.70万元。, 相邻行的支出预算表 第2行",
    "教育支出（类）150.20万元。, 相邻栏的支出预算表 第1行",
    "教育支出（类）190.70万元。, 改正一位数字"
  })
  void nameTheRowTheColumnOrTheDigitThatSlipped(String sentence, String cause) {
    assertThat(failed(sentence + BY_CLASS)).singleElement().asString().contains(cause);
  }

  @Test
  void nameNoCauseWhereNoneFits() {
    assertThat(failed("教育支出（类）77.77万元。" + BY_CLASS))
        .singleElement()
        .asString()
        .endsWith("190.20万元");
  }

  @Test
  void nameSharesThatAreBent() {
    String text = "支出合计300.00万元，其中：基本支出200.02万元，占66.66%；项目支出99.98万元，占33.34%。";

    assertThat(failed(text)).hasSize(1).noneMatch(message -> message.contains("凑成"));
    assertThat(
            failed(
                "收入合计6000.00万元，其中：财政拨款收入2000.00万元，占33.34%；事业收入2000.00万元，占33.33%；其他收入2000.00万元，占33.33%。"))
        .singleElement()
        .asString()
        .contains("33.34%", "凑成100%");
  }

  @Test
  void nameWhatIsCarriedOverAsTheDifference() {
    assertThat(failed("2023年度收入总计410.00万元，支出总计425.50万元。年初结转和结余15.50万元，年末结转和结余0.00万元。"))
        .singleElement()
        .asString()
        .contains("差额等于年初结转15.50万元");
  }

  @Test
  void compareTheFiguresOfASentenceThatNamesNothing() {
    assertThat(failed("2025年当年预算执行数为41840.2万元，2026年预算数为5012.46万元，增加19.80%。"))
        .anyMatch(message -> message.contains("4184.02"));
    assertThat(failed("2025年预算数1450.20万元，2026年预算数1248.50万元，减少1.10%。"))
        .singleElement()
        .asString()
        .endsWith("按所述金额为13.91%，所印为1.10%，相差12.81个百分点");
    assertThat(failed("2025年预算数1450.20万元，2026年预算数1248.50万元，减少13.91%。")).isEmpty();
    assertThat(failed("2025年预算数50.00万元，2026年预算数60.00万元，增加20%。2026年预算数80.00万元，比2025年预算数增加14.29%。"))
        .isEmpty();
  }

  @Test
  void nameTheAmountThatFitsTheRate() {
    assertThat(failed("住房补贴支出年初预算为64.00万元，支出决算为48.00万元，完成年初预算的75.00%。住房补贴支出决算84.00万元，主要用于补贴。"))
        .singleElement()
        .asString()
        .endsWith("与所印比例相符的是48.00万元");
  }

  @Test
  void tellTheRowThatAClassAtTwoLevelsMayBe() {
    assertThat(
            failed(
                """
                2024年教育支出（类）教育支出（款）普通教育（项）支出20.00万元。

                # 五、一般公共预算支出表

                单位：万元

                科目编码\t科目名称\t合计
                20502\t普通教育\t20.00
                2050204\t高中教育\t20.00
                """))
        .singleElement()
        .asString()
        .contains("教育支出”重复列为两级", "2050204");
  }

  @Test
  void nameTheNewAmountAsTheWrongDivisor() {
    assertThat(failed("教育支出240000元，同比增加40000元，增长16.67%。卫生健康支出90000元，同比减少10000元，下降10.00%。"))
        .singleElement()
        .asString()
        .contains("按所述金额为20.00%", "16.67%", "除以新数");
  }

  @Test
  void nameTheRateOfTheTotal() {
    assertThat(
            failed(
                "“三公”经费18.00万元，比上年减少2.00万元，下降10.00%。"
                    + "其中：公务用车运行维护费11.00万元，比上年减少2.00万元，下降10.00%；公务接待费7.00万元，与上年持平。"))
        .singleElement()
        .asString()
        .contains("15.38%", "沿用了");
  }

  @Test
  void nameTheShiftedPointThatTheRateTells() {
    assertThat(
            failed(
                "“教育支出（类）”2026年预算安排552.00万元。2025年当年预算执行数为4800.0万元，2026年预算安排552.00万元，比2025年预算执行数增加15.00%。"))
        .anySatisfy(message -> assertThat(message).contains("4,800.0万元的小数点移位，应为480.00万元"));
  }

  @Test
  void refuseRatesOfNothing() {
    assertThat(failed("住房保障支出（类）年初预算为0.00万元，全年预算为250.00万元，支出决算为240.00万元，完成年初预算的96.00%。"))
        .singleElement()
        .asString()
        .contains("基数为零", "除以250.00万元");
    assertThat(failed("一般公共预算财政拨款支出总计824.00万元，完成年初预算100%，决算数大于预算数24.00万元。"))
        .singleElement()
        .asString()
        .contains("103.00%", "100%");
  }

  @Test
  void findBothDirectionsInOneSentence() {
    assertThat(failed("公务接待费支出决算减少为0.00万元，与2022年持平。")).singleElement().asString().contains("持平");
  }

  @Test
  void findTwoAmountsOfOneFact() {
    assertThat(
            failed(
                """
                住房补贴支出年初预算为64.00万元，支出决算为48.00万元，

                — 7 —

                完成年初预算的75.00%。住房补贴支出决算84.00万元，主要用于补贴。
                """))
        .singleElement()
        .asString()
        .contains("84.00万元", "48.00万元");
  }

  @Test
  void findGrandTotalsThatDiffer() {
    assertThat(failed("2023年度收入总计410.00万元，支出总计425.50万元。"))
        .singleElement()
        .asString()
        .contains("支出");
  }

  @Test
  void findBlanksOfTheTemplate() {
    assertThat(failed("公务接待费1.20万元，比上年预算增加（减少）0.30万元，主要原因是。\nXX单位机关运行经费8.00万元。")).hasSize(3);
  }

  @Test
  void findNothingOddInOtherYearsAndDates() {
    assertThat(failed("2025年度收入预算900.00万元，比2024年预算增加30.00万元。\n截至2024年12月31日，本单位共有车辆2辆。")).isEmpty();
  }

  @Test
  void findInstructionsOfTheTemplate() {
    assertThat(
            failed(
                """
                2025年部门（单位）预算信息公开模板
                （注：涉密单位和涉密信息不予公开）
                某县剧团2025年度部门（单位）预算
                年 月 日

                2025年收入预算62.40万元。
                """))
        .hasSize(3);
  }

  @Test
  void proveNothingByWordsAlone() {
    assertThat(check(NarrativeExamples.read("本单位机关运行经费8.00万元。")).isConclusive()).isFalse();
  }

  @Test
  void tellTheLineOfAnOddLine() throws IOException {
    ReadResult read = Disclosures.parse("# 说明\n\n会议费2.00万元。\n培训费2.00万元。。\n");
    Report report = check(read.disclosure());
    SourceFile source = new SourceFile("a.txt", read.disclosure(), read.sources());
    ByteArrayOutputStream sarif = new ByteArrayOutputStream();
    ReportFormat.SARIF.write(report, source, Locale.CHINESE, sarif);

    assertThat(String.join("\n", ReportText.lines(report, read.sources(), Locale.CHINESE)))
        .contains("第4行");
    assertThat(sarif.toString(StandardCharsets.UTF_8)).contains("text[1][3]", "\"startLine\" : 4");
  }

  @Test
  void tellTheLineOfASentenceInSarif() throws IOException {
    ReadResult read =
        Disclosures.parse("# 说明\n\n收入预算2904.6万元，比上年增加1.00万元，增长9.00%。" + NarrativeExamples.TABLE);
    Report report = check(read.disclosure());
    SourceFile source = new SourceFile("a.txt", read.disclosure(), read.sources());
    ByteArrayOutputStream sarif = new ByteArrayOutputStream();
    ReportFormat.SARIF.write(report, source, Locale.CHINESE, sarif);

    assertThat(report.failed()).hasSize(2);
    assertThat(sarif.toString(StandardCharsets.UTF_8))
        .contains("narrative[1]", "narrative[2]", "\"startLine\" : 3", "relatedLocations");
  }

  @Test
  void tellTheLineOfTheSentence() {
    ReadResult read = Disclosures.parse("# 说明\n\n会议费2.00万元，比上年减少1.00万元，主要原因是。\n");
    Report report = check(read.disclosure());

    assertThat(String.join("\n", ReportText.lines(report, read.sources(), Locale.CHINESE)))
        .contains("第3行");
  }

  private static List<String> failed(String text) {
    return check(NarrativeExamples.read(text)).failed().stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  private static List<Finding> findings(String text) {
    return check(NarrativeExamples.read(text)).findings();
  }

  private static Report check(Disclosure disclosure) {
    return Validator.of(NarrativeRules.ALL).check(disclosure);
  }
}
