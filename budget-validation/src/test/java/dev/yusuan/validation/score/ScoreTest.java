package dev.yusuan.validation.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.CellPath;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the score changes what it says; {@link Score} itself takes a minute. */
class ScoreTest {
  private static final int STEP = 60;

  @ParameterizedTest
  @CsvSource({
    "512.02, 512.03, 512.01, 5120.20, -512.02, 152.02",
    "'1,740.2', 1740.3, 1740.1, 17402.0, -1740.2, 7140.2",
    "4.00, 4.01, 3.99, 40.00, -4.00, 0.40",
    "33.3, 33.4, 33.2, 333.0, -33.3, ",
    "0, 1, -1, , , ",
    "-0.25, -0.24, -0.26, -2.50, 0.25, -0.52",
  })
  void changesAnAmountInEachWay(
      String printed, String more, String less, String tenfold, String sign, String transposed) {
    PrintedAmount amount = printed(printed, 1);

    assertThat(
            List.of(Change.MORE, Change.LESS, Change.TENFOLD, Change.SIGN, Change.TRANSPOSED)
                .stream()
                .map(change -> change.of(amount).map(Amount::digits).orElse(null)))
        .containsExactly(more, less, tenfold, sign, transposed);
  }

  @Test
  void printsTheOtherAmountInTheSamePlace() {
    PrintedAmount amount = printed("1,740.2", 5);
    Mutant mutant = new Mutant("d", amount, Change.LESS, Change.LESS.of(amount).orElseThrow());

    assertThat(mutant.in(List.of("1,740.2", "合计\t\t1,740.2\t1,740.2")))
        .isEqualTo("1,740.2\n合计\t\t1740.1\t1,740.2\n");
  }

  @Test
  void aNeighbourHasAnotherValue() throws IOException {
    assertThat(Experiment.on("jiaozuo-bigdata-2024").mutants())
        .filteredOn(mutant -> mutant.change() == Change.NEIGHBOUR)
        .hasSizeGreaterThan(100)
        .allMatch(mutant -> mutant.changed().compareValueTo(mutant.printed().amount()) != 0);
  }

  @Test
  void nearlyAllOfSomeAreNoticedAndTheOthersExplained() throws IOException {
    List<Result> results = new ArrayList<>();
    for (String sample : PublishedBudgets.TYPED) {
      Experiment experiment = Experiment.on(sample);
      List<Mutant> some = new ArrayList<>();
      for (int i = 0; i < experiment.mutants().size(); i += STEP) {
        some.add(experiment.mutants().get(i));
      }
      experiment.results(some).forEachOrdered(results::add);
    }

    assertThat(results).hasSizeGreaterThan(150);
    assertThat(results.stream().filter(result -> !result.noticed())).hasSizeLessThan(3);
    assertThat(results).allMatch(result -> result.contradicts() != result.why().isPresent());
    assertThat(results).allMatch(result -> result.otherwise().isEmpty());
  }

  private static PrintedAmount printed(String amount, int column) {
    return new PrintedAmount(
        CellPath.parse("EXPENDITURE[1].total"),
        Amount.parse(amount, AmountUnit.TEN_THOUSAND_YUAN),
        new SourcePlace(2, 3, column, amount),
        Optional.empty());
  }
}
