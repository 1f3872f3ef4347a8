package dev.yusuan.examples.audit;

import dev.yusuan.document.Severity;

/** What a user may want to count as a failure besides failed checks of severity error. */
public enum FailOn {
  /** A failed check of severity warning. */
  WARNING {
    @Override
    boolean isIn(Audit audit) {
      return audit.report().failed().stream()
          .anyMatch(finding -> finding.severity() == Severity.WARNING);
    }
  },
  /** A problem of reading of severity error: something that is printed was not understood. */
  READING {
    @Override
    boolean isIn(Audit audit) {
      return audit.read().problems().stream()
          .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
  };

  abstract boolean isIn(Audit audit);
}
