package dev.yusuan.comparison;

import com.google.common.collect.ImmutableList;
import dev.yusuan.comparison.Figures.Figure;
import dev.yusuan.comparison.Figures.Sum;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of each subject from one disclosure to another, by the tables that both print. Of
 * each table the columns that are not part of another are compared, of this year's budget; rows of
 * one subject, such as those of several units, are added up.
 *
 * @param changes the subjects in the order of the tables; those that stayed the same too
 */
public record DisclosureDiff(ImmutableList<SubjectChange> changes) {
  /** Compares two disclosures, such as last year's with this year's. */
  public static DisclosureDiff of(Disclosure before, Disclosure after) {
    ImmutableList.Builder<SubjectChange> changes = ImmutableList.builder();
    for (TableKind<?> kind : TableKind.values()) {
      Map<Figure, Sum> first = Figures.of(before, kind);
      Map<Figure, Sum> second = Figures.of(after, kind);
      if (!first.isEmpty() && !second.isEmpty()) {
        Map<Figure, Sum> all = new LinkedHashMap<>(first);
        second.forEach(all::putIfAbsent);
        all.forEach((figure, sum) -> changes.add(change(kind, figure, sum, first, second)));
      }
    }
    return new DisclosureDiff(changes.build());
  }

  private static SubjectChange change(
      TableKind<?> kind, Figure figure, Sum sum, Map<Figure, Sum> first, Map<Figure, Sum> second) {
    return new SubjectChange(
        kind,
        figure.subject().id(),
        sum.name(),
        figure.column().title(),
        Optional.ofNullable(first.get(figure)).map(Sum::yuan),
        Optional.ofNullable(second.get(figure)).map(Sum::yuan));
  }

  /** The subjects of a kind of change. */
  public ImmutableList<SubjectChange> changes(SubjectChange.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }
}
