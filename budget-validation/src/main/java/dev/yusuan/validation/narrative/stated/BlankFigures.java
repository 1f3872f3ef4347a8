package dev.yusuan.validation.narrative.stated;

import static dev.yusuan.table.TableKind.GOVERNMENT_PROCUREMENT;
import static dev.yusuan.table.TableKind.OPERATING_EXPENSES;
import static dev.yusuan.table.TableKind.THREE_PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.printed.EmptyTable;
import dev.yusuan.validation.rule.Figure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where tables have a blank for money that a sentence states (空表、空栏). */
public final class BlankFigures {
  private static final NameWords CARRIED = NameWords.of("carried over");
  private static final NameWords OTHER_MONEY = NameWords.of("money beside the treasury's");

  /** What each “三公” item is a part of. */
  private static final ImmutableMap<Item, Column<ThreePublicRow, Amount>> WHOLES =
      ImmutableMap.of(
          Item.ABROAD, ThreePublicRow.TOTAL,
          Item.VEHICLES, ThreePublicRow.TOTAL,
          Item.RECEPTIONS, ThreePublicRow.TOTAL,
          Item.VEHICLE_PURCHASE, ThreePublicRow.VEHICLES,
          Item.VEHICLE_RUNNING, ThreePublicRow.VEHICLES);

  private static final ImmutableMap<Item, String> WORDS =
      ImmutableMap.of(
          Item.ABROAD, "abroad",
          Item.VEHICLES, "vehicles",
          Item.VEHICLE_PURCHASE, "vehicles",
          Item.VEHICLE_RUNNING, "vehicles",
          Item.RECEPTIONS, "receptions");

  private BlankFigures() {}

  /**
   * The blank that an amount of this year's budget stands against: the total of a table without any
   * money, or an item that the others leave no room for. Empty where another table prints such
   * money, or where the sentence may be of money that the table does not have.
   */
  public static Optional<Figure> of(Disclosure disclosure, Stated stated) {
    Fact fact = stated.limitedFact();
    if (stated.amount().isZero()
        || fact.year().isEmpty()
        || !stated.mayBeOfBudget(disclosure.fiscalYear())) {
      return Optional.empty();
    }
    Optional<Funding> fund =
        fact.funding()
            .filter(each -> each == Funding.GOVERNMENT_FUND || each == Funding.STATE_CAPITAL);
    String sentence = stated.statement().sentence();
    if (fund.isPresent()) {
      boolean isSpent =
          fact.item() == Item.EXPENDITURE || fact.item() == Item.REVENUE_AND_EXPENDITURE;
      return isSpent && !CARRIED.areIn(sentence)
          ? EmptyTable.total(
                  disclosure,
                  TableFigures.table(fund.get()),
                  name -> name.contains(RevenueFigures.word(fund.get())))
              .filter(total -> isUnit(stated, total))
          : Optional.empty();
    }
    return OTHER_MONEY.areIn(sentence) ? Optional.empty() : ofItem(disclosure, stated, fact.item());
  }

  private static Optional<Figure> ofItem(Disclosure disclosure, Stated stated, Item item) {
    return switch (item) {
      case OPERATING_EXPENSES ->
          EmptyTable.total(disclosure, OPERATING_EXPENSES, words("operating expenses"))
              .filter(total -> isUnit(stated, total));
      case PROCUREMENT ->
          EmptyTable.total(disclosure, GOVERNMENT_PROCUREMENT, words("procurement"))
              .filter(total -> isUnit(stated, total));
      case THREE_PUBLIC, ABROAD, VEHICLES, VEHICLE_PURCHASE, VEHICLE_RUNNING, RECEPTIONS ->
          EmptyTable.total(disclosure, THREE_PUBLIC, words("three public expenses"))
              .filter(total -> isUnit(stated, total))
              .or(() -> leftOut(disclosure, stated, item));
      default -> Optional.empty();
    };
  }

  private static Predicate<String> words(String what) {
    return NameWords.of(what)::areIn;
  }

  /** Smaller amounts may be blank because they are rounded. */
  private static boolean isUnit(Stated stated, Figure blank) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(blank.table().unit().powerOfTen());
    return stated.amount().inYuan().abs().compareTo(unit) >= 0;
  }

  /**
   * The blank of an item in the total of the “three public” expenses, where the others make up what
   * it is a part of.
   */
  private static Optional<Figure> leftOut(Disclosure disclosure, Stated stated, Item item) {
    Optional<Column<ThreePublicRow, Amount>> column = TableFigures.ofThreePublic(item);
    @Nullable Column<ThreePublicRow, Amount> whole = WHOLES.get(item);
    if (whole == null || column.isEmpty()) {
      return Optional.empty();
    }
    return disclosure
        .find(THREE_PUBLIC)
        .filter(
            table ->
                !EmptyTable.isMoneyIn(
                    disclosure, table, words(WORDS.getOrDefault(item, "vehicles"))))
        .flatMap(
            table ->
                EmptyTable.total(table)
                    .map(total -> new Figure(table, total.row(), column.get()))
                    .filter(blank -> isLeftOut(stated, blank, whole)));
  }

  private static boolean isLeftOut(
      Stated stated, Figure blank, Column<ThreePublicRow, Amount> whole) {
    boolean isBlank = blank.isBlank() && parts(blank, blank.column()).isEmpty();
    Optional<Amount> all = new Figure(blank.table(), blank.row(), whole).amount();
    return isBlank
        && blank.cells().unplaced().isEmpty()
        && all.filter(
                amount ->
                    stated.amount().inYuan().abs().compareTo(amount.lastPlace()) >= 0
                        && Balance.of(Comparison.SUM, amount, parts(blank, whole)).verdict()
                            == Verdict.EXACT)
            .isPresent();
  }

  /** What its row prints of the parts of a column. */
  private static ImmutableList<Amount> parts(Figure figure, Column<?, Amount> whole) {
    return figure
        .table()
        .schema()
        .addendsOf(whole, Relation.SUM, part -> figure.cells().find(part).isPresent())
        .stream()
        .flatMap(part -> figure.cells().find(part).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
