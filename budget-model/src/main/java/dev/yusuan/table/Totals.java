package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes the amounts of a table that are left blank, from their parts. */
final class Totals<R extends Row> {
  private static final String TOTAL = "合计";
  private static final String GRAND_TOTAL = "总计";

  private final TableSchema<R> schema;
  private final AmountUnit unit;
  private final Predicate<Column<?, ?>> printed;

  /**
   * Computes amounts in a unit.
   *
   * @param printed the columns that the table has
   */
  Totals(TableSchema<R> schema, AmountUnit unit, Predicate<Column<?, ?>> printed) {
    this.schema = schema;
    this.unit = unit;
    this.printed = printed;
  }

  /** The rows with computed amounts, and with a total if there is none. */
  List<R> filled(List<R> rows) {
    List<Cells> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(row.cells()));
    addTotals(cells);
    cells.replaceAll(this::acrossColumns);
    summingSides().forEach(side -> downRows(side, cells));
    cells.replaceAll(this::acrossColumns);
    List<R> filled = new ArrayList<>();
    cells.forEach(each -> filled.add(schema.row(each)));
    return filled;
  }

  private List<Side> summingSides() {
    return schema.sides().stream().filter(Side::addsUp).toList();
  }

  /** A total before the rows; below them in a table of two sides. */
  private void addTotals(List<Cells> rows) {
    boolean single = schema.sides().size() == 1;
    Cells.Builder total = Cells.builder(schema);
    boolean added = false;
    for (Side side : summingSides()) {
      if (hasLinesOnly(side, rows)) {
        total.put(side.level(), RowLevel.TOTAL);
        side.labels().stream()
            .filter(printed)
            .findFirst()
            .ifPresent(label -> total.put(label, single ? TOTAL : side.title() + GRAND_TOTAL));
        added = true;
      }
    }
    if (added) {
      rows.add(single ? 0 : rows.size(), total.build());
    }
  }

  private static boolean hasLinesOnly(Side side, List<Cells> rows) {
    List<RowLevel> levels = rows.stream().flatMap(cells -> side.level(cells).stream()).toList();
    return !levels.isEmpty() && !levels.contains(RowLevel.TOTAL);
  }

  /** Fills columns from their parts; a column stands before its parts, so the last come first. */
  private Cells acrossColumns(Cells cells) {
    Cells filled = cells;
    for (Column<?, ?> column : schema.columns().reverse()) {
      Optional<? extends Column<?, Amount>> whole = column.asAmounts();
      if (whole.isPresent() && printed.test(column) && filled.isBlank(column)) {
        filled = withSum(filled, whole.get(), parts(filled, whole.get()));
      }
    }
    return filled;
  }

  /** The printed parts of the first breakdown, or else of the second. */
  private Stream<Amount> parts(Cells cells, Column<?, Amount> whole) {
    return Stream.of(Relation.SUM, Relation.SECOND_SUM)
        .map(breakdown -> schema.addendsOf(whole, breakdown, printed::test))
        .map(parts -> parts.stream().flatMap(part -> cells.find(part).stream()).toList())
        .filter(parts -> !parts.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  /** Fills rows from the rows below them, the lowest first. */
  private void downRows(Side side, List<Cells> rows) {
    @Nullable RowLevel[] levels =
        rows.stream().map(cells -> side.level(cells).orElse(null)).toArray(RowLevel[]::new);
    RowTree tree = RowTree.ofLevels(levels);
    ImmutableList<Integer> wholes =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((Integer row) -> depth(tree, row)).reversed(),
            tree.wholes(Relation.SUM));
    for (int whole : wholes) {
      for (Column<?, Amount> column : side.amounts()) {
        if (rows.get(whole).isBlank(column)) {
          Stream<Amount> parts =
              tree.partsOf(whole, Relation.SUM).stream()
                  .flatMap(part -> rows.get(part).find(column).stream());
          rows.set(whole, withSum(rows.get(whole), column, parts));
        }
      }
    }
  }

  private static int depth(RowTree tree, int row) {
    int depth = 0;
    Optional<Integer> above = tree.parent(row);
    while (above.isPresent()) {
      depth++;
      above = tree.parent(above.get());
    }
    return depth;
  }

  private Cells withSum(Cells cells, Column<?, Amount> column, Stream<Amount> parts) {
    return parts
        .collect(Amount.summingIn(unit))
        .map(sum -> cells.toBuilder().put(column, sum).build())
        .orElse(cells);
  }
}
