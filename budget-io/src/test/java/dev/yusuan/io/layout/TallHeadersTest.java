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
