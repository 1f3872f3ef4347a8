package dev.yusuan.validation.report;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.source.SourceMap;
import dev.yusuan.text.Printable;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a report in plain lines, in Chinese or English: the failed checks by severity, each with
 * its place, its figures and what follows from it; then the differences that rounding explains, and
 * what was not checked.
 */
public final class ReportText {
  private static final String INDENT = "  ";
  private static final ImmutableList<Verdict> NOT_FAILED =
      ImmutableList.of(Verdict.WITHIN_ROUNDING, Verdict.WITHIN_TRUNCATION, Verdict.NOT_CHECKED);

  private final FindingText text;
  private final ReportTexts texts;
  private final int most;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();
  private String lastRule = "";

  private ReportText(SourceMap sources, Locale language, int most) {
    this.text = new FindingText(sources, language);
    this.texts = ReportTexts.in(language);
    this.most = most;
  }

  /** All lines, without places in a file. */
  public static ImmutableList<String> lines(Report report, Locale language) {
    return lines(report, SourceMap.NONE, language);
  }

  /** All lines. */
  public static ImmutableList<String> lines(Report report, SourceMap sources, Locale language) {
    return lines(report, sources, language, Integer.MAX_VALUE);
  }

  /**
   * The lines, with a limit.
   *
   * @param most how many causes of one severity are told, and how many findings of one verdict that
   *     did not fail; how many more there are is said
   */
  public static ImmutableList<String> lines(
      Report report, SourceMap sources, Locale language, int most) {
    ReportText lines = new ReportText(sources, language, most);
    lines.lines.addAll(report.summary(language));
    report.notes().forEach(note -> lines.add("document", note.in(language)));
    lines.failed(report.groups());
    for (Verdict verdict : NOT_FAILED) {
      lines.notFailed(
          verdict,
          report.findings().stream().filter(finding -> finding.verdict() == verdict).toList());
    }
    lines.unimplemented(report, language);
    return lines.lines.build();
  }

  private void unimplemented(Report report, Locale language) {
    if (!report.unimplemented().isEmpty()) {
      String demands =
          report.unimplemented().stream()
              .map(demand -> demand.sentence().in(language))
              .collect(Collectors.joining(texts.get("and")));
      lines.add(texts.get("unimplemented", report.unimplemented().size(), demands));
    }
  }

  /**
   * Writes all lines in UTF-8 to a stream, which stays open.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(Report report, SourceFile source, Locale language, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (String line : lines(report, source.sources(), language)) {
      writer.write(line);
      writer.write('\n');
    }
    writer.flush();
  }

  private static Severity gravest(FindingGroup group) {
    return Stream.concat(Stream.of(group.first()), group.others().stream())
        .map(Finding::severity)
        .min(Severity::compareTo)
        .orElseThrow();
  }

  static ImmutableList<String> lines(
      List<FindingGroup> failed, SourceMap sources, Locale language) {
    ReportText lines = new ReportText(sources, language, Integer.MAX_VALUE);
    lines.failed(failed);
    return lines.lines.build();
  }

  private void failed(List<FindingGroup> groups) {
    for (Severity severity : Severity.values()) {
      failed(severity, groups.stream().filter(group -> gravest(group) == severity).toList());
    }
  }

  private void failed(Severity severity, List<FindingGroup> groups) {
    if (groups.isEmpty()) {
      return;
    }
    add("section." + severity, Integer.toString(groups.size()));
    for (FindingGroup group : groups.subList(0, Math.min(most, groups.size()))) {
      finding(group.first());
      for (Finding other : group.others()) {
        lines.add(INDENT.repeat(3) + text.sameCause(other));
      }
      group.repair().ifPresent(repair -> lines.add(INDENT.repeat(3) + text.repair(repair)));
    }
    rest(groups.size());
  }

  private void notFailed(Verdict verdict, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    add("section." + verdict, Integer.toString(findings.size()));
    findings.subList(0, Math.min(most, findings.size())).forEach(this::finding);
    rest(findings.size());
  }

  /** Findings of one rule that stand together have the line of the rule once. */
  private void finding(Finding finding) {
    String rule = text.rule(finding);
    if (!rule.equals(lastRule)) {
      lines.add(INDENT + rule);
      lastRule = rule;
    }
    lines.add(INDENT.repeat(2) + text.message(finding));
    text.intervals(finding).ifPresent(intervals -> lines.add(INDENT.repeat(3) + intervals));
  }

  private void rest(int all) {
    if (all > most) {
      lines.add(INDENT + texts.get("section.rest", Integer.toString(all - most)));
    }
  }

  private void add(String key, String argument) {
    lastRule = "";
    lines.add(texts.get(key, Printable.of(argument)));
  }
}
