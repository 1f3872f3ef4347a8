package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small documents made up in the layouts of other provinces: what they print is what is read. */
class MadeUpPlacesTest {
  private static final Path MADE_UP = Path.of("src/test/resources/dev/yusuan/io/places/made-up");
  private static final Pattern FIGURE = Pattern.compile("(?<![0-9.])-?[0-9][0-9,]*[.][0-9]+");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          units-and-projects.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC PROJECT_EXPENDITURE
          items-on-end.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE OTHER OTHER
          code-in-parts.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION OTHER GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE OTHER THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE PROJECT_PERFORMANCE
          markdown.md | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE PROJECT_EXPENDITURE GOVERNMENT_PROCUREMENT FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC OTHER
          laid-out.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC
          two-years.txt | GENERAL_PUBLIC_BUDGET_EXPENDITURE THREE_PUBLIC EXPENDITURE
          numbered-columns.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE THREE_PUBLIC OTHER PROJECT_EXPENDITURE GOVERNMENT_PROCUREMENT OTHER OTHER OTHER
          years-in-rows.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE PROJECT_EXPENDITURE GOVERNMENT_PROCUREMENT FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE GOVERNMENT_FUND_EXPENDITURE STATE_CAPITAL_EXPENDITURE THREE_PUBLIC OTHER PROJECT_PERFORMANCE
          transfers-in-advance.txt | REVENUE_EXPENDITURE_SUMMARY OTHER GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE OTHER THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE OTHER STATE_CAPITAL_EXPENDITURE
          four-pairs.txt | REVENUE_EXPENDITURE_SUMMARY OTHER REVENUE EXPENDITURE GENERAL_PUBLIC_BUDGET_EXPENDITURE OTHER OTHER GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE OTHER GOVERNMENT_FUND_EXPENDITURE OTHER OTHER PROJECT_EXPENDITURE THREE_PUBLIC
          codes-in-names.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE OTHER THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE OTHER PROJECT_EXPENDITURE
          last-year-first.txt | FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE GOVERNMENT_PROCUREMENT
          projects-by-class.txt | REVENUE_EXPENDITURE_SUMMARY EXPENDITURE GENERAL_PUBLIC_BUDGET_EXPENDITURE THREE_PUBLIC BASIC_EXPENDITURE_DETAIL PROJECT_EXPENDITURE PROJECT_PERFORMANCE GOVERNMENT_FUND_EXPENDITURE GOVERNMENT_PROCUREMENT
          classes-as-columns.txt | REVENUE_EXPENDITURE_SUMMARY OTHER REVENUE EXPENDITURE OTHER OTHER FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE OTHER THREE_PUBLIC OTHER PROJECT_PERFORMANCE
          executed-last-year.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE GOVERNMENT_FUND_EXPENDITURE THREE_PUBLIC PROJECT_EXPENDITURE
          functions-in-lines.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE OTHER THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE
          three-blocks.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE STATE_CAPITAL_EXPENDITURE
          both-classifications.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC GOVERNMENT_PROCUREMENT
          income-by-kind.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GOVERNMENT_FUND_EXPENDITURE OTHER GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC
          weights-and-signs.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE STATE_CAPITAL_EXPENDITURE GOVERNMENT_PROCUREMENT OVERALL_PERFORMANCE PROJECT_DECLARATION
          numbered-lines.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE GOVERNMENT_FUND_EXPENDITURE THREE_PUBLIC PROJECT_DECLARATION GOVERNMENT_PROCUREMENT
          sheets-of-labels.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE GENERAL_PUBLIC_BUDGET_EXPENDITURE THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE STATE_CAPITAL_EXPENDITURE PROJECT_DECLARATION
          two-classifications.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE STATE_CAPITAL_EXPENDITURE PROJECT_EXPENDITURE OTHER OTHER PROJECT_DECLARATION
          units-in-codes.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE OTHER GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE OTHER THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE OTHER STATE_CAPITAL_EXPENDITURE PROJECT_PERFORMANCE
          codes-in-brackets.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE OTHER THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE STATE_CAPITAL_EXPENDITURE OTHER OTHER
          funds-below.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE OTHER THREE_PUBLIC GOVERNMENT_FUND_EXPENDITURE
          units-above-codes.txt | REVENUE_EXPENDITURE_SUMMARY REVENUE EXPENDITURE ECONOMIC_CLASSIFICATION FISCAL_APPROPRIATION GENERAL_PUBLIC_BUDGET_EXPENDITURE THREE_PUBLIC PROJECT_EXPENDITURE GOVERNMENT_PROCUREMENT OTHER OTHER OVERALL_PERFORMANCE
          one-file.csv | REVENUE_EXPENDITURE_SUMMARY EXPENDITURE
          """)
  void areOfTheirKindsAndLoseNoFigure(String file, String kinds) throws IOException {
    ReadResult read = Disclosures.read(MADE_UP.resolve(file));

    assertThat(read.disclosure().tables())
        .extracting(Table::kind)
        .extracting(Object::toString)
        .containsExactlyElementsOf(Splitter.on(' ').split(kinds));
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(figuresOf(read)).isEqualTo(figures(Files.readString(MADE_UP.resolve(file))));
  }

  /** All figures with decimals: amounts, prices, rates and targets. */
  private static Multiset<BigDecimal> figures(String text) {
    Multiset<BigDecimal> figures = HashMultiset.create();
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      figures.add(new BigDecimal(figure.group().replace(",", "")));
    }
    return figures;
  }

  private static Multiset<BigDecimal> figuresOf(ReadResult read) throws IOException {
    Multiset<BigDecimal> figures = HashMultiset.create();
    for (NamedCsvRecord fact : facts(read)) {
      figures.add(new BigDecimal(fact.getField("amount")));
    }
    read.disclosure().tables().stream()
        .flatMap(table -> table.rows().stream())
        .forEach(row -> figures.addAll(percentages(row.toString())));
    read.disclosure().find(TableKind.GOVERNMENT_PROCUREMENT).stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.unitPrice().stream())
        .forEach(price -> figures.add(new BigDecimal(price.digits().replace(",", ""))));
    return figures;
  }

  private static List<BigDecimal> percentages(String row) {
    List<BigDecimal> found = new ArrayList<>();
    Matcher percent = Pattern.compile("(-?[0-9.]+)%(?= |$)|[≤≥=] ([0-9]+[.][0-9]+)").matcher(row);
    while (percent.find()) {
      String number = percent.group(1) == null ? percent.group(2) : percent.group(1);
      if (number.indexOf('.') > 0) {
        found.add(new BigDecimal(number));
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          units-and-projects.txt | THREE_PUBLIC | total | 合计 | 14.00 | 万元
          units-and-projects.txt | THREE_PUBLIC | vehicles.running | 合计 | 10.00 | 万元
          units-and-projects.txt | REVENUE | thisYear.institutional | 甲县水文站 | 10.00 | 万元
          units-and-projects.txt | PROJECT_EXPENDITURE | thisYear.governmentFund | 库区移民安置 | 80.00 | 万元
          items-on-end.txt | THREE_PUBLIC | total | '' | 9.50 | 万元
          items-on-end.txt | THREE_PUBLIC | receptions | '' | 2.50 | 万元
          items-on-end.txt | EXPENDITURE | basic | '' | 617.30 | 万元
          items-on-end.txt | GENERAL_PUBLIC_BUDGET_EXPENDITURE | basic | 行政运行 | 512.30 | 万元
          items-on-end.txt | GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE | total | 津贴补贴 | 200.00 | 万元
          code-in-parts.txt | EXPENDITURE | project | 基层司法业务 | 1000000.00 | 元
          code-in-parts.txt | FISCAL_APPROPRIATION | revenue.amount | 收入总计 | 5120000.00 | 元
          code-in-parts.txt | PROJECT_PERFORMANCE | total | 社区矫正专项 | 1000000.00 | 元
          markdown.md | THREE_PUBLIC | lastBudget.receptions | '' | 0.400000 | 万元
          markdown.md | THREE_PUBLIC | receptions | '' | 0.300000 | 万元
          markdown.md | GOVERNMENT_PROCUREMENT | amount | 服务 | 210.000000 | 万元
          laid-out.txt | REVENUE_EXPENDITURE_SUMMARY | revenue.amount | 一、一般公共预算拨款收入 | 620.50 | 万元
          laid-out.txt | REVENUE_EXPENDITURE_SUMMARY | use.amount | 二、商品和服务支出 | 120.00 | 万元
          two-years.txt | GENERAL_PUBLIC_BUDGET_EXPENDITURE | lastExecution.total | 合计 | 5200.00 | 万元
          two-years.txt | THREE_PUBLIC | lastBudget.vehicles.running | '' | 20.10 | 万元
          numbered-columns.txt | OTHER | '' | 己区文化和旅游局 | 10000.00 | 元
          numbered-columns.txt | EXPENDITURE | total | 群众文化 | 100.00 | 万元
          years-in-rows.txt | GOVERNMENT_FUND_EXPENDITURE | total | 城乡社区支出 | 1200000.00 | 元
          years-in-rows.txt | THREE_PUBLIC | vehicles | '' | 86000.00 | 元
          years-in-rows.txt | THREE_PUBLIC | lastBudget.total | '' | 98000.00 | 元
          years-in-rows.txt | PROJECT_EXPENDITURE | unitFunds | 养老补助 | 200000.00 | 元
          numbered-lines.txt | GOVERNMENT_PROCUREMENT | amount | 养护车辆 | 150.00 | 万元
          years-in-rows.txt | GOVERNMENT_PROCUREMENT | amount | 服务 | 3000000.00 | 元
          transfers-in-advance.txt | OTHER | '' | 合计 | 11000.00 | 元
          transfers-in-advance.txt | THREE_PUBLIC | vehicles.running | 合计 | 100000.00 | 元
          four-pairs.txt | REVENUE_EXPENDITURE_SUMMARY | use.amount | 2、专项业务经费支出 | 300.00 | 万元
          four-pairs.txt | OTHER | '' | 一、部门预算 | 820.50 | 万元
          four-pairs.txt | REVENUE | total | 合计 | 820.50 | 万元
          four-pairs.txt | PROJECT_EXPENDITURE | total | 河道治理 | 280.00 | 万元
          four-pairs.txt | THREE_PUBLIC | grandTotal | 某县水利局 | 8.30 | 万元
          four-pairs.txt | THREE_PUBLIC | total | 某县水利局 | 5.80 | 万元
          four-pairs.txt | THREE_PUBLIC | change.total | 某县水利局 | -0.70 | 万元
          four-pairs.txt | THREE_PUBLIC | change.vehicles.running | 某县水利局 | -0.50 | 万元
          codes-in-names.txt | REVENUE | thisYear.fiscalAppropriation.generalPublicBudget | '' | 6000.50 | 万元
          codes-in-names.txt | REVENUE | thisYear | '' | 6310.50 | 万元
          codes-in-names.txt | REVENUE | thisYear.otherFunds.other | '' | 110.00 | 万元
          codes-in-names.txt | THREE_PUBLIC | abroad | '' | 15.00 | 万元
          codes-in-names.txt | GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE | total | 办公费 | 490.00 | 万元
          last-year-first.txt | GENERAL_PUBLIC_BUDGET_EXPENDITURE | lastBudget.total | 行政运行 | 1460.00 | 万元
          last-year-first.txt | FISCAL_APPROPRIATION | expenditure.governmentFund | 城乡社区支出 | 200.00 | 万元
          last-year-first.txt | THREE_PUBLIC | lastBudget.vehicles.running | '' | 25.00 | 万元
          projects-by-class.txt | GOVERNMENT_PROCUREMENT | amount | 巡护车辆 | 30.00 | 万元
          projects-by-class.txt | PROJECT_EXPENDITURE | thisYear | 森林管护 | 400.00 | 万元
          classes-as-columns.txt | GENERAL_PUBLIC_BUDGET_EXPENDITURE | basic.public.goods | 行政运行 | 180.00 | 万元
          classes-as-columns.txt | REVENUE_EXPENDITURE_SUMMARY | use.amount | 2.商品和服务支出 | 180.00 | 万元
          classes-as-columns.txt | PROJECT_PERFORMANCE | total | 病虫害防控 | 300.00 | 万元
          executed-last-year.txt | THREE_PUBLIC | vehicles.running | '' | 30.00 | 万元
          executed-last-year.txt | GENERAL_PUBLIC_BUDGET_EXPENDITURE | change.total | 公路养护 | 400.12 | 万元
          executed-last-year.txt | EXPENDITURE | basic.public | 公路养护 | 1000.00 | 万元
          functions-in-lines.txt | REVENUE | thisYear.generalPublicBudget | 行政运行 | 1900.50 | 万元
          functions-in-lines.txt | FISCAL_APPROPRIATION | expenditure.governmentFund | 229 其他支出 | 10.00 | 万元
          three-blocks.txt | GENERAL_PUBLIC_BUDGET_EXPENDITURE | change.total | 国际组织 | 20.00 | 万元
          three-blocks.txt | GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE | total | 办公设备购置 | 100.00 | 万元
          three-blocks.txt | REVENUE | nonAppropriationBalance | 科学技术支出 | 200.00 | 万元
          both-classifications.txt | REVENUE | thisYear.fiscalAppropriation.governmentFund | 其他支出 | 100.00 | 万元
          both-classifications.txt | GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE | personnel | 退休费 | 100.00 | 万元
          both-classifications.txt | GOVERNMENT_PROCUREMENT | unitFunds | 医疗设备 | 100.00 | 万元
          income-by-kind.txt | REVENUE | thisYear.otherFunds.other | 行政运行 | 150.00 | 万元
          income-by-kind.txt | OTHER | '' | 商品和服务支出 | 600.00 | 万元
          weights-and-signs.txt | GENERAL_PUBLIC_BUDGET_EXPENDITURE | lastBudget.total | 行政运行 | 2370.00 | 万元
          weights-and-signs.txt | OVERALL_PERFORMANCE | total | '' | 5070.40 | 万元
          weights-and-signs.txt | PROJECT_DECLARATION | thisYear | 高标准农田建设 | 1950.00 | 万元
          weights-and-signs.txt | PROJECT_DECLARATION | '' | 高标准农田建设 | 750.00 | 万元
          numbered-lines.txt | THREE_PUBLIC | grandTotal | '' | 36.00 | 万元
          numbered-lines.txt | THREE_PUBLIC | total | '' | 30.00 | 万元
          numbered-lines.txt | THREE_PUBLIC | vehicles.running | '' | 26.00 | 万元
          numbered-lines.txt | THREE_PUBLIC | meetings | '' | 2.00 | 万元
          numbered-lines.txt | REVENUE_EXPENDITURE_SUMMARY | revenue.amount | 五、单位资金收入 | 12.00 | 万元
          numbered-lines.txt | PROJECT_DECLARATION | fiscal | 公路养护工程 | 2000.00 | 万元
          sheets-of-labels.txt | PROJECT_DECLARATION | thisYear | 防灾减灾业务专项 | 3200.00 | 万元
          sheets-of-labels.txt | PROJECT_DECLARATION | thisYear.carryOver | 防灾减灾业务专项 | 150.00 | 万元
          sheets-of-labels.txt | PROJECT_DECLARATION | thisYear.appropriation | 应急指挥平台运行维护 | 1100.00 | 万元
          two-classifications.txt | GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE | personnel | 津贴补贴 | 7000000.00 | 元
          two-classifications.txt | THREE_PUBLIC | total | '' | 240000.00 | 元
          two-classifications.txt | THREE_PUBLIC | lastBudget.receptions | '' | 60000.00 | 元
          two-classifications.txt | PROJECT_DECLARATION | thisYear | 检验检测能力建设 | 400.00 | 万元
          units-in-codes.txt | REVENUE | carryOver | 行政运行（水利） | 300.00 | 万元
          codes-in-brackets.txt | GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE | total | 津贴补贴 | 4000.00 | 万元
          codes-in-brackets.txt | THREE_PUBLIC | total | '' | 120.50 | 万元
          funds-below.txt | FISCAL_APPROPRIATION | expenditure.generalPublicBudget | 213 农林水支出 | 910.00 | 万元
          units-above-codes.txt | EXPENDITURE | basic.personnel.wages | 行政运行 | 900.00 | 万元
          one-file.csv | REVENUE_EXPENDITURE_SUMMARY | expenditure.amount | 一、文化旅游体育与传媒支出 | 1520.00 | 万元
          """)
  void printFiguresUnderTheirHeadings(
      String file, String kind, String measure, String label, String amount, String unit)
      throws IOException {
    assertThat(facts(Disclosures.read(MADE_UP.resolve(file))))
        .extracting(
            fact ->
                String.join(
                    " | ",
                    fact.getField("table_kind"),
                    fact.getField("measure"),
                    fact.getField("label"),
                    fact.getField("amount"),
                    fact.getField("amount_unit")))
        .contains(String.join(" | ", kind, measure, label, amount, unit));
  }

  private static List<NamedCsvRecord> facts(ReadResult read) throws IOException {
    StringWriter csv = new StringWriter();
    FactsCsv.write("", read.disclosure(), csv);
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv.toString())) {
      return records.stream().toList();
    }
  }
}
