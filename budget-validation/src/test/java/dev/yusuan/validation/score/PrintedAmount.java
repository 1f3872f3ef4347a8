package dev.yusuan.validation.score;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An amount of a table with the place where the document prints it.
 *
 * @param path the cell
 * @param amount what is printed in it
 * @param place where
 * @param neighbour the nearest other value of the table, rather behind it than before
 */
record PrintedAmount(CellPath path, Amount amount, SourcePlace place, Optional<Amount> neighbour) {

  /** All of a document, table by table and row by row. */
  static ImmutableList<PrintedAmount> in(ReadResult read) {
    ImmutableList.Builder<PrintedAmount> all = ImmutableList.builder();
    for (Table<?> table : read.disclosure().tables()) {
      List<PrintedAmount> ofTable = in(table, read);
      for (int i = 0; i < ofTable.size(); i++) {
        all.add(ofTable.get(i).beside(nearestOther(ofTable, i)));
      }
    }
    return all.build();
  }

  private static List<PrintedAmount> in(Table<?> table, ReadResult read) {
    List<PrintedAmount> amounts = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (Column<?, ?> column : table.schema().columns()) {
        CellPath path = new CellPath(table.kind(), row + 1, column.id());
        Optional<SourcePlace> place = read.sources().find(path);
        column
            .asAmounts()
            .flatMap(table.rows().get(row).cells()::find)
            .filter(amount -> place.isPresent())
            .ifPresent(
                amount ->
                    amounts.add(
                        new PrintedAmount(path, amount, place.orElseThrow(), Optional.empty())));
      }
    }
    return amounts;
  }

  private PrintedAmount beside(Optional<Amount> other) {
    return new PrintedAmount(path, amount, place, other);
  }

  private static Optional<Amount> nearestOther(List<PrintedAmount> amounts, int at) {
    for (int distance = 1; distance < amounts.size(); distance++) {
      for (int neighbour : new int[] {at + distance, at - distance}) {
        if (neighbour >= 0
            && neighbour < amounts.size()
            && amounts.get(neighbour).amount.compareValueTo(amounts.get(at).amount) != 0) {
          return Optional.of(amounts.get(neighbour).amount);
        }
      }
    }
    return Optional.empty();
  }
}
