package dev.yusuan.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The table of ratios: medians of all iterations of all forks, with their quartiles. */
final class GoalTable {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Collection<RunResult> results;

  GoalTable(Collection<RunResult> results) {
    this.results = results;
  }

  void print() throws IOException {
    OUT.println();
    OUT.println(
        "| goal | candidate | against | asked | measured (quartiles) | reached | µs | bytes |");
    OUT.println("|---|---|---|---|---|---|---|---|");
    for (Goal goal : Goals.OF_TIME) {
      Optional<RunResult> result = find(goal);
      result.ifPresent(run -> print(goal, run));
      if (goal.id().equals("J2") && result.isPresent()) {
        print(Goals.ENCODED_BYTES, median(result.get(), "candidateBytes") / Seeds.jsonBytes());
        print(Goals.HEAP, Seeds.heapRatio());
      }
    }
  }

  private Optional<RunResult> find(Goal goal) {
    return results.stream()
        .filter(run -> run.getParams().getBenchmark().endsWith("." + method(goal)))
        .findFirst();
  }

  private static String method(Goal goal) {
    return goal.id().substring(0, 1).toLowerCase(Locale.ROOT) + goal.id().substring(1);
  }

  private static void print(Goal goal, RunResult run) {
    Statistics ratio = statistics(run, "ratio");
    boolean isSpeed = goal.measure() == Goal.Measure.SPEED;
    double lower = ratio.getPercentile(isSpeed ? 75 : 25);
    double upper = ratio.getPercentile(isSpeed ? 25 : 75);
    double middle = ratio.getPercentile(50);
    double measured = isSpeed ? 1 / middle : middle;
    OUT.printf(
        Locale.ROOT,
        "| %s | %s | %s | %s | %.3g (%.3g–%.3g) | %s | %,.0f / %,.0f | %,.0f / %,.0f |%n",
        goal.id(),
        goal.candidate(),
        goal.baseline(),
        goal.asked(),
        measured,
        isSpeed ? 1 / lower : lower,
        isSpeed ? 1 / upper : upper,
        goal.isReachedBy(measured) ? "yes" : "no",
        median(run, "candidateNanos") / 1000,
        median(run, "baselineNanos") / 1000,
        median(run, "candidateBytes"),
        median(run, "baselineBytes"));
  }

  private static void print(Goal goal, double ratio) {
    OUT.printf(
        Locale.ROOT,
        "| %s | %s | %s | %s | %.3g | %s | | |%n",
        goal.id(),
        goal.candidate(),
        goal.baseline(),
        goal.asked(),
        ratio,
        goal.isReachedBy(ratio) ? "yes" : "no");
  }

  private static double median(RunResult run, String counter) {
    return statistics(run, counter).getPercentile(50);
  }

  private static Statistics statistics(RunResult run, String counter) {
    return Objects.requireNonNull(run.getSecondaryResults().get(counter)).getStatistics();
  }
}
