package dev.yusuan.comparison;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of each subject from one disclosure to another, with tables, columns and rows as in
 * {@link SideBySide}.
 *
 * @param changes the subjects in the order of the tables; those that stayed the same too
 */
public record DisclosureDiff(ImmutableList<SubjectChange> changes) {
  /** Compares two disclosures, such as last year's with this year's. */
  public static DisclosureDiff of(Disclosure before, Disclosure after) {
    return new DisclosureDiff(
        SideBySide.of(ImmutableList.of(before, after)).subjects().stream()
            .map(SubjectChange::of)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The subjects of a kind of change. */
  public ImmutableList<SubjectChange> changes(SubjectChange.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** How many subjects became what. */
  @Override
  public String toString() {
    return Stream.of(SubjectChange.Kind.values())
        .map(kind -> changes(kind).size() + " " + Ascii.toLowerCase(kind.name()))
        .collect(Collectors.joining(", "));
  }
}
