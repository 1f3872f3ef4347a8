package dev.yusuan.validation.count;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.printed.Placed;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.printed.UnitName;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers of projects and of units that sentences state, against the tables that list them and the
 * numbered lines that follow. A table may list some projects only; it lists those that a sentence
 * counts where they have together the money that the sentence says. Units may be counted with the
 * issuer itself or without.
 *
 * @param description what the rule is
 * @param units words for units of a budget
 * @param beside words for those beside the issuer
 */
public record CountsListed(
    RuleDescription description, ImmutableSet<String> units, ImmutableSet<String> beside)
    implements Rule {
  private static final ImmutableList<TableKind<?>> PROJECTS =
      ImmutableList.of(
          TableKind.PROJECT_PERFORMANCE,
          TableKind.PROJECT_DECLARATION,
          TableKind.PROJECT_EXPENDITURE);

  private static final ImmutableList<TableKind<?>> GOALS_OF_PROJECTS =
      ImmutableList.of(TableKind.PROJECT_PERFORMANCE, TableKind.PROJECT_DECLARATION);
  private static final NameWords GOALS = NameWords.of("projects with goals");

  /** No sentence has more. */
  private static final int MOST_OF_SENTENCE = 100;

  @Override
  public Checks check(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    Listed listed = new Listed(disclosure);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    ImmutableList<Statement> all = disclosure.narrative();
    Placed.of(all, Statement.Count.class)
        .filter(each -> isWhole(each.statement()))
        .flatMap(each -> check(new Stated(all, each.index(), each.statement()), listed).stream())
        .forEach(checks::add);
    return Checks.ofStatements(checks.build());
  }

  private Optional<Check> check(Stated stated, Listed listed) {
    return switch (stated.count().value().topic().subject().item()) {
      case PROJECTS -> projects(stated, listed);
      case UNITS -> {
        Optional<Check> lines = lines(stated, listed);
        yield lines.isPresent() ? lines : units(stated, listed);
      }
      case NAMED -> offices(stated);
      default -> Optional.empty();
    };
  }

  /** 内设机构3个，分别是：办公室、人事科、业务科. */
  private Optional<Check> offices(Stated stated) {
    StatedFigure figure = stated.count().value();
    ImmutableSortedSet<Integer> named =
        NamedOffices.areMeant(figure.topic().subject().name())
            ? NamedOffices.behind(stated.count().sentence(), figure.printed())
            : ImmutableSortedSet.of();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            check(
                stated,
                named.contains(stated.number()),
                ImmutableList.of(),
                Texts.of("narrative.listed.names", stated.printed(), Terms.number(named.last()))));
  }

  /**
   * A number that a sentence states.
   *
   * @param all the statements of the disclosure
   * @param index which of them
   * @param count the statement
   */
  private record Stated(ImmutableList<Statement> all, int index, Statement.Count count) {
    int number() {
      return CountsListed.number(count.value()).orElseThrow();
    }

    Quote quote() {
      return new Quote(all, index, count.value().printed());
    }

    Wording printed() {
      return Terms.printed(count.value().printed());
    }

    private int first() {
      int first = index;
      while (first > 0 && index - first < MOST_OF_SENTENCE && isOfSentence(first - 1)) {
        first--;
      }
      return first;
    }

    /** The statements of the same sentence. */
    private List<Statement> sentence() {
      int end = index + 1;
      while (end < all.size() && end - index < MOST_OF_SENTENCE && isOfSentence(end)) {
        end++;
      }
      return all.subList(first(), end);
    }

    private boolean isOfSentence(int other) {
      return all.get(other).passage().equals(count.passage());
    }

    /** The figures of the same sentence. */
    List<StatedFigure> figures() {
      return sentence().stream().flatMap(each -> each.figures().stream()).toList();
    }
  }

  /** What a disclosure lists. */
  private static final class Listed {
    final NumberedLines lines;
    final ImmutableList<ListedProjects> projects;
    final ImmutableList<ListedProjects> goals;
    final OptionalInt year;
    private final ImmutableList<Amount> ofAll;
    final ImmutableList<UnitName> units;

    Listed(Disclosure disclosure) {
      lines = new NumberedLines(disclosure);
      projects = projects(disclosure, PROJECTS);
      goals = projects(disclosure, GOALS_OF_PROJECTS);
      year = disclosure.fiscalYear();
      ofAll =
          Stream.of(TableKind.EXPENDITURE, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE)
              .flatMap(kind -> Figure.ofTotal(disclosure, kind, ExpenditureRow.PROJECT).stream())
              .flatMap(figure -> figure.amount().stream())
              .collect(ImmutableList.toImmutableList());
      units = UnitName.in(disclosure);
    }

    private static ImmutableList<ListedProjects> projects(
        Disclosure disclosure, List<TableKind<?>> kinds) {
      return kinds.stream()
          .map(kind -> new ListedProjects(PrintedProject.in(disclosure, kind)))
          .collect(ImmutableList.toImmutableList());
    }

    /** Whether an amount is what all projects have (项目支出). */
    boolean isOfAllProjects(Amount money) {
      return ofAll.stream()
          .anyMatch(
              all ->
                  Balance.of(Comparison.SUM, money, List.of(all)).verdict()
                      != Verdict.INCONSISTENT);
    }

    /** The codes of units that have no others within. */
    long unitCodes() {
      Set<UnitCode> codes = new TreeSet<>();
      units.forEach(unit -> codes.add(unit.code()));
      Set<UnitCode> above = new TreeSet<>();
      for (UnitCode code : codes) {
        for (Optional<UnitCode> up = code.parent(); up.isPresent(); up = up.get().parent()) {
          above.add(up.get());
        }
      }
      return codes.stream().filter(code -> !above.contains(code)).count();
    }
  }

  private static boolean isWhole(Statement.Count count) {
    return count.value().topic().subject().isOwn()
        && count.threshold().isEmpty()
        && !count.passage().explains()
        && number(count.value()).isPresent();
  }

  private static OptionalInt number(StatedFigure figure) {
    return StatedNumber.of(figure)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
        .map(number -> OptionalInt.of(number.intValueExact()))
        .orElseGet(OptionalInt::empty);
  }

  private Optional<Check> projects(Stated stated, Listed listed) {
    List<Amount> funds =
        stated.figures().stream()
            .filter(figure -> isFunds(figure.topic().subject().item()))
            .flatMap(figure -> amount(figure).stream())
            .toList();
    List<ListedProjects> counted =
        listed.projects.stream().filter(projects -> projects.cost(funds)).toList();
    if (counted.isEmpty()) {
      return funds(stated, listed);
    }
    boolean holds =
        counted.stream().anyMatch(projects -> projects.numbers().contains(stated.number()));
    ListedProjects nearest = counted.get(0);
    return Optional.of(
        check(
            stated,
            holds,
            nearest.cells(),
            Texts.of(
                "narrative.listed.projects",
                stated.printed(),
                Terms.table(nearest.kind()),
                Terms.same(
                    nearest.numbers().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("/"))))));
  }

  /**
   * The money of projects with goals, where a table lists as many. What all projects have need not
   * be what the table lists of it.
   */
  private Optional<Check> funds(Stated stated, Listed listed) {
    List<StatedFigure> funds =
        stated.figures().stream()
            .filter(figure -> figure.topic().subject().item() == Item.PERFORMANCE_FUNDS)
            .toList();
    OptionalInt year = stated.count().value().topic().year();
    if (funds.size() != 1
        || year.isEmpty()
        || !year.equals(listed.year)
        || !GOALS.match(stated.count().sentence())
        || !funds.get(0).topic().subject().isOwn()
        || funds.get(0).approximate()) {
      return Optional.empty();
    }
    Optional<Amount> amount = amount(funds.get(0)).filter(money -> !listed.isOfAllProjects(money));
    return listed.goals.stream()
        .filter(projects -> projects.areSurely(stated.number()))
        .findFirst()
        .flatMap(projects -> amount.flatMap(money -> funds(stated, funds.get(0), money, projects)));
  }

  private static Optional<Check> funds(
      Stated stated, StatedFigure figure, Amount money, ListedProjects projects) {
    boolean ofOneKind = figure.topic().subject().funding().isPresent();
    return projects
        .sum()
        .filter(sum -> !projects.mayHave(money, ofOneKind))
        .map(
            sum ->
                new StatementCheck(
                    Verdict.INCONSISTENT,
                    stated.index(),
                    projects.cells(),
                    new Quote(stated.all(), stated.index(), figure.printed())
                        .with(
                            Texts.of(
                                "narrative.listed.funds",
                                Terms.same(money.toString()),
                                Terms.number(stated.number()),
                                Terms.table(projects.kind()),
                                Terms.same(sum.toString())))));
  }

  private static boolean isFunds(Item item) {
    return item == Item.PERFORMANCE_FUNDS || item == Item.PROJECT;
  }

  private static Optional<Amount> amount(StatedFigure figure) {
    return figure.quantity() instanceof Quantity.Money money && !money.amount().isZero()
        ? Optional.of(money.amount())
        : Optional.empty();
  }

  /** Lines below a sentence that counts nothing but units. */
  private Optional<Check> lines(Stated stated, Listed listed) {
    OptionalInt below = listed.lines.below(stated.count().sentence());
    boolean isFirst = stated.first() == stated.index();
    boolean countsUnits =
        stated.figures().stream()
            .allMatch(
                figure ->
                    figure.topic().subject().item() == Item.UNITS && number(figure).isPresent());
    if (below.isEmpty() || !isFirst || !countsUnits) {
      return Optional.empty();
    }
    int lines = below.getAsInt();
    List<Integer> numbers =
        stated.figures().stream().map(figure -> number(figure).orElseThrow()).toList();
    int sum = numbers.stream().mapToInt(Integer::intValue).sum();
    boolean isBeside = beside.stream().anyMatch(stated.count().sentence()::contains);
    boolean holds =
        sum == lines
            || numbers.contains(lines)
            || (isBeside && (sum == lines - 1 || numbers.contains(lines - 1)));
    return Optional.of(
        check(
            stated,
            holds,
            ImmutableList.of(),
            Texts.of("narrative.listed.lines", stated.printed(), Terms.number(lines))));
  }

  /** Tables may leave out units that get no money, and never have more than there are. */
  private Optional<Check> units(Stated stated, Listed listed) {
    String name = stated.count().value().topic().subject().name();
    long codes = units.contains(name) ? listed.unitCodes() : 0;
    return codes < 2
        ? Optional.empty()
        : Optional.of(
            check(
                stated,
                stated.number() >= codes - 1,
                listed.units.stream()
                    .map(UnitName::nameCell)
                    .collect(ImmutableList.toImmutableList()),
                Texts.of("narrative.listed.units", stated.printed(), Terms.number((int) codes))));
  }

  private Check check(Stated stated, boolean holds, ImmutableList<CellPath> cells, Wording told) {
    return new StatementCheck(
        holds ? Verdict.EXACT : Verdict.INCONSISTENT,
        stated.index(),
        holds ? ImmutableList.of() : cells,
        holds ? description.sentence() : stated.quote().with(told));
  }
}
