package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;

/**
 * One fact that a section states more than once: the figures are the same.
 *
 * @param description what the rule is
 */
record StatedOnce(RuleDescription description) implements Rule {
  private static final int SHORTEST_NAME = 4;
  private static final int NEAR = 8;

  @Override
  public Checks check(Checking checking) {
    Narrative narrative = checking.once(Narrative.ALL);
    List<Stated> values = narrative.values().stream().filter(StatedOnce::isDefinite).toList();
    ImmutableListMultimap<Place, Stated> byFact = Multimaps.index(values, Place::of);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Place place : byFact.keySet()) {
      List<Stated> same = byFact.get(place);
      same.subList(1, same.size())
          .forEach(again -> checks.add(check(again, same.get(0), narrative)));
    }
    return Checks.ofStatements(checks.build());
  }

  /** Whether the words tell apart what the figure is of. */
  private static boolean isDefinite(Stated stated) {
    Fact fact = stated.fact();
    boolean isNamed =
        switch (fact.item()) {
          case NAMED -> fact.classes().get(0).length() >= SHORTEST_NAME;
          case FUNCTION_CLASS -> fact.code().isPresent();
          default -> true;
        };
    return isNamed && fact.phase().isPresent() && fact.item() != Item.FLEET;
  }

  /** Which of the two the rate of completion beside the first fits. */
  private static Wording explained(Wording told, Stated again, Stated first, Narrative narrative) {
    List<Statement> all = narrative.statements();
    for (int i = first.index() + 1; i < Math.min(all.size(), first.index() + NEAR); i++) {
      if (all.get(i) instanceof Statement.Comparison comparison
          && Fact.of(comparison.topic()).equals(first.fact())) {
        Change change = Change.of(i, comparison, narrative);
        boolean fits = fits(first, change);
        if (fits != fits(again, change)) {
          Stated right = fits ? first : again;
          return Texts.of("narrative.cause.fits", told, Terms.same(right.amount().toString()));
        }
      }
    }
    return told;
  }

  private static boolean fits(Stated stated, Change change) {
    return change.completion().isPresent()
        && change.base().filter(base -> base.unscaled() > 0).isPresent()
        && Ratio.of(stated.amount(), change.base().get()).printsAs(change.completion().get());
  }

  private Check check(Stated again, Stated first, Narrative narrative) {
    return new SameAmounts(description, "narrative.twice.")
        .check(
            narrative.quote(again),
            again.amount(),
            first.amount(),
            told -> explained(told, again, first, narrative));
  }

  /**
   * A fact in a section, and in the whole that it is a part of.
   *
   * @param fact the fact
   * @param section the headings
   * @param whole the fact of the whole; the fact itself where it is no part
   */
  private record Place(Fact fact, ImmutableList<String> section, Fact whole) {
    static Place of(Stated stated) {
      Fact fact = stated.fact();
      Fact whole =
          stated.statement() instanceof Statement.Part part ? Fact.of(part.whole().topic()) : fact;
      return new Place(fact, stated.statement().passage().section(), whole);
    }
  }
}
