package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.io.narrative.word.Tokens;
import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the words around it.
 *
 * @param before the words before it, from the figure before
 * @param figure the figure
 * @param after the words behind it, up to the next figure
 * @param threshold the bound of what it counts
 */
record Figured(List<Token> before, Token figure, List<Token> after, @Nullable Token threshold) {
  private static final String TIMES = "倍";
  private static final Quantity NO_MONEY = new Quantity.Money(Amount.parse("0元"));

  /** What is counted, or may be. */
  private static final ImmutableSet<Item> COUNTED =
      Sets.immutableEnumSet(
          Item.FLEET,
          Item.FLEET_PART,
          Item.EQUIPMENT,
          Item.PROJECTS,
          Item.UNITS,
          Item.STAFF,
          Item.NAMED);

  Quantity quantity() {
    return Objects.requireNonNull(figure.quantity());
  }

  boolean isCount() {
    return quantity() instanceof Quantity.Count && !isTimes();
  }

  boolean isRate() {
    return quantity() instanceof Quantity.Rate || isTimes();
  }

  /** 增长1.5倍 is a rate too. */
  private boolean isTimes() {
    return quantity().unit().equals(TIMES);
  }

  boolean isMoney() {
    return quantity() instanceof Quantity.Money;
  }

  /**
   * The same as no money where it is a bare 0 and the words before it, or else those before the
   * sentence's, speak of money: no money is as much in every unit.
   */
  Optional<Figured> asNoMoney(@Nullable Subject spokenOf) {
    boolean isBareZero =
        quantity() instanceof Quantity.Count count
            && count.unit().isEmpty()
            && count.number().signum() == 0
            && after.isEmpty();
    return isBareZero && before.stream().noneMatch(Figured::mayNameAThing) && isOfMoney(spokenOf)
        ? Optional.of(new Figured(before, figure.as(NO_MONEY), after, threshold))
        : Optional.empty();
  }

  private static boolean mayNameAThing(Token word) {
    return word.is(Sort.TEXT) || word.is(Sort.SHARE) || word.is(Sort.COMPLETION);
  }

  private boolean isOfMoney(@Nullable Subject spokenOf) {
    Optional<Item> named =
        before.stream()
            .filter(word -> word.is(Sort.ITEM) || word.is(Sort.PART_ITEM))
            .map(word -> Item.valueOf(word.meaning()))
            .reduce((first, last) -> last);
    boolean funded = Tokens.indexOf(before, Sort.FUNDING) >= 0;
    return named
        .or(() -> funded ? Optional.of(Item.EXPENDITURE) : Optional.empty())
        .or(() -> Optional.ofNullable(spokenOf).map(Subject::item))
        .filter(item -> !COUNTED.contains(item))
        .isPresent();
  }

  /** Where the words begin. */
  int start() {
    return before.isEmpty() ? figure.start() : before.get(0).start();
  }
}
