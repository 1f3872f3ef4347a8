package dev.yusuan.examples.comparison;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import dev.yusuan.comparison.DisclosureDiff;
import dev.yusuan.comparison.SubjectChange;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.io.render.TextGrid.Alignment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What became of the subjects of two disclosures, for people; those that stayed are counted. */
final class ChangeLines {
  private static final ImmutableList<Alignment> ALIGNMENT =
      ImmutableList.of(
          Alignment.LEFT,
          Alignment.LEFT,
          Alignment.LEFT,
          Alignment.LEFT,
          Alignment.LEFT,
          Alignment.RIGHT,
          Alignment.RIGHT,
          Alignment.RIGHT,
          Alignment.RIGHT);

  private final AuditTexts texts;

  ChangeLines(AuditTexts texts) {
    this.texts = texts;
  }

  void add(DisclosureDiff diff, Lines lines) {
    lines.title(texts.get("compare.changes"));
    SetMultimap<List<String>, String> subjects =
        diff.changes().stream()
            .collect(
                Multimaps.toMultimap(
                    ChangeLines::place, SubjectChange::subject, HashMultimap::create));
    List<ImmutableList<String>> rows =
        diff.changes().stream()
            .filter(change -> change.kind() != SubjectChange.Kind.SAME)
            .map(change -> row(change, subjects.get(place(change)).size() > 1))
            .toList();
    if (!rows.isEmpty()) {
      lines.grid(ALIGNMENT, Stream.concat(Stream.of(header()), rows.stream()).toList());
    }
    lines.add(
        texts.get(
            "compare.counts",
            diff.changes(SubjectChange.Kind.NEW).size(),
            diff.changes(SubjectChange.Kind.GONE).size(),
            diff.changes(SubjectChange.Kind.CHANGED).size(),
            diff.changes(SubjectChange.Kind.RENAMED).size(),
            diff.changes(SubjectChange.Kind.SAME).size()));
  }

  private ImmutableList<String> header() {
    return ImmutableList.copyOf(Splitter.on('|').split(texts.get("compare.header")));
  }

  /** Where a name stands: subjects of one table may have the same name under different codes. */
  private static List<String> place(SubjectChange change) {
    return List.of(change.table().name(), change.name());
  }

  private ImmutableList<String> row(SubjectChange change, boolean needsCode) {
    return ImmutableList.of(
        texts.get("compare." + change.kind().name().toLowerCase(Locale.ROOT)),
        change.table().title(),
        needsCode && isCoded(change) ? change.subject() + " " + name(change) : name(change),
        change.isSum() ? texts.get("compare.sum", change.measure()) : change.measure(),
        change.unit().symbol(),
        PrintedSum.of(change.before(), change.unit()),
        PrintedSum.of(change.after(), change.unit()),
        PrintedSum.of(change.difference(), change.unit()),
        change.rate().map(rate -> rate.toPlainString() + "%").orElse(""));
  }

  private static boolean isCoded(SubjectChange change) {
    return !change.name().isEmpty()
        && !change.subject().equals(change.name().replaceAll("\\s", ""));
  }

  private String name(SubjectChange change) {
    String name = change.name().isEmpty() ? change.subject() : change.name();
    return change
        .renaming()
        .map(
            names ->
                texts.get(
                    "compare.renaming",
                    names.names().get(0),
                    names.names().get(1),
                    texts.get("compare.basis." + names.basis().name().toLowerCase(Locale.ROOT))))
        .orElse(name);
  }
}
