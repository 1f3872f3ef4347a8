package dev.yusuan.examples.many;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.DocumentResult;
import dev.yusuan.examples.audit.DocumentRows;
import dev.yusuan.examples.audit.FileResult;
import dev.yusuan.examples.audit.Output;
import dev.yusuan.io.file.FileSet;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.load.LoadFiles;
import dev.yusuan.io.office.DataWorkbook;
import dev.yusuan.report.HtmlReport;
import dev.yusuan.report.content.IndexEntry;
import dev.yusuan.text.CsvProfile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files that tell of all documents: their lines behind each other, and the list of them as a
 * page and as JSON. They replace those of an earlier run all at once. Not thread-safe.
 */
final class SummaryFiles implements Closeable {
  private static final String INDEX = "index.html";
  private static final String SUMMARY = "summary.json";
  static final String WORKBOOK = "data.xlsx";

  /** The files, without those that load them into databases. */
  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          INDEX,
          WORKBOOK,
          SUMMARY,
          CombinedFiles.FACTS,
          CombinedFiles.STATEMENTS,
          CombinedFiles.INDICATORS,
          CombinedFiles.FINDINGS);

  private static final ImmutableList<String> ALL =
      ImmutableList.<String>builder().addAll(LoadFiles.NAMES).addAll(NAMES.reverse()).build();

  private final FileSet files;
  private final CombinedFiles combined;
  private final CsvProfile csv;

  private SummaryFiles(FileSet files, CombinedFiles combined, CsvProfile csv) {
    this.files = files;
    this.combined = combined;
    this.csv = csv;
  }

  /** Opens the files in a folder, which no other run may write to meanwhile. */
  static SummaryFiles open(Output output) throws IOException {
    FileSet files = FileSet.open(output.folder());
    try {
      return new SummaryFiles(files, CombinedFiles.in(files.path("")), output.csv());
    } catch (IOException | RuntimeException failed) {
      files.close();
      throw failed;
    }
  }

  /** Marks the files of an earlier run, if there are any. */
  static void outdate(Path folder, String why) throws IOException {
    FileSet.outdate(folder, NAMES, why);
  }

  void add(DocumentRows rows) throws IOException {
    combined.add(rows);
  }

  /**
   * Writes the list of all files, and puts all in place.
   *
   * @return the names of those for people; there is no workbook where the lines are more than those
   *     of a sheet, or where no file could be read
   */
  ImmutableList<String> put(Summary summary, AuditTexts texts) throws IOException {
    combined.close();
    ImmutableList<IndexEntry> entries =
        summary.files().stream().flatMap(SummaryFiles::entries).collect(toImmutableList());
    NewFile.write(files.path(INDEX), out -> HtmlReport.writeIndex(entries, texts.language(), out));
    NewFile.write(files.path(SUMMARY), out -> SummaryJson.write(summary, out));
    LoadFiles.write(files.path(""));
    boolean fits = !summary.documents().isEmpty() && DataWorkbook.fits(files.path(""), csv);
    if (fits) {
      NewFile.write(files.path(WORKBOOK), out -> DataWorkbook.write(files.path(""), csv, out));
    }
    files.replace(ALL);
    return NAMES.stream().filter(name -> fits || !name.equals(WORKBOOK)).collect(toImmutableList());
  }

  private static Stream<IndexEntry> entries(FileResult file) {
    return Stream.concat(
        file.documents().stream().map(DocumentResult::entry),
        file
            .failure()
            .map(failure -> IndexEntry.unreadable(file.input().file().toString(), failure.reason()))
            .stream());
  }

  @Override
  public void close() throws IOException {
    try {
      combined.close();
    } finally {
      files.close();
    }
  }
}
