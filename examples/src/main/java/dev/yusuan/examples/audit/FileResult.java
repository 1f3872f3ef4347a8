package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.Severity;
import dev.yusuan.io.reading.Coverage;
import java.util.Optional;

/**
 * What came of a file.
 *
 * @param input the file
 * @param status the gravest of what came of it
 * @param documents its disclosures whose results were written
 * @param coverage how much of it was read; empty where it could not be
 * @param problems how many problems of reading there are of each severity
 * @param text the report for the terminal
 * @param failure why it could not be read, or its results not be written; empty where all went well
 */
public record FileResult(
    Input input,
    ExitStatus status,
    ImmutableList<DocumentResult> documents,
    Optional<Coverage> coverage,
    ImmutableMap<Severity, Integer> problems,
    String text,
    Optional<Failure> failure) {

  /** The same without the report and the lines of documents, when they were told and written. */
  public FileResult told() {
    return new FileResult(
        input,
        status,
        documents.stream().map(DocumentResult::told).collect(ImmutableList.toImmutableList()),
        coverage,
        problems,
        "",
        failure);
  }
}
