package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.text.Ordinal;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.RowTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows that their words keep apart from a sum, whatever the amounts say: 上年结转 is no part of 本年收入合计,
 * 结转下年 none of 本年支出合计.
 */
final class ApartRows {
  private static final String APART = "apart";

  private final ImmutableListMultimap<String, LabelPattern> apart;
  private final Map<String, ImmutableList<LabelPattern>> apartFrom = new HashMap<>();

  ApartRows(KnownWords vocabulary) {
    this.apart = vocabulary.patternsByMeaning(APART);
  }

  /** The levels with each such row beside the sum that it would be a part of, or of no level. */
  List<@Nullable RowLevel> of(List<String> labels, List<@Nullable RowLevel> known) {
    List<@Nullable RowLevel> beside = with(labels, known, RowLevel.CLASS);
    return with(labels, beside, RowLevel.SUBTOTAL);
  }

  private List<@Nullable RowLevel> with(
      List<String> labels, List<@Nullable RowLevel> known, RowLevel level) {
    RowTree tree = RowTree.ofLevels(known.toArray(new RowLevel[0]));
    List<@Nullable RowLevel> levels = new ArrayList<>(known);
    for (int row = 0; row < labels.size(); row++) {
      boolean part =
          known.get(row) == null
              ? isApart(labels, row, lastSum(known, row))
              : isBelow(labels, row, tree);
      if (part) {
        levels.set(row, level);
      }
    }
    return levels;
  }

  /** Whether a row stands below a sum that is printed above it and that it is apart from. */
  private boolean isBelow(List<String> labels, int row, RowTree tree) {
    Optional<Integer> above = tree.parent(row);
    while (above.isPresent() && above.get() < row) {
      if (isApart(labels, row, above.get())) {
        return true;
      }
      above = tree.parent(above.get());
    }
    return false;
  }

  private static int lastSum(List<@Nullable RowLevel> levels, int row) {
    int sum = row - 1;
    while (sum >= 0 && levels.get(sum) != RowLevel.SUBTOTAL) {
      sum--;
    }
    return sum;
  }

  private boolean isApart(List<String> labels, int row, int sum) {
    return sum >= 0
        && LabelPattern.any(
            apartFrom.computeIfAbsent(labels.get(sum), this::patterns), labels.get(row));
  }

  /** What is no part of a sum with a label. */
  private ImmutableList<LabelPattern> patterns(String sum) {
    String plain = Words.plain(sum);
    int ordinal = Ordinal.of(plain).isNone() ? 0 : plain.indexOf('、') + 1;
    return apart.keySet().stream()
        .filter(word -> plain.startsWith(word, ordinal))
        .flatMap(word -> apart.get(word).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
