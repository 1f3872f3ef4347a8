package dev.yusuan.validation.kind;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;

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
  public Found find(Checking checking) {
    return Found.inRows(checking, kind, column, (side, row) -> true);
  }
}
