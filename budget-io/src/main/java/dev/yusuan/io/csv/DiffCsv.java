package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.comparison.DisclosureDiff;
import dev.yusuan.comparison.SubjectChange;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what became of each subject from one disclosure to another, one line for each. */
public final class DiffCsv {
  /** The header. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "table_kind",
          "subject",
          "label",
          "measure_label",
          "change_kind",
          "before_yuan",
          "after_yuan",
          "difference_yuan",
          "change_percent",
          "is_sum",
          "label_after",
          "renamed_by");

  private DiffCsv() {}

  /**
   * Writes a file; an older file is replaced, at the end and at once.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(DisclosureDiff diff, CsvProfile profile, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    NewFile.write(file, out -> write(diff, CsvOutput.utf8(name, profile, out)));
  }

  private static void write(DisclosureDiff diff, CsvOutput csv) throws IOException {
    csv.write(HEADER);
    for (SubjectChange change : diff.changes()) {
      csv.write(
          ImmutableList.of(
              change.table().name(),
              csv.text(change.subject()),
              csv.text(change.name()),
              csv.text(change.measure()),
              change.kind().name(),
              number(change.before()),
              number(change.after()),
              number(change.difference()),
              number(change.rate()),
              Boolean.toString(change.isSum()),
              csv.text(change.renaming().map(names -> names.names().get(1)).orElse("")),
              change.renaming().map(names -> names.basis().name()).orElse("")));
    }
    csv.flush();
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
