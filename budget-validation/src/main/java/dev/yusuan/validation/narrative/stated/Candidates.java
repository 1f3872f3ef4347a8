package dev.yusuan.validation.narrative.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.catalog.ClassLabels;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.ColumnRole;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FunctionRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Figures of tables, or sums of some, that may be the one that a sentence states. */
final class Candidates {
  private final Disclosure disclosure;
  private final List<ImmutableList<Figure>> sums = new ArrayList<>();

  Candidates(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** Each of them is the figures that are added up. */
  ImmutableList<ImmutableList<Figure>> found() {
    return ImmutableList.copyOf(sums);
  }

  /** Figures that are added up; those that are blank tell nothing. */
  void add(ImmutableList<Figure> figures) {
    if (figures.stream().allMatch(figure -> figure.amount().isPresent())) {
      sums.add(figures);
    }
  }

  /** The totals of columns; of a table of one row, that row. */
  void totals(TableKind<?> kind, List<? extends Column<?, Amount>> columns) {
    for (Column<?, Amount> column : columns) {
      disclosure.find(kind).ifPresent(table -> totals(table, column));
    }
  }

  /**
   * Columns of one total, all of which are printed, together; nothing where an amount is carried
   * over, which may be of any of them.
   */
  void togetherOfYear(TableKind<?> kind, List<? extends Column<?, Amount>> columns) {
    disclosure
        .find(kind)
        .filter(table -> columns.stream().allMatch(table::prints))
        .filter(table -> !hasCarriedOver(table))
        .ifPresent(
            table ->
                rowsOfTotals(table, columns.get(0)).forEach(row -> together(table, row, columns)));
  }

  private void together(Table<?> table, int row, List<? extends Column<?, Amount>> columns) {
    ImmutableList<Figure> figures =
        columns.stream()
            .map(each -> new Figure(table, row, each))
            .filter(figure -> figure.amount().isPresent())
            .collect(ImmutableList.toImmutableList());
    if (!figures.isEmpty()) {
      sums.add(figures);
    }
  }

  private static boolean hasCarriedOver(Table<?> table) {
    return table.columns().stream()
        .filter(printed -> printed.column().is(ColumnRole.CARRY_OVER))
        .flatMap(printed -> printed.column().asAmounts().stream())
        .anyMatch(
            column ->
                IntStream.range(0, table.rows().size())
                    .mapToObj(row -> new Figure(table, row, column))
                    .flatMap(figure -> figure.amount().stream())
                    .anyMatch(amount -> !amount.isZero()));
  }

  private void totals(Table<?> table, Column<?, Amount> column) {
    rowsOfTotals(table, column).forEach(row -> add(table, row, column));
  }

  private static IntStream rowsOfTotals(Table<?> table, Column<?, Amount> column) {
    Side side = table.schema().sideOf(column);
    return IntStream.range(0, table.rows().size())
        .filter(
            row ->
                table.rows().size() == 1
                    || side.level(table.rows().get(row).cells())
                        .filter(level -> level == RowLevel.TOTAL || level == RowLevel.SUBTOTAL)
                        .isPresent());
  }

  /** The rows whose name has a word. */
  void named(TableKind<?> kind, Column<?, Amount> column, String word) {
    disclosure.find(kind).ifPresent(table -> named(table, column, word));
  }

  private void named(Table<?> table, Column<?, Amount> column, String word) {
    Side side = table.schema().sideOf(column);
    for (int row = 0; row < table.rows().size(); row++) {
      if (side.label(table.rows().get(row).cells())
          .filter(name -> name.contains(word))
          .isPresent()) {
        add(table, row, column);
      }
    }
  }

  /** The rows whose name is that of a functional class. */
  void ofClass(TableKind<?> kind, Column<?, Amount> column, FunctionCode code) {
    disclosure
        .find(kind)
        .ifPresent(
            table -> {
              Side side = table.schema().sideOf(column);
              rows(
                  table,
                  column,
                  row ->
                      side.label(table.rows().get(row).cells())
                          .flatMap(ClassLabels::find)
                          .filter(code::equals)
                          .isPresent());
            });
  }

  /** The rows of a class; where it has none, the highest that it prints within it, all together. */
  void ofClass(Table<ExpenditureRow> table, FunctionCode code) {
    if (table.prints(ExpenditureRow.TOTAL)) {
      int before = sums.size();
      rows(table, ExpenditureRow.TOTAL, row -> code(table, row).filter(code::equals).isPresent());
      if (sums.size() == before) {
        below(table, code);
      }
    }
  }

  private void below(Table<ExpenditureRow> table, FunctionCode code) {
    ImmutableSet<FunctionCode> within =
        chosen(table, ExpenditureRow.TOTAL, row -> true).stream()
            .flatMap(figure -> code(table, figure.row()).stream())
            .filter(each -> each.isWithin(code))
            .collect(ImmutableSet.toImmutableSet());
    together(
        table,
        ExpenditureRow.TOTAL,
        row ->
            code(table, row)
                .filter(within::contains)
                .filter(each -> within.stream().noneMatch(other -> isBelow(each, other)))
                .isPresent());
  }

  private static boolean isBelow(FunctionCode code, FunctionCode above) {
    return code.level() > above.level() && code.isWithin(above);
  }

  private static Optional<FunctionCode> code(Table<ExpenditureRow> table, int row) {
    return ((FunctionRow) table.rows().get(row)).function();
  }

  /** The rows that a condition chooses, each by itself and all of them together. */
  void rows(Table<?> table, Column<?, Amount> column, IntPredicate chosen) {
    ImmutableList<Figure> all = chosen(table, column, chosen);
    all.forEach(figure -> add(table, figure.row(), column));
    if (all.size() > 1) {
      sums.add(all);
    }
  }

  /** The rows that a condition chooses, all of them together. */
  private void together(Table<?> table, Column<?, Amount> column, IntPredicate chosen) {
    ImmutableList<Figure> all = chosen(table, column, chosen);
    if (!all.isEmpty()) {
      sums.add(all);
    }
  }

  private static ImmutableList<Figure> chosen(
      Table<?> table, Column<?, Amount> column, IntPredicate chosen) {
    return IntStream.range(0, table.rows().size())
        .filter(chosen)
        .mapToObj(row -> new Figure(table, row, column))
        .filter(figure -> figure.amount().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** A column of a row; where the table does not print the column, the parts that it prints. */
  private void add(Table<?> table, int row, Column<?, Amount> column) {
    List<? extends Column<?, Amount>> columns =
        table.prints(column)
            ? List.of(column)
            : table.schema().addendsOf(column, Relation.SUM, table::prints);
    together(table, row, columns);
  }
}
