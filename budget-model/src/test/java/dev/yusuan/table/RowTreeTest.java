package dev.yusuan.table;

import static dev.yusuan.schema.RowLevel.CLASS;
import static dev.yusuan.schema.RowLevel.DEPARTMENT;
import static dev.yusuan.schema.RowLevel.ITEM;
import static dev.yusuan.schema.RowLevel.OF_WHICH;
import static dev.yusuan.schema.RowLevel.SECTION;
import static dev.yusuan.schema.RowLevel.SUBTOTAL;
import static dev.yusuan.schema.RowLevel.TOTAL;
import static dev.yusuan.schema.RowLevel.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Levels and amounts are those of a published unit budget of 2024, in 万元. */
class RowTreeTest {
  private record Line(RowLevel level, String name, String amount) {}

  private static Line line(RowLevel level, String name, String amount) {
    return new Line(level, name, amount);
  }

  private static Table<SummaryRow> revenueSide(Line... lines) {
    return new Table<>(
        TableKind.REVENUE_EXPENDITURE_SUMMARY,
        "收支预算表",
        Optional.empty(),
        AmountUnit.TEN_THOUSAND_YUAN,
        ImmutableList.of(),
        Stream.of(lines).map(RowTreeTest::revenueRow).collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  private static SummaryRow revenueRow(Line line) {
    Cells.Builder cells =
        Cells.builder(SummaryRow.SCHEMA)
            .put(SummaryRow.REVENUE_LEVEL, line.level())
            .put(SummaryRow.REVENUE_ITEM, line.name());
    return new SummaryRow(put(cells, SummaryRow.REVENUE_AMOUNT, line.amount()).build());
  }

  private static Table<ExpenditureRow> expenditure(Line... lines) {
    return new Table<>(
        TableKind.EXPENDITURE,
        "支出预算表",
        Optional.empty(),
        AmountUnit.TEN_THOUSAND_YUAN,
        ImmutableList.of(),
        Stream.of(lines).map(RowTreeTest::expenditureRow).collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  private static ExpenditureRow expenditureRow(Line line) {
    Cells.Builder cells =
        Cells.builder(ExpenditureRow.SCHEMA)
            .put(ExpenditureRow.LEVEL, line.level())
            .put(ExpenditureRow.NAME, line.name());
    return new ExpenditureRow(put(cells, ExpenditureRow.TOTAL, line.amount()).build());
  }

  private static Cells.Builder put(Cells.Builder cells, Column<?, Amount> column, String amount) {
    return amount.isEmpty()
        ? cells
        : cells.put(column, Amount.parse(amount, AmountUnit.TEN_THOUSAND_YUAN));
  }

  private static RowTree tree(Table<?> table) {
    return RowTree.of(table, table.schema().sides().get(0));
  }

  /** The sum of the addends of a row, which the document prints as the row's own amount. */
  private static void assertAddsUp(Table<?> table, Column<?, Amount> column, int whole) {
    Amount sum =
        tree(table).partsOf(whole, Relation.SUM).stream()
            .flatMap(part -> table.rows().get(part).cells().find(column).stream())
            .reduce(Amount::plus)
            .orElseThrow();
    assertThat(sum).isEqualTo(table.rows().get(whole).cells().find(column).orElseThrow());
  }

  @Test
  void aSummaryHasClassesBelowItsSubtotalAndPartsBelowTheirClass() {
    Table<SummaryRow> table =
        revenueSide(
            line(CLASS, "一、一般公共预算", "2,155.16"),
            line(OF_WHICH, "其中：财政拨款", "2,148.90"),
            line(OF_WHICH, "专项收入", ""),
            line(OF_WHICH, "上级提前下达", "6.26"),
            line(CLASS, "二、政府性基金预算拨款收入", "598.10"),
            line(OF_WHICH, "其中：政府性基金预算资金", "598.10"),
            line(CLASS, "九、其他收入", ""),
            line(SUBTOTAL, "本年收入合计", "2,753.26"),
            line(CLASS, "上年结转结余", ""),
            line(TOTAL, "收入总计", "2,753.26"));
    RowTree tree = tree(table);

    assertThat(tree.partsOf(0, Relation.OF_WHICH)).containsExactly(1, 2, 3);
    assertThat(tree.partsOf(4, Relation.OF_WHICH)).containsExactly(5);
    assertThat(tree.partsOf(7, Relation.SUM)).containsExactly(0, 4, 6);
    assertThat(tree.partsOf(9, Relation.SUM)).containsExactly(7, 8);
    assertThat(tree.wholes(Relation.SUM)).containsExactly(7, 9);
    assertThat(tree.wholes(Relation.OF_WHICH)).containsExactly(0, 4);
    assertThat(tree.hasParts(4, Relation.OF_WHICH)).isTrue();
    assertThat(tree.hasParts(4, Relation.SUM)).isFalse();
    assertThat(tree.hasParts(8, Relation.OF_WHICH)).isFalse();
    assertThat(tree.parent(3)).contains(0);
    assertThat(tree.parent(9)).isEmpty();
    assertAddsUp(table, SummaryRow.REVENUE_AMOUNT, 7);
    assertAddsUp(table, SummaryRow.REVENUE_AMOUNT, 9);
  }

  @Test
  void aSideThatBeginsWithASubtotalHasItsClassesBelowIt() {
    Table<SummaryRow> table =
        revenueSide(
            line(SUBTOTAL, "一、本年收入", "2,753.26"),
            line(CLASS, "（一）一般公共预算拨款", "2,155.16"),
            line(OF_WHICH, "其中：财政拨款", "2,148.90"),
            line(CLASS, "（二）政府性基金预算拨款", "598.10"),
            line(CLASS, "（三）国有资本经营预算拨款", ""),
            line(SUBTOTAL, "二、上年结转", ""),
            line(CLASS, "（一）一般公共预算拨款", ""),
            line(CLASS, "（二）政府性基金预算拨款", ""),
            line(TOTAL, "收入合计", "2,753.26"));
    RowTree tree = tree(table);

    assertThat(tree.partsOf(0, Relation.SUM)).containsExactly(1, 3, 4);
    assertThat(tree.partsOf(1, Relation.OF_WHICH)).containsExactly(2);
    assertThat(tree.partsOf(5, Relation.SUM)).containsExactly(6, 7);
    assertThat(tree.partsOf(8, Relation.SUM)).containsExactly(0, 5);
    assertAddsUp(table, SummaryRow.REVENUE_AMOUNT, 0);
    assertAddsUp(table, SummaryRow.REVENUE_AMOUNT, 8);
  }

  @Test
  void anExpenditureTableHasItemsBelowTheUnitBelowTheTotal() {
    Table<ExpenditureRow> table =
        expenditure(
            line(TOTAL, "合计", "2,753.26"),
            line(UNIT, "某办公室", "2,753.26"),
            line(ITEM, "行政运行", "1,314.20"),
            line(ITEM, "一般行政管理事务", "195.00"),
            line(ITEM, "其他政府办公厅（室）及相关机构事务支出", "15.00"),
            line(ITEM, "信访业务", "134.00"),
            line(ITEM, "其他信访事务支出", "6.26"),
            line(ITEM, "行政单位离退休", "222.00"),
            line(ITEM, "机关事业单位基本养老保险缴费支出", "143.90"),
            line(ITEM, "其他国有土地使用权出让收入安排的支出", "598.10"),
            line(ITEM, "住房公积金", "124.80"));
    RowTree tree = tree(table);

    assertThat(tree.partsOf(0, Relation.SUM)).containsExactly(1);
    assertThat(tree.partsOf(1, Relation.SUM)).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertAddsUp(table, ExpenditureRow.TOTAL, 0);
    assertAddsUp(table, ExpenditureRow.TOTAL, 1);
    assertThat(table.total().orElseThrow().name()).contains("合计");
    assertThat(table.sum(ExpenditureRow.TOTAL, row -> true)).hasValue(Amount.parse("2,753.26万元"));
    assertThat(table.sum(ExpenditureRow.TOTAL, row -> row.name().orElse("").contains("信访")))
        .hasValue(Amount.parse("140.26万元"));
    assertThat(table.sum(ExpenditureRow.DEBT, row -> true)).isEmpty();
    assertThat(table.sum(ExpenditureRow.TOTAL, row -> false)).isEmpty();
  }

  @Test
  void levelsNestInTheirOrder() {
    Table<ExpenditureRow> table =
        expenditure(
            line(TOTAL, "合计", ""),
            line(DEPARTMENT, "部门", ""),
            line(UNIT, "甲", ""),
            line(CLASS, "201", ""),
            line(SECTION, "20103", ""),
            line(ITEM, "2010301", ""),
            line(ITEM, "2010302", ""),
            line(CLASS, "208", ""),
            line(ITEM, "2080505", ""),
            line(UNIT, "乙", ""),
            line(ITEM, "2010301", ""));
    RowTree tree = tree(table);

    assertThat(Stream.iterate(0, i -> i + 1).limit(11).map(i -> tree.parent(i).orElse(-1)))
        .containsExactly(-1, 0, 1, 2, 3, 4, 4, 2, 7, 1, 9);
  }

  @Test
  void withTwoTotalsNeitherIsAboveTheSide() {
    Table<ExpenditureRow> table =
        expenditure(line(TOTAL, "合计", ""), line(ITEM, "甲", ""), line(TOTAL, "总计", ""));

    assertThat(tree(table).parent(1)).isEmpty();
    assertThat(tree(table).wholes(Relation.SUM)).isEmpty();
  }

  @Test
  void rowsThatAreBlankOnASideAreNotInItsTree() {
    Table<SummaryRow> table =
        revenueSide(line(CLASS, "一、一般公共预算", "1.00"), line(TOTAL, "收入总计", "1.00"));
    Side expenditure = SummaryRow.SCHEMA.sides().get(1);

    assertThat(RowTree.of(table, expenditure).wholes(Relation.SUM)).isEmpty();
    assertThat(tree(table).partsOf(1, Relation.SUM)).containsExactly(0);
  }

  @Test
  void aRowWithoutALevelStandsBelowNone() {
    RowLevel[] levels = {TOTAL, UNIT, null, ITEM};
    RowTree tree = RowTree.ofLevels(levels);
    levels[3] = OF_WHICH;

    assertThat(tree.parent(2)).isEmpty();
    assertThat(tree.partsOf(0, Relation.SUM)).containsExactly(1);
    assertThat(tree.partsOf(1, Relation.SUM)).containsExactly(3);
  }
}
