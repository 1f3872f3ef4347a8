package dev.yusuan.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.Levels;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates disclosures of any kinds of tables that agree to the digit: in each row along the tree
 * of columns, in each column along the tree of rows, and in the totals of all tables.
 */
final class AgreeingTables {
  private static final int MAX_HUNDREDTHS = 1_000_000;
  private static final ImmutableList<RowLevel> LEVELS =
      ImmutableList.of(
          RowLevel.TOTAL,
          RowLevel.CLASS,
          RowLevel.ITEM,
          RowLevel.OF_WHICH,
          RowLevel.ITEM,
          RowLevel.SECOND_BREAKDOWN,
          RowLevel.SECOND_BREAKDOWN,
          RowLevel.CLASS,
          RowLevel.ITEM);

  private final ImmutableList<Integer> items;
  private final Random random;

  private AgreeingTables(ImmutableList<Integer> items, Random random) {
    this.items = items;
    this.random = random;
  }

  /** Disclosures with a table of each of the kinds; all tables divide the same three amounts. */
  static Arbitrary<Disclosure> of(ImmutableSet<TableKind<?>> kinds) {
    Arbitrary<List<Integer>> items =
        Arbitraries.integers().between(100, MAX_HUNDREDTHS).list().ofSize(3);
    return Combinators.combine(items, Arbitraries.longs())
        .as(
            (amounts, seed) ->
                new AgreeingTables(ImmutableList.copyOf(amounts), new Random(seed))
                    .disclosure(kinds));
  }

  private Disclosure disclosure(ImmutableSet<TableKind<?>> kinds) {
    List<Table<?>> tables = new ArrayList<>();
    kinds.forEach(kind -> tables.add(table(kind)));
    return Disclosure.builder().addAllTables(tables).build();
  }

  private Table<?> table(TableKind<?> kind) {
    TableSchema<?> schema = kind.schema();
    List<Cells.Builder> rows = new ArrayList<>();
    LEVELS.forEach(level -> rows.add(Cells.builder(schema)));
    schema.sides().forEach(side -> fill(schema, side, rows));
    return Table.builder(kind, AmountUnit.TEN_THOUSAND_YUAN)
        .columns(printed(schema))
        .cells(rows.stream().map(Cells.Builder::build).toList())
        .asPrinted();
  }

  private static ImmutableList<PrintedColumn> printed(TableSchema<?> schema) {
    return schema.columns().stream()
        .filter(column -> column.type() == (Object) CellType.AMOUNT)
        .map(column -> new PrintedColumn(column, column.title()))
        .collect(ImmutableList.toImmutableList());
  }

  private void fill(TableSchema<?> schema, Side side, List<Cells.Builder> rows) {
    Map<Column<?, Amount>, Long> first = item(schema, side, items.get(0));
    Map<Column<?, Amount>, Long> second = item(schema, side, items.get(1));
    Map<Column<?, Amount>, Long> third = item(schema, side, items.get(2));
    Map<Column<?, Amount>, Long> group = sum(first, second);
    List<Map<Column<?, Amount>, Long>> figures =
        List.of(
            sum(group, third),
            group,
            first,
            half(first),
            second,
            half(group),
            half(group),
            third,
            third);
    for (int row = 0; row < rows.size(); row++) {
      if (isToldByWords(LEVELS.get(row)) && isToldByCodes(side)) {
        continue;
      }
      Cells.Builder cells = rows.get(row);
      cells.put(side.level(), LEVELS.get(row));
      figures
          .get(row)
          .forEach(
              (column, value) ->
                  cells.put(column, new Amount(value, 2, AmountUnit.TEN_THOUSAND_YUAN)));
    }
  }

  /** Levels that only words tell, so that tables of codes have no rule on them. */
  private static boolean isToldByWords(RowLevel level) {
    return level == RowLevel.OF_WHICH || level == RowLevel.SECOND_BREAKDOWN;
  }

  private static boolean isToldByCodes(Side side) {
    return side.columns().stream().anyMatch(column -> Levels.CODES.contains(column.type()));
  }

  /** A row of even figures that agrees along the tree of columns. */
  private Map<Column<?, Amount>, Long> item(TableSchema<?> schema, Side side, int hundredths) {
    Map<Column<?, Amount>, Long> figures = new HashMap<>();
    for (Column<?, Amount> column : side.amounts()) {
      if (column.parent().isEmpty()) {
        divide(schema, column, hundredths, figures);
      }
    }
    figures.replaceAll((column, value) -> 2 * value);
    return figures;
  }

  private void divide(
      TableSchema<?> schema,
      Column<?, Amount> whole,
      long value,
      Map<Column<?, Amount>, Long> figures) {
    figures.put(whole, value);
    for (Column<?, Amount> part : schema.partsOf(whole, Relation.OF_WHICH)) {
      divide(schema, part, share(value), figures);
    }
    divide(schema, schema.partsOf(whole, Relation.SUM), value, figures);
    divide(schema, schema.partsOf(whole, Relation.SECOND_SUM), value, figures);
  }

  private void divide(
      TableSchema<?> schema,
      List<Column<?, Amount>> parts,
      long value,
      Map<Column<?, Amount>, Long> figures) {
    long rest = value;
    for (int i = 0; i < parts.size(); i++) {
      long part = i == parts.size() - 1 ? rest : share(rest);
      divide(schema, parts.get(i), part, figures);
      rest -= part;
    }
  }

  private long share(long value) {
    return (long) (value * random.nextDouble());
  }

  private static Map<Column<?, Amount>, Long> sum(
      Map<Column<?, Amount>, Long> one, Map<Column<?, Amount>, Long> other) {
    Map<Column<?, Amount>, Long> sum = new HashMap<>(one);
    other.forEach((column, value) -> sum.merge(column, value, Long::sum));
    return sum;
  }

  private static Map<Column<?, Amount>, Long> half(Map<Column<?, Amount>, Long> row) {
    Map<Column<?, Amount>, Long> half = new HashMap<>(row);
    half.replaceAll((column, value) -> value / 2);
    return half;
  }
}
