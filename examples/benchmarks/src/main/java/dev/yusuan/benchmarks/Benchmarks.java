package dev.yusuan.benchmarks;

import dev.yusuan.catalog.CatalogBenchmarks;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks, one class after the other. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs all of them.
   *
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    CatalogBenchmarks.main(arguments);
    FrontEndBenchmarks.main(arguments);
    ReadingBenchmarks.main(arguments);
    ReportBenchmarks.main(arguments);
    ValidationBenchmarks.main(arguments);
  }
}
