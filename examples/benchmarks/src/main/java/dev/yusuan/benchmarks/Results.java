package dev.yusuan.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** What JMH measured of a class of benchmarks, told as ratios of medians. */
final class Results {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Collection<RunResult> results;

  private Results(Collection<RunResult> results) {
    this.results = results;
  }

  static Results of(Class<?> benchmarks) throws RunnerException {
    return new Results(
        new Runner(
                new OptionsBuilder()
                    .include(benchmarks.getName().replace(".", "\\."))
                    .addProfiler(GCProfiler.class)
                    .build())
            .run());
  }

  /** Prints the time of a candidate as a share of that of its baseline. */
  void printRatio(String goal, String candidate, String baseline) {
    Statistics measured = time(find(candidate, ""));
    Statistics base = time(find(baseline, ""));
    OUT.printf(
        Locale.ROOT,
        "%s: %s / %s = %.3f; medians %,.1f and %,.1f us, quartiles %,.1f–%,.1f and %,.1f–%,.1f;"
            + " %,.0f and %,.0f bytes%n",
        goal,
        candidate,
        baseline,
        median(measured) / median(base),
        median(measured),
        median(base),
        measured.getPercentile(25),
        measured.getPercentile(75),
        base.getPercentile(25),
        base.getPercentile(75),
        bytes(find(candidate, "")),
        bytes(find(baseline, "")));
  }

  /** Prints how the cost of a character grows with the length of the text: 1 where it is linear. */
  void printGrowth(String goal, String benchmark, int times, double length) {
    RunResult one = find(benchmark, "1");
    RunResult more = find(benchmark, Integer.toString(times));
    OUT.printf(
        Locale.ROOT,
        "%s: %s, text of %.1f times the length: time per character × %.2f, bytes × %.2f;"
            + " medians %,.1f and %,.1f us%n",
        goal,
        benchmark,
        length,
        median(time(more)) / median(time(one)) / length,
        bytes(more) / bytes(one) / length,
        median(time(more)),
        median(time(one)));
  }

  private RunResult find(String benchmark, String times) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .filter(result -> times.isEmpty() || times.equals(result.getParams().getParam("times")))
        .findFirst()
        .orElseThrow();
  }

  private static Statistics time(RunResult result) {
    return result.getPrimaryResult().getStatistics();
  }

  private static double median(Statistics statistics) {
    return statistics.getPercentile(50);
  }

  private static double bytes(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
        .getStatistics()
        .getPercentile(50);
  }
}
