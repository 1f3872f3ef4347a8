package dev.yusuan.comparison;

import com.google.common.collect.ImmutableList;
import dev.yusuan.comparison.Figures.Figure;
import dev.yusuan.comparison.Figures.Sum;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The amounts of each subject in several disclosures, side by side (并列): by the tables that at
 * least two of them print, with columns and rows as in {@link DisclosureDiff}.
 *
 * @param subjects the subjects in the order of the tables
 */
public record SideBySide(ImmutableList<SubjectAmounts> subjects) {
  /** Puts disclosures beside each other, in the given order. */
  public static SideBySide of(List<Disclosure> disclosures) {
    ImmutableList.Builder<SubjectAmounts> subjects = ImmutableList.builder();
    for (TableKind<?> kind : TableKind.values()) {
      List<Map<Figure, Sum>> figures =
          disclosures.stream().map(disclosure -> Figures.of(disclosure, kind)).toList();
      if (figures.stream().filter(each -> !each.isEmpty()).count() >= 2) {
        Map<Figure, Sum> all = new LinkedHashMap<>();
        figures.forEach(each -> each.forEach(all::putIfAbsent));
        all.forEach((figure, sum) -> subjects.add(amounts(kind, figure, sum, figures)));
      }
    }
    return new SideBySide(subjects.build());
  }

  private static SubjectAmounts amounts(
      TableKind<?> kind, Figure figure, Sum sum, List<Map<Figure, Sum>> figures) {
    return new SubjectAmounts(
        kind,
        figure.subject().id(),
        sum.name(),
        figure.column().title(),
        figures.stream()
            .map(each -> Optional.ofNullable(each.get(figure)).map(Sum::yuan))
            .collect(ImmutableList.toImmutableList()));
  }
}
