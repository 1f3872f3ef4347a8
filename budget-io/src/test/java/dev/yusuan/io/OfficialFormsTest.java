package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.reading.ReadResult;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The forms that the ministry (部门公开表1 to 9) and a district print, and those of final accounts: each
 * of their columns of amounts has a place. Cells are parted by →, lines by ¶; a figure is the
 * number of its form and its place in printed order.
 */
class OfficialFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          部门收支总表（公开01表） | 万元 | REVENUE_EXPENDITURE_SUMMARY | 收入→→支出→ ¶ 项目→预算数→项目→预算数 ¶ 一、一般公共预算拨款收入→11.01→一、外交支出→11.02 ¶ 本年收入合计→11.03→本年支出合计→11.04 ¶ 使用非财政拨款结余→11.05→结转下年→11.06 ¶ 上年结转→11.07→→ ¶ 收入总计→11.08→支出总计→11.09 | revenue.amount expenditure.amount revenue.amount expenditure.amount revenue.amount expenditure.amount revenue.amount revenue.amount expenditure.amount
          部门收入总表（公开02表） | 万元 | REVENUE | 科目→→合计→上年结转→一般公共预算拨款收入→政府性基金预算拨款收入→国有资本经营预算拨款收入→事业收入→→事业单位经营收入→上级补助收入→附属单位上缴收入→其他收入→使用非财政拨款结余 ¶ 科目编码→科目名称→→→→→→金额→其中：教育收费→→→→→ ¶ 205→教育支出→12.01→12.02→12.03→12.04→12.05→12.06→12.07→12.08→12.09→12.10→12.11→12.12 | total carryOver thisYear.generalPublicBudget thisYear.governmentFund thisYear.stateCapital thisYear.institutional thisYear.institutionalEducationFees thisYear.operating thisYear.superiorSubsidy thisYear.subordinateContribution thisYear.other nonAppropriationBalance
          部门支出总表（公开03表） | 万元 | EXPENDITURE | 科目编码→科目名称→合计→基本支出→项目支出→上缴上级支出→事业单位经营支出→对附属单位补助支出 ¶ 205→教育支出→13.01→13.02→13.03→13.04→13.05→13.06 | total basic project superiorContribution operating subordinateSubsidy
          财政拨款收支总表（公开04表） | 万元 | FISCAL_APPROPRIATION | 收入→→支出→→→→ ¶ 项目→预算数→项目→合计→一般公共预算财政拨款→政府性基金预算财政拨款→国有资本经营预算财政拨款 ¶ 一、本年收入→14.01→一、本年支出→14.02→14.03→14.04→14.05 | revenue.amount expenditure.total expenditure.generalPublicBudget expenditure.governmentFund expenditure.stateCapital
          一般公共预算支出表（公开05表） | 万元 | GENERAL_PUBLIC_BUDGET_EXPENDITURE | 功能分类科目→→2023年执行数→2024年预算数→→→2024年预算数比2023年执行数→ ¶ 科目编码→科目名称→→小计→基本支出→项目支出→增减额→增减% ¶ 205→教育支出→15.01→15.02→15.03→15.04→0.01→0.07% | lastExecution.total total basic project change.total
          一般公共预算基本支出表（公开06表） | 万元 | GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE | 部门预算支出经济分类科目→→本年一般公共预算基本支出→→ ¶ 科目编码→科目名称→合计→人员经费→公用经费 ¶ 301→工资福利支出→16.01→16.02→16.03 | total personnel public
          “三公”经费支出表（公开07表） | 万元 | THREE_PUBLIC | 2023年预算数→→→→→→2024年预算数→→→→→ ¶ 合计→因公出国（境）费→公务用车购置及运行费→→→公务接待费→合计→因公出国（境）费→公务用车购置及运行费→→→公务接待费 ¶ →→小计→公务用车购置费→公务用车运行费→→→→小计→公务用车购置费→公务用车运行费→ ¶ 17.01→17.02→17.03→17.04→17.05→17.06→17.07→17.08→17.09→17.10→17.11→17.12 | lastBudget.total lastBudget.abroad lastBudget.vehicles lastBudget.vehicles.purchase lastBudget.vehicles.running lastBudget.receptions total abroad vehicles vehicles.purchase vehicles.running receptions
          政府性基金预算支出表（公开08表） | 万元 | GOVERNMENT_FUND_EXPENDITURE | 科目编码→科目名称→本年政府性基金预算支出→→ ¶ →→合计→基本支出→项目支出 ¶ 2120899→支出→18.01→18.02→18.03 | total basic project
          国有资本经营预算支出表（公开09表） | 万元 | STATE_CAPITAL_EXPENDITURE | 科目编码→科目名称→本年国有资本经营预算支出→→ ¶ →→合计→基本支出→项目支出 ¶ 2230105→支出→18.01→18.02→18.03 | total basic project
          2026年部门收入预算总表 | 元 | REVENUE | 项目→→→→收入预算→→→→ ¶ 功能分类科目编码→→→功能分类科目名称→合计→财政拨款收入→事业收入→事业单位经营收入→其他收入 ¶ 类→款→项→→→→→→ ¶ 205→→→教育支出→22.01→22.02→22.03→22.04→22.05 | total thisYear.fiscalAppropriation thisYear.institutional thisYear.operating thisYear.other
          2026年部门政府性基金预算支出功能分类预算表 | 元 | GOVERNMENT_FUND_EXPENDITURE | 项目→→→→政府性基金预算支出→→ ¶ 功能分类科目编码→→→功能分类科目名称→合计→基本支出→项目支出 ¶ 类→款→项→→→→ ¶ 212→08→99→支出→26.01→26.02→26.03 | total basic project
          2026年部门一般公共预算基本支出部门预算经济分类预算表 | 元 | GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE | 项目→→→一般公共预算基本支出→→ ¶ 部门预算经济分类科目编码→→经济分类科目名称→合计→人员经费→公用经费 ¶ 类→款→→→→ ¶ 301→→工资福利支出→28.01→28.02→28.03 | total personnel public
          2026年部门“三公”经费和机关运行经费预算表 | 万元 | THREE_PUBLIC | “三公”经费预算数→→→→→→机关运行经费预算数 ¶ 合计→因公出国(境)费→公务接待费→公务用车购置及运行费→→→ ¶ →→→小计→购置费→运行费→ ¶ 29.01→29.02→29.03→29.04→29.05→29.06→29.07 | total abroad receptions vehicles vehicles.purchase vehicles.running operating
          收入决算表 | 万元 | REVENUE | 项目→→本年收入合计→财政拨款收入→上级补助收入→事业收入→经营收入→附属单位上缴收入→其他收入 ¶ 功能分类科目编码→科目名称→→→→→→→ ¶ 205→教育支出→32.01→32.02→32.03→32.04→32.05→32.06→32.07 | total thisYear.fiscalAppropriation thisYear.superiorSubsidy thisYear.institutional thisYear.operating thisYear.subordinateContribution thisYear.other
          支出决算表 | 万元 | EXPENDITURE | 项目→→本年支出合计→基本支出→项目支出→上缴上级支出→经营支出→对附属单位补助支出 ¶ 功能分类科目编码→科目名称→→→→→→ ¶ 205→教育支出→33.01→33.02→33.03→33.04→33.05→33.06 | total basic project superiorContribution operating subordinateSubsidy
          一般公共预算财政拨款基本支出决算表 | 万元 | GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE | 经济分类科目编码→科目名称→决算数→经济分类科目编码→科目名称→决算数 ¶ 301→工资福利支出→36.01→302→商品和服务支出→36.02 ¶ →人员经费合计→36.01→→公用经费合计→36.02 | total total total total
          财政拨款“三公”经费支出决算表 | 万元 | THREE_PUBLIC | 预算数→→→→→→决算数→→→→→ ¶ 合计→因公出国（境）费→公务用车购置及运行维护费→→→公务接待费→合计→因公出国（境）费→公务用车购置及运行维护费→→→公务接待费 ¶ →→小计→公务用车购置费→公务用车运行维护费→→→→小计→公务用车购置费→公务用车运行维护费→ ¶ 37.01→37.02→37.03→37.04→37.05→37.06→37.07→37.08→37.09→37.10→37.11→37.12 | total abroad vehicles vehicles.purchase vehicles.running receptions finalAccount.total finalAccount.abroad finalAccount.vehicles finalAccount.vehicles.purchase finalAccount.vehicles.running finalAccount.receptions
          政府性基金预算财政拨款收入支出决算表 | 万元 | GOVERNMENT_FUND_EXPENDITURE | 项目→→年初结转和结余→本年收入→本年支出→→→年末结转和结余 ¶ 功能分类科目编码→科目名称→→→小计→基本支出→项目支出→ ¶ 2120899→支出→38.01→38.02→38.03→38.04→38.05→38.06 | openingBalance thisYearRevenue total basic project closingBalance
          国有资本经营预算财政拨款支出决算表 | 万元 | STATE_CAPITAL_EXPENDITURE | 项目→→本年支出→→ ¶ 功能分类科目编码→科目名称→合计→基本支出→项目支出 ¶ 2230105→支出→39.03→39.04→39.05 | total basic project
          """)
  void eachColumnOfAmountsHasAPlace(
      String title, String unit, String kind, String lines, String columns) throws IOException {
    String grid = lines.replace("→", "\t").replace(" ¶ ", "\n");
    ReadResult read =
        Disclosures.parse("某部2024年部门预算\n\n" + title + "\n单位：" + unit + "\n" + grid + "\n");

    List<NamedCsvRecord> facts = facts(read);
    assertThat(facts).extracting(fact -> fact.getField("table_kind")).containsOnly(kind);
    assertThat(facts)
        .extracting(fact -> fact.getField("amount") + " " + fact.getField("measure"))
        .containsExactlyInAnyOrderElementsOf(expected(grid, columns));
    assertThat(read.coverage().isComplete()).isTrue();
  }

  /** The figures of the rows in printed order, each with its column; a rate is no amount. */
  private static List<String> expected(String grid, String columns) {
    List<String> figures = new ArrayList<>();
    for (String cell : Splitter.onPattern("[\t\n]").split(grid)) {
      if (cell.matches("[0-9]+[.][0-9]{2}")) {
        figures.add(cell);
      }
    }
    List<String> expected = new ArrayList<>();
    List<String> ids = Splitter.on(' ').splitToList(columns);
    assertThat(figures).hasSameSizeAs(ids);
    for (int i = 0; i < ids.size(); i++) {
      expected.add(figures.get(i) + " " + ids.get(i));
    }
    return expected;
  }

  private static List<NamedCsvRecord> facts(ReadResult read) throws IOException {
    StringWriter csv = new StringWriter();
    FactsCsv.write("", read.disclosure(), csv);
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv.toString())) {
      return records.stream().toList();
    }
  }
}
