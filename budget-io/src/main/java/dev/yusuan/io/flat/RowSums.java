package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.placing.RowSum;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import java.util.ArrayList;
import java.util.List;

/** Which rows of a block add up to which, as their totals, codes and ordinals tell. */
final class RowSums {
  private static final ImmutableSet<CellType<?>> CLASSES =
      ImmutableSet.of(
          CellType.FUNCTION_CODE,
          CellType.DEPARTMENT_ECONOMIC_CODE,
          CellType.GOVERNMENT_ECONOMIC_CODE,
          CellType.PROJECT_CODE);
  private static final int NONE = -1;
  private static final int TOTAL = 0;
  private static final int UNIT = 1;
  private static final int CODE = 100;

  private final FlatBlock block;
  private final ImmutableSet<String> totals;
  private final ImmutableListMultimap<RowLevel, LabelPattern> levels;
  private final boolean hasKinds;

  private RowSums(FlatTable table, int block, ImmutableSet<String> totals) {
    this.block = table.blocks().get(block);
    this.totals = totals;
    Side side =
        table.kind().schema().sides().size() > block
            ? table.kind().schema().sides().get(block)
            : table.kind().schema().sides().get(0);
    ImmutableListMultimap<RowLevel, LabelPattern> ofSide = table.layout().levels().get(side.id());
    this.levels = ofSide == null ? ImmutableListMultimap.of() : ofSide;
    this.hasKinds = this.block.keys().stream().filter(FlatBlock.Key::isText).count() > 1;
  }

  static ImmutableList<RowSum> of(FlatTable table, int block, ImmutableSet<String> totals) {
    RowSums sums = new RowSums(table, block, totals);
    List<Integer> depths = new ArrayList<>();
    for (FlatRow row : table.rows()) {
      depths.add(sums.depth(row));
    }
    return sums.sums(depths);
  }

  /** Whether a row is the total of its block. */
  static boolean isTotal(FlatTable table, int block, ImmutableSet<String> totals, FlatRow row) {
    return new RowSums(table, block, totals).depth(row) == TOTAL;
  }

  private ImmutableList<RowSum> sums(List<Integer> depths) {
    ImmutableList.Builder<RowSum> sums = ImmutableList.builder();
    for (int row = 0; row < depths.size(); row++) {
      if (depths.get(row) == NONE) {
        continue;
      }
      ImmutableList<Integer> parts =
          depths.get(row) == TOTAL ? highest(depths) : below(depths, row);
      if (!parts.isEmpty()) {
        sums.add(new RowSum(row, parts));
      }
    }
    return sums.build();
  }

  /** The rows that stand directly below one, until another of its level. */
  private static ImmutableList<Integer> below(List<Integer> depths, int row) {
    ImmutableList.Builder<Integer> below = ImmutableList.builder();
    int least = Integer.MAX_VALUE;
    for (int next = row + 1; next < depths.size(); next++) {
      int depth = depths.get(next);
      if (depth == NONE) {
        continue;
      }
      if (depth <= depths.get(row)) {
        break;
      }
      if (depth <= least) {
        least = depth;
        below.add(next);
      }
    }
    return below.build();
  }

  private static ImmutableList<Integer> highest(List<Integer> depths) {
    int least = depths.stream().filter(depth -> depth > TOTAL).min(Integer::compare).orElse(NONE);
    ImmutableList.Builder<Integer> highest = ImmutableList.builder();
    for (int row = 0; row < depths.size(); row++) {
      if (depths.get(row) == least && least != NONE) {
        highest.add(row);
      }
    }
    return highest.build();
  }

  /** How deep a row stands in the tree; the total stands highest. */
  private int depth(FlatRow row) {
    String label = "";
    int code = NONE;
    int unit = NONE;
    int texts = 0;
    for (FlatBlock.Key key : block.keys()) {
      String text = row.text(key).orElse("");
      if (text.isEmpty()) {
        continue;
      }
      if (key.isText()) {
        texts++;
        label = label.isEmpty() ? text : label;
      } else if (code == NONE && isClass(key.column(), text)) {
        code = CODE + text.length();
      } else {
        unit = Math.max(unit, UNIT + text.length());
      }
    }
    if (totals.contains(Words.plain(label))) {
      return TOTAL;
    }
    if (code != NONE) {
      return code;
    }
    if (unit != NONE) {
      return hasKinds && texts > 1 ? CODE : unit;
    }
    return label.isEmpty() ? NONE : byLabel(label);
  }

  private static boolean isClass(FormColumn column, String text) {
    CellType<?> type = column.column().type();
    if (!CLASSES.contains(type)) {
      return false;
    }
    try {
      type.parse(text, dev.yusuan.money.AmountUnit.YUAN);
      return true;
    } catch (IllegalArgumentException another) {
      return false;
    }
  }

  private int byLabel(String label) {
    for (RowLevel level : levels.keySet()) {
      if (LabelPattern.any(levels.get(level), label)) {
        return switch (level) {
          case TOTAL -> TOTAL;
          case SUBTOTAL -> UNIT + 1;
          case CLASS -> UNIT + 2;
          default -> NONE;
        };
      }
    }
    return NONE;
  }
}
