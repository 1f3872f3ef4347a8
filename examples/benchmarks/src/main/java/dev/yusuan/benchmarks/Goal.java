package dev.yusuan.benchmarks;

/**
 * What is to be reached: a candidate against its baseline.
 *
 * @param id the name of the goal, which the method of {@link GoalBenchmarks} begins with
 * @param candidate what is measured
 * @param baseline what it is measured against
 * @param measure how the two are compared
 * @param value what is to be reached
 */
record Goal(String id, String candidate, String baseline, Measure measure, double value) {
  /** How a goal is told. */
  enum Measure {
    /** Time of the baseline by that of the candidate, at least. */
    SPEED,
    /** Time of the candidate by that of the baseline, at most. */
    TIME,
    /** Something else of the candidate by that of the baseline, at most. */
    SIZE
  }

  boolean isReachedBy(double ratio) {
    return measure == Measure.SPEED ? ratio >= value : ratio <= value;
  }

  String asked() {
    return (measure == Measure.SPEED ? "speed ≥ " : measure == Measure.TIME ? "time ≤ " : "≤ ")
        + value;
  }
}
