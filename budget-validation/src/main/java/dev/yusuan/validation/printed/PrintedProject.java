package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;

/**
 * The line of a project in a table (表中的项目).
 *
 * @param table the table
 * @param row the 0-based row
 * @param nameColumn the column of its name
 * @param amountColumn the column of its amount of the year
 * @param unit the unit that it belongs to
 */
public record PrintedProject(
    Table<?> table,
    int row,
    Column<?, String> nameColumn,
    Column<?, Amount> amountColumn,
    PrintedUnit unit) {
  /** The projects of a table, in printed order; none where the disclosure has no such table. */
  public static ImmutableList<PrintedProject> in(Disclosure disclosure, TableKind<?> kind) {
    return disclosure.find(kind).map(PrintedProject::in).orElse(ImmutableList.of());
  }

  /** The projects whose name is printed. */
  public static ImmutableList<PrintedProject> named(Disclosure disclosure, TableKind<?> kind) {
    return in(disclosure, kind).stream()
        .filter(PrintedProject::isNamed)
        .collect(ImmutableList.toImmutableList());
  }

  /** Why a rule on the projects of a table has none to look at. */
  public static Reason none(Disclosure disclosure, TableKind<?> kind) {
    return disclosure.find(kind).isPresent()
        ? Reason.NO_PROJECTS
        : Checks.missing(disclosure, kind);
  }

  private static ImmutableList<PrintedProject> in(Table<?> table) {
    ImmutableList.Builder<PrintedProject> projects = ImmutableList.builder();
    PrintedUnit unit = PrintedUnit.UNKNOWN;
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (row instanceof ProjectRow project && project.level().equals(Optional.of(RowLevel.ITEM))) {
        PrintedUnit own = new PrintedUnit(project.unit(), project.unitName());
        boolean toldHere = project.unit().isPresent() || project.unitName().isPresent();
        projects.add(
            new PrintedProject(table, i, ProjectRow.NAME, ProjectRow.TOTAL, toldHere ? own : unit));
      } else if (row instanceof ProjectPerformanceRow project && project.isProject()) {
        projects.add(
            new PrintedProject(
                table, i, ProjectPerformanceRow.NAME, ProjectPerformanceRow.TOTAL, unit));
      } else if (row instanceof ProjectDeclarationRow declaration
          && declaration.level().isPresent()) {
        PrintedUnit own =
            new PrintedUnit(declaration.find(ProjectDeclarationRow.UNIT), unit.name());
        projects.add(
            new PrintedProject(
                table, i, ProjectDeclarationRow.NAME, ProjectDeclarationRow.THIS_YEAR, own));
      } else {
        unit = unitOf(table, row).orElse(unit);
      }
    }
    return projects.build();
  }

  private static Optional<PrintedUnit> unitOf(Table<?> table, Row row) {
    return table
        .schema()
        .sides()
        .get(0)
        .find(CellType.UNIT_CODE)
        .flatMap(row.cells()::find)
        .map(code -> new PrintedUnit(Optional.of(code), name(table, row)));
  }

  private static Optional<String> name(Table<?> table, Row row) {
    return table.schema().sides().get(0).label(row.cells());
  }

  /** The code; empty where the table prints none. */
  public Optional<ProjectCode> code() {
    return table
        .schema()
        .sides()
        .get(0)
        .find(CellType.PROJECT_CODE)
        .flatMap(table.rows().get(row).cells()::find);
  }

  /** The name; empty where it is blank. */
  Optional<String> name() {
    return table.rows().get(row).cells().find(nameColumn);
  }

  /** The amount of the year; empty where it is blank. */
  public Optional<Amount> amount() {
    return table.rows().get(row).cells().find(amountColumn);
  }

  /** The name by which projects are matched; the empty text where it is blank. */
  public String key() {
    return name().map(Likeness::comparable).orElse("");
  }

  /** Whether its name is printed. */
  public boolean isNamed() {
    return !key().isEmpty();
  }

  /** Whether both print one amount, as far as their digits tell. */
  public boolean isOfAmountOf(PrintedProject other) {
    return amount().isPresent()
        && other.amount().isPresent()
        && FigureCheck.same(figure(), other.figure()).verdict() != Verdict.INCONSISTENT;
  }

  public Wording nameInWords() {
    return Terms.printed(name().orElse(""));
  }

  public CellPath nameCell() {
    return cell(nameColumn);
  }

  public CellPath cell(Column<?, ?> column) {
    return new CellPath(table.kind(), row + 1, column.id());
  }

  public Figure figure() {
    return new Figure(table, row, amountColumn);
  }

  public Wording place() {
    return Terms.place(table, row);
  }
}
