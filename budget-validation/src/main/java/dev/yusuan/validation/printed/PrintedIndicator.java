package dev.yusuan.validation.printed;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.RangeTarget;
import dev.yusuan.indicator.Target;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;

/**
 * An indicator where it stands in a table (表中的绩效指标).
 *
 * @param table the table
 * @param row the 0-based row
 * @param nameColumn the column of its name
 * @param targetColumn the column of its target
 * @param branches the names of the branches that it stands on, outer first
 * @param key the name without blanks, by which indicators are matched; the empty text where it is
 *     blank
 */
public record PrintedIndicator(
    Table<?> table,
    int row,
    Column<?, String> nameColumn,
    Column<?, Target> targetColumn,
    ImmutableList<String> branches,
    String key)
    implements PrintedRow {
  static PrintedIndicator of(
      Table<?> table,
      int row,
      Column<?, String> nameColumn,
      Column<?, Target> targetColumn,
      ImmutableList<String> branches) {
    String name = table.rows().get(row).cells().find(nameColumn).orElse("");
    String key = CharMatcher.whitespace().removeFrom(name);
    return new PrintedIndicator(table, row, nameColumn, targetColumn, branches, key);
  }

  /** The printed name; empty where the target stands alone. */
  public Optional<String> name() {
    return find(nameColumn);
  }

  /** The printed target; empty where the name stands alone. */
  public Optional<Target> target() {
    return find(targetColumn);
  }

  /** The target, if it is one number. */
  public Optional<NumericTarget> numeric() {
    return target().filter(NumericTarget.class::isInstance).map(NumericTarget.class::cast);
  }

  /** Whether the target is a number or a range of numbers. */
  public boolean isMeasured() {
    return numeric().isPresent() || target().filter(RangeTarget.class::isInstance).isPresent();
  }

  /** The unit of the number or the range; empty where none is printed. */
  public Optional<String> unit() {
    return target()
        .flatMap(
            target ->
                target instanceof RangeTarget range
                    ? Optional.of(range.unit())
                    : numeric().flatMap(NumericTarget::unit));
  }

  /** Whether one of its branches has a name that begins with the given word. */
  boolean isUnder(String word) {
    return branches.stream().anyMatch(branch -> branch.startsWith(word));
  }

  /** Whether one half is blank, but its row has text in no column, which may be that half. */
  public boolean isDoubtful() {
    return (name().isEmpty() || target().isEmpty()) && !cells().unplaced().isEmpty();
  }

  /** The cell of the target, blank or not. */
  public CellPath targetCell() {
    return cell(targetColumn);
  }

  /** The cell of the target, then that of the name, blank or not. */
  public ImmutableList<CellPath> targetAndName() {
    return ImmutableList.of(targetCell(), cell(nameColumn));
  }

  /** The printed name in words. */
  public Wording nameInWords() {
    return Terms.printed(name().orElse(""));
  }

  /** The printed target in words. */
  public Wording targetInWords() {
    return Terms.printed(target().map(Target::toString).orElse(""));
  }
}
