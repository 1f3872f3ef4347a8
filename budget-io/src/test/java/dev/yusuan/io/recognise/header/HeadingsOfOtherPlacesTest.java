package dev.yusuan.io.recognise.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ProcurementRow;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that other places print: years behind the words, uses before functions, 增减比例. */
class HeadingsOfOtherPlacesTest {
  @Test
  void takesNoTableOfChangesForThreePublicWhoseHeadingSaysItemOnly() throws IOException {
    assertThat(
            facts(
                """
                2022年某县林业局部门预算

                一般性支出情况表
                单位：万元
                项目\t2021年预算数\t2022年预算数\t增减额\t增减率
                会议费\t5.00\t4.00\t-1.00\t-20.00%
                培训费\t6.00\t6.00\t0.00\t0.00%
                合计\t11.00\t10.00\t-1.00\t-9.09%
                """))
        .isNotEmpty()
        .allMatch(fact -> fact.startsWith("OTHER "));
  }

  @Test
  void takesATotalForThatOfMeetingsAndTrainingTooWhereTheRowsAddUpSo() throws IOException {
    String header = "单位名称\t合计\t因公出国（境）费\t公务接待费\t公务用车购置及运行维护费\t会议费\t培训费\n";
    String title = "2023年某街道部门预算\n\n“三公”经费预算表\n单位：万元\n";

    assertThat(facts(title + header + "某街道\t25.50\t0.00\t4.00\t9.00\t6.00\t6.50\n"))
        .contains("THREE_PUBLIC grandTotal 25.50")
        .noneMatch(fact -> fact.startsWith("THREE_PUBLIC total "));
    ReadResult more =
        Disclosures.parse(title + header + "某街道\t25.50\t0.00\t4.00\t9.00\t6.00\t6.50\n");
    assertThat(inference(more, "grandTotal")).isEqualTo("column-sums");
    assertThat(inference(more, "meetings")).isEmpty();
    assertThat(more.problems()).noneMatch(problem -> problem.code() == ProblemCode.ROW_MOVED);
    assertThat(facts(title + header + "某街道\t13.00\t0.00\t4.00\t9.00\t6.00\t6.50\n"))
        .contains("THREE_PUBLIC total 13.00");
    assertThat(facts(title + header + "某街道\t14.00\t0.00\t4.00\t9.00\t6.00\t6.50\n"))
        .contains("THREE_PUBLIC total 14.00");
  }

  @Test
  void takesAStandingTotalForThatOfMeetingsAndTrainingTooWhereTheLinesAddUpSo() throws IOException {
    String title = "2023年某县林业局部门预算\n\n“三公”经费、会议费、培训费预算表\n单位：万元\n项目\t2022年预算数\t2023年预算数\t增减率（%）\n";
    String items =
        """
        1.因公出国（境）费\t0.00\t0.00\t
        2.公务接待费\t4.00\t3.50\t-12.50
        3.公务用车购置及运行费\t20.00\t20.00\t0.00
        其中：公务用车运行维护费\t20.00\t20.00\t0.00
        4.会议费\t7.00\t6.00\t-14.29
        5.培训费\t10.00\t9.00\t-10.00
        """;

    assertThat(facts(title + "合计\t41.00\t38.50\t-6.10\n" + items))
        .contains("THREE_PUBLIC grandTotal 38.50", "THREE_PUBLIC lastBudget.grandTotal 41.00")
        .contains("THREE_PUBLIC meetings 6.00", "THREE_PUBLIC vehicles.running 20.00")
        .noneMatch(fact -> fact.contains("otal 23.50") || fact.startsWith("THREE_PUBLIC total "));
    assertThat(facts(title + "合计\t24.00\t23.50\t-2.08\n" + items))
        .contains("THREE_PUBLIC total 23.50", "THREE_PUBLIC lastBudget.total 24.00");
    ReadResult more = Disclosures.parse(title + "合计\t41.00\t38.50\t-6.10\n" + items);
    assertThat(inference(more, "grandTotal")).isEqualTo("column-sums");
    assertThat(inference(more, "lastBudget.grandTotal")).isEqualTo("column-sums");
    assertThat(inference(more, "meetings")).isEmpty();
    assertThat(more.problems()).noneMatch(problem -> problem.code() == ProblemCode.ROW_MOVED);
    ReadResult own = Disclosures.parse(title + "合计\t24.00\t23.50\t-2.08\n" + items);
    assertThat(inference(own, "total")).isEmpty();
  }

  @Test
  void tellsThatAYearWhichStandsAloneWasTakenForABudget() {
    String title = "2023年某县林业局部门预算\n\n“三公”经费预算表\n单位：万元\n";
    String lying = "合计\t\t公务接待费\t\n2022年\t2023年\t2022年\t2023年\n4.00\t3.50\t4.00\t3.50\n";
    String standing = "项目\t2022年\t2023年\n合计\t4.00\t3.50\n公务接待费\t4.00\t3.50\n";

    for (String columns : List.of(lying, standing)) {
      ReadResult read = Disclosures.parse(title + columns);
      assertThat(inference(read, "lastBudget.receptions")).isEqualTo("bare-years");
      assertThat(inference(read, "receptions")).isEmpty();
      assertThat(read.problems()).noneMatch(problem -> problem.code() == ProblemCode.ROW_MOVED);
    }
    ReadResult stated =
        Disclosures.parse(title + standing.replace("2022年", "2022年预算").replace("2023年", "2023年预算"));
    assertThat(inference(stated, "lastBudget.receptions")).isEmpty();
  }

  @Test
  void takesTheFigureThatNothingIsLeftOutOf() throws IOException {
    assertThat(
            facts(
                """
                2024年某部部门预算

                一般公共预算支出表
                单位：万元
                功能分类科目\t\t2023年执行数\t\t2024年预算数\t\t
                科目编码\t科目名称\t执行数\t扣除基本建设后执行数\t小计\t基本支出\t项目支出
                205\t教育支出\t15.00\t14.00\t16.00\t9.00\t7.00
                """))
        .containsExactlyInAnyOrder(
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE lastExecution.total 15.00",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE  14.00",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE total 16.00",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE basic 9.00",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE project 7.00");
  }

  @Test
  void readsExpenditureByFund() throws IOException {
    assertThat(
            facts(
                """
                2024年某市某局部门预算

                部门支出预算表
                单位：万元
                科目编码\t科目名称\t合计\t一般公共预算\t\t\t政府性基金预算\t财政专户管理的支出\t单位资金\t
                \t\t\t小计\t基本支出\t项目支出\t\t\t小计\t事业支出
                205\t教育支出\t121.00\t100.00\t60.00\t40.00\t1.00\t5.00\t15.00\t15.00
                """))
        .containsExactlyInAnyOrder(
            "EXPENDITURE total 121.00",
            "EXPENDITURE generalPublicBudget 100.00",
            "EXPENDITURE generalPublicBudget.basic 60.00",
            "EXPENDITURE generalPublicBudget.project 40.00",
            "EXPENDITURE governmentFund 1.00",
            "EXPENDITURE specialAccount 5.00",
            "EXPENDITURE unitFunds 15.00",
            "EXPENDITURE unitFunds.institutional 15.00");
  }

  @Test
  void readsWhatIsSaidOfIndicatorsBesideThem() {
    Table<ProjectPerformanceRow> targets =
        Disclosures.parse(
                """
                2024年某市某局部门预算

                项目支出绩效目标表
                单位：万元
                单位名称、项目名称\t项目年度绩效目标\t一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\t指标属性\t指标内容
                某培训项目\t办好培训\t产出指标\t数量指标\t培训人次\t≥\t100\t人次\t定量指标\t受训者之数
                \t\t效益指标\t社会效益指标\t知晓率\t≥\t90\t%\t定量指标\t所知者之比
                """)
            .disclosure()
            .get(TableKind.PROJECT_PERFORMANCE);

    assertThat(targets.rows()).hasSize(2);
    assertThat(targets.rows().get(0).goal()).contains("办好培训");
    assertThat(targets.rows().get(0).attribute()).contains("定量指标");
    assertThat(targets.rows().get(1).content()).contains("所知者之比");
    assertThat(targets.rows().get(1).indicators()).hasSize(1);
    assertThat(targets.rows().get(1).level()).isEmpty();
  }

  @Test
  void readsPricesWithDecimalsAndTitlesThatNameNoTable() {
    ReadResult read =
        Disclosures.parse(
            """
            2024年某市某局部门预算

            部门政府采购预算
            单位：万元
            政府采购项目来源\t\t采购物品名称\t数量单位\t数量\t单价\t政府采购金额(当年部门预算安排资金)\t\t
            项目名称\t预算资金\t\t\t\t\t合计\t一般公共预算拨款\t其他来源收入
            合计\t160.00\t\t\t\t\t160.00\t150.00\t10.00
            公路养护\t160.00\t养护车辆\t辆\t3\t53.33\t160.00\t150.00\t10.00
            """);

    ProcurementRow vehicles = read.disclosure().get(TableKind.GOVERNMENT_PROCUREMENT).rows().get(1);
    assertThat(vehicles.item()).contains("养护车辆");
    assertThat(vehicles.unitPrice().orElseThrow()).hasToString("53.33万元");
    assertThat(vehicles.amount().orElseThrow()).hasToString("160.00万元");
    assertThat(vehicles.otherFunds().orElseThrow()).hasToString("10.00万元");
    assertThat(read.problems())
        .noneMatch(problem -> problem.code() == ProblemCode.CELL_MALFORMED)
        .noneMatch(problem -> problem.code() == ProblemCode.ROW_UNPLACED);
  }

  /** Words of the known layout of two classifications, in a table that prints one. */
  @Test
  void believesAHeaderThatTellsAllItsColumnsMoreThanAKnownLayout() {
    ReadResult read =
        Disclosures.parse(
            """
            某某水利局2024年部门预算

            一般公共预算基本支出表

            单位：万元
            部门预算支出经济分类科目\t\t本年一般公共预算基本支出\t\t
            科目编码\t科目名称\t合计\t人员经费\t公用经费
            \t合计\t71.30\t58.66\t12.64
            302\t商品和服务支出\t12.64\t\t12.64
            """);

    BasicExpenditureRow goods =
        read.disclosure().get(TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE).rows().get(1);
    assertThat(goods.publicExpenses().orElseThrow()).hasToString("12.64万元");
    assertThat(read.problems())
        .noneMatch(problem -> problem.code() == ProblemCode.HEADER_DIFFERS)
        .noneMatch(problem -> problem.code() == ProblemCode.ROW_MOVED);
  }

  /** 其中 stands for the heading before it: what it names is no addend beside that one. */
  @Test
  void takesWhatIsOfWhichForAPartOfTheOneBeforeIt() throws IOException {
    String title = "2024年某市某局部门预算\n\n收入预算总表\n单位：万元\n";

    assertThat(facts(title + "科目名称\t合计\t财政拨款\t其中：一般公共预算\t其他收入\n教育支出\t12.02\t10.02\t9.00\t2.00\n"))
        .containsExactlyInAnyOrder(
            "REVENUE total 12.02",
            "REVENUE thisYear.fiscalAppropriation 10.02",
            "REVENUE thisYear.fiscalAppropriation.generalPublicBudget 9.00",
            "REVENUE thisYear.other 2.00");
    assertThat(facts(title + "科目名称\t合计\t其他收入\t其中：事业收入\n教育支出\t12.02\t12.02\t9.00\n"))
        .containsExactlyInAnyOrder(
            "REVENUE total 12.02", "REVENUE thisYear.other 12.02", "REVENUE  9.00");
  }

  private static String inference(ReadResult read, String column) {
    return read.sources().inference(new CellPath(TableKind.THREE_PUBLIC, 1, column)).orElse("");
  }

  @Test
  void takesLinesOfItemsForColumnsWhereBlanksAreAllThatPartsThem() throws IOException {
    assertThat(
            facts(
                """
                2023年某县林业局部门预算

                “三公”经费预算表
                单位：万元
                项目 2022年预算数 2023年预算数 增减额
                合计 24.00 23.50 -0.50
                1.因公出国（境）费 0.00 0.00
                2.公务接待费 4.00 3.50 -0.50
                3.公务用车购置及运行费 20.00 20.00 0.00
                """))
        .containsExactlyInAnyOrder(
            "THREE_PUBLIC lastBudget.total 24.00",
            "THREE_PUBLIC total 23.50",
            "THREE_PUBLIC change.total -0.50",
            "THREE_PUBLIC  0.00",
            "THREE_PUBLIC  0.00",
            "THREE_PUBLIC lastBudget.receptions 4.00",
            "THREE_PUBLIC receptions 3.50",
            "THREE_PUBLIC change.receptions -0.50",
            "THREE_PUBLIC lastBudget.vehicles 20.00",
            "THREE_PUBLIC vehicles 20.00",
            "THREE_PUBLIC change.vehicles 0.00");
  }

  /** 3.00 is no rate for want of another column, and 20.00 20.00 may be in two pairs of them. */
  @Test
  void takesNoAmountOfALineForARateNorForTheWrongYear() throws IOException {
    String title = "2024年某县林业局部门预算\n\n“三公”经费预算表\n单位：万元\n";

    assertThat(
            facts(
                title
                    + """
                    项目 2023年预算数 2024年预算数 增减额 增减率
                    合计 24.00 23.50 -0.50 -2.08%
                    公务接待费 3.00
                    公务用车购置及运行费 20.00 20.00 0.00 0.00%
                    """))
        .containsExactlyInAnyOrder(
            "THREE_PUBLIC lastBudget.total 24.00",
            "THREE_PUBLIC total 23.50",
            "THREE_PUBLIC change.total -0.50",
            "THREE_PUBLIC  3.00",
            "THREE_PUBLIC lastBudget.vehicles 20.00",
            "THREE_PUBLIC vehicles 20.00",
            "THREE_PUBLIC change.vehicles 0.00");
    assertThat(
            facts(
                title
                    + """
                    项目 2023年执行数 2024年预算数 增减额
                    合计 24.00 23.50 -0.50
                    公务接待费 4.00 3.50 -0.50
                    公务用车购置及运行费 20.00 20.00
                    """))
        .containsExactlyInAnyOrder(
            "THREE_PUBLIC lastExecution.total 24.00",
            "THREE_PUBLIC total 23.50",
            "THREE_PUBLIC change.total -0.50",
            "THREE_PUBLIC lastExecution.receptions 4.00",
            "THREE_PUBLIC receptions 3.50",
            "THREE_PUBLIC change.receptions -0.50",
            "THREE_PUBLIC  20.00",
            "THREE_PUBLIC  20.00");
  }

  @Test
  void readsTwoYearsThatStandAloneOverTheSameColumns() throws IOException {
    assertThat(
            facts(
                """
                2025年某市水务局部门预算

                “三公”经费预算公开表
                单位：万元
                单位名称\t2024年\t\t\t2025年\t\t
                \t合计\t公务接待费\t因公出国（境）费\t合计\t公务接待费\t因公出国（境）费
                某市水务局\t20.00\t8.00\t12.00\t18.00\t7.00\t11.00
                """))
        .containsExactlyInAnyOrder(
            "THREE_PUBLIC lastBudget.total 20.00",
            "THREE_PUBLIC lastBudget.receptions 8.00",
            "THREE_PUBLIC lastBudget.abroad 12.00",
            "THREE_PUBLIC total 18.00",
            "THREE_PUBLIC receptions 7.00",
            "THREE_PUBLIC abroad 11.00");
  }

  @Test
  void readsYearsWithAMeasureAsYearsThatStandAlone() throws IOException {
    assertThat(facts(years("“三公”经费预算公开表", "2024年（万元）", "2025年（万元）")))
        .contains("THREE_PUBLIC lastBudget.total 20.00", "THREE_PUBLIC total 18.00");
  }

  @Test
  void takesNoYearOfATableThatTellsOfSpendingForABudget() throws IOException {
    assertThat(facts(years("“三公”经费支出决算表", "2024年", "2025年")))
        .isNotEmpty()
        .noneMatch(fact -> fact.contains("lastBudget"));
    assertThat(facts(years("“三公”经费预算公开表", "执行数：2024年", "执行数：2025年")))
        .isNotEmpty()
        .noneMatch(fact -> fact.contains("lastBudget"));
    assertThat(
            facts(
                """
                2025年某市水务局部门预算

                “三公”经费公开表
                单位：万元
                单位名称\t执行数\t\t\t
                \t2024年\t\t2025年\t
                \t公务接待费\t因公出国（境）费\t公务接待费\t因公出国（境）费
                某市水务局\t8.00\t12.00\t7.00\t11.00
                """))
        .isNotEmpty()
        .noneMatch(fact -> fact.contains("lastBudget"));
  }

  private static String years(String title, String before, String year) {
    return String.join(
        "\n",
        "2025年某市水务局部门预算",
        "",
        title,
        "单位：万元",
        "单位名称\t" + before + "\t\t\t" + year + "\t\t",
        "\t合计\t公务接待费\t因公出国（境）费\t合计\t公务接待费\t因公出国（境）费",
        "某市水务局\t20.00\t8.00\t12.00\t18.00\t7.00\t11.00",
        "");
  }

  /** Letters over the columns of a table that has no other heading are its headings. */
  @Test
  void readsLettersThatAreTheOnlyHeadings() throws IOException {
    assertThat(
            facts(
                """
                2025年某市水务局部门预算

                水源调度情况表
                单位：万元
                项目\tA\tB
                水库\t20.00\t8.00
                泵站\t18.00\t7.00
                """))
        .containsExactlyInAnyOrder("OTHER  20.00", "OTHER  8.00", "OTHER  18.00", "OTHER  7.00");
  }

  @Test
  void tellsExpensesOfAllSourcesFromThoseOfTheAppropriation() throws IOException {
    assertThat(
            facts(
                """
                2022年某县农业农村局部门预算

                2022年“三公”经费支出预算表（全口径）
                单位：万元
                单位名称\t合计\t财政拨款\t\t\t非财政拨款\t\t
                \t\t小计\t公务用车运行维护费\t公务接待费\t小计\t公务用车运行维护费\t公务接待费
                某县农业农村局\t20.50\t15.50\t12.00\t3.50\t5.00\t4.00\t1.00
                """))
        .containsExactlyInAnyOrder(
            "THREE_PUBLIC  20.50",
            "THREE_PUBLIC total 15.50",
            "THREE_PUBLIC vehicles.running 12.00",
            "THREE_PUBLIC receptions 3.50",
            "THREE_PUBLIC  5.00",
            "THREE_PUBLIC  4.00",
            "THREE_PUBLIC  1.00");
    assertThat(
            facts(
                """
                2022年某县农业农村局部门预算

                “三公”经费支出预算表
                单位：万元
                项目\t合计\t财政拨款\t非财政拨款
                合计\t20.50\t15.50\t5.00
                公务用车运行维护费\t16.00\t12.00\t4.00
                公务接待费\t4.50\t3.50\t1.00
                """))
        .containsExactlyInAnyOrder(
            "THREE_PUBLIC  20.50",
            "THREE_PUBLIC total 15.50",
            "THREE_PUBLIC  5.00",
            "THREE_PUBLIC  16.00",
            "THREE_PUBLIC vehicles.running 12.00",
            "THREE_PUBLIC  4.00",
            "THREE_PUBLIC  4.50",
            "THREE_PUBLIC receptions 3.50",
            "THREE_PUBLIC  1.00");
  }

  @Test
  void takesNoSubtotalThatCarriedOverMoneyIsInForThisYears() throws IOException {
    assertThat(
            facts(
                """
                2025年某省水利厅部门预算

                项目支出预算表
                单位：万元
                项目名称\t合计\t一般公共预算\t\t\t政府性基金预算
                \t\t小计\t当年财政拨款\t上年结转\t
                水库除险加固\t3000.00\t3000.00\t2700.00\t300.00\t
                移民后期扶持\t1000.00\t\t\t\t1000.00
                """))
        .contains(
            "PROJECT_EXPENDITURE total 3000.00",
            "PROJECT_EXPENDITURE  3000.00",
            "PROJECT_EXPENDITURE thisYear.governmentFund 1000.00")
        .doesNotContain("PROJECT_EXPENDITURE thisYear.generalPublicBudget 3000.00");
  }

  @Test
  void readsOperatingExpensesOfTwoYearsAndPurchasesByWhatIsBought() throws IOException {
    assertThat(
            facts(
                """
                2024年某市司法局部门预算

                机关运行经费预算表
                单位：万元
                单位名称\t2023年预算数\t2024年预算数\t增减额
                某市司法局\t110.00\t120.50\t10.50

                政府采购预算表
                单位：万元
                单位名称\t合计\t货物\t工程\t服务
                某市司法局\t150.00\t50.00\t60.00\t40.00
                """))
        .containsExactlyInAnyOrder(
            "OPERATING_EXPENSES lastBudget 110.00",
            "OPERATING_EXPENSES amount 120.50",
            "OPERATING_EXPENSES change 10.50",
            "GOVERNMENT_PROCUREMENT amount 150.00",
            "GOVERNMENT_PROCUREMENT goods 50.00",
            "GOVERNMENT_PROCUREMENT works 60.00",
            "GOVERNMENT_PROCUREMENT services 40.00");
  }

  @Test
  void readsTheYearBehindTheWordsOfAGroup() throws IOException {
    assertThat(
            facts(
                """
                2023年某区某街道办事处部门预算

                “三公”经费预算表
                单位：万元
                单位名称\t三公经费预算数（2022年）\t\t\t三公经费预算数（2023年）\t\t
                \t合计\t公务接待费\t因公出国（境）费\t合计\t公务接待费\t因公出国（境）费
                某区某街道办事处\t20.00\t8.00\t12.00\t18.00\t7.00\t11.00
                """))
        .containsExactlyInAnyOrder(
            "THREE_PUBLIC lastBudget.total 20.00",
            "THREE_PUBLIC lastBudget.receptions 8.00",
            "THREE_PUBLIC lastBudget.abroad 12.00",
            "THREE_PUBLIC total 18.00",
            "THREE_PUBLIC receptions 7.00",
            "THREE_PUBLIC abroad 11.00");
  }

  @Test
  void tellsTheShareOfAChangeFromItsAmount() throws IOException {
    assertThat(
            facts(
                """
                2023年某区某街道办事处部门预算

                一般公共预算支出表
                单位：万元
                科目编码\t科目名称\t预算数（2022年）\t预算数（2023年）\t增减（+、-）\t增减比例
                201\t一般公共服务支出\t90.00\t100.00\t10.00\t11.11%
                """))
        .contains(
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE lastBudget.total 90.00",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE total 100.00",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE change.total 10.00");
  }

  @Test
  void placesUsesThatStandBeforeFunctionsOnTheirOwnSide() throws IOException {
    assertThat(
            facts(
                """
                某市体育局2020年部门预算

                收支预算总表
                单位：万元
                收入\t\t支出\t\t\t
                项目\t预算数\t支出项目类别（按支出用途）\t预算数\t项目（按功能分类）\t预算数
                一、一般公共预算拨款\t900.00\t一、基本支出\t600.00\t一、文化旅游体育与传媒支出\t900.00
                二、其他收入\t100.00\t二、项目支出\t400.00\t二、住房保障支出\t100.00
                收入总计\t1000.00\t支出总计\t1000.00\t支出总计\t1000.00
                """))
        .contains(
            "REVENUE_EXPENDITURE_SUMMARY use.amount 600.00",
            "REVENUE_EXPENDITURE_SUMMARY use.amount 400.00",
            "REVENUE_EXPENDITURE_SUMMARY expenditure.amount 900.00",
            "REVENUE_EXPENDITURE_SUMMARY expenditure.amount 100.00");
  }

  @Test
  void readsTheFundsOfWhatIsCarriedOverByTheGroupAbove() throws IOException {
    assertThat(
            facts(
                """
                2023年某区档案馆部门预算

                收入总表
                单位：元
                科目代码\t科目名称\t合计\t本年收入\t\t上年结转结余\t\t
                \t\t\t小计\t一般公共预算\t小计\t一般公共预算拨款\t政府性基金预算
                207\t文化旅游体育与传媒支出\t430.00\t400.00\t400.00\t30.00\t10.00\t20.00
                """))
        .contains(
            "REVENUE carryOver 30.00",
            "REVENUE carryOver.generalPublicBudget 10.00",
            "REVENUE carryOver.governmentFund 20.00");
  }

  @Test
  void takesABareTotalForTheWholeBesideTheTotalOfThreePublic() throws IOException {
    assertThat(
            facts(
                """
                2025年某县教育局部门综合预算

                “三公”经费及会议费、培训费支出预算表
                单位：元
                单位编码\t单位名称\t合计\t三公经费合计\t公务接待费\t会议费\t培训费
                205\t某县教育局\t55000.00\t8000.00\t8000.00\t19000.00\t28000.00
                """))
        .contains(
            "THREE_PUBLIC grandTotal 55000.00",
            "THREE_PUBLIC total 8000.00",
            "THREE_PUBLIC meetings 19000.00");
  }

  @Test
  void readsProjectsUnderTheWordsOfAProvince() throws IOException {
    assertThat(
            facts(
                """
                2025年某县教育局部门综合预算

                一般公共预算支出表
                单位：元
                功能科目编码\t功能科目名称\t合计\t人员经费支出\t公用经费支出\t专项业务经费支出
                205\t教育支出\t900.00\t500.00\t100.00\t300.00
                """))
        .contains("GENERAL_PUBLIC_BUDGET_EXPENDITURE project 300.00");
  }

  private static ImmutableList<String> facts(String text) throws IOException {
    return FactLines.of(Disclosures.parse(text).disclosure(), "table_kind", "measure", "amount");
  }
}
