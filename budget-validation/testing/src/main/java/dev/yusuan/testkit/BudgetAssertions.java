package dev.yusuan.testkit;

import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.result.Report;

/** Assertions on what was read and what came of the checks (断言). */
public final class BudgetAssertions {
  private BudgetAssertions() {}

  /** Begins assertions on a report. */
  public static ReportAssert assertThat(Report actual) {
    return new ReportAssert(actual);
  }

  /** Begins assertions on what was read from a document. */
  public static ReadResultAssert assertThat(ReadResult actual) {
    return new ReadResultAssert(actual);
  }
}
