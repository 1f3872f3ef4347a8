package dev.yusuan.examples.many;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.DocumentResult;
import dev.yusuan.examples.audit.FileResult;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.load.LoadFiles;
import dev.yusuan.report.HtmlReport;
import dev.yusuan.report.content.IndexEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes what came of many files: the list of documents as a page and as JSON. */
final class SummaryFiles {
  /** The files that tell of all documents. */
  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "index.html",
          "summary.json",
          CombinedFiles.FACTS,
          CombinedFiles.STATEMENTS,
          CombinedFiles.INDICATORS,
          CombinedFiles.FINDINGS);

  private SummaryFiles() {}

  static void write(Summary summary, Path folder, AuditTexts texts) throws IOException {
    ImmutableList<IndexEntry> entries =
        summary.files().stream().flatMap(SummaryFiles::entries).collect(toImmutableList());
    NewFile.write(
        folder.resolve("index.html"), out -> HtmlReport.writeIndex(entries, texts.language(), out));
    LoadFiles.write(folder);
    NewFile.write(folder.resolve("summary.json"), out -> SummaryJson.write(summary, out));
  }

  private static Stream<IndexEntry> entries(FileResult file) {
    return Stream.concat(
        file.documents().stream().map(DocumentResult::entry),
        file
            .failure()
            .map(failure -> IndexEntry.unreadable(file.input().file().toString(), failure))
            .stream());
  }
}
