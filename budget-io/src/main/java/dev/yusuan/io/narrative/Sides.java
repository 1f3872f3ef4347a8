package dev.yusuan.io.narrative;

import dev.yusuan.io.narrative.noun.Calendar;
import dev.yusuan.io.narrative.noun.Heading;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The totals of revenue and of expenditure that a sentence states, and which of them a list (其中) in
 * the next sentence is of: its parts may tell it by their nature, or the heading; else it is of
 * either.
 */
final class Sides {
  private final Heading heading;
  private final Map<Item, Whole> totals = new EnumMap<>(Item.class);
  private String sentence = "";

  Sides(Heading heading) {
    this.heading = heading;
  }

  /** A total is stated. */
  void add(Whole total, String inSentence) {
    if (!inSentence.equals(sentence)) {
      totals.clear();
      sentence = inSentence;
    }
    if (isSide(total.topic().subject())) {
      totals.put(total.topic().subject().item(), total);
    }
  }

  private static boolean isSide(Subject subject) {
    return (subject.item() == Item.REVENUE || subject.item() == Item.EXPENDITURE)
        && subject.funding().isEmpty()
        && subject.isOwn();
  }

  /** Whether one is revenue and the other expenditure, in general. */
  static boolean areOpposite(Item one, Item other) {
    return (one == Item.REVENUE && other == Item.EXPENDITURE)
        || (one == Item.EXPENDITURE && other == Item.REVENUE);
  }

  /** 支出预算 is no stage of what is received, nor 收入预算 of what is spent. */
  static boolean areContrary(Item spokenOf, Item named) {
    return (spokenOf.isPartOf(Item.REVENUE) && named == Item.EXPENDITURE)
        || (spokenOf.isPartOf(Item.EXPENDITURE) && named == Item.REVENUE);
  }

  /**
   * What a list is of that begins a sentence, behind some total. Behind a part of revenue that has
   * no parts by its nature, and what it is a part of, a list of revenue is of all of it:
   * 包括本年收入、上年结转。 其中：一般公共预算收入.
   */
  Whole of(List<Clause> list, Whole last, Optional<Whole> outer) {
    Subject subject = last.topic().subject();
    if (!isSide(subject)) {
      boolean isOfOuter =
          subject.item().whole().equals(Optional.of(Item.REVENUE))
              && outer.filter(whole -> isSide(whole.topic().subject())).isPresent()
              && list.stream().anyMatch(Sides::namesRevenue);
      return isOfOuter ? outer.get() : last;
    }
    boolean revenue = tells(list, Item.REVENUE);
    boolean expenditure = tells(list, Item.EXPENDITURE);
    if (revenue != expenditure) {
      return side(revenue ? Item.REVENUE : Item.EXPENDITURE, last);
    }
    Optional<Item> headed = heading.subject().filter(Sides::isSide).map(Subject::item);
    if (headed.isPresent()) {
      return side(headed.get(), last);
    }
    return totals.size() > 1 ? either(last) : last;
  }

  /** What a list is of before which nothing is stated: what its parts are by their nature. */
  static Optional<Whole> byNature(List<Clause> list, Calendar calendar) {
    boolean revenue = tells(list, Item.REVENUE);
    boolean expenditure = tells(list, Item.EXPENDITURE);
    if (revenue == expenditure) {
      return Optional.empty();
    }
    Item side = revenue ? Item.REVENUE : Item.EXPENDITURE;
    Subject subject = Subject.named(side.title()).as(side);
    return Optional.of(
        new Whole(
            new Topic(subject, calendar.year(), calendar.phase(Optional.empty(), calendar.year())),
            Optional.empty()));
  }

  private static boolean tells(List<Clause> list, Item side) {
    return list.stream().anyMatch(clause -> tells(clause, side));
  }

  /** Whether the words before a figure name what is by its nature of a side. */
  private static boolean tells(Clause clause, Item side) {
    int figure = clause.indexOf(Sort.FIGURE);
    return figure > 0
        && clause.indexOf(Sort.SHARE) < 0
        && clause.tokens().subList(0, figure).stream().anyMatch(token -> isOf(token, side));
  }

  private static boolean namesRevenue(Clause clause) {
    int figure = clause.indexOf(Sort.FIGURE);
    return figure > 0
        && clause.indexOf(Sort.SHARE) < 0
        && clause.tokens().get(figure - 1).is(Sort.ITEM, Item.REVENUE.name());
  }

  private static boolean isOf(Token token, Item side) {
    if (!token.is(Sort.ITEM)) {
      return false;
    }
    Item item = Item.valueOf(token.meaning());
    return item == side || item.isPartOf(side);
  }

  private Whole side(Item side, Whole last) {
    @Nullable Whole total = totals.get(side);
    return last.topic().subject().item() == side
        ? last
        : total == null ? as(side, last, Optional.empty()) : total;
  }

  private Whole either(Whole last) {
    boolean same =
        totals.values().stream()
                .map(total -> total.value().map(StatedFigure::quantity))
                .distinct()
                .count()
            == 1;
    return as(Item.REVENUE_AND_EXPENDITURE, last, same ? last.value() : Optional.empty());
  }

  private static Whole as(Item item, Whole last, Optional<StatedFigure> value) {
    Topic topic = last.topic();
    return new Whole(new Topic(topic.subject().as(item), topic.year(), topic.phase()), value);
  }
}
