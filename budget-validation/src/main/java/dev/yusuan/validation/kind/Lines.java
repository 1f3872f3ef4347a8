package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.checked.CheckedDisclosure;
import dev.yusuan.validation.checked.CheckedSide;
import dev.yusuan.validation.checked.CheckedTable;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;

/**
 * All rows that print an amount in a column of a table whose rows do not add up, such as the
 * declarations of projects.
 *
 * @param kind the table
 * @param column the column of amounts
 */
public record Lines(TableKind<?> kind, Column<?, Amount> column) implements Selection {

  @Override
  public Wording title() {
    return Texts.of("selection.lines", Terms.table(kind), Terms.column(column));
  }

  @Override
  public Wording formula() {
    return Texts.of("formula.lines", Terms.table(kind), Terms.column(column));
  }

  @Override
  public Wording sum() {
    return Texts.of("formula.sum", formula());
  }

  @Override
  public Found find(CheckedDisclosure disclosure) {
    Optional<CheckedTable> table = disclosure.find(kind);
    if (table.isEmpty()) {
      return Found.nothing(Checks.missing(disclosure.disclosure(), kind));
    }
    CheckedSide side = table.get().sideOf(column);
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (int row = 0; row < side.size(); row++) {
      Figure figure = side.figure(row, column);
      if (!figure.isBlank()) {
        figures.add(figure);
      }
    }
    ImmutableList<Figure> all = figures.build();
    return all.isEmpty() ? Found.nothing(Reason.NOTHING_PRINTED) : Found.of(all, Optional.empty());
  }
}
