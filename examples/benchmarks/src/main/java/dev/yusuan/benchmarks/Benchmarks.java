package dev.yusuan.benchmarks;

import dev.yusuan.catalog.CatalogBenchmarks;
import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/** Runs all benchmarks, one class after the other; the table of goals comes last. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs all of them.
   *
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments)
      throws RunnerException, CommandLineOptionException, IOException {
    CatalogBenchmarks.main(arguments);
    ReadingBenchmarks.main(arguments);
    ReportBenchmarks.main(arguments);
    GoalBenchmarks.main(arguments);
  }
}
