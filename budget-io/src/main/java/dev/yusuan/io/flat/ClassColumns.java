package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.placing.CellBound;
import dev.yusuan.io.placing.Placed;
import dev.yusuan.io.placing.Proof;
import dev.yusuan.io.placing.RowSum;
import dev.yusuan.io.placing.TableFigures;
import dev.yusuan.io.placing.TablePlacer;
import dev.yusuan.io.placing.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Columns that the classes of codes tell: expenditure of class 301 is 人员经费. The codes propose, and
 * nothing counts unless the sums of all rows confirm it.
 */
final class ClassColumns {
  private static final ImmutableList<FlatData.Line> ALL = FlatData.lines("classes.tsv", 4);

  private final FlatTable table;
  private final int block;
  private final TableFigures figures;

  ClassColumns(FlatTable table, int block, TableFigures figures) {
    this.table = table;
    this.block = block;
    this.figures = figures;
  }

  /** What is placed as the classes propose, where sums confirm it; else what was placed before. */
  ImmutableList<Placed> confirmed(ImmutableList<Placed> before, Work work) {
    ImmutableList<CellBound> proposed = proposed();
    boolean open = before.stream().anyMatch(placed -> placed.outcome() != Placed.Outcome.UNIQUE);
    if (!open || proposed.isEmpty()) {
      return before;
    }
    ImmutableList<Placed> after =
        TablePlacer.place(
            new TableFigures(
                figures.tree(),
                figures.rows(),
                figures.sums(),
                figures.equations(),
                ImmutableList.<CellBound>builder()
                    .addAll(figures.bounds())
                    .addAll(proposed)
                    .build()),
            work);
    return isConfirmed(before, after) ? told(before, after) : before;
  }

  /** That a row prints nothing in the columns of other classes than its own. */
  private ImmutableList<CellBound> proposed() {
    ImmutableList.Builder<CellBound> bounds = ImmutableList.builder();
    List<String> columns =
        table.figureColumns(block).stream()
            .map(FormColumn::column)
            .<String>map(c -> c.id())
            .toList();
    List<FlatData.Line> lines =
        ALL.stream()
            .filter(line -> line.kind() == table.kind() && columns.contains(line.field(1)))
            .toList();
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<String> code = KnownFigures.code(table, table.rows().get(row));
      for (FlatData.Line line : lines) {
        boolean own = code.isPresent() && isOf(line, code.get());
        boolean other = code.isPresent() && lines.stream().anyMatch(each -> isOf(each, code.get()));
        if (other && !own) {
          bounds.add(new CellBound(row, columns.indexOf(line.field(1)), 0, 0));
        }
      }
    }
    return bounds.build();
  }

  private static boolean isOf(FlatData.Line line, String code) {
    return line.words(2).stream().anyMatch(code::startsWith);
  }

  private boolean isConfirmed(List<Placed> before, List<Placed> after) {
    Set<Integer> summed = new HashSet<>();
    for (RowSum sum : figures.sums()) {
      summed.add(sum.whole());
      summed.addAll(sum.parts());
      for (int column = 0; column < figures.tree().columns(); column++) {
        if (!holds(sum, column, after)) {
          return false;
        }
      }
    }
    for (int row = 0; row < after.size(); row++) {
      boolean changed = !before.get(row).columns().equals(after.get(row).columns());
      if (changed && !summed.contains(row)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(RowSum sum, int column, List<Placed> placed) {
    List<Integer> rows = new ArrayList<>(sum.parts());
    rows.add(sum.whole());
    return rows.stream().allMatch(row -> placed.get(row).outcome() == Placed.Outcome.UNIQUE)
        && ColumnTotals.hold(sum, column, figures.rows(), row -> placed.get(row).columns());
  }

  private static ImmutableList<Placed> told(List<Placed> before, List<Placed> after) {
    ImmutableList.Builder<Placed> told = ImmutableList.builder();
    for (int row = 0; row < after.size(); row++) {
      boolean changed = !before.get(row).columns().equals(after.get(row).columns());
      told.add(changed ? after.get(row).because(Proof.CLASSES) : after.get(row));
    }
    return told.build();
  }
}
