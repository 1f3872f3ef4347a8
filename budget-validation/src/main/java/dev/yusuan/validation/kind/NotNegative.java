package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.ColumnRole;
import dev.yusuan.schema.Phase;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * That no amount is below zero (金额不为负), as tables print what is received and spent. Columns of
 * changes and of money carried over, and rows that say they are a difference or an adjustment, may
 * be below zero; where one is, it may be part of others, so these are not decided.
 */
public record NotNegative(
    RuleDescription description, TableKind<?> kind, ImmutableList<Column<?, Amount>> columns)
    implements Rule {
  /** What the ids of these rules end in. */
  public static final String ID = ".amounts.not-negative";

  private static final NameWords DIFFERENCE = NameWords.of("difference");

  @Override
  public Checks check(Checking checking) {
    return Checks.inTable(checking.disclosure(), kind, this::check);
  }

  private Checks check(Table<?> table) {
    int printed = 0;
    List<Figure> negative = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (Column<?, Amount> column : columns) {
        if (table.rows().get(row).cells().content(column) instanceof Amount amount) {
          printed++;
          if (amount.unscaled() < 0) {
            negative.add(new Figure(table, row, column));
          }
        }
      }
    }
    boolean adjusted = negative.removeIf(NotNegative::mayBeNegative);
    return printed > 0 && negative.isEmpty()
        ? Checks.of(holds(printed))
        : Checks.of(Lists.transform(negative, figure -> fails(figure, adjusted)));
  }

  /** Whether a figure is a difference, an adjustment or money carried over. */
  public static boolean mayBeNegative(Figure figure) {
    Column<?, Amount> column = figure.column();
    return column.phase() == Phase.CHANGE
        || column.is(ColumnRole.CARRY_OVER)
        || column.is(ColumnRole.CARRIED_FORWARD)
        || DIFFERENCE.areIn(figure.title())
        || DIFFERENCE.areIn(figure.label());
  }

  private Check holds(int printed) {
    return FactCheck.of(
        true,
        ImmutableList.of(),
        Texts.of("check.none-negative", Terms.table(kind), Terms.number(printed)));
  }

  private static Check fails(Figure figure, boolean adjusted) {
    Wording message =
        Texts.of("check.negative", Terms.place(figure), Terms.printed(figure.printed().orElse("")));
    FactCheck check = FactCheck.of(false, ImmutableList.of(figure.cell()), message);
    return adjusted ? check.unless(Reason.ADJUSTED) : check;
  }
}
