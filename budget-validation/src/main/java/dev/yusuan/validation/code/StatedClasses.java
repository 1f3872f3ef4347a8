package dev.yusuan.validation.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Placed;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Classes that sentences name from their 类 down: none is named twice where the catalogue has no
 * such class.
 *
 * @param description what the rule is
 */
public record StatedClasses(RuleDescription description) implements Rule {
  /** So many statements has no text; of more it is not looked for what is meant. */
  private static final int MOST = 2000;

  private static final ImmutableSet<TableKind<ExpenditureRow>> TABLES =
      ImmutableSet.of(TableKind.EXPENDITURE, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE);

  @Override
  public Checks check(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    Placed.of(disclosure.narrative(), Statement.class)
        .flatMap(
            each ->
                each.statement().figures().stream()
                    .limit(1)
                    .filter(figure -> figure.topic().subject().classes().size() > 1)
                    .map(figure -> check(disclosure, each.index(), figure)))
        .forEach(checks::add);
    return Checks.ofStatements(checks.build());
  }

  private Check check(Disclosure disclosure, int index, StatedFigure figure) {
    ImmutableList<ClassName> classes = figure.topic().subject().classes();
    Optional<ClassName> again =
        figure.topic().subject().code().isPresent() ? Optional.empty() : repeated(classes);
    return new Quote(disclosure.narrative(), index, figure.printed())
        .check(
            description,
            again.isPresent() ? Verdict.INCONSISTENT : Verdict.EXACT,
            () ->
                Optional.of(index)
                    .filter(each -> each < MOST)
                    .flatMap(each -> meant(disclosure, figure, classes.get(classes.size() - 1)))
                    .map(code -> Texts.of("wording.levels.meant", named(again.get()), code))
                    .orElseGet(() -> Texts.of("wording.levels", named(again.get()))));
  }

  private static Wording named(ClassName name) {
    return Terms.printed(name.name());
  }

  /** A name that stands at two levels, one below the other. */
  private static Optional<ClassName> repeated(ImmutableList<ClassName> classes) {
    return Stream.iterate(1, i -> i < classes.size(), i -> i + 1)
        .filter(i -> classes.get(i).name().equals(classes.get(i - 1).name()))
        .map(classes::get)
        .findFirst();
  }

  /** The row of a table below the class of the last name that prints the same amount. */
  private static Optional<Wording> meant(
      Disclosure disclosure, StatedFigure figure, ClassName last) {
    if (!(figure.quantity() instanceof Quantity.Money money)) {
      return Optional.empty();
    }
    OptionalInt year =
        disclosure.fiscalYear().isPresent() ? disclosure.fiscalYear() : figure.topic().year();
    Catalog catalog = year.isPresent() ? Catalog.of(year.getAsInt()) : Catalog.latest();
    List<String> above =
        catalog.functional().entries().stream()
            .filter(entry -> entry.name().equals(last.name()))
            .map(CatalogEntry::code)
            .map(FunctionCode::toString)
            .toList();
    List<String> codes =
        TABLES.stream()
            .flatMap(kind -> disclosure.find(kind).stream())
            .flatMap(table -> table.rows().stream())
            .filter(row -> prints(row, money.amount()))
            .flatMap(row -> row.function().stream())
            .map(FunctionCode::toString)
            .filter(code -> above.stream().anyMatch(it -> isBelow(code, it)))
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(Terms.same(codes.get(0))) : Optional.empty();
  }

  private static boolean isBelow(String code, String above) {
    return code.length() > above.length() && code.startsWith(above);
  }

  private static boolean prints(ExpenditureRow row, Amount amount) {
    return row.find(ExpenditureRow.TOTAL)
        .filter(total -> total.compareValueTo(amount) == 0)
        .isPresent();
  }
}
