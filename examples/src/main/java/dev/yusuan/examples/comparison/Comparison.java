package dev.yusuan.examples.comparison;

import com.google.common.collect.ImmutableList;
import dev.yusuan.comparison.DisclosureDiff;
import dev.yusuan.comparison.SideBySide;
import dev.yusuan.document.Disclosure;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.io.csv.DiffCsv;
import dev.yusuan.io.csv.SideBySideCsv;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.report.ComparisonNotes;
import dev.yusuan.report.HtmlReport;
import dev.yusuan.report.content.ComparedDocuments;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Disclosures side by side, with what the rules between them found.
 *
 * @param documents at least two
 * @param report what was found
 */
public record Comparison(ImmutableList<SourceFile> documents, Report report) {
  /** Compares disclosures with each other, the earlier first. */
  public static Comparison of(List<SourceFile> documents, Validator validator) {
    ImmutableList<SourceFile> all = ImmutableList.copyOf(documents);
    return new Comparison(all, validator.compare(disclosures(all)));
  }

  private static List<Disclosure> disclosures(List<SourceFile> documents) {
    return documents.stream().map(SourceFile::disclosure).toList();
  }

  boolean isPair() {
    return documents.size() == 2;
  }

  DisclosureDiff changes() {
    return DisclosureDiff.of(documents.get(0).disclosure(), documents.get(1).disclosure());
  }

  SideBySide sideBySide() {
    return SideBySide.of(disclosures(documents));
  }

  /** Whether there are amounts that two of them print. */
  public boolean isOfFigures() {
    return !sideBySide().subjects().isEmpty();
  }

  ImmutableList<String> notes(Locale language) {
    return ComparisonNotes.lines(new ComparedDocuments(documents, report), language);
  }

  /** All of it for the terminal. */
  public String text(AuditTexts texts) {
    return new ComparisonText(this, texts).toString();
  }

  /** Writes the page. */
  public void writePage(Path file, Locale language) throws IOException {
    NewFile.write(
        file,
        out -> HtmlReport.writeComparison(new ComparedDocuments(documents, report), language, out));
  }

  /** Writes what became of the subjects; of more than two, their amounts in each. */
  public void writeCsv(Path file) throws IOException {
    if (isPair()) {
      DiffCsv.write(changes(), CsvProfile.EXACT, file);
    } else {
      SideBySideCsv.write(
          sideBySide(), documents.stream().map(SourceFile::name).toList(), CsvProfile.EXACT, file);
    }
  }
}
