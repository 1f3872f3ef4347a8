package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.comparison.SideBySide;
import dev.yusuan.comparison.SubjectAmounts;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the amounts of each subject in several disclosures, one line for each amount. */
public final class SideBySideCsv {
  /** The header. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "table_kind", "subject", "label", "measure_label", "document", "amount_yuan", "is_sum");

  private SideBySideCsv() {}

  /**
   * Writes a file; an older file is replaced, at the end and at once.
   *
   * @param documents the names of the disclosures, for their column
   */
  public static void write(
      SideBySide sideBySide, List<String> documents, CsvProfile profile, Path file)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    NewFile.write(file, out -> write(sideBySide, documents, CsvOutput.utf8(name, profile, out)));
  }

  private static void write(SideBySide sideBySide, List<String> documents, CsvOutput csv)
      throws IOException {
    csv.write(HEADER);
    for (SubjectAmounts subject : sideBySide.subjects()) {
      for (int i = 0; i < documents.size(); i++) {
        Optional<BigDecimal> amount = subject.amounts().get(i);
        if (amount.isPresent()) {
          csv.write(
              ImmutableList.of(
                  subject.table().name(),
                  csv.text(subject.subject()),
                  csv.text(subject.name(i)),
                  csv.text(subject.measure()),
                  csv.text(documents.get(i)),
                  amount.get().toPlainString(),
                  Boolean.toString(subject.isSum())));
        }
      }
    }
    csv.flush();
  }
}
