package dev.yusuan.examples.comparison;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
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
    List<ImmutableList<String>> rows =
        diff.changes().stream()
            .filter(change -> change.kind() != SubjectChange.Kind.SAME)
            .map(this::row)
            .toList();
    if (!rows.isEmpty()) {
      lines.grid(ALIGNMENT, Stream.concat(Stream.of(header()), rows.stream()).toList());
    }
    lines.add(texts.get("compare.same", diff.changes(SubjectChange.Kind.SAME).size()));
  }

  private ImmutableList<String> header() {
    return ImmutableList.copyOf(Splitter.on('|').split(texts.get("compare.header")));
  }

  private ImmutableList<String> row(SubjectChange change) {
    return ImmutableList.of(
        texts.get("compare." + change.kind().name().toLowerCase(Locale.ROOT)),
        change.table().title(),
        change.name().isEmpty() ? change.subject() : change.name(),
        change.isSum() ? texts.get("compare.sum", change.measure()) : change.measure(),
        change.unit().symbol(),
        PrintedSum.of(change.before(), change.unit()),
        PrintedSum.of(change.after(), change.unit()),
        PrintedSum.of(change.difference(), change.unit()),
        change.rate().map(rate -> rate.toPlainString() + "%").orElse(""));
  }
}
