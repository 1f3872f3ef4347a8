package dev.yusuan.benchmarks;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/**
 * All rules over a document against reading it (V1); the sums of its table of expenditure and the
 * equalities of totals against the same in Hibernate Validator (V2).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class ValidationBenchmarks {
  private final String text = Sample.text();
  private final Disclosure disclosure = Disclosures.parse(text).disclosure();
  private final Validator sums =
      Validator.of(
          Validator.standard().rules().stream()
              .filter(rule -> isSum(rule.description().id()))
              .toList());
  private final DisclosureBean bean = DisclosureBean.of(disclosure);
  private final jakarta.validation.Validator hibernate =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static boolean isSum(String id) {
    return id.startsWith("expenditure.")
        || id.equals("totals.revenue-equals-expenditure")
        || id.equals("totals.summary-equals-revenue-table")
        || id.equals("totals.summary-equals-expenditure-table");
  }

  /** What all rules are measured against. */
  @Benchmark
  public ReadResult read() {
    return Disclosures.parse(text);
  }

  /** All rules. */
  @Benchmark
  public Report checkAll() {
    return Validator.standard().check(disclosure);
  }

  /** The sums and equalities. */
  @Benchmark
  public Report checkSums() {
    return sums.check(disclosure);
  }

  /** What they are measured against. */
  @Benchmark
  public Set<ConstraintViolation<DisclosureBean>> checkSumsInHibernateValidator() {
    return hibernate.validate(bean);
  }

  /**
   * Runs all and prints the ratios.
   *
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    Results results = Results.of(ValidationBenchmarks.class);
    results.printRatio("V1, at most 0.3", "checkAll", "read");
    results.printRatio("V2, at most 0.333", "checkSums", "checkSumsInHibernateValidator");
  }
}
