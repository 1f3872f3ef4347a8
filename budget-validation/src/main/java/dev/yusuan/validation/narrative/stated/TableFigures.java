package dev.yusuan.validation.narrative.stated;

import static dev.yusuan.table.TableKind.APPROPRIATION_BASIC_EXPENDITURE;
import static dev.yusuan.table.TableKind.APPROPRIATION_EXPENDITURE;
import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.FISCAL_APPROPRIATION;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_FUND_EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_PROCUREMENT;
import static dev.yusuan.table.TableKind.OPERATING_EXPENSES;
import static dev.yusuan.table.TableKind.PROJECT_DECLARATION;
import static dev.yusuan.table.TableKind.PROJECT_EXPENDITURE;
import static dev.yusuan.table.TableKind.PROJECT_PERFORMANCE;
import static dev.yusuan.table.TableKind.REVENUE;
import static dev.yusuan.table.TableKind.REVENUE_EXPENDITURE_SUMMARY;
import static dev.yusuan.table.TableKind.STATE_CAPITAL_EXPENDITURE;
import static dev.yusuan.table.TableKind.THREE_PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.schema.Column;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.OperatingExpenseRow;
import dev.yusuan.table.ProcurementRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.rule.Figure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the tables print what a sentence is about: this year's budget, or last year beside it. */
public final class TableFigures {
  private static final ImmutableMap<Item, ImmutableList<Column<ThreePublicRow, Amount>>>
      THREE_PUBLIC_COLUMNS =
          ImmutableMap.<Item, ImmutableList<Column<ThreePublicRow, Amount>>>builder()
              .put(
                  Item.THREE_PUBLIC,
                  ImmutableList.of(ThreePublicRow.TOTAL, ThreePublicRow.GRAND_TOTAL))
              .put(Item.ABROAD, ImmutableList.of(ThreePublicRow.ABROAD))
              .put(Item.VEHICLES, ImmutableList.of(ThreePublicRow.VEHICLES))
              .put(Item.VEHICLE_PURCHASE, ImmutableList.of(ThreePublicRow.VEHICLE_PURCHASE))
              .put(Item.VEHICLE_RUNNING, ImmutableList.of(ThreePublicRow.VEHICLE_RUNNING))
              .put(Item.RECEPTIONS, ImmutableList.of(ThreePublicRow.RECEPTIONS))
              .put(Item.MEETINGS, ImmutableList.of(ThreePublicRow.MEETINGS))
              .put(Item.TRAINING, ImmutableList.of(ThreePublicRow.TRAINING))
              .buildOrThrow();
  private static final ImmutableList<TableKind<?>> PROJECT_TABLES =
      ImmutableList.of(PROJECT_EXPENDITURE, PROJECT_PERFORMANCE, PROJECT_DECLARATION);
  private static final int SHORTEST_NAME = 4;

  private static final String PROJECT = "项目";

  private final Disclosure disclosure;
  private final Map<TableKind<?>, ImmutableListMultimap<String, PrintedProject>> projects =
      new HashMap<>();

  public TableFigures(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /**
   * Figures that an amount may be; empty where the tables are not known to print it. Below a
   * heading that names limited money, it may be of that money, even if no table prints what is.
   */
  public ImmutableList<ImmutableList<Figure>> of(Stated stated) {
    if (stated.mayBeOfLastYear(disclosure.fiscalYear())) {
      return LastYearFigures.beside(ofMoney(stated), stated.fact().phase().orElseThrow());
    }
    return stated.mayBeOfBudget(disclosure.fiscalYear()) ? ofMoney(stated) : ImmutableList.of();
  }

  /** Last year's budget or execution of a fact, as tables print it beside this year's. */
  public ImmutableList<ImmutableList<Figure>> ofLastYear(Fact fact) {
    return LastYearFigures.areOf(fact, disclosure.fiscalYear())
        ? LastYearFigures.beside(of(fact), fact.phase().orElseThrow())
        : ImmutableList.of();
  }

  private ImmutableList<ImmutableList<Figure>> ofMoney(Stated stated) {
    Fact fact = stated.limitedFact();
    ImmutableList<ImmutableList<Figure>> figures = of(fact);
    ImmutableList<Funding> headed = stated.headed();
    if (figures.isEmpty() || fact.funding().isPresent() || headed.isEmpty()) {
      return figures;
    }
    ImmutableList<ImmutableList<Figure>> limited =
        headed.stream()
            .flatMap(funding -> of(fact.limitedTo(Optional.of(funding))).stream())
            .collect(ImmutableList.toImmutableList());
    return limited.isEmpty()
        ? limited
        : ImmutableList.<ImmutableList<Figure>>builder().addAll(figures).addAll(limited).build();
  }

  /** Figures that a fact may be; empty where the tables are not known to print it. */
  public ImmutableList<ImmutableList<Figure>> of(Fact fact) {
    Candidates found = new Candidates(disclosure);
    switch (fact.item()) {
      case REVENUE -> RevenueFigures.of(found, fact.funding());
      case EXPENDITURE -> expenditure(found, fact.funding());
      case REVENUE_AND_EXPENDITURE -> {
        RevenueFigures.of(found, fact.funding());
        expenditure(found, fact.funding());
      }
      case BASIC -> parts(found, fact.funding(), ExpenditureRow.BASIC, BasicExpenditureRow.TOTAL);
      case PERSONNEL ->
          parts(found, fact.funding(), ExpenditureRow.PERSONNEL, BasicExpenditureRow.PERSONNEL);
      case PUBLIC ->
          parts(found, fact.funding(), ExpenditureRow.PUBLIC, BasicExpenditureRow.PUBLIC);
      case PROJECT -> projects(found, fact.funding());
      case RESERVE -> expenditure(found, fact.funding(), ImmutableList.of(ExpenditureRow.RESERVE));
      case OPERATING_EXPENSES -> {
        found.totals(OPERATING_EXPENSES, ImmutableList.of(OperatingExpenseRow.AMOUNT));
        found.totals(THREE_PUBLIC, ImmutableList.of(ThreePublicRow.OPERATING));
      }
      case PROCUREMENT ->
          found.totals(GOVERNMENT_PROCUREMENT, ImmutableList.of(ProcurementRow.AMOUNT));
      case NAMED -> named(found, fact);
      case FUNCTION_CLASS -> fact.code().ifPresent(code -> ofClass(found, fact.funding(), code));
      default -> {
        threePublic(found, fact);
        RevenueFigures.ofSource(found, fact);
      }
    }
    return found.found();
  }

  /** The projects of that name. */
  private void named(Candidates found, Fact fact) {
    String name = Likeness.comparable(fact.classes().get(0));
    if (name.length() < SHORTEST_NAME) {
      return;
    }
    if (fact.funding().isEmpty()) {
      PROJECT_TABLES.forEach(kind -> named(found, kind, name));
    } else {
      for (PrintedProject project : ofName(PROJECT_EXPENDITURE, name)) {
        ofSources(found, project.figure());
      }
    }
  }

  /** What is spent on a project, of all money or of some: any amount of its row. */
  private static void ofSources(Candidates found, Figure all) {
    found.add(ImmutableList.of(all));
    all.table().columns().stream()
        .flatMap(printed -> printed.column().asAmounts().stream())
        .map(column -> new Figure(all.table(), all.row(), column))
        .forEach(figure -> found.add(ImmutableList.of(figure)));
  }

  private void named(Candidates found, TableKind<?> kind, String name) {
    ImmutableList<PrintedProject> same = ofName(kind, name);
    same.forEach(project -> found.add(ImmutableList.of(project.figure())));
    if (same.size() > 1) {
      found.add(same.stream().map(PrintedProject::figure).collect(ImmutableList.toImmutableList()));
    }
  }

  private ImmutableList<PrintedProject> ofName(TableKind<?> kind, String name) {
    ImmutableListMultimap<String, PrintedProject> all =
        projects.computeIfAbsent(
            kind,
            each -> Multimaps.index(PrintedProject.in(disclosure, each), PrintedProject::key));
    ImmutableList<PrintedProject> ofName = all.get(name);
    return ofName.isEmpty() && name.endsWith(PROJECT)
        ? all.get(name.substring(0, name.length() - PROJECT.length()))
        : ofName;
  }

  private static void threePublic(Candidates found, Fact fact) {
    boolean isLimited =
        fact.funding()
            .filter(f -> f == Funding.GOVERNMENT_FUND || f == Funding.STATE_CAPITAL)
            .isPresent();
    if (!isLimited) {
      found.totals(
          THREE_PUBLIC, THREE_PUBLIC_COLUMNS.getOrDefault(fact.item(), ImmutableList.of()));
    }
  }

  /** The column of one of the “three public” expenses. */
  static Optional<Column<ThreePublicRow, Amount>> ofThreePublic(Item item) {
    return THREE_PUBLIC_COLUMNS.getOrDefault(item, ImmutableList.of()).stream().findFirst();
  }

  /** Of a fact that is not limited, the tables of the treasury's money count only beside others. */
  private static void projects(Candidates found, Optional<Funding> funding) {
    ImmutableList<Column<ExpenditureRow, Amount>> column = ImmutableList.of(ExpenditureRow.PROJECT);
    expenditure(found, funding, column);
    if (funding.isEmpty() && !found.found().isEmpty()) {
      found.totals(APPROPRIATION_EXPENDITURE, column);
      found.totals(GENERAL_PUBLIC_BUDGET_EXPENDITURE, column);
    }
  }

  private static void expenditure(Candidates found, Optional<Funding> funding) {
    expenditure(found, funding, ImmutableList.of(ExpenditureRow.TOTAL));
    ImmutableList<Column<FiscalAppropriationRow, Amount>> sides =
        funding.map(TableFigures::sides).orElse(ImmutableList.of());
    found.totals(FISCAL_APPROPRIATION, sides);
    if (funding.isEmpty()) {
      found.totals(REVENUE_EXPENDITURE_SUMMARY, ImmutableList.of(SummaryRow.EXPENDITURE_AMOUNT));
    }
  }

  private static ImmutableList<Column<FiscalAppropriationRow, Amount>> sides(Funding funding) {
    return ImmutableList.of(
        switch (funding) {
          case FISCAL_APPROPRIATION -> FiscalAppropriationRow.EXPENDITURE_TOTAL;
          case GENERAL_PUBLIC_BUDGET -> FiscalAppropriationRow.GENERAL_PUBLIC_BUDGET;
          case GOVERNMENT_FUND -> FiscalAppropriationRow.GOVERNMENT_FUND;
          case STATE_CAPITAL -> FiscalAppropriationRow.STATE_CAPITAL;
        });
  }

  private static void expenditure(
      Candidates found,
      Optional<Funding> funding,
      ImmutableList<Column<ExpenditureRow, Amount>> columns) {
    found.totals(funding.<TableKind<?>>map(TableFigures::table).orElse(EXPENDITURE), columns);
  }

  /** The table of what is spent of limited money. */
  static TableKind<ExpenditureRow> table(Funding funding) {
    return switch (funding) {
      case FISCAL_APPROPRIATION -> APPROPRIATION_EXPENDITURE;
      case GENERAL_PUBLIC_BUDGET -> GENERAL_PUBLIC_BUDGET_EXPENDITURE;
      case GOVERNMENT_FUND -> GOVERNMENT_FUND_EXPENDITURE;
      case STATE_CAPITAL -> STATE_CAPITAL_EXPENDITURE;
    };
  }

  /** Of a fact that is not limited, the tables of the treasury's money count only beside others. */
  private static void parts(
      Candidates found,
      Optional<Funding> funding,
      Column<ExpenditureRow, Amount> column,
      Column<BasicExpenditureRow, Amount> basic) {
    expenditure(found, funding, ImmutableList.of(column));
    boolean unlimited = funding.isEmpty();
    if (unlimited && found.found().isEmpty()) {
      return;
    }
    if (unlimited || funding.get() == Funding.FISCAL_APPROPRIATION) {
      found.totals(APPROPRIATION_EXPENDITURE, ImmutableList.of(column));
      found.totals(APPROPRIATION_BASIC_EXPENDITURE, ImmutableList.of(basic));
    }
    if (unlimited || funding.get() == Funding.GENERAL_PUBLIC_BUDGET) {
      found.totals(GENERAL_PUBLIC_BUDGET_EXPENDITURE, ImmutableList.of(column));
      found.totals(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, ImmutableList.of(basic));
    }
  }

  /**
   * A section on limited money need not repeat it; the table of all expenditure also has what is
   * paid from limited money, where it is all.
   */
  private void ofClass(Candidates found, Optional<Funding> funding, FunctionCode code) {
    ofClass(found, funding.map(TableFigures::table).orElse(EXPENDITURE), code);
    sides(found, funding, code);
    boolean isLimited = funding.filter(each -> each != Funding.FISCAL_APPROPRIATION).isPresent();
    if (!isLimited && (funding.isPresent() || !found.found().isEmpty())) {
      ofClass(found, APPROPRIATION_EXPENDITURE, code);
      ofClass(found, GENERAL_PUBLIC_BUDGET_EXPENDITURE, code);
      ofClass(found, GOVERNMENT_FUND_EXPENDITURE, code);
    }
    if (funding.isPresent() && !found.found().isEmpty()) {
      ofClass(found, EXPENDITURE, code);
    }
  }

  private void ofClass(Candidates found, TableKind<ExpenditureRow> kind, FunctionCode code) {
    disclosure.find(kind).ifPresent(table -> found.ofClass(table, code));
  }

  /** The line of a class on the side of expenditure. */
  private static void sides(Candidates found, Optional<Funding> funding, FunctionCode code) {
    funding
        .map(TableFigures::sides)
        .ifPresent(
            columns ->
                columns.forEach(column -> found.ofClass(FISCAL_APPROPRIATION, column, code)));
    if (funding.isEmpty()) {
      found.ofClass(REVENUE_EXPENDITURE_SUMMARY, SummaryRow.EXPENDITURE_AMOUNT, code);
    }
  }
}
