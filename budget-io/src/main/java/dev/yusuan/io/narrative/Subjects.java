package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.noun.Noun;
import dev.yusuan.io.narrative.noun.NounReader;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.Optional;

/** Tells what subjects mean where they are named, by what the paragraph spoke of before. */
final class Subjects {
  private final Speech speech;

  Subjects(Speech speech) {
    this.speech = speech;
  }

  /** The whole of a list that words before it name: 支出包括. */
  Optional<Whole> announced(Noun noun) {
    Whole both = speech.balanced;
    return both == null
        ? Optional.empty()
        : noun.subject()
            .filter(known -> noun.clear() && NounReader.isGeneric(known.item()))
            .filter(known -> known.funding().isEmpty() && known.isOwn())
            .map(known -> new Whole(side(both.topic(), known), both.value()));
  }

  private static Topic side(Topic both, Subject side) {
    return new Topic(both.subject().as(side.item()), both.year(), both.phase());
  }

  /** 支出决算为…: a stage of the subject before it. */
  boolean isStageOnly(Noun noun) {
    Subject named = noun.subject().orElseThrow();
    Subject known = speech.subject;
    return known != null
        && speech.value != Speech.NONE
        && NounReader.isGeneric(named.item())
        && !NounReader.isGeneric(known.item())
        && !Sides.areContrary(known.item(), named.item())
        && named.scope().isEmpty()
        && named.funding().isEmpty()
        && noun.phase().isPresent();
  }

  /** Whether a noun names what is spoken of once more, or only a year and a stage of it. */
  boolean isAgain(Noun noun) {
    Subject known = speech.subject;
    if (known == null || noun.subject().isEmpty() || isStageOnly(noun)) {
      return known != null;
    }
    return NounReader.isSame(noun.subject().get(), known);
  }

  /**
   * A subject with what the words before it say: the classes of the heading, whose it is, and what
   * money alone is: revenue or expenditure as its whole, or that of the projects counted before it.
   */
  Subject completed(Subject subject) {
    boolean owned = speech.owner.isEmpty() || !subject.owner().isEmpty();
    Subject named = owned ? subject : subject.of(speech.owner);
    if (speech.countsWithAmount() && named.item().isPartOf(Item.REVENUE)) {
      return named.of(named.name()).as(Item.PERFORMANCE_FUNDS);
    }
    if (speech.nouns.isMoneyOnly(named)) {
      return money(named);
    }
    if (named.item() == Item.FUNCTION_CLASS) {
      ImmutableList<ClassName> above = above(speech.heading.classes(), named.classes().get(0));
      return above.isEmpty() ? named : speech.nouns.below(above, named);
    }
    return named;
  }

  /**
   * The classes of a heading that a class stands below: none where it begins again from a 类, and
   * those above it where the heading names it already.
   */
  private static ImmutableList<ClassName> above(ImmutableList<ClassName> heading, ClassName named) {
    if (named.level().equals("类")) {
      return ImmutableList.of();
    }
    for (int i = 0; i < heading.size(); i++) {
      if (isSame(heading.get(i), named)) {
        return heading.subList(0, i);
      }
    }
    return heading;
  }

  /** 其他支出（款） is not 其他支出（类）. */
  private static boolean isSame(ClassName one, ClassName other) {
    boolean mayBeOfOneLevel =
        one.level().isEmpty() || other.level().isEmpty() || one.level().equals(other.level());
    return mayBeOfOneLevel && one.name().equals(other.name());
  }

  /** 财政拨款收入总计500万元，支出总计500万元: of the same money, where no year begins anew. */
  Subject ofSameMoney(Subject named, Noun noun) {
    if (named.funding().isPresent()
        || !named.isOwn()
        || noun.year().isPresent()
        || speech.values.size() != 1
        || speech.listed.isPresent()) {
      return named;
    }
    return speech
        .known()
        .map(last -> last.topic().subject())
        .filter(last -> Sides.areOpposite(last.item(), named.item()))
        .filter(last -> last.isOwn() && last.scope().equals(named.scope()))
        .map(
            last ->
                new Subject(
                    named.item(),
                    last.funding(),
                    named.scope(),
                    named.classes(),
                    named.code(),
                    named.owner(),
                    named.name()))
        .orElse(named);
  }

  private Subject money(Subject named) {
    boolean ofGoals =
        (speech.value != Speech.NONE || speech.countsWithAmount())
            && Counts.isOf(Item.PERFORMANCE_FUNDS, speech.last);
    if (speech.counts() || ofGoals) {
      return named.as(Item.PERFORMANCE_FUNDS);
    }
    return speech
        .lists
        .whole()
        .map(whole -> whole.topic().subject().item())
        .filter(NounReader::isGeneric)
        .map(named::as)
        .orElse(named);
  }
}
