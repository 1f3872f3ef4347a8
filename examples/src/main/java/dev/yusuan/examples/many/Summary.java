package dev.yusuan.examples.many;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.examples.audit.DocumentResult;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FileResult;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What came of many files. Not thread-safe. */
final class Summary {
  private final int expected;
  private final List<FileResult> files = new ArrayList<>();
  private final Map<RuleDescription, int[]> rules = new LinkedHashMap<>();

  Summary(int expected) {
    this.expected = expected;
  }

  void add(FileResult result) {
    files.add(result.told());
    for (DocumentResult document : result.documents()) {
      document
          .entry()
          .rules()
          .forEach(
              (rule, checks) -> {
                int[] counts = rules.computeIfAbsent(rule, unseen -> new int[2]);
                counts[0]++;
                counts[1] += checks;
              });
    }
  }

  /** How many files there are to be. */
  int expected() {
    return expected;
  }

  ImmutableList<FileResult> files() {
    return ImmutableList.copyOf(files);
  }

  ImmutableList<DocumentResult> documents() {
    return files.stream().flatMap(file -> file.documents().stream()).collect(toImmutableList());
  }

  /** The gravest status. */
  ExitStatus status() {
    return files.stream().map(FileResult::status).reduce(ExitStatus.CLEAN, ExitStatus::orGraver);
  }

  /** How many files have a status. */
  int count(ExitStatus status) {
    return (int) files.stream().filter(file -> file.status() == status).count();
  }

  /** How many files have errors of reading. */
  int misread() {
    return (int)
        files.stream()
            .filter(
                file ->
                    file.documents().stream().anyMatch(document -> document.entry().misread() > 0))
            .count();
  }

  /** The cells of all files that a part of the coverage counts. */
  int cells(ToIntFunction<Coverage> part) {
    return files.stream().flatMap(file -> file.coverage().stream()).mapToInt(part).sum();
  }

  /** The rules that failed, the gravest and most frequent first. */
  ImmutableList<FailedRule> rules() {
    return rules.entrySet().stream()
        .map(rule -> new FailedRule(rule.getKey(), rule.getValue()[0], rule.getValue()[1]))
        .sorted(
            Comparator.comparing(FailedRule::severity)
                .thenComparing(Comparator.comparingInt(FailedRule::documents).reversed()))
        .collect(toImmutableList());
  }

  /**
   * A rule that failed.
   *
   * @param rule the rule
   * @param documents in how many documents
   * @param checks in how many checks
   */
  record FailedRule(RuleDescription rule, int documents, int checks) {
    Severity severity() {
      return rule.severity();
    }
  }
}
