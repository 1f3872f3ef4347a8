package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tree of the rows of one side of a table (行的从属关系): total ⊃ department ⊃ unit ⊃ class ⊃ item,
 * from the levels of the rows alone. Rows are named by their 0-based place.
 *
 * <p>A total stands above the whole side, wherever it is printed, if it is the only one. A subtotal
 * takes the rows before it that no subtotal has taken; if there are none, it heads the rows that
 * follow. A part (其中) belongs to the last row before it that is none, a line of a second breakdown
 * to the last class.
 */
public final class RowTree {
  private final ImmutableMap<Relation, ImmutableListMultimap<Integer, Integer>> parts;
  private final ImmutableMap<Integer, Integer> parents;

  private RowTree(ImmutableMap<Relation, ImmutableListMultimap<Integer, Integer>> parts) {
    this.parts = parts;
    Map<Integer, Integer> above = new HashMap<>();
    for (ImmutableListMultimap<Integer, Integer> ofRelation : parts.values()) {
      ofRelation.forEach((whole, part) -> above.put(part, whole));
    }
    this.parents = ImmutableMap.copyOf(above);
  }

  /** The tree of a side of a table. */
  public static RowTree of(Table<?> table, Side side) {
    Growth growth = new Growth();
    for (int i = 0; i < table.rows().size(); i++) {
      Optional<RowLevel> level = side.level(table.cells(i));
      if (level.isPresent()) {
        growth.add(i, level.get());
      }
    }
    return growth.tree();
  }

  /** The row that a row is a part of; empty for the uppermost. */
  public Optional<Integer> parent(int row) {
    return Optional.ofNullable(parents.get(row));
  }

  /** The rows directly below a row with the given relation, in printed order. */
  public ImmutableList<Integer> partsOf(int row, Relation relation) {
    return of(relation).get(row);
  }

  /** All rows that have parts of the given relation, in printed order. */
  public ImmutableList<Integer> wholes(Relation relation) {
    return ImmutableList.sortedCopyOf(of(relation).keySet());
  }

  private ImmutableListMultimap<Integer, Integer> of(Relation relation) {
    return parts.getOrDefault(relation, ImmutableListMultimap.of());
  }

  /** The rows and their parts. */
  @Override
  public String toString() {
    return parts.toString();
  }

  /** Takes rows in printed order. */
  private static final class Growth {
    private final ImmutableListMultimap.Builder<Integer, Integer> addends =
        ImmutableListMultimap.builder();
    private final ImmutableListMultimap.Builder<Integer, Integer> secondAddends =
        ImmutableListMultimap.builder();
    private final ImmutableListMultimap.Builder<Integer, Integer> included =
        ImmutableListMultimap.builder();
    private final Deque<Placed> open = new ArrayDeque<>();
    private final List<Integer> untaken = new ArrayList<>();
    private final List<Integer> subtotals = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private @Nullable Integer heading;
    private @Nullable Integer last;

    void add(int row, RowLevel level) {
      switch (level) {
        case OF_WHICH -> {
          if (last != null) {
            included.put(last, row);
          }
          return;
        }
        case SECOND_BREAKDOWN ->
            open.stream()
                .filter(above -> above.level() == RowLevel.CLASS)
                .findFirst()
                .ifPresent(above -> secondAddends.put(above.row(), row));
        case TOTAL -> {
          totals.add(row);
          open.clear();
        }
        case SUBTOTAL -> subtotal(row);
        default -> line(row, level);
      }
      last = row;
    }

    private void subtotal(int row) {
      open.clear();
      heading = untaken.isEmpty() ? row : null;
      addends.putAll(row, untaken);
      untaken.clear();
      subtotals.add(row);
    }

    private void line(int row, RowLevel level) {
      while (!open.isEmpty() && open.peek().level().compareTo(level) >= 0) {
        open.pop();
      }
      if (!open.isEmpty()) {
        addends.put(open.peek().row(), row);
      } else if (heading != null) {
        addends.put(heading, row);
      } else {
        untaken.add(row);
      }
      open.push(new Placed(row, level));
    }

    RowTree tree() {
      if (totals.size() == 1) {
        List<Integer> uppermost = new ArrayList<>(subtotals);
        uppermost.addAll(untaken);
        uppermost.sort(null);
        addends.putAll(totals.get(0), uppermost);
      }
      return new RowTree(
          ImmutableMap.of(
              Relation.SUM,
              addends.build(),
              Relation.SECOND_SUM,
              secondAddends.build(),
              Relation.OF_WHICH,
              included.build()));
    }
  }

  private record Placed(int row, RowLevel level) {}
}
