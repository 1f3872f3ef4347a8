package dev.yusuan.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Statements;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.Row;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.EconomicClassificationRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.OperatingExpenseRow;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.OverallPerformanceRow;
import dev.yusuan.table.ProcurementRow;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.ProjectGroups;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A disclosed budget (部门预算公开, 单位预算公开): all of what the document prints, in printed order.
 *
 * <p>The accessors named after a table throw {@link NoSuchElementException} where the document
 * prints no such table, or none that could be read; {@link #find(TableKind)} gives an empty result
 * instead.
 *
 * @param issuer who issued it; empty where the document does not say
 * @param fiscalYear the budget year (预算年度); empty where the document does not say
 * @param kind a department's or a unit's budget; empty where the document does not say
 * @param form the id of the form it is printed in; empty where no known form was recognised
 * @param date the date printed on it
 * @param tables its tables in printed order; at most one of a kind, but several {@code OTHER}
 * @param unrecognised what is not typed, in printed order
 * @param narrative what the sentences of that text state, in printed order; {@link #statements()}
 *     finds some of them
 */
@Value.Builder
public record Disclosure(
    Optional<Issuer> issuer,
    OptionalInt fiscalYear,
    Optional<DisclosureKind> kind,
    Optional<String> form,
    Optional<LocalDate> date,
    ImmutableList<Table<?>> tables,
    ImmutableList<UnrecognisedBlock> unrecognised,
    ImmutableList<Statement> narrative) {

  /** The years that a disclosure can be of (预算年度). */
  public static final Range<Integer> YEARS = Range.closed(1949, 2999);

  /**
   * Checks the years, and that no kind of table but {@code OTHER} stands twice.
   *
   * @throws IllegalArgumentException if it does, or if the fiscal year or that of the date is none
   *     of {@link #YEARS}
   */
  public Disclosure {
    fiscalYear.ifPresent(Disclosure::requirePossible);
    date.map(LocalDate::getYear).ifPresent(Disclosure::requirePossible);
    Set<TableKind<?>> seen = new HashSet<>();
    for (Table<?> table : tables) {
      if (table.kind() != TableKind.OTHER && !seen.add(table.kind())) {
        throw new IllegalArgumentException("two tables of the kind " + table.kind());
      }
    }
  }

  /** A disclosure whose sentences are not read. */
  public Disclosure(
      Optional<Issuer> issuer,
      OptionalInt fiscalYear,
      Optional<DisclosureKind> kind,
      Optional<String> form,
      Optional<LocalDate> date,
      ImmutableList<Table<?>> tables,
      ImmutableList<UnrecognisedBlock> unrecognised) {
    this(issuer, fiscalYear, kind, form, date, tables, unrecognised, ImmutableList.of());
  }

  private static void requirePossible(int year) {
    if (!YEARS.contains(year)) {
      throw new IllegalArgumentException("a year of " + YEARS + ", not " + year);
    }
  }

  /** The table of the given kind; empty where the document prints none that could be read. */
  public <R extends Row> Optional<Table<R>> find(TableKind<R> kind) {
    for (Table<?> table : tables) {
      Optional<Table<R>> found = table.as(kind);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private <R extends Row> Stream<Table<R>> all(TableKind<R> kind) {
    return tables.stream().flatMap(table -> table.as(kind).stream());
  }

  /** Whether the document prints a table of the given kind that could not be typed. */
  public boolean hasUntyped(TableKind<?> kind) {
    return unrecognised.stream().anyMatch(block -> block.table().filter(kind::equals).isPresent());
  }

  /**
   * The table of the given kind.
   *
   * @throws NoSuchElementException if there is none; the message says whether it is printed all the
   *     same, else which tables there are
   */
  public <R extends Row> Table<R> get(TableKind<R> kind) {
    return find(kind)
        .orElseThrow(() -> new NoSuchElementException(MissingTable.message(this, kind)));
  }

  /** Revenue on the left, expenditure on the right, a line for each item (收支预算(总体情况)表). */
  public Table<SummaryRow> summary() {
    return get(TableKind.REVENUE_EXPENDITURE_SUMMARY);
  }

  /** Revenue by source, a row for each unit (收入预算(总体情况)表). */
  public Table<RevenueRow> revenue() {
    return get(TableKind.REVENUE);
  }

  /** Expenditure by function, basic and project expenditure apart (支出预算(总体情况)表). */
  public Table<ExpenditureRow> expenditure() {
    return get(TableKind.EXPENDITURE);
  }

  /** Fiscal appropriation, received and spent, by fund (财政拨款收支(总体情况)表). */
  public Table<FiscalAppropriationRow> fiscalAppropriation() {
    return get(TableKind.FISCAL_APPROPRIATION);
  }

  /** Expenditure from the general public budget, by function (一般公共预算支出表). */
  public Table<ExpenditureRow> generalPublicBudget() {
    return get(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE);
  }

  /** Basic expenditure from the general public budget, by economic class (一般公共预算基本支出表). */
  public Table<BasicExpenditureRow> basicExpenditure() {
    return get(TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE);
  }

  /** Expenditure by economic class, departmental beside governmental (支出经济分类汇总表). */
  public Table<EconomicClassificationRow> economicClassification() {
    return get(TableKind.ECONOMIC_CLASSIFICATION);
  }

  /** Overseas travel, official vehicles and receptions (一般公共预算“三公”经费表). */
  public Table<ThreePublicRow> threePublic() {
    return get(TableKind.THREE_PUBLIC);
  }

  /** Expenditure from government funds, by function (政府性基金预算支出表). */
  public Table<ExpenditureRow> governmentFund() {
    return get(TableKind.GOVERNMENT_FUND_EXPENDITURE);
  }

  /** Expenditure from the state capital budget, by function (国有资本经营预算支出表). */
  public Table<ExpenditureRow> stateCapital() {
    return get(TableKind.STATE_CAPITAL_EXPENDITURE);
  }

  /** Expenditure of each project, by fund (项目支出预算表). */
  public Table<ProjectRow> projects() {
    return get(TableKind.PROJECT_EXPENDITURE);
  }

  /** 项目绩效目标表, row by row as printed; {@link #projectPerformance()} has it by project. */
  public Table<ProjectPerformanceRow> projectPerformanceRows() {
    return get(TableKind.PROJECT_PERFORMANCE);
  }

  /** The projects of 项目绩效目标表 with their funds and indicators, in printed order. */
  public ImmutableList<ProjectPerformance> projectPerformance() {
    return ProjectGroups.projects(projectPerformanceRows().rows());
  }

  /** Operating expenses of the office (机关(机构)运行经费表). */
  public Table<OperatingExpenseRow> operatingExpenses() {
    return get(TableKind.OPERATING_EXPENSES);
  }

  /** Lines of basic expenditure from the general public budget, by fund (一般公共预算基本支出明细表). */
  public Table<ProjectRow> basicExpenditureDetail() {
    return get(TableKind.BASIC_EXPENDITURE_DETAIL);
  }

  /** Expenditure from fiscal appropriation of all funds, by function (财政拨款支出预算表（功能科目）). */
  public Table<ExpenditureRow> appropriationExpenditure() {
    return get(TableKind.APPROPRIATION_EXPENDITURE);
  }

  /**
   * Basic expenditure from fiscal appropriation of all funds, by economic class
   * (财政拨款基本支出预算表（经济科目）).
   */
  public Table<BasicExpenditureRow> appropriationBasicExpenditure() {
    return get(TableKind.APPROPRIATION_BASIC_EXPENDITURE);
  }

  /** Planned government procurement (政府采购汇总表). */
  public Table<ProcurementRow> procurement() {
    return get(TableKind.GOVERNMENT_PROCUREMENT);
  }

  /** 部门(单位)整体绩效目标表, row by row; {@link #overallPerformance()} has it as a whole. */
  public Table<OverallPerformanceRow> overallPerformanceRows() {
    return get(TableKind.OVERALL_PERFORMANCE);
  }

  /** The goals, tasks, funds and indicators of 部门(单位)整体绩效目标表. */
  public OverallPerformance overallPerformance() {
    return OverallPerformance.of(overallPerformanceRows().rows());
  }

  /**
   * 支出项目绩效目标申报表 of all projects, one below the other; {@link #projectDeclarations()} has them one
   * by one.
   */
  public Table<ProjectDeclarationRow> projectDeclarationRows() {
    return get(TableKind.PROJECT_DECLARATION);
  }

  /** The declarations of projects (支出项目绩效目标申报表), in printed order. */
  public ImmutableList<ProjectDeclaration> projectDeclarations() {
    return ProjectDeclaration.of(projectDeclarationRows().rows());
  }

  /** A builder of a disclosure. */
  public static DisclosureBuilder builder() {
    return new DisclosureBuilder();
  }

  /**
   * What stands in a cell: a value, or a {@link Mark}; empty where the cell is blank.
   *
   * @throws NoSuchElementException if there is no such table, row or column
   */
  public Optional<Object> get(CellPath path) {
    return CellsByPath.content(this, path);
  }

  /**
   * The same disclosure with a value, or a {@link Mark}, in place of what stands in a cell.
   *
   * @throws NoSuchElementException if there is no such table, row or column
   * @throws IllegalArgumentException if the value is not of the type of the column, or the table
   *     does not print the column
   */
  public Disclosure with(CellPath path, Object content) {
    Objects.requireNonNull(content, () -> "no value for the cell " + path);
    return CellsByPath.with(this, path, Optional.of(content));
  }

  /**
   * The same disclosure with a blank cell.
   *
   * @throws NoSuchElementException if there is no such table, row or column
   */
  public Disclosure without(CellPath path) {
    return CellsByPath.with(this, path, Optional.empty());
  }

  /** The tables of no known kind (其他表格), in printed order. */
  public ImmutableList<Table<OtherRow>> others() {
    return all(TableKind.OTHER).collect(ImmutableList.toImmutableList());
  }

  /** What its sentences state (文字说明), by section and by subject. */
  public Statements statements() {
    return new Statements(narrative);
  }

  /**
   * The same disclosure with ＊＊＊ in place of contacts (联系人) and personal numbers, wherever they are
   * printed. Writers write this one unless they are asked for contacts.
   */
  public Disclosure withoutContacts() {
    return new Disclosure(
        issuer.map(Issuer::withoutContacts),
        fiscalYear,
        kind,
        form,
        date,
        tables.stream().map(Table::withoutContacts).collect(ImmutableList.toImmutableList()),
        unrecognised.stream()
            .map(UnrecognisedBlock::withoutContacts)
            .collect(ImmutableList.toImmutableList()),
        narrative.stream()
            .map(Statement::withoutContacts)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Issuer, year, and the number of tables. */
  @Override
  public String toString() {
    return issuer.map(Issuer::toString).orElse("(unknown issuer)")
        + (fiscalYear.isPresent() ? " " + fiscalYear.getAsInt() : "")
        + kind.map(known -> " " + known.title()).orElse("")
        + ": "
        + tables.size()
        + " tables, "
        + unrecognised.size()
        + " blocks not recognised";
  }
}
