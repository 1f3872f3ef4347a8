package dev.yusuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published budgets, each with any one figure changed beyond rounding. */
class MutationOfSamplesTest {
  private static final int LAST_PLACES = 10;

  /** Those whose columns are there. */
  private static final List<String> BUDGETS =
      List.of(
          "jiaozuo-bigdata-2024",
          "jiyuan-office-2024",
          "jiyuan-service-2020",
          "pingdingshan-bigdata-2024");

  @Test
  void anyFigureChangedBeyondRoundingFailsARelationThatContainsIt() throws IOException {
    int figures = 0;
    for (String name : BUDGETS) {
      Path file = Path.of("../../examples/data", name + ".txt");
      figures += changeAll(Disclosures.read(file).disclosure());
    }
    assertThat(figures).isGreaterThan(1_000);
  }

  private static int changeAll(Disclosure disclosure) {
    Mutations mutations = Mutations.of(disclosure, Validator.standard());
    assertThat(mutations.figures())
        .filteredOn(cell -> !MutationProperties.isNoticed(mutations, cell, LAST_PLACES))
        .isEmpty();
    return mutations.figures().size();
  }
}
