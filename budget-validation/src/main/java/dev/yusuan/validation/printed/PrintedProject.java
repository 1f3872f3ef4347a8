package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.ColumnRole;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
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
    PrintedUnit unit)
    implements PrintedRow {
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
    Side side = table.schema().sides().get(0);
    Optional<Column<?, String>> name = withRole(side.labels(), ColumnRole.PROJECT_NAME);
    Optional<Column<?, Amount>> amount = withRole(side.amounts(), ColumnRole.PROJECT_AMOUNT);
    if (name.isEmpty() || amount.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<PrintedProject> projects = ImmutableList.builder();
    PrintedUnit above = PrintedUnit.UNKNOWN;
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (isProject(row)) {
        projects.add(new PrintedProject(table, i, name.get(), amount.get(), ownerOf(row, above)));
      } else {
        above = unitOf(table, row).orElse(above);
      }
    }
    return projects.build();
  }

  private static <C extends Column<?, ?>> Optional<C> withRole(
      ImmutableList<C> columns, ColumnRole role) {
    return columns.stream().filter(column -> column.is(role)).findFirst();
  }

  private static boolean isProject(Row row) {
    return (row instanceof ProjectRow project && project.level().equals(Optional.of(RowLevel.ITEM)))
        || (row instanceof ProjectPerformanceRow measured && measured.isProject())
        || (row instanceof ProjectDeclarationRow declared && declared.level().isPresent());
  }

  /** The unit that the line of a project tells, or else that of the rows above. */
  private static PrintedUnit ownerOf(Row row, PrintedUnit above) {
    if (row instanceof ProjectRow project
        && (project.unit().isPresent() || project.unitName().isPresent())) {
      return new PrintedUnit(project.unit(), project.unitName());
    }
    return row instanceof ProjectDeclarationRow declared
        ? new PrintedUnit(declared.find(ProjectDeclarationRow.UNIT), above.name())
        : above;
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
    return table.schema().sides().get(0).find(CellType.PROJECT_CODE).flatMap(this::find);
  }

  /** The name; empty where it is blank. */
  Optional<String> name() {
    return find(nameColumn);
  }

  /** The amount of the year; empty where it is blank. */
  public Optional<Amount> amount() {
    return find(amountColumn);
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

  public Figure figure() {
    return new Figure(table, row, amountColumn);
  }
}
