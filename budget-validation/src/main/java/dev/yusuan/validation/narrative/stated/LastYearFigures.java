package dev.yusuan.validation.narrative.stated;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.validation.rule.Figure;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Where tables print last year's budget or execution beside this year's (上年预算数、上年执行数). */
final class LastYearFigures {
  private static final ImmutableSet<Phase> PHASES =
      ImmutableSet.of(Phase.LAST_BUDGET, Phase.LAST_EXECUTION);
  private static final Splitter PARTS = Splitter.on('.');

  /** Parts of the id of a column that do not tell which figure it is of. */
  private static final ImmutableSet<String> OF_ANY =
      ImmutableSet.of("total", "amount", named(Phase.LAST_BUDGET), named(Phase.LAST_EXECUTION));

  private LastYearFigures() {}

  private static String named(Phase phase) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, phase.name());
  }

  /** Whether a fact is of the budget or the execution of the year before. */
  static boolean areOf(Fact fact, OptionalInt fiscalYear) {
    return fact.phase().filter(PHASES::contains).isPresent()
        && fact.year().isPresent()
        && fiscalYear.isPresent()
        && fact.year().getAsInt() == fiscalYear.getAsInt() - 1;
  }

  /** Those of a phase beside figures of this year; blank ones tell nothing. */
  static ImmutableList<ImmutableList<Figure>> beside(
      ImmutableList<ImmutableList<Figure>> thisYear, Phase phase) {
    return thisYear.stream()
        .filter(sum -> sum.size() == 1)
        .flatMap(sum -> beside(sum.get(0), phase).stream())
        .distinct()
        .map(ImmutableList::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Figure> beside(Figure figure, Phase phase) {
    String place = place(figure.column());
    return figure.table().columns().stream()
        .map(PrintedColumn::column)
        .filter(column -> column.phase() == phase && place(column).equals(place))
        .flatMap(column -> column.asAmounts().stream())
        .map(column -> new Figure(figure.table(), figure.number(), figure.row(), column))
        .filter(last -> last.amount().isPresent())
        .findFirst();
  }

  private static String place(Column<?, ?> column) {
    return PARTS
        .splitToStream(column.id())
        .filter(part -> !OF_ANY.contains(part))
        .collect(Collectors.joining("."));
  }
}
