package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import java.util.ArrayList;
import java.util.Arrays;
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

  private final @Nullable RowLevel[] levels;

  /** The first row directly below each row, or none. */
  private final int[] firstParts;

  /** The next row below the same row, or none. */
  private final int[] nextParts;

  private RowTree(int[] wholes, @Nullable RowLevel[] levels) {
    this.wholes = wholes;
    this.levels = levels;
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
    @Nullable RowLevel[] levels = new RowLevel[table.rows().size()];
    for (int row = 0; row < levels.length; row++) {
      levels[row] = side.level(table.cells(row)).orElse(null);
    }
    return ofLevels(levels);
  }

  /** The tree of rows of the given levels; null stands for a row without one. */
  public static RowTree ofLevels(@Nullable RowLevel[] levels) {
    Growth growth = new Growth(levels.clone());
    for (int row = 0; row < levels.length; row++) {
      @Nullable RowLevel level = levels[row];
      if (level != null) {
        growth.add(row, level);
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
    if (firstParts[row] == NONE) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Integer> parts = ImmutableList.builder();
    for (int part = firstParts[row]; part != NONE; part = nextParts[part]) {
      if (relationOf(part) == relation) {
        parts.add(part);
      }
    }
    return parts.build();
  }

  /** Whether rows stand directly below a row with the given relation. */
  public boolean hasParts(int row, Relation relation) {
    for (int part = firstParts[row]; part != NONE; part = nextParts[part]) {
      if (relationOf(part) == relation) {
        return true;
      }
    }
    return false;
  }

  private Relation relationOf(int part) {
    @Nullable RowLevel level = levels[part];
    if (level == RowLevel.OF_WHICH) {
      return Relation.OF_WHICH;
    }
    return level == RowLevel.SECOND_BREAKDOWN ? Relation.SECOND_SUM : Relation.SUM;
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
    private final @Nullable RowLevel[] levels;
    private final List<Integer> untaken = new ArrayList<>();
    private final List<Integer> subtotals = new ArrayList<>();

    /** The row that each open row stands below, or none. */
    private final int[] above;

    /** The innermost open row, or none. */
    private int open = NONE;

    private int heading = NONE;
    private int last = NONE;
    private int total = NONE;
    private int totals;

    Growth(@Nullable RowLevel[] levels) {
      this.levels = levels;
      this.wholes = none(levels.length);
      this.above = none(levels.length);
    }

    void add(int row, RowLevel level) {
      switch (level) {
        case OF_WHICH -> {
          wholes[row] = last;
          return;
        }
        case SECOND_BREAKDOWN -> secondBreakdown(row);
        case TOTAL -> {
          total = row;
          totals++;
          open = NONE;
        }
        case SUBTOTAL -> subtotal(row);
        default -> line(row, level);
      }
      last = row;
    }

    private void secondBreakdown(int row) {
      int outer = open;
      while (outer != NONE && levels[outer] != RowLevel.CLASS) {
        outer = above[outer];
      }
      wholes[row] = outer;
    }

    private void subtotal(int row) {
      open = NONE;
      heading = untaken.isEmpty() ? row : NONE;
      untaken.forEach(line -> wholes[line] = row);
      untaken.clear();
      subtotals.add(row);
    }

    private void line(int row, RowLevel level) {
      while (open != NONE && level.compareTo(levels[open]) <= 0) {
        open = above[open];
      }
      wholes[row] = open == NONE ? heading : open;
      if (wholes[row] == NONE) {
        untaken.add(row);
      }
      above[row] = open;
      open = row;
    }

    RowTree tree() {
      if (totals == 1) {
        subtotals.forEach(row -> wholes[row] = total);
        untaken.forEach(row -> wholes[row] = total);
      }
      return new RowTree(wholes, levels);
    }
  }
}
