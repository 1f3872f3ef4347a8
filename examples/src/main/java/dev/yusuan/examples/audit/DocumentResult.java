package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.money.Verdict;
import dev.yusuan.report.content.IndexEntry;

/**
 * What came of a disclosure, without the disclosure itself.
 *
 * @param document its id
 * @param status its exit status
 * @param entry its line in the list of documents
 * @param checks how many checks had which verdict
 * @param rows its lines in the results of all documents
 */
public record DocumentResult(
    String document,
    ExitStatus status,
    IndexEntry entry,
    ImmutableMap<Verdict, Integer> checks,
    DocumentRows rows) {

  DocumentResult told() {
    return new DocumentResult(document, status, entry, checks, DocumentRows.NONE);
  }
}
