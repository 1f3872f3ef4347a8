package dev.yusuan.examples.many;

import static dev.yusuan.io.render.TextGrid.Alignment.LEFT;
import static dev.yusuan.io.render.TextGrid.Alignment.RIGHT;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.DocumentResult;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FileResult;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.examples.many.Summary.FailedRule;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.io.render.TextGrid;
import dev.yusuan.report.content.IndexEntry;
import dev.yusuan.text.Excerpt;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what came of many files on the terminal. */
final class SummaryText {
  private static final int MOST_RULES = 15;

  private SummaryText() {}

  /** The line of a file that is the last of those of the summary. */
  static String line(FileResult result, Summary summary, AuditTexts texts) {
    String number = texts.get("many.number", summary.files().size(), summary.expected());
    String status = texts.get("many.status." + result.status());
    String documents =
        result.documents().stream()
            .map(document -> document(document, texts))
            .collect(Collectors.joining(texts.get("many.and")));
    return TextGrid.printable(
        number
            + " "
            + status
            + "  "
            + result.input().file()
            + (documents.isEmpty() ? "" : "  " + documents));
  }

  private static String document(DocumentResult document, AuditTexts texts) {
    IndexEntry entry = document.entry();
    String issuer = entry.issuer().map(Excerpt::of).orElse(texts.get("unstated"));
    String text =
        texts.get(
            "many.document",
            entry.fiscalYear().isPresent() ? issuer + " " + entry.fiscalYear().getAsInt() : issuer,
            entry.tables(),
            entry.failed(Severity.ERROR),
            entry.failed(Severity.WARNING));
    if (entry.misread() > 0) {
      text += texts.get("many.document.misread", entry.misread());
    }
    return entry.incomplete().isEmpty() ? text : text + texts.get("many.document.incomplete");
  }

  static String of(Summary summary, Path folder, ImmutableList<String> names, AuditTexts texts) {
    Lines lines = new Lines();
    lines.title(texts.get("many.files", summary.files().size(), summary.documents().size()));
    ImmutableList.Builder<ImmutableList<String>> statuses = ImmutableList.builder();
    for (ExitStatus status : ExitStatus.values()) {
      if (summary.count(status) > 0) {
        statuses.add(counted(texts.get("many.status." + status), summary.count(status)));
      }
    }
    int misread = summary.misread();
    if (misread > 0) {
      statuses.add(counted(texts.get("many.misread"), misread));
    }
    lines.grid(ImmutableList.of(LEFT, RIGHT), statuses.build());
    lines.title(texts.get("cells", summary.cells(Coverage::cells)));
    lines.grid(
        ImmutableList.of(LEFT, RIGHT),
        List.of(
            counted(texts.get("cells.typed"), summary.cells(Coverage::typed)),
            counted(texts.get("cells.headings"), summary.cells(Coverage::headings)),
            counted(texts.get("cells.notes"), summary.cells(Coverage::notes)),
            counted(texts.get("cells.unrecognised"), summary.cells(Coverage::unrecognised))));
    rules(lines, summary.rules(), texts);
    lines.title(texts.get("results", folder));
    lines.add(String.join("  ", names));
    if (!summary.documents().isEmpty() && !names.contains(SummaryFiles.WORKBOOK)) {
      lines.add(texts.get("many.no-workbook", SummaryFiles.WORKBOOK));
    }
    return lines.toString();
  }

  private static void rules(Lines lines, ImmutableList<FailedRule> rules, AuditTexts texts) {
    lines.title(texts.get("many.rules", rules.size()));
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (FailedRule rule : rules.subList(0, Math.min(MOST_RULES, rules.size()))) {
      rows.add(
          ImmutableList.of(
              texts.get("many.severity", texts.severity(rule.severity())),
              rule.rule().id(),
              texts.get("many.counts", rule.documents(), rule.checks())));
    }
    lines.grid(ImmutableList.of(LEFT, LEFT, LEFT), rows.build());
    lines.rest(rules.size() - MOST_RULES, "summary.json", texts);
  }

  private static ImmutableList<String> counted(String name, int count) {
    return ImmutableList.of(name, Integer.toString(count));
  }
}
