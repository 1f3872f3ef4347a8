package dev.yusuan.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.TableKind;
import dev.yusuan.testkit.SmallBudget.Function;
import dev.yusuan.testkit.SmallBudget.Fund;
import dev.yusuan.testkit.SmallBudget.Item;
import dev.yusuan.testkit.SmallBudget.Project;
import dev.yusuan.testkit.SmallBudget.ThreePublic;
import dev.yusuan.testkit.SmallBudget.Unit;
import dev.yusuan.testkit.form.FormTables;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates disclosures of small departments (生成的预算公开). */
public final class DisclosureArbitraries {
  private static final int SAMPLE_YEAR = 2024;
  private static final Issuer DEPARTMENT = Issuer.of("某市数据局", UnitCode.parse("159"));
  private static final ImmutableList<String> UNITS = ImmutableList.of("某市数据局", "某市数据中心", "某市信息中心");
  private static final ImmutableList<Function> BASIC_FUNCTIONS =
      ImmutableList.of(
          Function.ADMINISTRATION, Function.PENSIONS, Function.HEALTH, Function.HOUSING);

  private static final int MOST_PROJECTS = 3;
  private static final long MOST = 5_000_000;

  private DisclosureArbitraries() {}

  /**
   * Disclosures whose figures agree to the digit: budgets of a department with one to three units,
   * or of a unit, with basic expenditure and one to three projects each, of the years from 2021 to
   * 2026, in 元 or 万元, with a table of each kind but {@code OTHER} and sentences on the totals.
   */
  public static Arbitrary<Disclosure> valid() {
    return Combinators.combine(
            budgets(),
            Arbitraries.integers().between(2021, 2026),
            Arbitraries.of(DisclosureKind.values()),
            Arbitraries.of(AmountUnit.TEN_THOUSAND_YUAN, AmountUnit.YUAN))
        .as(DisclosureArbitraries::disclosure);
  }

  /**
   * The same in a form (表式): the tables that it prints, with its titles and columns, of a
   * department or of a unit, in 万元. {@link PrintedText} prints them in its layout.
   *
   * @param form an id of {@link #forms()}, such as {@code unit-2024}
   * @throws IllegalArgumentException if there is no such form
   */
  public static Arbitrary<Disclosure> valid(String form) {
    DisclosureKind kind = FormTables.kind(form);
    return Combinators.combine(budgets(), Arbitraries.integers().between(2021, 2026))
        .as(
            (budget, year) ->
                FormTables.of(
                    tables(budget, year, kind, AmountUnit.TEN_THOUSAND_YUAN).disclosure(true),
                    form));
  }

  /** The forms that the library knows, by their ids. */
  public static ImmutableList<String> forms() {
    return FormTables.ids();
  }

  private static Disclosure disclosure(
      SmallBudget budget, int year, DisclosureKind kind, AmountUnit unit) {
    return tables(budget, year, kind, unit).disclosure(false);
  }

  /** Of one unit, it is that of the first. */
  private static BudgetTables tables(
      SmallBudget budget, int year, DisclosureKind kind, AmountUnit unit) {
    Unit first = budget.units().get(0);
    PrintedBudget printed =
        kind == DisclosureKind.DEPARTMENT
            ? new PrintedBudget(budget, DEPARTMENT, kind, year, unit)
            : new PrintedBudget(
                new SmallBudget(
                    ImmutableList.of(first), budget.threePublic(), budget.lastThreePublic()),
                Issuer.of(first.name(), first.code()),
                kind,
                year,
                unit);
    return new BudgetTables(printed);
  }

  /**
   * Disclosures of no particular department, with a table of each of these kinds, in the order of
   * the kinds, that prints all columns of amounts. Their figures agree in rows and columns and in
   * totals; what else rules compare, codes among them, is not there.
   *
   * @param kinds all kinds where none is given
   */
  public static Arbitrary<Disclosure> ofKinds(TableKind<?>... kinds) {
    return AgreeingTables.of(
        ImmutableSortedSet.copyOf(kinds.length == 0 ? TableKind.values() : List.of(kinds)));
  }

  /** Valid disclosures in which one figure was changed beyond what rounding explains. */
  public static Arbitrary<BrokenDisclosure> broken() {
    return BrokenArbitraries.any(ImmutableSet.copyOf(Mistake.values()));
  }

  /** The same by one mistake. */
  public static Arbitrary<BrokenDisclosure> broken(Mistake mistake) {
    return BrokenArbitraries.any(ImmutableSet.of(mistake));
  }

  /**
   * Valid disclosures in which one figure, one code or word of a cell, or one line of the text was
   * changed, so that they fail the given rule.
   *
   * @throws IllegalArgumentException if no such change of {@link #valid()} breaks the rule; the
   *     message lists the rules that compare figures
   */
  public static Arbitrary<BrokenDisclosure> broken(String rule) {
    return BrokenArbitraries.of(rule, ImmutableSet.copyOf(Mistake.values()));
  }

  static Disclosure sample() {
    Unit office =
        unit(
            0,
            new Figures(
                List.of(new Basic(60_00, 5_00, 15_00)),
                List.of(
                    new Cost(50_00, Fund.GENERAL_PUBLIC_BUDGET, SmallBudget.SPECIFIC_TARGET, 12))));
    Unit centre =
        unit(
            1,
            new Figures(
                List.of(new Basic(30_00, 0, 10_00)),
                List.of(new Cost(20_00, Fund.UNIT_FUNDS, SmallBudget.OTHER_OPERATING, 4))));
    SmallBudget budget =
        new SmallBudget(
            ImmutableList.of(office, centre),
            new ThreePublic(0, 0, 4_00, 1_50),
            new ThreePublic(0, 0, 5_00, 1_50));
    return disclosure(budget, SAMPLE_YEAR, DisclosureKind.DEPARTMENT, AmountUnit.TEN_THOUSAND_YUAN);
  }

  private static Arbitrary<SmallBudget> budgets() {
    Arbitrary<List<Figures>> units = figures().list().ofMinSize(1).ofMaxSize(UNITS.size());
    return Combinators.combine(units, threePublic(), threePublic())
        .as(
            (figures, threePublic, last) -> {
              ImmutableList.Builder<Unit> named = ImmutableList.builder();
              for (int i = 0; i < figures.size(); i++) {
                named.add(unit(i, figures.get(i)));
              }
              return new SmallBudget(named.build(), threePublic, last);
            });
  }

  private static Arbitrary<Figures> figures() {
    return Combinators.combine(
            item(),
            item().list().ofMaxSize(BASIC_FUNCTIONS.size() - 1),
            project().list().ofMinSize(1).ofMaxSize(MOST_PROJECTS))
        .as(
            (first, others, projects) -> {
              List<Basic> items = new ArrayList<>(List.of(first));
              items.addAll(others);
              return new Figures(items, projects);
            });
  }

  private static Arbitrary<Basic> item() {
    return Combinators.combine(positive(), amount(), amount()).as(Basic::new);
  }

  private static Arbitrary<Cost> project() {
    return Combinators.combine(
            positive(),
            Arbitraries.of(Fund.values()),
            Arbitraries.of(SmallBudget.OTHER_OPERATING, SmallBudget.SPECIFIC_TARGET),
            Arbitraries.integers().between(1, 99))
        .as(Cost::new);
  }

  private static Arbitrary<ThreePublic> threePublic() {
    return Combinators.combine(amount(), amount(), amount(), amount()).as(ThreePublic::new);
  }

  private static Arbitrary<Long> positive() {
    return Arbitraries.longs().between(1, MOST);
  }

  /** An amount, or nothing. */
  private static Arbitrary<Long> amount() {
    return Arbitraries.longs().between(0, MOST);
  }

  private static Unit unit(int index, Figures figures) {
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (int i = 0; i < figures.items().size(); i++) {
      Basic basic = figures.items().get(i);
      items.add(
          new Item(BASIC_FUNCTIONS.get(i), basic.wages(), basic.individuals(), basic.goods()));
    }
    ImmutableList.Builder<Project> projects = ImmutableList.builder();
    for (int i = 0; i < figures.projects().size(); i++) {
      projects.add(project(index * MOST_PROJECTS + i + 1, figures.projects().get(i)));
    }
    return new Unit(
        UnitCode.parse("15900" + (index + 1)), UNITS.get(index), items.build(), projects.build());
  }

  private static Project project(int number, Cost cost) {
    String name = "数据服务项目" + number;
    return new Project(
        ProjectCode.parse("41000024000000000000" + number),
        name,
        cost.kind(),
        cost.cost(),
        cost.fund(),
        ImmutableList.of(
            Indicator.of(IndicatorLevel.OUTPUT, "数据服务次数", "≥" + cost.count() + "次"),
            Indicator.of(IndicatorLevel.OUTPUT, "系统可用率", "≥99%"),
            Indicator.of(IndicatorLevel.BENEFIT, "数据共享率", "≥90%"),
            Indicator.of(IndicatorLevel.SATISFACTION, "群众满意度", "≥95%")));
  }

  /** The generated figures of a unit. */
  private record Figures(List<Basic> items, List<Cost> projects) {}

  private record Basic(long wages, long individuals, long goods) {}

  private record Cost(long cost, Fund fund, String kind, int count) {}
}
