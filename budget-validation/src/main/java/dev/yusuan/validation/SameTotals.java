package dev.yusuan.validation;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;

/** One total that is printed in two places. */
record SameTotals(RuleDescription description, Total first, Total second) implements Rule {

  @Override
  public Checks check(Disclosure disclosure) {
    Optional<Reason> obstacle = first.obstacle(disclosure).or(() -> second.obstacle(disclosure));
    if (obstacle.isPresent()) {
      return Checks.notApplicable(obstacle.get());
    }
    List<Figure> one = first.find(disclosure);
    List<Figure> other = second.find(disclosure);
    return FigureCheck.find(Comparison.SAME, one.get(0), List.of(other.get(0)))
        .map(check -> one.size() + other.size() > 2 ? check.unless(Reason.SEVERAL_TOTALS) : check)
        .map(Checks::of)
        .orElseGet(() -> Checks.notApplicable(Reason.NOTHING_PRINTED));
  }

  /**
   * The total of a table or of a side of it.
   *
   * @param kind the table
   * @param column the column of amounts, which also tells the side
   * @param ofYear whether the total of the year (本年合计) goes before the total that also has what is
   *     carried over, where the table prints it as its only subtotal
   */
  record Total(TableKind kind, Column<Amount> column, boolean ofYear) {
    Optional<Reason> obstacle(Disclosure disclosure) {
      Optional<Table<?>> table = disclosure.find(kind);
      if (table.isEmpty()) {
        return Optional.of(Checks.missing(disclosure, kind));
      }
      if (!table.get().prints(column)) {
        return Optional.of(Reason.COLUMNS_NOT_PRINTED);
      }
      return find(disclosure).isEmpty() ? Optional.of(Reason.NO_TOTAL) : Optional.empty();
    }

    List<Figure> find(Disclosure disclosure) {
      Table<?> table = disclosure.get(kind);
      if (ofYear) {
        List<Figure> subtotals = Figure.at(table, RowLevel.SUBTOTAL, column);
        if (subtotals.size() == 1 && !subtotals.get(0).isBlank()) {
          return subtotals;
        }
      }
      return Figure.at(table, RowLevel.TOTAL, column);
    }
  }
}
