package dev.yusuan.io.csv;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import dev.yusuan.io.columns.TableLayout;
import dev.yusuan.io.columns.TableLayout.FileColumn;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * What the index says of how codes and amounts of a table are printed (编码与金额的印法), so that a file
 * that a spreadsheet has saved is told: it takes 003001 for 3001 and 598.10 for 598.1.
 *
 * @param marks how many cells hold something else than a value of their column, such as a code
 * @param decimals how many decimals the amounts have that are in the unit of the table, each number
 *     once
 */
record PrintedForm(int marks, ImmutableSortedSet<Integer> decimals) {
  /** What a table prints. */
  static PrintedForm of(Table<?> table) {
    int marks = 0;
    ImmutableSortedSet.Builder<Integer> decimals = ImmutableSortedSet.naturalOrder();
    List<FileColumn> columns = TableLayout.of(table).columns();
    for (var row : table.rows()) {
      for (FileColumn each : columns) {
        if (each.column().isPresent()) {
          marks += row.cells().mark(each.column().get()).isPresent() ? 1 : 0;
          amount(row.cells(), each.column().get(), table.unit())
              .ifPresent(amount -> decimals.add(amount.decimals()));
        }
      }
    }
    return new PrintedForm(marks, decimals.build());
  }

  /** An amount that is written as a number. */
  static Optional<Amount> amount(Cells cells, Column<?, ?> column, AmountUnit unit) {
    return column.asAmounts().flatMap(cells::find).filter(amount -> amount.unit() == unit);
  }

  /** The numbers of decimals as the index has them: {@code 0 2}. */
  String decimalsText() {
    return decimals.stream().map(String::valueOf).collect(joining(" "));
  }

  /** The inverse of what the index has; empty if it is not of this form. */
  static Optional<PrintedForm> parse(String marks, String decimals) {
    Integer count = Ints.tryParse(marks);
    ImmutableSortedSet.Builder<Integer> numbers = ImmutableSortedSet.naturalOrder();
    for (String each : Splitter.on(' ').omitEmptyStrings().split(decimals)) {
      Integer number = Ints.tryParse(each);
      if (number == null || number < 0 || number > Amount.MAX_DECIMALS) {
        return Optional.empty();
      }
      numbers.add(number);
    }
    return count == null || count < 0
        ? Optional.empty()
        : Optional.of(new PrintedForm(count, numbers.build()));
  }
}
