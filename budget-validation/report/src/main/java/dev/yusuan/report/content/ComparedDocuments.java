package dev.yusuan.report.content;

import com.google.common.collect.ImmutableList;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;

/**
 * Disclosures side by side (对照对象): a department with its units, a year with the year before, two
 * versions of one document.
 *
 * @param documents at least two files with the disclosures that were read from them, the earlier
 *     first
 * @param report what the rules between disclosures found
 */
public record ComparedDocuments(ImmutableList<SourceFile> documents, Report report) {
  /** Checks that there are two. */
  public ComparedDocuments {
    if (documents.size() < 2) {
      throw new IllegalArgumentException("two documents at least, not " + documents.size());
    }
  }
}
