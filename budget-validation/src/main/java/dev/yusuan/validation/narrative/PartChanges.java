package dev.yusuan.validation.narrative;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Topic;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The changes of all parts of a whole add up to its change.
 *
 * @param description what the rule is
 */
record PartChanges(RuleDescription description) implements Rule {
  /** So many changes of one item are told by no budget; more are not looked at. */
  private static final int MOST = 200;

  @Override
  public Checks check(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    List<Moved> all = new ArrayList<>(Moved.all(disclosure.narrative()));
    ImmutableSetMultimap<Integer, Topic> lists =
        disclosure.statements().of(Statement.Part.class).stream()
            .collect(toImmutableSetMultimap(Statement.Part::list, Statement.Part::topic));
    ImmutableSet<Topic> changed =
        all.stream()
            .filter(moved -> moved.by().filter(Amount::isZero).isEmpty())
            .map(Moved::topic)
            .collect(toImmutableSet());
    ImmutableSet<Item> told = all.stream().map(PartChanges::item).collect(toImmutableSet());
    for (Moved moved : List.copyOf(all)) {
      ofWhole(moved, disclosure.narrative(), lists, changed)
          .filter(whole -> !told.contains(item(whole)))
          .ifPresent(all::add);
    }
    ImmutableListMultimap<Item, Moved> byItem = Multimaps.index(all, PartChanges::item);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (PartsOfWholes each : PartsOfWholes.ALL) {
      byItem.get(each.whole()).stream()
          .limit(MOST)
          .forEach(
              whole -> check(whole, each, byItem, disclosure.narrative()).ifPresent(checks::add));
    }
    return Checks.ofStatements(checks.build());
  }

  private static Item item(Moved moved) {
    return moved.topic().subject().item();
  }

  /**
   * What is told behind a part that is as much as its whole is told of the whole too, unless a
   * change of another part is told.
   */
  private static Optional<Moved> ofWhole(
      Moved moved,
      ImmutableList<Statement> all,
      ImmutableSetMultimap<Integer, Topic> lists,
      ImmutableSet<Topic> changed) {
    if (moved.index() == 0 || !(all.get(moved.index() - 1) instanceof Statement.Part part)) {
      return Optional.empty();
    }
    Optional<Amount> value = part.value().flatMap(Stated::amount);
    boolean others =
        lists.get(part.list()).stream()
            .anyMatch(topic -> !topic.equals(part.topic()) && changed.contains(topic));
    return !others
            && part.topic().equals(moved.topic())
            && part.sentence().equals(moved.statement().sentence())
            && value.isPresent()
            && value.equals(part.whole().value().flatMap(Stated::amount))
        ? Optional.of(
            new Moved(
                moved.index(), moved.statement(), part.whole().topic(), moved.base(), moved.by()))
        : Optional.empty();
  }

  private Optional<Check> check(
      Moved whole,
      PartsOfWholes set,
      ImmutableListMultimap<Item, Moved> byItem,
      ImmutableList<Statement> all) {
    List<Amount> parts = new ArrayList<>();
    for (Item item : set.parts()) {
      List<Optional<Amount>> told =
          byItem.get(item).stream()
              .limit(MOST)
              .filter(part -> part.isOfTimeOf(whole) && part.isOfMoneyOf(whole))
              .map(Moved::by)
              .distinct()
              .toList();
      if (told.size() != 1 || told.get(0).isEmpty()) {
        return Optional.empty();
      }
      parts.add(told.get(0).get());
    }
    return whole.by().map(by -> check(whole, by, parts, all));
  }

  private Check check(Moved whole, Amount by, List<Amount> parts, ImmutableList<Statement> all) {
    Verdict verdict = Balance.of(Comparison.SUM, by, parts).verdict();
    return new Quote(all, whole.index(), printed(whole.statement()))
        .check(
            description,
            verdict,
            () ->
                Texts.of(
                    "narrative.part-changes." + verdict,
                    Terms.same(told(by)),
                    Terms.same(
                        parts.stream().map(PartChanges::told).collect(Collectors.joining("；")))));
  }

  private static String printed(Statement statement) {
    return statement.figures().stream().map(StatedFigure::printed).findFirst().orElse("");
  }

  private static String told(Amount amount) {
    String sign = amount.unscaled() > 0 ? "+" : "";
    return amount.isZero() ? "0" : sign + amount;
  }
}
