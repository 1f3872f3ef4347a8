package dev.yusuan.io.recognise.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words by which other places print known columns: parts of the money, codes, 公车. */
class WordsOfOtherPlacesTest {
  @Test
  void revenueIsPartedByAppropriationAndOtherMoney() throws IOException {
    assertThat(
            facts(
                """
                部门收入总表
                单位：万元
                单位名称\t总计\t一般公共预算拨款\t\t\t非财政拨款\t\t\t上年结转（结余）
                \t\t小计\t经费拨款\t纳入预算管理的非税收入拨款\t小计\t事业收入\t其他收入\t
                某某局\t93.10\t86.30\t78.17\t8.13\t4.70\t2.60\t2.10\t2.10
                合计\t93.10\t86.30\t78.17\t8.13\t4.70\t2.60\t2.10\t2.10
                """))
        .containsOnly(
            "REVENUE total 93.10",
            "REVENUE thisYear.generalPublicBudget 86.30",
            "REVENUE thisYear.generalPublicBudget.operatingFunds 78.17",
            "REVENUE thisYear.generalPublicBudget.nonTax 8.13",
            "REVENUE thisYear.nonAppropriation 4.70",
            "REVENUE thisYear.nonAppropriation.institutional 2.60",
            "REVENUE thisYear.nonAppropriation.other 2.10",
            "REVENUE carryOver 2.10");
  }

  @Test
  void moneyOfTheSpecialAccountHasSeveralNames() throws IOException {
    String rows = "某某局\t93.10\t86.30\t6.80\n合计\t93.10\t86.30\t6.80\n";
    String title = "部门收入总表\n单位：万元\n单位名称\t合计\t一般公共预算\t";

    for (String name : ImmutableList.of("财政专户核拨收入", "纳入专户管理的非税收入拨款", "财政专户核拨资金")) {
      assertThat(facts(title + name + "\n" + rows))
          .as(name)
          .contains("REVENUE thisYear.specialAccount 6.80");
    }
    assertThat(facts(title + "教育收费资金收入\n" + rows))
        .contains("REVENUE thisYear.specialAccount.educationFees 6.80");
    assertThat(facts(title + "非税收入\n" + rows)).contains("REVENUE  6.80");
  }

  @Test
  void partsOfLinesOfRevenueAreReadUnderThem() throws IOException {
    assertThat(
            facts(
                """
                部门收入总表
                单位：万元
                项目\t本年预算数
                一、一般公共预算拨款收入\t71.30
                其中：经费拨款\t68.20
                非税收入拨款\t3.10
                二、政府性基金预算拨款收入\t8.13
                本年收入合计\t79.43
                上年结转\t1.11
                其中：一般公共预算结转\t1.11
                收入总计\t80.54
                """))
        .contains(
            "REVENUE thisYear.generalPublicBudget.operatingFunds 68.20",
            "REVENUE thisYear.generalPublicBudget.nonTax 3.10",
            "REVENUE carryOver 1.11",
            "REVENUE carryOver.generalPublicBudget 1.11",
            "REVENUE total 80.54");
  }

  @Test
  void expenditureByFundHasPartsOfEachAndOtherMoney() throws IOException {
    assertThat(
            facts(
                """
                部门支出总表
                单位：万元
                科目编码\t科目名称\t合计\t一般公共预算\t\t\t政府性基金预算\t\t\t其他资金
                \t\t\t小计\t基本支出\t项目支出\t小计\t基本支出\t项目支出\t
                201\t一般公共服务支出\t83.94\t71.30\t58.66\t12.64\t8.13\t1.13\t7.00\t4.51
                """))
        .containsExactlyInAnyOrder(
            "EXPENDITURE total 83.94",
            "EXPENDITURE generalPublicBudget 71.30",
            "EXPENDITURE generalPublicBudget.basic 58.66",
            "EXPENDITURE generalPublicBudget.project 12.64",
            "EXPENDITURE governmentFund 8.13",
            "EXPENDITURE governmentFund.basic 1.13",
            "EXPENDITURE governmentFund.project 7.00",
            "EXPENDITURE otherFunds 4.51");
  }

  @Test
  void expenditureForUnitsBelowHasSeveralNames() throws IOException {
    for (String name : ImmutableList.of("对下级单位补助支出", "对附属单位的补助支出")) {
      assertThat(
              facts(
                  "部门支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\t"
                      + name
                      + "\n201\t一般公共服务支出\t73.51\t58.66\t12.64\t2.21\n"))
          .as(name)
          .contains("EXPENDITURE subordinateSubsidy 2.21");
    }
  }

  @Test
  void benefitsBelowPersonnelArePartOfIt() throws IOException {
    assertThat(
            facts(
                """
                部门支出总表
                单位：万元
                科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出
                \t\t\t人员经费\t\t公用经费\t
                \t\t\t工资福利支出\t对个人和家庭补助支出\t\t
                207\t文化旅游体育与传媒支出\t90.00\t40.00\t15.00\t25.00\t10.00
                """))
        .contains(
            "EXPENDITURE basic.personnel.wages 40.00",
            "EXPENDITURE basic.personnel.individuals 15.00");
  }

  /** 人员支出 beside 对个人和家庭补助支出 leaves that out, so that it is no part of it. */
  @Test
  void benefitsBesidePersonnelAreNoPartOfIt() throws IOException {
    assertThat(
            facts(
                """
                支出预算总体情况表
                单位：万元
                科目编码\t科目名称\t合计\t基本支出\t\t\t\t项目支出
                \t\t\t小计\t人员支出\t对个人和家庭补助支出\t公用支出\t
                207\t文化旅游体育与传媒支出\t90.00\t80.00\t40.00\t15.00\t25.00\t10.00
                """))
        .contains("EXPENDITURE  15.00")
        .noneMatch(fact -> fact.startsWith("EXPENDITURE basic.personnel.individuals"));
  }

  @Test
  void appropriationMayBeCalledExpenditureOfItsBudget() throws IOException {
    assertThat(
            facts(
                """
                财政拨款收支总表
                单位：万元
                收入\t\t支出\t\t\t\t
                项目\t预算数\t项目\t合计\t一般公共预算支出\t政府性基金预算支出\t国有资本经营预算支出
                一、本年收入\t86.30\t一、本年支出\t86.30\t71.30\t8.13\t6.87
                收入总计\t86.30\t支出总计\t86.30\t71.30\t8.13\t6.87
                """))
        .contains(
            "FISCAL_APPROPRIATION expenditure.generalPublicBudget 71.30",
            "FISCAL_APPROPRIATION expenditure.governmentFund 8.13",
            "FISCAL_APPROPRIATION expenditure.stateCapital 6.87");
  }

  @Test
  void theYearBeforeHasABudgetAndItsExecution() throws IOException {
    assertThat(
            facts(
                """
                2024年某局部门预算

                一般公共预算支出表
                单位：万元
                科目编码\t科目名称\t2023年\t\t\t2024年预算数
                \t\t年初预算数\t调整预算数\t执行数\t
                208\t社会保障和就业支出\t50.02\t52.13\t51.07\t58.66
                """))
        .containsExactlyInAnyOrder(
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE lastBudget.total 50.02",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE  52.13",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE lastExecution.total 51.07",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE total 58.66");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年决算数", "上年决算数", "2023年度决算数", "上年执行"})
  void whatWasSettledLastYearIsItsExecution(String heading) throws IOException {
    String title = "某县水务局2024年部门预算\n\n";
    assertThat(
            facts(
                title
                    + "部门收入总表\n单位：万元\n科目编码\t科目名称\t"
                    + heading
                    + "\t2024年预算数\t增减额\n213\t农林水支出\t14.00\t15.00\t1.00\n"))
        .containsExactly(
            "REVENUE lastExecution 14.00", "REVENUE total 15.00", "REVENUE change 1.00");
    assertThat(
            facts(
                title
                    + "一般公共预算支出表\n单位：万元\n科目编码\t科目名称\t"
                    + heading
                    + "\t2024年预算数\t\t\n\t\t\t小计\t基本支出\t项目支出\n213\t农林水支出\t14.00\t15.00\t9.00\t6.00\n"))
        .containsExactly(
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE lastExecution.total 14.00",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE total 15.00",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE basic 9.00",
            "GENERAL_PUBLIC_BUDGET_EXPENDITURE project 6.00");
  }

  @Test
  void revenueWithoutTotalsOfBudgetsHasItsItemsBesideEachOther() throws IOException {
    assertThat(
            facts(
                """
                部门收入总表
                单位：万元
                科目编码\t科目名称\t合计\t经费拨款\t非税收入\t上级转移支付\t其他收入\t上年结转
                213\t农林水支出\t150.00\t100.00\t21.00\t20.00\t5.00\t4.00
                """))
        .containsExactly(
            "REVENUE total 150.00",
            "REVENUE thisYear.operatingFunds 100.00",
            "REVENUE thisYear.nonTax 21.00",
            "REVENUE thisYear.superiorTransfers 20.00",
            "REVENUE thisYear.other 5.00",
            "REVENUE carryOver 4.00");
  }

  @Test
  void revenueBesideItsBudgetMayBePartOfIt() throws IOException {
    String title = "部门收入总表\n单位：万元\n科目编码\t科目名称\t合计\t一般公共预算拨款\t";
    String row = "205\t教育支出\t100.00\t90.00\t70.00\t10.00\n";

    assertThat(facts(title + "经费拨款\t其他收入\n" + row)).contains("REVENUE  70.00");
    assertThat(facts(title + "其中：非税收入\t其他收入\n" + row))
        .contains("REVENUE thisYear.generalPublicBudget.nonTax 70.00");
  }

  @Test
  void projectsMayStandBesideTheirClasses() {
    Table<?> projects =
        Disclosures.parse(
                """
                某县水务局2024年部门预算

                项目支出表
                单位：万元
                项目名称\t功能科目编码\t功能科目名称\t部门经济科目\t政府经济科目\t合计\t一般公共预算
                河道治理\t2130305\t水利工程建设\t31005基础设施建设\t50302基础设施建设\t40.00\t40.00
                """)
            .disclosure()
            .tables()
            .get(0);

    assertThat(projects.kind()).isEqualTo(TableKind.PROJECT_EXPENDITURE);
    assertThat(projects.columns())
        .extracting(column -> column.column().id())
        .containsExactly(
            "name",
            "function",
            "function.name",
            "departmentEconomic",
            "governmentEconomic",
            "total",
            "thisYear.generalPublicBudget");
    assertThat(projects.rows().get(0).cells().find(ProjectRow.FUNCTION)).contains("2130305");
    assertThat(projects.rows().get(0).cells().find(ProjectRow.DEPARTMENT_ECONOMIC))
        .contains("31005基础设施建设");
  }

  @Test
  void classesMayStandBesideTheUnitsThatSpend() throws IOException {
    assertThat(
            FactLines.of(
                Disclosures.parse(
                        """
                        某区民政局2026年部门预算

                        一般公共预算基本支出表
                        单位：万元
                        单位名称\t部门预算支出经济分类\t\t政府预算经济分类科目\t合计
                        \t类\t款\t\t
                        合计\t\t\t\t9.00
                        某区民政局本级\t301\t01\t50101工资奖金津补贴\t6.00
                        某区福利院\t302\t01\t50502商品和服务支出\t3.00
                        """)
                    .disclosure(),
                "department_economic_code",
                "government_economic_code",
                "measure",
                "amount"))
        .containsExactly("  total 9.00", "30101 50101 total 6.00", "30201 50502 total 3.00");
  }

  @Test
  void unitsNameTheRowsWhereNothingElseDoes() throws IOException {
    assertThat(
            FactLines.of(
                Disclosures.parse(
                        """
                        某区民政局2026年部门预算

                        部门支出总表（按经济分类）
                        单位：万元
                        单位名称\t总计\t工资福利支出\t商品和服务支出
                        合计\t13.00\t10.00\t3.00
                        某区民政局\t10.00\t8.00\t2.00
                        某区福利院\t3.00\t2.00\t1.00

                        部门收入总表
                        单位：万元
                        单位\t合计\t一般公共预算拨款
                        某区民政局\t13.00\t13.00
                        """)
                    .disclosure(),
                "table_kind",
                "row_level",
                "label",
                "measure",
                "amount"))
        .contains(
            "ECONOMIC_CLASSIFICATION TOTAL 合计 total 13.00",
            "ECONOMIC_CLASSIFICATION UNIT 某区民政局 total 10.00",
            "ECONOMIC_CLASSIFICATION UNIT 某区福利院 total 3.00",
            "REVENUE UNIT 某区民政局 total 13.00");
  }

  @Test
  void linesBelowTheirBudgetArePartsOfIt() throws IOException {
    assertThat(
            facts(
                """
                2022年某县文联部门预算

                部门收入总体情况表
                单位：万元
                项目\t2022年预算数
                一、一般公共预算\t45.00
                1.经费拨款\t30.00
                2.非税收入\t15.00
                二、政府性基金预算\t5.00
                收入总计\t50.00
                """))
        .contains(
            "REVENUE thisYear.generalPublicBudget 45.00",
            "REVENUE thisYear.governmentFund 5.00",
            "REVENUE total 50.00")
        .noneMatch(fact -> fact.startsWith("REVENUE thisYear.operatingFunds"))
        .noneMatch(fact -> fact.startsWith("REVENUE thisYear.nonTax"));
  }

  @Test
  void whatIsLeftAtTheEndOfAYearIsNoExpenditure() throws IOException {
    assertThat(
            facts(
                """
                政府性基金预算支出表
                单位：万元
                科目编码\t科目名称\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转
                \t\t\t\t小计\t基本支出\t项目支出\t
                212\t城乡社区支出\t1.01\t8.13\t7.12\t0.00\t7.12\t2.02
                """))
        .contains(
            "GOVERNMENT_FUND_EXPENDITURE openingBalance 1.01",
            "GOVERNMENT_FUND_EXPENDITURE total 7.12",
            "GOVERNMENT_FUND_EXPENDITURE closingBalance 2.02");
  }

  @Test
  void codesInBracketsBeforeNamesAreThoseOfTheClasses() {
    Table<BasicExpenditureRow> table =
        Disclosures.parse(
                """
                一般公共预算基本支出情况表（按支出经济分类科目）
                单位：万元
                支出项目类别（资金使用单位）\t2019年预算
                合计\t77.11
                [301]工资福利支出\t77.11
                [30101]基本工资\t77.11
                """)
            .disclosure()
            .basicExpenditure();

    BasicExpenditureRow wages = table.rows().get(2);
    assertThat(table.rows()).hasSize(3);
    assertThat(wages.find(BasicExpenditureRow.DEPARTMENT_ECONOMIC)).hasToString("Optional[30101]");
    assertThat(wages.find(BasicExpenditureRow.DEPARTMENT_ECONOMIC_NAME)).hasValue("基本工资");
    assertThat(wages.find(BasicExpenditureRow.TOTAL)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017年一般公共预算安排基本支出分经济科目表", "一般公共预算安排的基本支出表", "一般公共预算财政拨款基本支出分经济分类科目表"})
  void titlesMayNameTheBudgetBeforeWhatItPays(String title) throws IOException {
    assertThat(facts(title + "\n单位：万元\n经济科目名称\t预算数\n合计\t9.00\n工资福利支出\t9.00\n"))
        .containsOnly("GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE total 9.00");
  }

  @Test
  void operatingExpensesMayBeAStatistic() throws IOException {
    assertThat(
            facts(
                "2017年机关运行经费预算财政拨款情况统计表\n单位：万元\n单位名称\t2017年预算数\t备注\n合计\t132.43\t\n某局\t132.43\t\n"))
        .containsOnly("OPERATING_EXPENSES amount 132.43");
  }

  @Test
  void procurementIsPaidByAppropriationOrByOtherMoney() throws IOException {
    assertThat(
            facts(
                """
                政府采购预算表
                单位：万元
                项目名称\t采购品目\t采购资金来源\t\t\t
                \t\t合计\t财政拨款\t单位资金\t其他资金
                办公设备\t台式计算机\t20.03\t15.03\t3.00\t2.00
                合计\t\t20.03\t15.03\t3.00\t2.00
                """))
        .containsOnly(
            "GOVERNMENT_PROCUREMENT amount 20.03",
            "GOVERNMENT_PROCUREMENT appropriation 15.03",
            "GOVERNMENT_PROCUREMENT unitFunds 3.00",
            "GOVERNMENT_PROCUREMENT otherFunds 2.00");
  }

  @Test
  void procurementOfOneYearKeepsMoneyForSmallBusinesses() throws IOException {
    assertThat(
            facts(
                """
                政府采购预算表
                单位：万元
                预算项目\t采购项目\t面向中小企业预留资金\t预算总金额\t本年拨款\t\t单位自筹
                \t\t\t\t一般公共预算\t政府性基金预算\t
                办公设备\t台式计算机\t12.00\t20.03\t15.03\t3.00\t2.00
                合计\t\t12.00\t20.03\t15.03\t3.00\t2.00
                """))
        .containsOnly(
            "GOVERNMENT_PROCUREMENT smallBusinesses 12.00",
            "GOVERNMENT_PROCUREMENT amount 20.03",
            "GOVERNMENT_PROCUREMENT generalPublicBudget 15.03",
            "GOVERNMENT_PROCUREMENT governmentFund 3.00",
            "GOVERNMENT_PROCUREMENT unitFunds 2.00");
  }

  @Test
  void revenueOfAnInstitutionPaysForProjects() throws IOException {
    String table = "项目支出预算表\n单位：万元\n项目代码\t项目名称\t资金总额\t一般公共预算\t";
    String row = "530105210000000010001\t业务宣传\t9.15\t7.01\t";

    assertThat(facts(table + "事业收入\n" + row + "2.14\n"))
        .containsExactlyInAnyOrder(
            "PROJECT_EXPENDITURE total 9.15",
            "PROJECT_EXPENDITURE thisYear.generalPublicBudget 7.01",
            "PROJECT_EXPENDITURE institutional 2.14");
    assertThat(facts(table + "单位资金\t其中：事业收入\n" + row + "2.14\t1.00\n"))
        .contains(
            "PROJECT_EXPENDITURE unitFunds 2.14",
            "PROJECT_EXPENDITURE unitFunds.institutional 1.00");
    assertThat(Disclosures.parse(table + "事业收入\n" + row + "2.14\n").disclosure().projects().rows())
        .extracting(project -> project.find(ProjectRow.CODE))
        .containsExactly(Optional.of("530105210000000010001"));
  }

  /** Beside the year's budget 资金总额 is that of all years. */
  @Test
  void allMoneyOfAProjectIsNotTheBudgetOfTheYearBesideIt() throws IOException {
    for (String name : ImmutableList.of("资金总额", "项目总投资")) {
      assertThat(
              facts(
                  "项目支出预算表\n单位：万元\n项目名称\t" + name + "\t2024年预算\t一般公共预算\n业务宣传\t29.15\t9.15\t9.15\n"))
          .as(name)
          .containsExactlyInAnyOrder(
              "PROJECT_EXPENDITURE investment 29.15",
              "PROJECT_EXPENDITURE total 9.15",
              "PROJECT_EXPENDITURE thisYear.generalPublicBudget 9.15");
    }
  }

  @Test
  void carsAreNamedInShort() throws IOException {
    assertThat(
            facts(
                """
                “三公”经费预算表
                单位：万元
                单位名称\t合计\t因公出国（境）费\t公务接待费\t公车购置及运行费\t\t
                \t\t\t\t小计\t公车购置\t公车运行
                某某局\t27.18\t9.17\t5.88\t12.13\t5.00\t7.13
                """))
        .contains(
            "THREE_PUBLIC vehicles 12.13",
            "THREE_PUBLIC vehicles.purchase 5.00",
            "THREE_PUBLIC vehicles.running 7.13");
  }

  private static ImmutableList<String> facts(String text) throws IOException {
    return FactLines.of(Disclosures.parse(text).disclosure(), "table_kind", "measure", "amount");
  }
}
