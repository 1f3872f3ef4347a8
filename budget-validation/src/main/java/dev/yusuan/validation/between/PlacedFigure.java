package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.DocumentCell;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure in one of the disclosures that are compared.
 *
 * @param document the disclosure
 * @param figure the figure
 */
public record PlacedFigure(PlacedDisclosure document, Figure figure) {

  /** Compares this figure with others; empty where all are blank. */
  public Optional<Check> check(Comparison comparison, List<PlacedFigure> others) {
    return FigureCheck.find(comparison, figure, others.stream().map(PlacedFigure::figure).toList())
        .map(
            check ->
                new BetweenCheck(
                    check.verdict(), check.reason(), places(others), message(check, others)));
  }

  /** Compares this figure with the same figure elsewhere; empty where both are blank. */
  Optional<Check> isSame(PlacedFigure other) {
    return check(Comparison.SAME, List.of(other));
  }

  private ImmutableList<DocumentCell> places(List<PlacedFigure> others) {
    return Stream.concat(Stream.of(this), others.stream())
        .map(each -> each.document.at(each.figure.cell()))
        .collect(ImmutableList.toImmutableList());
  }

  private Wording message(FigureCheck check, List<PlacedFigure> others) {
    List<Wording> told = others.stream().map(PlacedFigure::inWords).toList();
    Wording sum =
        new Wording(
            told.stream().map(Wording::chinese).collect(Collectors.joining(" + ")),
            told.stream().map(Wording::english).collect(Collectors.joining(" + ")));
    if (check.reason().isPresent()) {
      return Texts.of("between.not-checked", inWords(), sum, check.reason().get().wording());
    }
    return check.verdict() == Verdict.EXACT
        ? Texts.of("between.agree", inWords(), sum)
        : Texts.of(
            "between.differ." + check.verdict(), inWords(), sum, Terms.same(residual(check)));
  }

  private static String residual(FigureCheck check) {
    BigDecimal residual = check.residual().orElseThrow().abs();
    AmountUnit unit = check.whole().amount().orElseThrow().unit();
    return Amount.find(residual.toPlainString(), unit)
        .map(Amount::toString)
        .orElse(residual.toPlainString() + unit);
  }

  /** The disclosure, the table, the row, the column and what is printed. */
  private Wording inWords() {
    return Texts.of(
        "between.figure",
        document.inWords(),
        Terms.place(figure.table(), figure.row()),
        Terms.printed(figure.label()),
        Terms.same(figure.title()),
        figure.printed().map(Terms::same).orElse(Texts.of("blank")));
  }
}
