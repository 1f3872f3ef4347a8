package dev.yusuan.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.ReportFormat;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Making and writing reports of more and more findings: ten rules, each of which fails in every row
 * of a table. The time for a finding should not depend on how many there are.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReportBenchmarks {
  private static final int RULES = 10;

  /** How many findings there are. */
  @Param({"1000", "10000", "100000"})
  public int findings;

  private Disclosure disclosure;
  private Validator validator;
  private Report report;
  private SourceFile source;

  /** Leaves all to {@link #setUp}, which JMH calls first. */
  @SuppressWarnings("NullAway.Init")
  public ReportBenchmarks() {}

  /** Makes the table and the rules. */
  @Setup
  public void setUp() {
    disclosure =
        new Disclosure(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(table(findings / RULES)),
            ImmutableList.of());
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < RULES; i++) {
      rules.add(Rule.of(description(i), ReportBenchmarks::checks));
    }
    validator = Validator.of(rules);
    report = validator.check(disclosure);
    source = new SourceFile("a.txt", disclosure, places());
  }

  private SourceMap places() {
    SourceMap.Builder places = new SourceMap.Builder();
    for (CellPath cell :
        report.findings().stream().flatMap(f -> f.cells().stream()).distinct().toList()) {
      places.put(
          cell, new SourcePlace(cell.row(), cell.row() % 7, 9, "1,000.00"), Optional.empty());
    }
    return places.build();
  }

  private static Table<ExpenditureRow> table(int size) {
    ImmutableList.Builder<ExpenditureRow> rows = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      Cells cells =
          Cells.builder(ExpenditureRow.SCHEMA)
              .put(level(), RowLevel.ITEM)
              .put(ExpenditureRow.TOTAL, amount(100_000 + i))
              .put(ExpenditureRow.BASIC, amount(50_000))
              .put(ExpenditureRow.PROJECT, amount(1_000 + i))
              .build();
      rows.add(ExpenditureRow.SCHEMA.row(cells));
    }
    return new Table<>(
        TableKind.EXPENDITURE,
        TableKind.EXPENDITURE.title(),
        Optional.empty(),
        AmountUnit.TEN_THOUSAND_YUAN,
        ImmutableList.of(
            new PrintedColumn(ExpenditureRow.TOTAL, "合计"),
            new PrintedColumn(ExpenditureRow.BASIC, "基本支出"),
            new PrintedColumn(ExpenditureRow.PROJECT, "项目支出")),
        rows.build(),
        ImmutableList.of());
  }

  private static Column<?, RowLevel> level() {
    return ExpenditureRow.SCHEMA.sides().get(0).level();
  }

  private static Amount amount(long unscaled) {
    return new Amount(unscaled, 2, AmountUnit.TEN_THOUSAND_YUAN);
  }

  private static RuleDescription description(int rule) {
    return new RuleDescription(
        "benchmark.rule" + rule,
        Severity.ERROR,
        new Wording("合计等于两项之和。", "The total is the sum of both."),
        new Wording("表头", "the header"));
  }

  private static Checks checks(Disclosure checked) {
    Table<?> table = checked.get(TableKind.EXPENDITURE);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      checks.add(
          FigureCheck.sum(
              new Figure(table, row, ExpenditureRow.TOTAL),
              List.of(
                  new Figure(table, row, ExpenditureRow.BASIC),
                  new Figure(table, row, ExpenditureRow.PROJECT))));
    }
    return Checks.of(checks.build());
  }

  /** Checks, and groups what failed. */
  @Benchmark
  public int make() {
    return validator.check(disclosure).groups().size();
  }

  /** Writes text. */
  @Benchmark
  public void writeText() throws IOException {
    write(ReportFormat.TEXT);
  }

  /** Writes JSON. */
  @Benchmark
  public void writeJson() throws IOException {
    write(ReportFormat.JSON);
  }

  /** Writes CSV. */
  @Benchmark
  public void writeCsv() throws IOException {
    write(ReportFormat.CSV);
  }

  /** Writes SARIF. */
  @Benchmark
  public void writeSarif() throws IOException {
    write(ReportFormat.SARIF);
  }

  private void write(ReportFormat format) throws IOException {
    format.write(report, source, Locale.CHINESE, OutputStream.nullOutputStream());
  }

  /**
   * Runs all and prints the time for a finding.
   *
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    OptionsBuilder options = new OptionsBuilder();
    options.include(ReportBenchmarks.class.getName());
    out.println();
    for (RunResult result : new Runner(options.build()).run()) {
      Statistics micros = result.getPrimaryResult().getStatistics();
      int size = Integer.parseInt(result.getParams().getParam("findings"));
      out.printf(
          Locale.ROOT,
          "%s of %,d: %.2f µs for a finding (quartiles %.2f–%.2f)%n",
          result.getPrimaryResult().getLabel(),
          size,
          micros.getPercentile(50) / size,
          micros.getPercentile(25) / size,
          micros.getPercentile(75) / size);
    }
  }
}
