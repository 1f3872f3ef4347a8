package dev.yusuan.examples.comparison;

import com.google.common.collect.ImmutableList;
import dev.yusuan.comparison.SubjectAmounts;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.io.render.TextGrid.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The amounts of each subject in several disclosures, for people. */
final class BesideLines {
  private static final ImmutableList<Alignment> NAMES =
      ImmutableList.of(Alignment.LEFT, Alignment.LEFT, Alignment.LEFT, Alignment.LEFT);

  private final AuditTexts texts;

  BesideLines(AuditTexts texts) {
    this.texts = texts;
  }

  void add(Comparison comparison, Lines lines) {
    lines.title(texts.get("compare.beside"));
    int documents = comparison.documents().size();
    List<ImmutableList<String>> rows = new ArrayList<>();
    rows.add(header(documents));
    comparison.sideBySide().subjects().forEach(subject -> rows.add(row(subject)));
    if (rows.size() == 1) {
      lines.add(texts.get("compare.no-tables"));
      return;
    }
    ImmutableList.Builder<Alignment> alignment = ImmutableList.builder();
    alignment.addAll(NAMES);
    IntStream.range(0, documents).forEach(each -> alignment.add(Alignment.RIGHT));
    lines.grid(alignment.build(), rows);
  }

  private ImmutableList<String> header(int documents) {
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(
        texts.get("compare.table"),
        texts.get("compare.subject"),
        texts.get("compare.measure"),
        texts.get("compare.unit"));
    IntStream.rangeClosed(1, documents).mapToObj(Integer::toString).forEach(header::add);
    return header.build();
  }

  private ImmutableList<String> row(SubjectAmounts subject) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(
        subject.table().title(),
        subject.name().isEmpty() ? subject.subject() : subject.name(),
        subject.isSum() ? texts.get("compare.sum", subject.measure()) : subject.measure(),
        subject.unit().symbol());
    subject.amounts().forEach(amount -> row.add(PrintedSum.of(amount, subject.unit())));
    return row.build();
  }
}
