package dev.yusuan.testkit;

import dev.yusuan.document.CellPath;
import dev.yusuan.money.Amount;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.result.Report;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on findings that failed (对不成立的发现的断言). */
public final class FailuresAssert extends AbstractAssert<FailuresAssert, List<Finding>> {
  private final Report report;

  FailuresAssert(Report report, List<Finding> failed) {
    super(failed, FailuresAssert.class);
    this.report = report;
  }

  /** One of the findings involves the cell. */
  public FailuresAssert at(CellPath cell) {
    if (actual.stream().noneMatch(finding -> finding.cells().contains(cell))) {
      failWithMessage("%nExpected a finding at %s among:%n%s", cell, ReportAssert.lines(actual));
    }
    return this;
  }

  /** The report proposes this amount, in whatever unit, for a figure of these findings. */
  public FailuresAssert withRepair(Amount amount) {
    List<Repair> repairs =
        report.groups().stream()
            .filter(group -> actual.stream().anyMatch(finding -> isIn(group, finding)))
            .flatMap(group -> group.repair().stream())
            .toList();
    if (repairs.stream().noneMatch(repair -> repair.value().compareValueTo(amount) == 0)) {
      failWithMessage("%nExpected the repair %s, but proposed are: %s", amount, repairs);
    }
    return this;
  }

  private static boolean isIn(FindingGroup group, Finding finding) {
    return group.first().equals(finding) || group.others().contains(finding);
  }
}
