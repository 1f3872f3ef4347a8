package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
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
  private static final int NONE = -1;

  /** The row above each row, or none. */
  private final int[] wholes;

  /** How each row stands to the one above it. */
  private final @Nullable Relation[] relations;

  /** The first row directly below each row, or none. */
  private final int[] firstParts;

  /** The next row below the same row, or none. */
  private final int[] nextParts;

  private RowTree(int[] wholes, @Nullable Relation[] relations) {
    this.wholes = wholes;
    this.relations = relations;
    this.firstParts = none(wholes.length);
    this.nextParts = none(wholes.length);
    for (int row = wholes.length - 1; row >= 0; row--) {
      int whole = wholes[row];
      if (whole != NONE) {
        nextParts[row] = firstParts[whole];
        firstParts[whole] = row;
      }
    }
  }

  private static int[] none(int rows) {
    int[] none = new int[rows];
    Arrays.fill(none, NONE);
    return none;
  }

  /** The tree of a side of a table. */
  public static RowTree of(Table<?> table, Side side) {
    Growth growth = new Growth(table.rows().size());
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
    return wholes[row] == NONE ? Optional.empty() : Optional.of(wholes[row]);
  }

  /** The rows directly below a row with the given relation, in printed order. */
  public ImmutableList<Integer> partsOf(int row, Relation relation) {
    ImmutableList.Builder<Integer> parts = ImmutableList.builder();
    for (int part = firstParts[row]; part != NONE; part = nextParts[part]) {
      if (relations[part] == relation) {
        parts.add(part);
      }
    }
    return parts.build();
  }

  /** Whether rows stand directly below a row with the given relation. */
  public boolean hasParts(int row, Relation relation) {
    for (int part = firstParts[row]; part != NONE; part = nextParts[part]) {
      if (relations[part] == relation) {
        return true;
      }
    }
    return false;
  }

  /** All rows that have parts of the given relation, in printed order. */
  public ImmutableList<Integer> wholes(Relation relation) {
    ImmutableList.Builder<Integer> found = ImmutableList.builder();
    for (int row = 0; row < wholes.length; row++) {
      if (hasParts(row, relation)) {
        found.add(row);
      }
    }
    return found.build();
  }

  /** The rows and their parts. */
  @Override
  public String toString() {
    return Maps.toMap(EnumSet.allOf(Relation.class), this::parts).toString();
  }

  private ImmutableMap<Integer, ImmutableList<Integer>> parts(Relation relation) {
    return Maps.toMap(wholes(relation), whole -> partsOf(whole, relation));
  }

  /** Takes rows in printed order. */
  private static final class Growth {
    private final int[] wholes;
    private final @Nullable Relation[] relations;
    private final Deque<Placed> open = new ArrayDeque<>();
    private final List<Integer> untaken = new ArrayList<>();
    private final List<Integer> subtotals = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private @Nullable Integer heading;
    private @Nullable Integer last;

    Growth(int rows) {
      this.wholes = none(rows);
      this.relations = new Relation[rows];
    }

    void add(int row, RowLevel level) {
      switch (level) {
        case OF_WHICH -> {
          if (last != null) {
            put(row, last, Relation.OF_WHICH);
          }
          return;
        }
        case SECOND_BREAKDOWN ->
            open.stream()
                .filter(above -> above.level() == RowLevel.CLASS)
                .findFirst()
                .ifPresent(above -> put(row, above.row(), Relation.SECOND_SUM));
        case TOTAL -> {
          totals.add(row);
          open.clear();
        }
        case SUBTOTAL -> subtotal(row);
        default -> line(row, level);
      }
      last = row;
    }

    private void put(int row, int whole, Relation relation) {
      wholes[row] = whole;
      relations[row] = relation;
    }

    private void subtotal(int row) {
      open.clear();
      heading = untaken.isEmpty() ? row : null;
      untaken.forEach(line -> put(line, row, Relation.SUM));
      untaken.clear();
      subtotals.add(row);
    }

    private void line(int row, RowLevel level) {
      while (!open.isEmpty() && open.peek().level().compareTo(level) >= 0) {
        open.pop();
      }
      if (!open.isEmpty()) {
        put(row, open.peek().row(), Relation.SUM);
      } else if (heading != null) {
        put(row, heading, Relation.SUM);
      } else {
        untaken.add(row);
      }
      open.push(new Placed(row, level));
    }

    RowTree tree() {
      if (totals.size() == 1) {
        subtotals.forEach(row -> put(row, totals.get(0), Relation.SUM));
        untaken.forEach(row -> put(row, totals.get(0), Relation.SUM));
      }
      return new RowTree(wholes, relations);
    }
  }

  private record Placed(int row, RowLevel level) {}
}
