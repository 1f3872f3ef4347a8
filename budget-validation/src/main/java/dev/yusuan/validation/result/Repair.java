package dev.yusuan.validation.result;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Amount;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one figure whose change would repair all findings of a group (修正建议).
 *
 * @param cell the cell where the failed sums of a row and of a column cross
 * @param place the table, row and column of the cell, in words
 * @param printed what is printed there
 * @param value what would have to stand there
 * @param along what would have to change with it: the same slip in other columns of its row
 */
public record Repair(
    CellPath cell, Wording place, Amount printed, Amount value, ImmutableList<Repair> along) {
  /** The change of one figure. */
  public Repair(CellPath cell, Wording place, Amount printed, Amount value) {
    this(cell, place, printed, value, ImmutableList.of());
  }

  /** The same with changes of other figures. */
  public Repair with(ImmutableList<Repair> others) {
    return new Repair(cell, place, printed, value, others);
  }

  /** This change and those that go along with it. */
  public Stream<Repair> all() {
    return Stream.concat(Stream.of(this), along.stream());
  }

  /** The change of a cell, if it is one of these. */
  public Optional<Repair> at(CellPath other) {
    return all().filter(repair -> repair.cell.equals(other)).findFirst();
  }

  /** The cells, what is printed, and what would repair it. */
  @Override
  public String toString() {
    return all()
        .map(repair -> repair.cell + " " + repair.printed + " → " + repair.value)
        .collect(Collectors.joining("; "));
  }
}
