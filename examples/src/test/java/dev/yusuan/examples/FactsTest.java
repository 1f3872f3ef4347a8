package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares lines of {@code facts.csv} with what the tables of the sample print. */
class FactsTest {
  private static final String ISSUER = "jiyuan-office-2024,2024,UNIT,003001,济源产城融合示范区管理委员会办公室（本级）";

  private static List<String> facts;

  @BeforeAll
  static void audit(@TempDir Path folder) throws IOException {
    Run.of("audit", Run.SAMPLE, "--out", folder);
    facts = Files.readAllLines(folder.resolve("jiyuan-office-2024/facts.csv"));
  }

  @Test
  void beginsWithTheAgreedHeader() {
    assertThat(facts.get(0))
        .startsWith(
            "document,fiscal_year,issuer_kind,issuer_code,issuer,table_kind,table_number,"
                + "table_title,row_number,row_level,parent_row,is_leaf,unit_code,"
                + "owner_unit_code,function_code,function_class,department_economic_code,"
                + "government_economic_code,project_code,label,measure,measure_label,phase,"
                + "amount,amount_unit,amount_yuan,page,line,cell,inferred");
  }

  @Test
  void tellsTheWagesOfARowOfTheExpenditureTable() {
    assertThat(facts)
        .contains(
            ISSUER
                + ",EXPENDITURE,1,2024年单位支出预算表,3,ITEM,2,true,,003001,2010301,201,,,,行政运行,"
                + "basic.personnel.wages,基本支出/人员经费/工资福利支出,BUDGET,1127.40,万元,11274000,"
                + ",78,8,");
  }

  @Test
  void tellsTheSidesOfTheSummaryApart() {
    assertThat(facts)
        .contains(
            ISSUER
                + ",REVENUE_EXPENDITURE_SUMMARY,1,2024年单位收支预算表,1,CLASS,31,true,,003001,,,,,,"
                + "一、一般公共预算,revenue.amount,收入/金额,BUDGET,2155.16,万元,21551600,,17,2,")
        .contains(
            ISSUER
                + ",REVENUE_EXPENDITURE_SUMMARY,1,2024年单位收支预算表,12,CLASS,31,true,,003001,,212,,,,"
                + "十二、城乡社区事务,expenditure.amount,支出/金额,BUDGET,598.10,万元,5981000,,28,4,");
  }

  @Test
  void readsTheMovedCellsOfTheFundTableAsProjectExpenditure() {
    assertThat(
            facts.stream()
                .filter(
                    line ->
                        line.contains(",GOVERNMENT_FUND_EXPENDITURE,") && line.contains("表,3,")))
        .extracting(line -> line.substring(line.indexOf("安排的支出,") + "安排的支出,".length()))
        .containsExactly(
            "total,合计,BUDGET,598.10,万元,5981000,,276,6,",
            "project,项目支出/小计,BUDGET,598.10,万元,5981000,,276,10,row-sums",
            "project.specificTarget,项目支出/特定目标类,BUDGET,598.10,万元,5981000,,276,12,row-sums");
  }

  @Test
  void countsRowsAcrossAPageBreakWithoutTheRepeatedHeader() {
    // 合计, the unit, and eleven projects stand before the page break.
    assertThat(facts)
        .filteredOn(line -> line.contains(",PROJECT_EXPENDITURE,1,项目支出预算表,14,"))
        .isNotEmpty()
        .allMatch(line -> line.contains(",电子政务专项-信访信息系统维护经费,") && line.contains(",2.40,万元,24000,"));
  }

  @Test
  void leavesOutWhatIsBlank() {
    assertThat(facts).noneMatch(line -> line.contains(",STATE_CAPITAL_EXPENDITURE,"));
    assertThat(facts.stream().filter(line -> line.contains(",THREE_PUBLIC,")))
        .hasSize(4); // 35.00, 23.00, 23.00, 12.00
  }
}
