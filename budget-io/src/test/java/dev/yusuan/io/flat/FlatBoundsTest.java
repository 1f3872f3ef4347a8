package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.ProcurementRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without columns hold their own rows and no others, in columns that their sums allow. */
class FlatBoundsTest {
  private static final String BASIC =
      """
      某中心2024年单位预算
      一般公共预算基本支出预算表
      单位：万元
      项目 基本支出
      科目编码 单位代码 单位名称（科目） 合计 人员经费 公用经费
      类 款
      合计 700.00 400.00 300.00
      301 工资福利支出 400.00 400.00
      301 01 301001 基本工资 400.00 400.00
      """;

  private static final String REST =
      """
      302 商品和服务支出 300.00 300.00
      302 01 301001 办公费 300.00 300.00
      """;

  private static final List<String> BASIC_ROWS =
      List.of(
          "total=700.00 personnel=400.00 public=300.00",
          "total=400.00 personnel=400.00",
          "total=400.00 personnel=400.00",
          "total=300.00 public=300.00",
          "total=300.00 public=300.00");

  @Test
  void aTableOfUnknownTitleIsNotAppended() {
    Disclosure budget =
        Disclosures.parse(
                BASIC
                    + REST
                    + """
                    表3-2
                    一般公共预算项目支出预算表
                    单位：万元
                    科目编码 单位代码 单位名称（科目） 金额
                    类 款 项
                    合计 300.00
                    201 03 02 301001 一般行政管理事务 290.00
                    信息化运维 10.00
                    """)
            .disclosure();
    assertThat(rows(budget, TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE))
        .isEqualTo(BASIC_ROWS);
  }

  @Test
  void linesThatRunOverThePagesAreOfNoRow() {
    Disclosure budget =
        Disclosures.parse(
                BASIC
                    + "2024/3/1 预算公开文本\n\f某市门户网站\n"
                    + REST
                    + "2024/3/1 预算公开文本\n\f某市门户网站\n注：无。\n"
                    + "2024/3/1 预算公开文本\n\f某市门户网站\n说明。\n2024/3/1 预算公开文本\n")
            .disclosure();
    assertThat(rows(budget, TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE))
        .isEqualTo(BASIC_ROWS);
    assertThat(budget.basicExpenditure().rows())
        .noneMatch(row -> row.toString().contains("门户") || row.toString().contains("公开"));
  }

  /** A name that its line breaks before its code makes the code a figure. */
  @Test
  void aRowThatAddsUpWithoutOneOfItsFiguresIsNotTakenAsPrinted() {
    ReadResult read =
        Disclosures.parse(
            """
            某中心2024年单位预算
            部门项目支出预算表
            单位：万元
            类型 项目名称 项目单位 合计 本年拨款 财政拨款结转结余 财政专户管理资金 单位资金
            一般公共预算 政府性基金预算 国有资本经营预算 一般公共预算 政府性基金预算 国有资本经营预算
            合计 1,801.9 1,801.9 0 0 0 0 0 0
            某局 159 1,801.9 1,801.9 0 0 0 0 0 0
            """);
    assertThat(rows(read.disclosure(), TableKind.PROJECT_EXPENDITURE))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("otherAmount.1=159 otherAmount.2=1801.9 otherAmount.3=1801.9");
    assertThat(read.problems().stream().map(Problem::code))
        .contains(ProblemCode.ROW_PLACEMENT_NONE);
  }

  @Test
  void aHeaderOfPiecesBelowEachOtherIsJoined() {
    Disclosure budget =
        Disclosures.parse(
                """
                某市数据局2024年部门预算
                一般公共预算基本支出明细表
                单位：万元
                单
                位代
                码
                单位（
                项目）
                名称
                项目类
                型
                合
                计
                本年拨
                款
                一般公
                共预算
                合计 200.00 200.00
                159001 某中心 200.00 200.00
                159001 工资和津贴 人员类 150.01 150.01
                159001 办公费 公用经费 49.99 49.99
                """)
            .disclosure();
    assertThat(rows(budget, TableKind.BASIC_EXPENDITURE_DETAIL))
        .containsExactly(
            "total=200.00 thisYear.generalPublicBudget=200.00",
            "total=200.00 thisYear.generalPublicBudget=200.00",
            "total=150.01 thisYear.generalPublicBudget=150.01",
            "total=49.99 thisYear.generalPublicBudget=49.99");
  }

  /**
   * As a tool lays out headings that are wrapped, each line of them by itself; of these rows the
   * sums decide nothing.
   */
  @Test
  void figuresBelowWrappedHeadingsAreInNoColumnThatOnlyThePositionTells() {
    Disclosure budget =
        Disclosures.parse(
                """
                某中心2024年单位预算
                2024年财政拨款收支预算表

                单位：万元

                收入                        支出
                                                                  一般公共预                                       政府性基   国有资本经营预   财政专户管理资金收   单位资
                项目               金额       项目             合计
                                                                  算                                           金      算         入           金
                                                                             其中：财政拨           其中：上级专项转移支付安排
                                                                  小计
                                                                             款                支出
                收入合计             512.02   支出合计           512.02   512.02     512.02
                一、本年收入           512.02   一、本年支出         512.02   512.02     512.02
                （一）一般公共预算拨款      512.02   （一）一般公共服务支出    417.76   417.76     417.76
                其中：财政拨款          512.02   （二）外交支出
                （二）政府性基金预算拨款              （三）国防支出
                （一）一般公共预算拨款               （八）社会保障和就业支出   44.31    44.31      44.31
                """)
            .disclosure();
    assertThat(rows(budget, TableKind.FISCAL_APPROPRIATION))
        .contains(
            "revenue.amount=512.02 otherAmount.1=512.02 otherAmount.2=512.02 otherAmount.3=512.02")
        .noneMatch(row -> row.contains("governmentFund") || row.contains("stateCapital"));
  }

  /** The columns of a page stand elsewhere than those of the page before. */
  @Test
  void aPageThatBreaksTheSumsOfItsHeaderIsNotReadBelowIt() {
    Disclosure budget =
        Disclosures.parse(
                """
                某中心2024年单位预算
                2024年项目支出预算表

                单位：万元

                单位代                                                                                   上年结转结                     财政专户管理   单位资
                         单位（项目）名称                    项目类型      合计       本年拨款
                码                                                                                     余                         资金       金
                                                                        一般公共预       政府性基金预   国有资本经营   一般公共预    政府性基金   国有资本经营
                                                                        算           算        预算       算        预算      预算
                                                     合计        948.36   350.26      598.10
                003001   某办公室                     948.36   350.26      598.10
                                                     其他运转
                003001   信访事务综合业务管理-信访工作经费                     80.00    80.00
                                                     类
                                                     其他运转
                003001   驻村帮扶工作经费专项-驻村帮扶工作经费                   15.00    15.00
                                                     类
                                                     特定目标
                003001   电子政务专项-新型智慧城市评估论证费                    40.00    40.00
                                                     类
                \f                                              特定目标
                003001   政务服务管理经费-政务公开第三方咨询服务费                            25.00    25.00
                                                              类
                                                              特定目标
                003001   电子政务专项-“豫正通”平台                                   95.00                 95.00
                                                              类
                                                              特定目标
                003001   解决特殊疑难信访问题资金                                         6.26     6.26
                                                              类
                """)
            .disclosure();
    assertThat(rows(budget, TableKind.PROJECT_EXPENDITURE))
        .noneMatch(row -> row.contains("generalPublicBudget=95.00"))
        .noneMatch(row -> row.contains("total=95.00 thisYear.generalPublicBudget"));
  }

  private static List<Column<?, ?>> columns(Table<?> table) {
    List<Column<?, ?>> columns = new ArrayList<>(table.schema().columns());
    for (int other = 1; other <= 9; other++) {
      columns.add(table.schema().otherAmount(other));
    }
    return columns;
  }

  private static List<String> rows(Disclosure budget, TableKind<?> kind) {
    Table<?> table = budget.find(kind).orElseThrow();
    List<String> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (Column<?, ?> column : columns(table)) {
        Column<?, Amount> amounts = column.asAmounts().orElse(null);
        if (amounts != null) {
          row.cells()
              .find(amounts)
              .ifPresent(amount -> cells.add(amounts.id() + "=" + amount.digits()));
        }
      }
      rows.add(String.join(" ", cells));
    }
    return rows;
  }

  /** Lines of words have more ways to be read as a header than can be tried. */
  @Test
  void theWaysToReadAHeaderAreBounded() {
    StringBuilder text = new StringBuilder("支出预算表\n单位：万元\n");
    for (int line = 0; line < 4; line++) {
      text.append("基本支出 项目支出 人员经费 公用经费 ".repeat(8)).append('\n');
    }
    ReadResult read = Disclosures.parse(text + "201 一般公共服务支出 9.00 9.00\n");
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void aRowThatIsBrokenBetweenItsFiguresGoesOnBelow() {
    Disclosure budget =
        Disclosures.parse(
                """
                财政拨款收支预算表
                单位：万元
                收入 支出
                项目 金额 项目 合计 一般公共预算 政府性基金预算
                1 2 3
                4 5 6
                一、本年收入 12.00 一、一般公共服务支出 9.00
                9.00
                二、上年结转 二、城乡社区支出 3.00
                3.00
                收入总计 12.00 支出总计 12.00 9.00
                3.00
                """)
            .disclosure();
    assertThat(budget.fiscalAppropriation().rows())
        .extracting(
            row -> digits(row, FiscalAppropriationRow.REVENUE_AMOUNT),
            row -> digits(row, FiscalAppropriationRow.EXPENDITURE_TOTAL))
        .containsExactly(tuple("12.00", "9.00"), tuple("", "3.00"), tuple("12.00", "12.00"));
  }

  private static String digits(
      FiscalAppropriationRow row, Column<FiscalAppropriationRow, Amount> column) {
    return row.cells().find(column).map(Amount::digits).orElse("");
  }

  /** All codes of a table stand first, then all names, then all amounts. */
  @Test
  void codesBelowEachOtherAreNoAmounts() {
    Disclosure budget =
        Disclosures.parse(
                """
                一般公共预算支出表（功能科目）
                单位：万元
                科目编码
                合计
                201
                20103
                2010301
                208
                科目名称
                一般公共服务支出
                政府办公厅（室）及相关机构事务
                行政运行
                社会保障和就业支出
                金额
                12.00
                9.00
                9.00
                9.00
                3.00
                """)
            .disclosure();
    for (Table<?> table : budget.tables()) {
      for (Row row : table.rows()) {
        table.columns().stream()
            .flatMap(column -> column.column().asAmounts().stream())
            .flatMap(column -> row.cells().find(column).stream())
            .forEach(amount -> assertThat(amount.decimals()).isEqualTo(2));
      }
    }
  }

  /** Names of which some are blank cannot be told apart, but the only amount can. */
  @Test
  void rowsOfNamesThatAreNotToldApartAreRowsAllTheSame() {
    Disclosure budget =
        Disclosures.parse(
                """
                政府采购支出预算表
                单位：万元
                采购品目大类 专项名称 经济科目 采购物品名称 采购组织形式 总计
                合 计 50.00
                一、货物A 50.00
                办公设备购置 办公设备购置 9.00
                台式计算机 分散自行组织 4.00
                便携式计算机 集中采购 5.00
                家具购置 办公设备购置 41.00
                桌椅 集中采购 11.00
                书柜 集中采购 12.00
                沙发 集中采购 18.00
                """)
            .disclosure();
    assertThat(budget.get(TableKind.GOVERNMENT_PROCUREMENT).rows())
        .extracting(row -> row.cells().find(ProcurementRow.AMOUNT).map(Amount::digits).orElse(""))
        .containsExactly(
            "50.00", "50.00", "9.00", "4.00", "5.00", "41.00", "11.00", "12.00", "18.00");
  }
}
