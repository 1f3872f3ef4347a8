package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/**
 * The two breakdowns of a column against each other, such as 资金来源 and 资金结构, in rows that do not
 * print what both add up to. One of them has to be a single figure.
 */
public record BreakdownsAgree(
    RuleDescription description,
    TableKind<?> kind,
    Column<?, Amount> whole,
    ImmutableList<Column<?, Amount>> parts,
    ImmutableList<Column<?, Amount>> others)
    implements Rule {

  @Override
  public Checks check(Checking checking) {
    return Checks.inTable(checking.disclosure(), kind, this::check);
  }

  private Checks check(Table<?> table) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      if (new Figure(table, row, whole).isBlank()) {
        check(printed(table, row, parts), printed(table, row, others)).ifPresent(checks::add);
      }
    }
    return Checks.of(checks.build());
  }

  private static Optional<FigureCheck> check(List<Figure> figures, List<Figure> addends) {
    if (figures.isEmpty() || addends.isEmpty()) {
      return Optional.empty();
    }
    if (figures.size() == 1) {
      return Optional.of(FigureCheck.sum(figures.get(0), addends));
    }
    return addends.size() == 1
        ? Optional.of(FigureCheck.sum(addends.get(0), figures))
        : Optional.empty();
  }

  private static List<Figure> printed(
      Table<?> table, int row, ImmutableList<Column<?, Amount>> columns) {
    return columns.stream()
        .map(column -> new Figure(table, row, column))
        .filter(figure -> !figure.isBlank())
        .toList();
  }
}
