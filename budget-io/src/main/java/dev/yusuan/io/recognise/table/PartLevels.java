package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.text.Ordinal;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.RowLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Levels of rows that print no ordinals and whose words say that they are parts of the row above
 * them: 一般公共预算 below 财政拨款.
 */
final class PartLevels {
  private static final String BELOW = "below";

  private final ImmutableListMultimap<String, LabelPattern> parts;

  PartLevels(KnownWords vocabulary) {
    this.parts = vocabulary.patternsByMeaning(BELOW);
  }

  /** The levels with parts one level below the rows that they are parts of; empty without any. */
  Optional<List<@Nullable RowLevel>> of(List<String> labels, List<@Nullable RowLevel> known) {
    List<@Nullable RowLevel> levels = new ArrayList<>(known);
    Collection<LabelPattern> below = List.of();
    boolean found = false;
    for (int row = 0; row < labels.size(); row++) {
      String label = labels.get(row);
      boolean part =
          Ordinal.of(label).isNone() && below.stream().anyMatch(each -> each.matches(label));
      if (part && levels.get(row) == RowLevel.CLASS) {
        levels.set(row, RowLevel.ITEM);
        found = true;
      } else {
        below = partsOf(label);
      }
    }
    return found ? Optional.of(levels) : Optional.empty();
  }

  private Collection<LabelPattern> partsOf(String label) {
    String plain = Words.plain(label);
    int ordinal = Ordinal.of(plain).isNone() ? 0 : plain.indexOf('、') + 1;
    return parts.keySet().stream()
        .filter(head -> plain.startsWith(head, ordinal))
        .findFirst()
        .map(head -> (Collection<LabelPattern>) parts.get(head))
        .orElse(List.of());
  }
}
