package dev.yusuan.report.content;

import dev.yusuan.document.Severity;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Report;
import java.util.stream.Stream;

/** How much findings of one cause matter (严重程度): as much as the gravest of them. */
public final class Gravity {
  private Gravity() {}

  /** The gravest severity among findings of one cause. */
  public static Severity of(FindingGroup group) {
    return Stream.concat(Stream.of(group.first()), group.others().stream())
        .map(Finding::severity)
        .min(Severity::compareTo)
        .orElseThrow();
  }

  /** How many causes there are that matter so much. */
  public static int count(Report report, Severity severity) {
    return (int) report.groups().stream().filter(group -> of(group) == severity).count();
  }
}
