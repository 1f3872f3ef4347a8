package dev.yusuan.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/**
 * Headers of several levels laid out by blanks, as pages print them: cells that reach over lines
 * stand in the middle of these, and words that do not fit go on in the next line.
 */
class TallHeadersTest {
  @Test
  void asManyWordsAsColumnsAreNoHeaderOfAllWhereOneEndsAWordAbove() throws IOException {
    assertThat(
            facts(
                """
                国有资本经营预算支出表
                单位：万元
                 功能分类科目        功能分类科目名称         本年国有资本经营预算支出
                     编码                                    合计    基本支出   项目支出
                 223            国有资本经营预算支出         12.00                 12.00
                 22301          解决历史遗留问题支出         12.00                 12.00
                 合计                                        12.00                 12.00
                """))
        .containsExactly(
            "total 12.00",
            "project 12.00",
            "total 12.00",
            "project 12.00",
            "total 12.00",
            "project 12.00");
  }

  @Test
  void charactersThatStandApartBelowOneWordAreAWord() throws IOException {
    String table =
        """
        财政拨款收支总表
        单位：万元
        财政拨款收入                                    财政拨款支出
        项  目             预算数   项  目             合计     一般公共预算   政府性基金预算
        一、本年收入       812.35   一、本年支出       812.35         802.35            10.00
        （一）一般公共预算 802.35   （一）教育支出     802.35         802.35
        （二）政府性基金    10.00   （二）其他支出      10.00                           10.00
        """;

    assertThat(facts(table))
        .containsExactly(
            "revenue.amount 812.35",
            "expenditure.total 812.35",
            "expenditure.generalPublicBudget 802.35",
            "expenditure.governmentFund 10.00",
            "revenue.amount 802.35",
            "expenditure.total 802.35",
            "expenditure.generalPublicBudget 802.35",
            "revenue.amount 10.00",
            "expenditure.total 10.00",
            "expenditure.governmentFund 10.00");
    assertThat(Disclosures.parse(table).disclosure().fiscalAppropriation().rows().get(1))
        .hasToString(
            "ITEM  （一）一般公共预算  revenue.amount=802.35万元  ITEM  （一）教育支出"
                + "  expenditure.total=802.35万元  expenditure.generalPublicBudget=802.35万元");
  }

  @Test
  void aWordRightOverFiguresIsTheirsAndNotTheEndOfTheLongerOneBeforeIt() throws IOException {
    assertThat(
            facts(
                """
                部门收入预算表
                单位：万元
                                                                                      上年结转                                                                                   本年收入
                                                                                                                                                          财政拨款                                               单位资金
                 单位代码     单位名称      总计                           政府性基金预   国有资本经营   财政专户管理                                                              财政专户管理
                                                    小计    一般公共预算                                                单位资金    小计                            政府性基金预
                                                                                算            预算           资金                            小计    一般公共预算                      资金       小计    事业收入   经营收入   其他收入
                                                                                                                                                                         算
                 101001     壬省某厅本级   680.00   30.00          20.00          10.00                                            650.00   650.00         600.00          50.00
                 101002     壬省某站       220.00    5.00                                                                   5.00   215.00   150.00         150.00                         15.00   50.00      20.00      20.00      10.00
                """))
        .containsExactly(
            "total 680.00",
            "carryOver 30.00",
            "carryOver.generalPublicBudget 20.00",
            "carryOver.governmentFund 10.00",
            "thisYear 650.00",
            "thisYear.fiscalAppropriation 650.00",
            "thisYear.fiscalAppropriation.generalPublicBudget 600.00",
            "thisYear.fiscalAppropriation.governmentFund 50.00",
            "total 220.00",
            "carryOver 5.00",
            "carryOver.unitFunds 5.00",
            "thisYear 215.00",
            "thisYear.fiscalAppropriation 150.00",
            "thisYear.fiscalAppropriation.generalPublicBudget 150.00",
            "thisYear.specialAccount 15.00",
            "thisYear.unitFunds 50.00",
            "thisYear.unitFunds.institutional 20.00",
            "thisYear.unitFunds.operating 20.00",
            "thisYear.unitFunds.other 10.00");
  }

  @Test
  void aPageOfOneRowIsMeasuredByItsWords() throws IOException {
    assertThat(
            facts(
                """
                一般公共预算“三公”经费支出表
                单位：万元
                                              2023年预算数                                                              2024年预算数
                                               公务用车购置及运行费                                                      公务用车购置及运行费
                         因公出国（境                                                              因公出国（境
                 合计                           公务用车购置   公务用车运行   公务接待费   合计                           公务用车购置   公务用车运行   公务接待费
                             ）费       小计                                                           ）费       小计
                                                     费             费                                                         费             费
                 96.50          40.00   50.50          18.00          32.50         6.00   90.00          42.00   43.00          12.00          31.00         5.00
                """))
        .containsExactly(
            "lastBudget.total 96.50",
            "lastBudget.abroad 40.00",
            "lastBudget.vehicles 50.50",
            "lastBudget.vehicles.purchase 18.00",
            "lastBudget.vehicles.running 32.50",
            "lastBudget.receptions 6.00",
            "total 90.00",
            "abroad 42.00",
            "vehicles 43.00",
            "vehicles.purchase 12.00",
            "vehicles.running 31.00",
            "receptions 5.00");
  }

  @Test
  void wordsOverOthersDoNotGoOnBelowWhatStandsBesideBoth() throws IOException {
    assertThat(
            facts(
                """
                一般公共预算支出表
                单位：万元
                      功能分类科目                                 2024年预算数            2024年预算数比2023年执行数
                                           2023年执行数
                 科目编码     科目名称                      小计     基本支出   项目支出   增减额         增减%
                 202        外交支出             100.00     120.00                120.00    20.00              20.00%
                 206        科学技术支出       3,000.00   3,300.40   2,000.00   1,300.40   300.40              10.01%
                """))
        .containsExactly(
            "lastExecution.total 100.00",
            "total 120.00",
            "project 120.00",
            "change.total 20.00",
            "lastExecution.total 3000.00",
            "total 3300.40",
            "basic 2000.00",
            "project 1300.40",
            "change.total 300.40");
  }

  @Test
  void aColumnThatPrintsNothingIsNoReasonToMoveWordsFromOverTheirFigures() throws IOException {
    assertThat(
            facts(
                """
                一般公共预算支出表
                单位：万元
                      功能分类科目                                 2024年预算数            2024年预算数比2023年执行数
                                           2023年执行数
                 科目编码     科目名称                      小计     基本支出   项目支出   增减额         增减%
                 202        外交支出             100.00     120.00                120.00    20.00              20.00%
                 20204      国际组织             100.00     120.00                120.00    20.00              20.00%
                """))
        .containsExactly(
            "lastExecution.total 100.00",
            "total 120.00",
            "project 120.00",
            "change.total 20.00",
            "lastExecution.total 100.00",
            "total 120.00",
            "project 120.00",
            "change.total 20.00");
  }

  @Test
  void aWordOfTwoLinesStandsOverItsColumnOnly() throws IOException {
    assertThat(
            facts(
                """
                部门收入总表
                单位：万元
                            单位名称（科目                       一般公共预算   政府性基金预   国有资本经营              事业单位经营                             附属单位上缴
                 单位代码                     合计    上年结转                                                事业收入                  其他收入   上级补助收入
                                  ）                               拨款收入      算拨款收入    预算拨款收入                  收入                                     收入
                            合计             600.00      10.00         590.00
                 301001     乙县水利局本级   500.00      10.00         490.00
                """))
        .containsExactly(
            "total 600.00",
            "carryOver 10.00",
            "thisYear.generalPublicBudget 590.00",
            "total 500.00",
            "carryOver 10.00",
            "thisYear.generalPublicBudget 490.00");
  }

  @Test
  void aWordBetweenTheLinesOfItsNeighboursHasAColumnOfItsOwn() throws IOException {
    assertThat(
            facts(
                """
                部门支出预算表
                单位：万元
                                                                                        基本支出                          事业单位经营                  对附属单位补
                 单位代码     单位名称     科目编码    科目名称     总计                                       项目支出                  上缴上级支出
                                                                             小计    人员经费   日常公用经费                  支出                         助支出
                 101        壬省某厅                               900.00   700.00     600.00         100.00     180.00          20.00
                 101001     壬省某厅本级   2130101    行政运行     500.00   500.00     420.00          80.00
                """))
        .containsExactly(
            "total 900.00",
            "basic 700.00",
            "basic.personnel 600.00",
            "basic.public 100.00",
            "project 180.00",
            "operating 20.00",
            "total 500.00",
            "basic 500.00",
            "basic.personnel 420.00",
            "basic.public 80.00");
  }

  /** Each Chinese character is one column of the text, and two on paper. */
  @Test
  void wordsInTheMiddleBelowOthersTellHowWideCharactersAre() throws IOException {
    assertThat(
            facts(
                """
                2022年“三公”经费支出预算表（全口径）
                单位：万元
                                                               财政拨款                                                             非财政拨款
                 单位名称       合计              因公出国（境         公务用车购置         公务用车运行                             因公出国（境         公务用车购置         公务用车运行
                                    小计                                                   公务接待费        小计                                                  公务接待费
                                                ）费              费            维护费                                 ）费              费            维护费
                 丁县某局       20.50   15.50                                        12.00         3.50   5.00                                         4.00         1.00
                """))
        .containsExactlyInAnyOrder(
            "total 15.50",
            "vehicles.running 12.00",
            "receptions 3.50",
            " 20.50",
            " 5.00",
            " 4.00",
            " 1.00");
  }

  private static ImmutableList<String> facts(String text) throws IOException {
    StringWriter csv = new StringWriter();
    FactsCsv.write("", Disclosures.parse(text).disclosure(), csv);
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    CsvReader.builder()
        .ofNamedCsvRecord(csv.toString())
        .forEach(line -> facts.add(line.getField("measure") + " " + line.getField("amount")));
    return facts.build();
  }
}
