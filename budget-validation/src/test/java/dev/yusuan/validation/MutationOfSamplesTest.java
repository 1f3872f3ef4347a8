package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Published budgets, each with any one figure changed beyond rounding. */
class MutationOfSamplesTest {
  private static final int LAST_PLACES = 10;

  @Test
  void anyFigureChangedBeyondRoundingFailsARelationThatContainsIt() throws IOException {
    int figures = 0;
    for (String name : PublishedBudgets.TYPED) {
      figures += changeAll(Disclosures.read(PublishedBudgets.file(name)).disclosure());
    }
    assertThat(figures).isGreaterThan(1_000);
  }

  private static int changeAll(Disclosure disclosure) {
    Mutations mutations = new Mutations(disclosure, Validator.standard());
    for (CellPath cell : mutations.figures()) {
      assertThat(mutations.changed(cell, LAST_PLACES))
          .as("%s of %s", cell, disclosure)
          .anyMatch(check -> check.verdict() == Verdict.INCONSISTENT);
    }
    return mutations.figures().size();
  }
}
