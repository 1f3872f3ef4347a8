package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.PlainCharacters;
import dev.yusuan.schema.RowLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Levels of rows by the style of their ordinals: 一、 holds （一）, which holds 1. and （1）. */
final class OrdinalLevels {
  private static final ImmutableList<Pattern> STYLES =
      ImmutableList.of(
          Pattern.compile("[〇一二三四五六七八九十]{1,3}[、.].*"),
          Pattern.compile("[(（][〇一二三四五六七八九十]{1,3}[)）].*"),
          Pattern.compile("[0-9]{1,2}[、.)](?![0-9]).*"),
          Pattern.compile("[(（][0-9]{1,2}[)）].*"));
  private static final ImmutableList<RowLevel> LEVELS =
      ImmutableList.of(RowLevel.CLASS, RowLevel.SECTION, RowLevel.ITEM);

  private OrdinalLevels() {}

  /**
   * The levels of rows.
   *
   * @param known levels that are known otherwise, of totals and parts; null for the others
   * @param unnumbered the level of labels without an ordinal
   * @return the levels; empty where more styles are printed than there are levels
   */
  static Optional<List<@Nullable RowLevel>> of(
      List<String> labels, List<@Nullable RowLevel> known, RowLevel unnumbered) {
    List<Integer> styles = labels.stream().map(OrdinalLevels::style).toList();
    ImmutableList<Integer> printed =
        ImmutableSortedSet.copyOf(styles).stream()
            .filter(style -> style >= 0)
            .collect(ImmutableList.toImmutableList());
    if (printed.size() > LEVELS.size()) {
      return Optional.empty();
    }
    List<@Nullable RowLevel> levels = new ArrayList<>();
    for (int row = 0; row < labels.size(); row++) {
      @Nullable RowLevel level = known.get(row);
      if (level == null && !labels.get(row).isEmpty()) {
        int place = printed.indexOf(styles.get(row));
        level = place < 0 ? unnumbered : LEVELS.get(place);
      }
      levels.add(level);
    }
    return Optional.of(levels);
  }

  private static int style(String label) {
    String text = PlainCharacters.of(Blanks.squeeze(label));
    for (int style = 0; style < STYLES.size(); style++) {
      if (STYLES.get(style).matcher(text).matches()) {
        return style;
      }
    }
    return -1;
  }
}
