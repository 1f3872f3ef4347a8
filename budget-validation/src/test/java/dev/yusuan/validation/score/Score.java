package dev.yusuan.validation.score;

import com.google.common.collect.ImmutableList;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The score of the rules: each amount of the bundled samples is changed in each way, in the text at
 * the place where it is printed; then the document is read and checked anew. Fails below the goals.
 */
public final class Score {
  private static final int NOTICED = 9_950;
  private static final int CONTRADICTED = 9_700;

  private final ImmutableList<Result> results;

  private Score(ImmutableList<Result> results) {
    this.results = results;
  }

  /** Prints the score; the arguments are ignored. */
  public static void main(String[] args) throws IOException {
    List<Result> results = new ArrayList<>();
    for (String sample : PublishedBudgets.TYPED) {
      Experiment experiment = Experiment.on(sample);
      experiment.results(experiment.mutants()).forEachOrdered(results::add);
    }
    Score score = new Score(ImmutableList.copyOf(results));
    score.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (score.perTenThousand(Result::noticed) < NOTICED
        || score.perTenThousand(Result::contradicts) < CONTRADICTED) {
      System.err.println("The score is below its goal: 99.5% noticed, 97% contradicted.");
      System.exit(1);
    }
    if (results.stream().anyMatch(result -> !result.otherwise().isEmpty())) {
      System.err.println("A wrong figure changes how others are read.");
      System.exit(1);
    }
  }

  private long perTenThousand(Predicate<Result> counted) {
    return results.stream().filter(counted).count() * 10_000 / results.size();
  }

  private void print(PrintStream out) {
    print(out, "all", result -> "");
    print(out, "kind of change", result -> result.mutant().change().toString());
    print(out, "document", result -> result.mutant().document());
    print(out, "table", result -> result.mutant().printed().path().table().toString());
    print(out, "column", Score::column);
    print(out, "why not contradicted", result -> result.why().map(Score::kindOf).orElse("-"));
    out.println("\nnot noticed");
    results.stream().filter(result -> !result.noticed()).forEach(result -> print(out, result));
    out.println("\nnoticed, but not as a contradiction");
    results.stream()
        .filter(result -> result.noticed() && !result.contradicts())
        .forEach(result -> print(out, result));
    out.println("\nother amounts read otherwise");
    results.stream()
        .filter(result -> !result.otherwise().isEmpty())
        .forEach(result -> out.println(result.mutant() + ": " + result.otherwise()));
  }

  private static String column(Result result) {
    return result.mutant().printed().path().table()
        + "."
        + result.mutant().printed().path().column();
  }

  private static String kindOf(String why) {
    return why.replaceFirst(":.*", "");
  }

  private static void print(PrintStream out, Result result) {
    out.println(result.mutant() + "; " + result.why().orElse(""));
  }

  private void print(PrintStream out, String title, Function<Result, String> group) {
    out.printf(Locale.ROOT, "%n%-80s %7s %8s %14s%n", title, "mutants", "noticed", "contradicted");
    results.stream()
        .collect(Collectors.groupingBy(group, TreeMap::new, ImmutableList.toImmutableList()))
        .forEach((key, some) -> new Score(some).printLine(out, key));
  }

  private void printLine(PrintStream out, String key) {
    out.printf(
        Locale.ROOT,
        "%-80s %7d %8s %14s%n",
        key,
        results.size(),
        percent(perTenThousand(Result::noticed)),
        percent(perTenThousand(Result::contradicts)));
  }

  private static String percent(long perTenThousand) {
    return String.format(Locale.ROOT, "%d.%02d%%", perTenThousand / 100, perTenThousand % 100);
  }
}
