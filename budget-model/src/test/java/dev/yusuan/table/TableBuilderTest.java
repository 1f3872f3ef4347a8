package dev.yusuan.table;

import static dev.yusuan.money.AmountUnit.TEN_THOUSAND_YUAN;
import static dev.yusuan.schema.RowLevel.CLASS;
import static dev.yusuan.schema.RowLevel.ITEM;
import static dev.yusuan.schema.RowLevel.OF_WHICH;
import static dev.yusuan.schema.RowLevel.SECTION;
import static dev.yusuan.schema.RowLevel.SUBTOTAL;
import static dev.yusuan.schema.RowLevel.TOTAL;
import static dev.yusuan.schema.RowLevel.UNIT;
import static dev.yusuan.table.TableKind.EXPENDITURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.RowLevel;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables built by programs: what is derived, what is computed, what is refused. */
class TableBuilderTest {
  private static final Amount TEN = Amount.parse("10.00万元");

  private static TableBuilder<ExpenditureRow> expenditure() {
    return Table.builder(EXPENDITURE, TEN_THOUSAND_YUAN);
  }

  private static ExpenditureRow.Builder item() {
    return ExpenditureRow.builder().function("2010301").name("行政运行");
  }

  @Test
  void buildsARowPartByPart() {
    Table<ExpenditureRow> table =
        expenditure()
            .row(
                ExpenditureRow.builder()
                    .function(FunctionCode.parse("2010301"))
                    .unit("003001")
                    .name("行政运行")
                    .basic(
                        basic ->
                            basic
                                .personnel(people -> people.wages("7.50").individuals("0.00"))
                                .publicExpenses(upkeep -> upkeep.goods(TEN)))
                    .project(project -> project.total("2.5")))
            .build();

    ExpenditureRow row = table.rows().get(0);
    assertThat(row.function()).hasValue(FunctionCode.parse("2010301"));
    assertThat(row.unit()).hasValue(new UnitCode("003001"));
    assertThat(row.basic().personnel().wages()).hasValue(Amount.parse("7.50万元"));
    assertThat(row.basic().personnel().individuals()).hasValue(Amount.parse("0.00万元"));
    assertThat(row.basic().publicExpenses().goods()).hasValue(TEN);
    assertThat(row.project().total()).hasValue(Amount.parse("2.5万元"));
    assertThat(row.total()).isEmpty();
  }

  @Test
  void printsTheColumnsThatSomeRowFillsUnderTheirStandardTitles() {
    Table<ExpenditureRow> table =
        expenditure().row(item().basic(basic -> basic.total("10.00"))).build();

    assertThat(table.title()).isEqualTo("支出预算表");
    assertThat(table.columns())
        .containsExactly(
            new PrintedColumn(ExpenditureRow.FUNCTION, "科目编码"),
            new PrintedColumn(ExpenditureRow.NAME, "单位（科目名称）"),
            new PrintedColumn(ExpenditureRow.BASIC, "基本支出/小计"));
  }

  @Test
  void takesPrintedTextsInTheOrderOfTheColumns() {
    Table<ExpenditureRow> table =
        expenditure()
            .columns(ExpenditureRow.FUNCTION, ExpenditureRow.NAME, ExpenditureRow.TOTAL)
            .row("", "合计", "1,234.50")
            .row("2010301", "行政运行", "1,234.50")
            .build();

    assertThat(table.rows().get(0).function()).isEmpty();
    assertThat(table.rows().get(1).function()).hasValue(FunctionCode.parse("2010301"));
    assertThat(table.rows().get(1).total()).hasValue(Amount.parse("1,234.50万元"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, 合 计, TOTAL",
        "-, 003, 某部门, DEPARTMENT",
        "-, 003001, 某单位, UNIT",
        "201, -, 一般公共服务支出, CLASS",
        "20103, -, 政府办公厅（室）及相关机构事务, SECTION",
        "2010301, 003001, 行政运行, ITEM",
        "-, -, 基本支出合计, SUBTOTAL"
      })
  void tellsTheLevelFromCodesAndName(String function, String unit, String name, RowLevel level) {
    ExpenditureRow.Builder row = ExpenditureRow.builder().name(name).total(TEN);
    Optional.ofNullable(function).ifPresent(row::function);
    Optional.ofNullable(unit).ifPresent(row::unit);

    assertThat(expenditure().row(row).build().rows().get(0).level()).hasValue(level);
  }

  @Test
  void tellsTheLevelsOfATwoSidedTableFromItsWords() {
    Table<SummaryRow> table =
        Table.builder(TableKind.REVENUE_EXPENDITURE_SUMMARY, TEN_THOUSAND_YUAN)
            .columns(
                SummaryRow.REVENUE_ITEM,
                SummaryRow.REVENUE_AMOUNT,
                SummaryRow.EXPENDITURE_ITEM,
                SummaryRow.EXPENDITURE_AMOUNT)
            .row("一、一般公共预算拨款", "8", "一、一般公共服务支出", "10")
            .row("其中：财政拨款", "7", "", "")
            .row("本年收入合计", "8", "", "")
            .row("上年结转", "2", "", "")
            .withTotals()
            .build();

    assertThat(table.rows().stream().map(row -> row.revenue().level().orElseThrow()))
        .containsExactly(CLASS, OF_WHICH, SUBTOTAL, CLASS, TOTAL);
    assertThat(table.rows().stream().map(row -> row.expenditure().level()))
        .containsExactly(
            Optional.of(CLASS),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(TOTAL));
    SummaryRow total = table.rows().get(4);
    assertThat(total.revenue().item()).hasValue("收入总计");
    assertThat(total.revenue().amount()).hasValue(Amount.parse("10万元"));
    assertThat(total.expenditure().item()).hasValue("支出总计");
    assertThat(total.expenditure().amount()).hasValue(Amount.parse("10万元"));
  }

  @Test
  void computesColumnsUnitsClassesAndTheTotal() {
    Table<ExpenditureRow> table =
        expenditure()
            .row(ExpenditureRow.builder().unit("003001").name("甲单位"))
            .row(ExpenditureRow.builder().function("201").name("一般公共服务支出"))
            .row(ExpenditureRow.builder().function("20103").name("政府办公厅（室）及相关机构事务"))
            .row(
                item()
                    .basic(
                        basic ->
                            basic
                                .personnel(people -> people.wages("7.5"))
                                .publicExpenses(upkeep -> upkeep.goods("1.25"))))
            .row(
                ExpenditureRow.builder()
                    .function("2010302")
                    .name("一般行政管理事务")
                    .project(project -> project.specificTarget("100")))
            .row(ExpenditureRow.builder().unit("003002").name("乙单位"))
            .row(item().project(project -> project.total("0.01")))
            .withTotals()
            .build();

    assertThat(table.rows().stream().map(row -> row.level().orElseThrow()))
        .containsExactly(TOTAL, UNIT, CLASS, SECTION, ITEM, ITEM, UNIT, ITEM);
    assertThat(table.rows().stream().map(row -> row.total().orElseThrow().digits()))
        .containsExactly("108.76", "108.75", "108.75", "108.75", "8.75", "100", "0.01", "0.01");
    assertThat(table.rows().stream().map(row -> row.basic().total().map(Amount::digits)))
        .containsExactly(
            Optional.of("8.75"),
            Optional.of("8.75"),
            Optional.of("8.75"),
            Optional.of("8.75"),
            Optional.of("8.75"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(table.total()).flatMap(ExpenditureRow::name).hasValue("合计");
    assertThat(table.titleOf(ExpenditureRow.PERSONNEL)).isEqualTo("基本支出/人员经费/小计");
    assertThat(table.prints(ExpenditureRow.PERSONNEL)).isTrue();
  }

  @Test
  void computesOnlyColumnsThatTheTableHas() {
    Table<ExpenditureRow> table =
        expenditure()
            .columns(
                ExpenditureRow.UNIT,
                ExpenditureRow.NAME,
                ExpenditureRow.TOTAL,
                ExpenditureRow.WAGES,
                ExpenditureRow.GOODS)
            .row("003001", "甲单位", "", "7.5", "1.25")
            .withTotals()
            .build();

    assertThat(table.rows()).hasSize(2);
    for (ExpenditureRow row : table.rows()) {
      assertThat(row.total()).hasValue(Amount.parse("8.75万元"));
      assertThat(row.basic().total()).isEmpty();
    }
  }

  @Test
  void keepsWhatIsGivenThoughItIsNoSum() {
    Table<ExpenditureRow> table =
        expenditure()
            .row(ExpenditureRow.builder().name("合计").total("11"))
            .row(item().total("10"))
            .row(item().mark(ExpenditureRow.TOTAL, "—").project(project -> project.total("5")))
            .withTotals()
            .build();

    assertThat(table.total()).flatMap(ExpenditureRow::total).hasValue(Amount.parse("11万元"));
    assertThat(table.rows().get(2).cells().mark(ExpenditureRow.TOTAL)).hasValue(new Mark("—"));
  }

  @Test
  void takesTextsThatSayNothingForMarks() {
    Table<ExpenditureRow> table =
        Table.builder(TableKind.EXPENDITURE, TEN_THOUSAND_YUAN)
            .columns(ExpenditureRow.FUNCTION, ExpenditureRow.NAME, ExpenditureRow.TOTAL)
            .row("2010301", "行政运行", "—")
            .row("2010302", "无", "1.00")
            .build();

    assertThat(table.rows().get(0).cells().mark(ExpenditureRow.TOTAL)).hasValue(new Mark("—"));
    assertThat(table.rows().get(1).name()).hasValue("无");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expenditure().row(item().total("约10")).build())
        .withMessageContaining("not an amount");
  }

  @Test
  void changesACell() {
    Table<ExpenditureRow> table = expenditure().row(item().total("10")).build();

    Table<ExpenditureRow> changed = table.with(0, ExpenditureRow.TOTAL, Amount.parse("11万元"));
    assertThat(changed.rows().get(0).total()).hasValue(Amount.parse("11万元"));
    assertThat(changed.with(0, ExpenditureRow.TOTAL, Amount.parse("10万元"))).isEqualTo(table);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.with(0, ExpenditureRow.WAGES, TEN))
        .withMessageContaining("工资福利支出");
  }

  /** What is refused, and a word of the message. */
  record Misuse(String what, String told, ThrowingCallable call) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Misuse> misuses() {
    return List.of(
        new Misuse(
            "a value in a column that the table has not",
            "工资福利支出",
            () ->
                expenditure()
                    .columns(ExpenditureRow.FUNCTION, ExpenditureRow.NAME, ExpenditureRow.TOTAL)
                    .row(item().basic(basic -> basic.personnel(people -> people.wages("1"))))
                    .build()),
        new Misuse("a second value in a row", "合计", () -> item().total(TEN).total(TEN)),
        new Misuse(
            "a second value in a part",
            "基本支出/小计",
            () -> item().basic(basic -> basic.total(TEN)).basic(basic -> basic.total("1"))),
        new Misuse(
            "a second value among cells",
            "filled already",
            () ->
                Cells.builder(ExpenditureRow.SCHEMA)
                    .put(ExpenditureRow.TOTAL, TEN)
                    .put(ExpenditureRow.TOTAL, TEN)),
        new Misuse(
            "a mark on a value",
            "filled already",
            () ->
                Cells.builder(ExpenditureRow.SCHEMA)
                    .put(ExpenditureRow.TOTAL, TEN)
                    .mark(ExpenditureRow.TOTAL, new Mark("—"))),
        new Misuse(
            "cells of another table",
            "another table",
            () -> new ExpenditureRow(Cells.builder(RevenueRow.SCHEMA).build())),
        new Misuse("a blank name", "单位（科目名称）", () -> expenditure().row(item(" "))),
        new Misuse("a blank title", "title", () -> expenditure().title(" ").build()),
        new Misuse("a blank issuer", "issuer", () -> expenditure().issuer(" ").build()),
        new Misuse("an amount that is none", "1e5", () -> expenditure().row(item().total("1e5"))),
        new Misuse(
            "a code that is none", "科目编码", () -> expenditure().row(item("名").function("20"))),
        new Misuse(
            "more texts than columns",
            "2 texts",
            () -> expenditure().columns(ExpenditureRow.NAME).row("甲", "乙")),
        new Misuse(
            "an amount in a row of no level",
            "level",
            () -> expenditure().row(ExpenditureRow.builder().name("办公费").total("1")).build()),
        new Misuse(
            "projects in another table",
            "EXPENDITURE",
            () -> expenditure().projects(ImmutableList.of())),
        new Misuse("an issuer without a name", "name", () -> Issuer.of(" ")),
        new Misuse(
            "an indicator without a name",
            "≥98%",
            () -> Indicator.of(IndicatorLevel.OUTPUT, " ", "≥98%")),
        new Misuse(
            "an indicator without a target",
            "target",
            () -> Indicator.of(IndicatorLevel.OUTPUT, "系统可用率", "")),
        new Misuse(
            "a project without a name",
            "4100002400000000000",
            () ->
                ProjectPerformance.of(
                    ProjectCode.parse("4100002400000000000"), "", TEN, ImmutableList.of())),
        new Misuse(
            "two indicators of a class in a row",
            "filled already",
            () -> ProjectPerformanceRow.builder().output("甲", "1次").output("乙", "2次")),
        new Misuse(
            "a year before there were budgets",
            "-1",
            () -> Disclosure.builder().fiscalYear(-1).build()),
        new Misuse("an amount without a unit", "12.50", () -> Amount.parse("12.50")),
        new Misuse(
            "a value of another type",
            "amount",
            () ->
                Disclosure.builder()
                    .addTables(expenditure().row(item().total("10")).build())
                    .build()
                    .with(CellPath.of(EXPENDITURE, 1, ExpenditureRow.TOTAL), "10.00")),
        new Misuse("no year", "20240", () -> Disclosure.builder().fiscalYear(20240).build()),
        new Misuse(
            "two tables of a kind",
            "EXPENDITURE",
            () ->
                Disclosure.builder()
                    .addTables(expenditure().build(), expenditure().build())
                    .build()));
  }

  private static ExpenditureRow.Builder item(String name) {
    return ExpenditureRow.builder().name(name);
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void refusesMisuseAtOnce(Misuse misuse) {
    assertThatIllegalArgumentException()
        .isThrownBy(misuse.call())
        .withMessageContaining(misuse.told());
  }

  @Test
  void namesTheTableWhoseTotalIsTooLarge() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                expenditure()
                    .row(item().total("999999999999999.99"))
                    .row(item().total("0.01"))
                    .withTotals()
                    .build())
        .withMessage(
            "EXPENDITURE, a computed amount: an amount has at most 15 digits before the point and 18"
                + " in all; this one would have 16 and 18");
  }

  @Test
  void namesTheTableAndTheRowOfAMisuse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expenditure().row(item().total("1")).row(item().total("十万")))
        .withMessageStartingWith("EXPENDITURE, row 2 of those given: total 合计: not an amount");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expenditure().columns(ExpenditureRow.TOTAL).row("1").row("1", "2"))
        .withMessageStartingWith("EXPENDITURE, row 2 of those given: a row of 2 texts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expenditure().row(item().total("1")).row(item("办公费").total("1")).build())
        .withMessageStartingWith("EXPENDITURE, row 2 of those given: neither a code");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> expenditure().columns(ExpenditureRow.NAME).row(item("行政运行").unit("001")).build())
        .withMessageStartingWith(
            "EXPENDITURE: a row fills a column that the table does not print: unit 单位代码: ")
        .withMessageContaining("行政运行");
  }

  @Test
  @SuppressWarnings("NullAway") // what the compiler refuses where it checks nulls
  void refusesNull() {
    List<ThrowingCallable> calls =
        List.of(
            () -> item().total((Amount) null),
            () -> item().total((String) null),
            () -> item().name(null),
            () -> Cells.builder(ExpenditureRow.SCHEMA).put(ExpenditureRow.TOTAL, null),
            () -> expenditure().row((ExpenditureRow) null),
            () -> expenditure().columns(ExpenditureRow.NAME).row((String) null),
            () -> expenditure().title(null),
            () -> Table.builder(EXPENDITURE, null),
            () -> Issuer.of(null));
    for (ThrowingCallable call : calls) {
      assertThatNullPointerException().isThrownBy(call);
    }
  }
}
