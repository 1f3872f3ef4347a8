package dev.yusuan.catalog;

import dev.yusuan.code.FunctionCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;
import org.openjdk.jol.info.GraphLayout;

/**
 * Looking up a code against a bare {@code HashMap.get}, and loading the catalogue against merely
 * reading the lines of its resources. In the package of the catalogue, because users cannot load it
 * twice.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class CatalogBenchmarks {
  private static final int YEAR = 2024;
  private static final List<String> RESOURCES =
      List.of(
          "functional.tsv",
          "department-economic.tsv",
          "government-economic.tsv",
          "revenue.tsv",
          "economic-mapping.tsv",
          "edition-changes.tsv");

  private final Classification<FunctionCode> functional = Catalog.of(YEAR).functional();
  private final Map<FunctionCode, CatalogEntry<FunctionCode>> bare = new HashMap<>();
  private final FunctionCode[] codes;
  private int next;

  /**
   * Fills the bare map, and makes codes that equal those of the catalogue but are other objects.
   */
  public CatalogBenchmarks() {
    functional.forEach(entry -> bare.put(entry.code(), entry));
    codes =
        functional.entries().stream()
            .map(entry -> FunctionCode.parse(entry.code().toString()))
            .toArray(FunctionCode[]::new);
  }

  private FunctionCode nextCode() {
    next = next + 1 == codes.length ? 0 : next + 1;
    return codes[next];
  }

  /** The catalogue's look-up. */
  @Benchmark
  public Optional<CatalogEntry<FunctionCode>> lookUpInCatalog() {
    return functional.find(nextCode());
  }

  /** What it is measured against. */
  @Benchmark
  public @Nullable CatalogEntry<FunctionCode> lookUpInBareMap() {
    return bare.get(nextCode());
  }

  /** Everything that the first use of the catalogue does. */
  @Benchmark
  public Catalog load() {
    Holdings holdings = Holdings.read();
    return new Catalog(holdings, holdings.editions().get(0));
  }

  /** What it is measured against. */
  @Benchmark
  public int readLines() throws IOException {
    int lines = 0;
    for (String resource : RESOURCES) {
      try (InputStream in = Catalog.class.getResourceAsStream(resource);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        while (reader.readLine() != null) {
          lines++;
        }
      }
    }
    return lines;
  }

  /**
   * Runs all and prints the ratios and the memory.
   *
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(CatalogBenchmarks.class.getName()).build()).run();
    out.println();
    ratio(out, results, "lookUpInCatalog", "lookUpInBareMap", 3);
    ratio(out, results, "load", "readLines", 5);
    Holdings holdings = Holdings.read();
    Catalog first = new Catalog(holdings, holdings.editions().get(0));
    long one = GraphLayout.parseInstance(first).totalSize();
    Catalog second = new Catalog(holdings, holdings.editions().get(1));
    long two = GraphLayout.parseInstance(first, second).totalSize();
    out.printf(
        Locale.ROOT,
        "retained: %,d bytes with one edition, %,d for each further%n",
        one,
        two - one);
  }

  private static void ratio(
      PrintStream out, Collection<RunResult> results, String candidate, String against, int goal) {
    Statistics measured = statistics(results, candidate);
    Statistics base = statistics(results, against);
    out.printf(
        Locale.ROOT,
        "%s / %s: %.2f (goal at most %d); medians %,.1f and %,.1f ns, quartiles %,.1f–%,.1f and %,.1f–%,.1f%n",
        candidate,
        against,
        measured.getPercentile(50) / base.getPercentile(50),
        goal,
        measured.getPercentile(50),
        base.getPercentile(50),
        measured.getPercentile(25),
        measured.getPercentile(75),
        base.getPercentile(25),
        base.getPercentile(75));
  }

  private static Statistics statistics(Collection<RunResult> results, String benchmark) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .findFirst()
        .orElseThrow()
        .getPrimaryResult()
        .getStatistics();
  }
}
