package dev.yusuan.validation.count;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Numbers of things in a list (其中) against the number of them all: no one is more; vehicles, posts,
 * units and kinds of projects are not more together; and they are as many where the list names what
 * is left (其他用车).
 *
 * @param description what the rule is
 */
public record CountsAddUp(RuleDescription description) implements Rule {
  private static final CharMatcher SEMICOLON = CharMatcher.anyOf("；;");
  private static final NameWords POSTS = NameWords.of("posts");
  private static final NameWords UNITS = NameWords.of("units by kind");
  private static final NameWords PROJECTS = NameWords.of("projects by kind");
  private static final NameWords BODIES = NameWords.of("vehicles by body");
  private static final NameWords REST = NameWords.of("the rest");

  @Override
  public Checks check(Checking checking) {
    return Checks.ofStatements(
        checking.disclosure().statements().lists().stream()
            .flatMap(list -> check(checking, list).stream())
            .collect(ImmutableList.toImmutableList()));
  }

  private Optional<Check> check(Checking checking, ImmutableList<Statement.Part> parts) {
    ImmutableList<Statement.Part> list =
        upToTheRest(parts).stream()
            .filter(part -> !isOfNoPosts(part))
            .collect(ImmutableList.toImmutableList());
    return list.stream()
        .findFirst()
        .flatMap(first -> first.whole().value())
        .flatMap(StatedNumber::of)
        .flatMap(whole -> each(checking, list, whole).or(() -> together(checking, list, whole)));
  }

  /** The first that is more than the number of them all. */
  private Optional<Check> each(
      Checking checking, ImmutableList<Statement.Part> list, BigDecimal whole) {
    Statement.Part first = list.get(0);
    return list.stream()
        .filter(part -> !isOfNextItem(part, first) && exceeds(part, whole, first))
        .findFirst()
        .map(
            part ->
                found(checking, ImmutableList.of(part), number(part), whole, Verdict.INCONSISTENT));
  }

  private Optional<Check> together(
      Checking checking, ImmutableList<Statement.Part> list, BigDecimal whole) {
    Statement.Part first = list.get(0);
    boolean differ =
        list.stream().map(part -> part.topic().subject()).distinct().count() == list.size()
            && list.stream().allMatch(part -> isCounted(part, first));
    boolean areApart = namesTheRest(list) || list.stream().allMatch(part -> isApart(part, first));
    if (!differ || !areApart) {
      return Optional.empty();
    }
    BigDecimal sum =
        list.stream().map(CountsAddUp::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    int difference = sum.compareTo(whole);
    boolean holds = difference == 0 || (difference < 0 && !namesTheRest(list));
    return Optional.of(
        found(checking, list, sum, whole, holds ? Verdict.EXACT : Verdict.INCONSISTENT));
  }

  private static BigDecimal number(Statement.Part part) {
    return part.value().flatMap(StatedNumber::of).orElseThrow();
  }

  private Check found(
      Checking checking,
      ImmutableList<Statement.Part> list,
      BigDecimal sum,
      BigDecimal whole,
      Verdict verdict) {
    return checking
        .once(StatementPlaces.ALL)
        .quote(list.get(0))
        .check(description, verdict, () -> message(list, sum, whole));
  }

  /** Whether one thing that is counted in another is more than it. */
  private static boolean exceeds(Statement.Part part, BigDecimal whole, Statement.Part first) {
    return isOfKind(part, first)
        && isLimitedByKind(part.topic().subject())
        && isLimitedByKind(first.whole().topic().subject())
        && !part.passage().explains()
        && part.value()
            .flatMap(StatedNumber::of)
            .filter(number -> number.compareTo(whole) > 0)
            .isPresent();
  }

  /**
   * Whether what is counted is of the kind of the whole: 设备 of more than 100万元 among 设备; 二级项目 are
   * of no 一级项目.
   */
  private static boolean isOfKind(Statement.Part part, Statement.Part first) {
    Subject whole = first.whole().topic().subject();
    Item item = part.topic().subject().item();
    return switch (whole.item()) {
      case NAMED -> whole.name().contains(Item.PROJECTS.title()) && isKindOfProjects(part);
      case PROJECTS -> isApart(part, first);
      default -> item == whole.item() || item.isPartOf(whole.item());
    };
  }

  private static Wording message(
      ImmutableList<Statement.Part> list, BigDecimal sum, BigDecimal whole) {
    return Texts.of(
        "narrative.counts.INCONSISTENT",
        Terms.same(
            list.stream()
                .map(part -> part.value().map(StatedFigure::printed).orElse(""))
                .collect(Collectors.joining(" + "))),
        Terms.same(sum.toPlainString()),
        Terms.same(whole.toPlainString()));
  }

  /** What is left ends a list: what is counted behind it is counted for itself. */
  private static ImmutableList<Statement.Part> upToTheRest(ImmutableList<Statement.Part> list) {
    for (int i = 0; i < list.size(); i++) {
      boolean isRest = namesTheRest(list.subList(i, i + 1));
      if (isRest && list.get(i).topic().subject().item() != Item.FLEET_PART) {
        return list.subList(0, i + 1);
      }
    }
    return list;
  }

  /** Whether a semicolon stands between the first part and another, which may begin a new item. */
  private static boolean isOfNextItem(Statement.Part part, Statement.Part first) {
    String sentence = part.sentence();
    int from = first.value().map(value -> sentence.indexOf(value.printed())).orElse(0);
    int to = part.value().map(value -> sentence.lastIndexOf(value.printed())).orElse(0);
    boolean isBehind = from >= 0 && to > from;
    return !part.equals(first) && isBehind && SEMICOLON.matchesAnyOf(sentence.substring(from, to));
  }

  /** 实有人数 is no part of 编制人数. */
  private static boolean isOfNoPosts(Statement.Part part) {
    Subject whole = part.whole().topic().subject();
    Subject named = part.topic().subject();
    return POSTS.match(whole.owner() + whole.name()) && !POSTS.match(named.owner() + named.name());
  }

  private static boolean isCounted(Statement.Part part, Statement.Part first) {
    return part.threshold().isEmpty()
        && isLimitedByKind(part.topic().subject())
        && isLimitedByKind(first.whole().topic().subject())
        && !part.passage().explains()
        && part.value().flatMap(StatedNumber::of).isPresent();
  }

  /** 重点项目, 聘用人员: the words before it tell which of them, and not whose. */
  private static boolean isLimitedByKind(Subject subject) {
    return switch (subject.item()) {
      case STAFF, PROJECTS, UNITS, FLEET -> true;
      default -> subject.isOwn();
    };
  }

  /** Whether a part is counted with no other of the list: vehicles, and what words tell apart. */
  private static boolean isApart(Statement.Part part, Statement.Part first) {
    Item whole = first.whole().topic().subject().item();
    Item item = part.topic().subject().item();
    String name = part.topic().subject().name();
    return switch (whole) {
      case FLEET ->
          BODIES.match(first.topic().subject().name())
              ? BODIES.match(name)
              : item == Item.FLEET_PART;
      case STAFF -> item == Item.STAFF && POSTS.match(name);
      case UNITS -> item == Item.UNITS && UNITS.match(name);
      case PROJECTS -> item == Item.PROJECTS && isKindOfProjects(part);
      default -> false;
    };
  }

  private static boolean isKindOfProjects(Statement.Part part) {
    return PROJECTS.match(part.topic().subject().owner() + part.topic().subject().name());
  }

  private static boolean namesTheRest(ImmutableList<Statement.Part> list) {
    return list.stream()
        .map(part -> part.topic().subject())
        .anyMatch(subject -> REST.match(subject.owner() + subject.name()));
  }
}
