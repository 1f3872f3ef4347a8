package dev.yusuan.validation.report;

import dev.yusuan.document.Disclosure;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.result.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fingerprints of findings, and which finding each follows from. */
final class Causes {
  private final Fingerprints fingerprints;
  private final Map<Finding, Finding> causes = new HashMap<>();
  private final Map<Finding, Repair> repairs = new HashMap<>();

  private Causes(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  static Causes of(Report report, Disclosure disclosure) {
    return of(report.groups(), Fingerprints.of(report, disclosure));
  }

  static Causes of(List<FindingGroup> groups, Fingerprints fingerprints) {
    Causes causes = new Causes(fingerprints);
    for (FindingGroup group : groups) {
      group.others().forEach(other -> causes.causes.put(other, group.first()));
      group.repair().ifPresent(repair -> causes.repairs.put(group.first(), repair));
    }
    return causes;
  }

  String fingerprint(Finding finding) {
    return fingerprints.of(finding);
  }

  /** The fingerprint of the finding that this one follows from; empty where it stands alone. */
  Optional<String> of(Finding finding) {
    return Optional.ofNullable(causes.get(finding)).map(fingerprints::of);
  }

  /** The figure whose change would repair this finding and those that follow from it. */
  Optional<Repair> repair(Finding finding) {
    return Optional.ofNullable(repairs.get(finding));
  }
}
