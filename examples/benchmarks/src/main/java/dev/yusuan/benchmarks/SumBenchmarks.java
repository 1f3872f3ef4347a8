package dev.yusuan.benchmarks;

import dev.yusuan.benchmarks.bean.DisclosureBean;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import jakarta.validation.Validation;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The sums and equalities of a document, and the same in Hibernate Validator. */
public class SumBenchmarks extends MeasuredByTurns {
  private final Disclosure disclosure = Disclosures.parse(Sample.text()).disclosure();
  private final Validator sums =
      Validator.of(
          Validator.standard().rules().stream()
              .filter(rule -> isSum(rule.description().id()))
              .toList());
  private final DisclosureBean bean = DisclosureBean.of(disclosure);
  private final jakarta.validation.Validator validator =
      Validation.buildDefaultValidatorFactory().getValidator();

  /** Builds both. */
  public SumBenchmarks() {}

  /** Sums and equalities of one document. */
  @Benchmark
  public void v2(Meter meter, Blackhole sink) throws IOException {
    meter.compare(() -> sums.check(disclosure), () -> validator.validate(bean), sink);
  }

  private static boolean isSum(String id) {
    return id.startsWith("expenditure.")
        || id.equals("totals.revenue-equals-expenditure")
        || id.equals("totals.summary-equals-revenue-table")
        || id.equals("totals.summary-equals-expenditure-table");
  }
}
