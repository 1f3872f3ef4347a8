package dev.yusuan.examples.many;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import dev.yusuan.document.Severity;
import dev.yusuan.examples.audit.DocumentResult;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FileResult;
import dev.yusuan.examples.many.Summary.FailedRule;
import dev.yusuan.io.reading.Coverage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes {@code summary.json}: what came of each file, and of all of them. */
final class SummaryJson {
  private static final String FORMAT = "yusuan.summary/1";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SummaryJson() {}

  static void write(Summary summary, OutputStream out) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", FORMAT);
    root.put("files", summary.files().size());
    root.put("documents", summary.documents().size());
    ObjectNode statuses = root.putObject("filesByStatus");
    for (ExitStatus status : ExitStatus.values()) {
      statuses.put(name(status), summary.count(status));
    }
    root.set("cells", cells(summary));
    ArrayNode rules = root.putArray("failedRules");
    for (FailedRule rule : summary.rules()) {
      rules
          .addObject()
          .put("rule", rule.rule().id())
          .put("severity", name(rule.severity()))
          .put("documents", rule.documents())
          .put("checks", rule.checks());
    }
    ArrayNode results = root.putArray("results");
    for (FileResult file : summary.files()) {
      results.add(file(file));
    }
    out.write(
        (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode cells(Summary summary) {
    return MAPPER
        .createObjectNode()
        .put("printed", summary.cells(Coverage::cells))
        .put("typed", summary.cells(Coverage::typed))
        .put("headings", summary.cells(Coverage::headings))
        .put("notes", summary.cells(Coverage::notes))
        .put("unrecognised", summary.cells(Coverage::unrecognised));
  }

  private static ObjectNode file(FileResult file) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("file", file.input().file().toString().replace('\\', '/'));
    node.put("status", name(file.status()));
    file.failure().ifPresent(failure -> node.put("failure", failure.line()));
    file.coverage()
        .ifPresent(
            coverage ->
                node.putObject("cells")
                    .put("printed", coverage.cells())
                    .put("typed", coverage.typed())
                    .put("headings", coverage.headings())
                    .put("notes", coverage.notes())
                    .put("unrecognised", coverage.unrecognised()));
    ObjectNode problems = node.putObject("problems");
    file.problems().forEach((severity, count) -> problems.put(name(severity), count));
    ArrayNode documents = node.putArray("documents");
    file.documents().forEach(document -> documents.add(document(document)));
    return node;
  }

  private static ObjectNode document(DocumentResult document) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("document", document.document());
    node.put("status", name(document.status()));
    node.put("report", document.entry().link());
    document.entry().issuer().ifPresent(issuer -> node.put("issuer", issuer));
    document.entry().fiscalYear().ifPresent(year -> node.put("fiscalYear", year));
    node.put("tables", document.entry().tables());
    document
        .entry()
        .expenditure()
        .ifPresent(amount -> node.put("expenditureYuan", amount.inYuan().toPlainString()));
    ObjectNode checks = node.putObject("checks");
    document.checks().forEach((verdict, count) -> checks.put(name(verdict), count));
    ObjectNode causes = node.putObject("failedCauses");
    for (Severity severity : Severity.values()) {
      causes.put(name(severity), document.entry().failed(severity));
    }
    ObjectNode rules = node.putObject("failedRules");
    document.entry().rules().forEach((rule, checksOfRule) -> rules.put(rule.id(), checksOfRule));
    return node;
  }

  private static String name(Enum<?> value) {
    return Ascii.toLowerCase(value.name());
  }
}
