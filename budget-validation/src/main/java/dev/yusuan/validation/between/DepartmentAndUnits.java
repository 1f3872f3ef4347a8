package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.List;

/**
 * The total of a unit's own table against the row of the unit in the same table of its department,
 * column by column.
 *
 * @param description what the rule is
 * @param kind the table
 */
public record DepartmentAndUnits(RuleDescription description, TableKind<?> kind)
    implements BetweenRule {

  @Override
  public Checks check(ImmutableList<Disclosure> disclosures) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Family family : Family.among(disclosures)) {
      for (PlacedDisclosure unit : family.units()) {
        family
            .lineOf(unit, kind)
            .ifPresent(line -> compare(family.department(), line.row(), unit, checks));
      }
    }
    ImmutableList<Check> found = checks.build();
    return found.isEmpty() ? Checks.notApplicable(Reason.NO_COUNTERPART) : Checks.of(found);
  }

  private void compare(
      PlacedDisclosure department,
      int row,
      PlacedDisclosure unit,
      ImmutableList.Builder<Check> checks) {
    Table<?> table = department.disclosure().get(kind);
    for (Column<?, Amount> column : table.schema().sides().get(0).amounts()) {
      if (table.prints(column)) {
        PlacedFigure inDepartment = new PlacedFigure(department, new Figure(table, row, column));
        Figure.ofTotal(unit.disclosure(), kind, column)
            .map(total -> new PlacedFigure(unit, total))
            .flatMap(total -> total.check(Comparison.SAME, List.of(inDepartment)))
            .ifPresent(checks::add);
      }
    }
  }
}
