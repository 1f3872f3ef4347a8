package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.UnitCode;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.validation.printed.UnitName;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the disclosure of a department is compared with those of its units for (部门与所属单位). */
final class DepartmentAndUnits {
  private static final ImmutableList<Total> TOTALS =
      ImmutableList.of(
          new Total(TableKind.REVENUE, RevenueRow.TOTAL),
          new Total(TableKind.EXPENDITURE, ExpenditureRow.TOTAL),
          new Total(TableKind.EXPENDITURE, ExpenditureRow.BASIC),
          new Total(TableKind.EXPENDITURE, ExpenditureRow.PROJECT),
          new Total(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, ExpenditureRow.TOTAL),
          new Total(TableKind.GOVERNMENT_FUND_EXPENDITURE, ExpenditureRow.TOTAL),
          new Total(TableKind.PROJECT_EXPENDITURE, ProjectRow.TOTAL),
          new Total(TableKind.THREE_PUBLIC, ThreePublicRow.TOTAL));

  private DepartmentAndUnits() {}

  /**
   * The total of a unit's own table against the row of the unit in the same table of its
   * department, column by column.
   */
  static Stream<Check> lines(Family family, TableKind<?> kind) {
    return family.units().stream()
        .flatMap(
            unit ->
                family.lineOf(unit, kind).stream()
                    .flatMap(line -> line(family.department(), line.row(), unit, kind)));
  }

  private static Stream<Check> line(
      PlacedDisclosure department, int row, PlacedDisclosure unit, TableKind<?> kind) {
    Table<?> table = department.disclosure().get(kind);
    return table.schema().sides().get(0).amounts().stream()
        .filter(table::prints)
        .flatMap(
            column ->
                new Total(kind, column)
                        .find(unit)
                        .flatMap(
                            total ->
                                total.check(
                                    Comparison.SAME,
                                    List.of(
                                        new PlacedFigure(
                                            department, new Figure(table, row, column)))))
                        .stream());
  }

  /**
   * The totals of a department against the sum of those of its units, where the disclosures of all
   * units that its revenue table lists are there.
   */
  static Stream<Check> sums(Family family) {
    return isComplete(family)
        ? TOTALS.stream()
            .flatMap(total -> total.check(family.department(), family.units()).stream())
        : Stream.empty();
  }

  private static boolean isComplete(Family family) {
    List<PlacedDisclosure> units = family.units();
    ImmutableSet<UnitCode> listed =
        family.department().units().items().stream()
            .filter(unit -> unit.table().kind() == TableKind.REVENUE && unit.isLineOfUnit())
            .map(UnitName::code)
            .collect(ImmutableSet.toImmutableSet());
    List<UnitCode> printed = units.stream().flatMap(unit -> unit.issuer().code().stream()).toList();
    return !listed.isEmpty()
        && units.size() == listed.size()
        && ImmutableSet.copyOf(printed).equals(listed);
  }

  /** Projects of a unit against the projects of the same name of its department. */
  static Stream<Check> projects(Family family) {
    MatchedProjects projects =
        MatchedProjects.in(family.department(), TableKind.PROJECT_EXPENDITURE);
    return family.units().stream()
        .flatMap(
            unit ->
                unit.projects(TableKind.PROJECT_EXPENDITURE).stream()
                    .flatMap(
                        project ->
                            projects
                                .match(project)
                                .map(other -> new PlacedFigure(family.department(), other.figure()))
                                .flatMap(new PlacedFigure(unit, project.figure())::isSame)
                                .stream()));
  }

  /** A total that departments and units both print. */
  private record Total(TableKind<?> kind, Column<?, Amount> column) {
    Optional<Check> check(PlacedDisclosure department, List<PlacedDisclosure> units) {
      List<PlacedFigure> parts = units.stream().flatMap(unit -> find(unit).stream()).toList();
      return parts.size() < units.size()
          ? Optional.empty()
          : find(department).flatMap(whole -> whole.check(Comparison.SUM, parts));
    }

    Optional<PlacedFigure> find(PlacedDisclosure document) {
      return Figure.ofTotal(document.disclosure(), kind, column)
          .map(figure -> new PlacedFigure(document, figure));
    }
  }
}
