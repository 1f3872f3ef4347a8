package dev.yusuan.comparison;

import com.google.common.collect.ImmutableList;
import dev.yusuan.comparison.Figures.Figure;
import dev.yusuan.comparison.Figures.Sum;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The amounts of each subject in several disclosures, side by side (并列): by the tables that at
 * least two of them print, in the columns of this year's budget. A column that is a part of another
 * is taken where two of them print it. Rows of one subject, such as those of several units, are
 * added up; rows that have neither code nor name are not. A subject that is renamed is one.
 *
 * @param subjects the subjects in the order of the tables
 * @param uncompared what is left out
 */
public record SideBySide(ImmutableList<SubjectAmounts> subjects, Uncompared uncompared) {
  /** Puts disclosures beside each other, in the given order. */
  public static SideBySide of(List<Disclosure> disclosures) {
    ImmutableList.Builder<SubjectAmounts> subjects = ImmutableList.builder();
    Uncompared.Count count = new Uncompared.Count(disclosures);
    List<OptionalInt> years = disclosures.stream().map(Disclosure::fiscalYear).toList();
    for (TableKind<?> kind : TableKind.values()) {
      List<Figures> printedFigures =
          disclosures.stream().map(disclosure -> Figures.of(disclosure, kind)).toList();
      OtherNames names = OtherNames.of(printedFigures, years, areOfOneIssuer(disclosures));
      List<Figures> figures = names.figures();
      figures.forEach(each -> count.add(kind, each));
      long printed = figures.stream().filter(each -> !each.sums().isEmpty()).count();
      if (printed >= 2) {
        Map<Figure, Sum> all = new LinkedHashMap<>();
        figures.forEach(each -> each.sums().forEach(all::putIfAbsent));
        all.forEach(
            (figure, sum) -> {
              if (isCompared(figure, figures)) {
                subjects.add(amounts(kind, figure, sum, names));
              } else {
                count.add(kind, figure.column());
              }
            });
      } else if (printed == 1) {
        count.add(kind);
      }
    }
    return new SideBySide(subjects.build(), count.uncompared());
  }

  private static boolean isCompared(Figure figure, List<Figures> figures) {
    return !figure.isPart()
        || figures.stream().filter(each -> each.print(figure.column())).limit(2).count() == 2;
  }

  private static boolean areOfOneIssuer(List<Disclosure> disclosures) {
    return disclosures.stream().allMatch(disclosure -> disclosure.issuer().isPresent())
        && disclosures.stream()
                .flatMap(disclosure -> disclosure.issuer().stream())
                .map(issuer -> Subject.joined(issuer.name()))
                .distinct()
                .count()
            == 1;
  }

  private static SubjectAmounts amounts(
      TableKind<?> kind, Figure figure, Sum sum, OtherNames names) {
    List<Figures> figures = names.figures();
    List<Sum> sums =
        figures.stream().map(each -> each.sums().get(figure)).filter(Objects::nonNull).toList();
    return new SubjectAmounts(
        kind,
        figure.subject().id(),
        sum.name(),
        names.renaming(figure.subject()),
        figure.column().title(),
        sums.stream().map(Sum::unit).reduce(sum.unit(), Sum::common),
        sums.stream().anyMatch(each -> each.rows() > 1),
        figures.stream()
            .map(each -> Optional.ofNullable(each.sums().get(figure)).map(Sum::yuan))
            .collect(ImmutableList.toImmutableList()));
  }
}
