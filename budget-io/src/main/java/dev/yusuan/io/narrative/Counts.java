package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.narrative.noun.Noun;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.io.narrative.word.Tokens;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.List;
import java.util.Optional;

/** Tells what is counted: 车辆4辆, 8个项目, 增加2人. */
final class Counts {
  /** Measure words of organisations. */
  private static final ImmutableSet<String> UNITS = ImmutableSet.of("家", "个");

  /** Measure words of persons alone. */
  private static final ImmutableSet<String> STAFF = ImmutableSet.of("人", "名");

  private final Speech speech;

  Counts(Speech speech) {
    this.speech = speech;
  }

  /**
   * The number of a subject; how many of the words behind it belong to it, -1 where none is named.
   */
  int read(Figured read, Noun noun, List<Token> rest) {
    if (countsUnits(read.after(), read.quantity().unit())) {
      List<Token> units = read.after().subList(0, 2);
      speech.state(
          read,
          speech.topicOf(of(Item.UNITS, speech.printed(units)), noun, /* money= */ false),
          /* restated= */ false);
      return units.size();
    }
    if (countsSome(read.after(), Item.PROJECTS)) {
      Subject some = of(Item.PROJECTS, speech.printed(read.after().subList(1, 2)));
      String which = speech.printed(read.after().subList(0, 1));
      speech.state(
          read, speech.topicOf(some.of(which), noun, /* money= */ false), /* restated= */ false);
      return 2;
    }
    boolean behind = !read.after().isEmpty() && read.after().get(0).is(Sort.ITEM);
    boolean named = noun.subject().isPresent() && noun.clear();
    if (behind && !(named && noun.subject().orElseThrow().item() != Item.NAMED)) {
      Subject counted = of(read.after().get(0), speech);
      speech.state(read, speech.topicOf(counted, noun, /* money= */ false), /* restated= */ false);
      return 1;
    }
    if (named && !hasWordsAtOnce(read.after())) {
      speech.state(
          read, speech.topicOf(noun.subject().orElseThrow(), noun, false), /* restated= */ false);
      return 0;
    }
    List<Token> after = read.after();
    boolean isThing = after.size() == 1 && after.get(0).is(Sort.TEXT) && !read.isRate();
    if (isThing && tellsNoThing(noun, rest)) {
      Noun counted = thing(after.get(0));
      if (counted.clear() && counted.subject().isPresent()) {
        speech.state(
            read, speech.topicOf(counted.subject().get(), noun, false), /* restated= */ false);
        return 1;
      }
    }
    boolean bare = noun.clear() && noun.subject().isEmpty() && !Tokens.hasWords(rest);
    if (bare && !read.after().isEmpty() && read.after().get(0).is(Sort.TEXT)) {
      Noun thing = speech.nouns.read(read.after().subList(0, 1), /* counted= */ true);
      if (thing.subject().isPresent()) {
        speech.state(
            read, speech.topicOf(thing.subject().get(), noun, false), /* restated= */ false);
        return 1;
      }
    }
    boolean ofAll = Tokens.indexOf(rest, Sort.SCOPE) >= 0;
    if (bare
        && !ofAll
        && read.after().isEmpty()
        && speech.subject != null
        && speech.value != Speech.NONE) {
      speech.state(
          read, speech.topicOf(speech.subject, noun, /* money= */ false), /* restated= */ true);
      return 0;
    }
    return -1;
  }

  /** 2家参照公务员法管理的事业单位: units, with words that tell which. */
  private static boolean countsUnits(List<Token> after, String unit) {
    return UNITS.contains(unit) && countsSome(after, Item.UNITS);
  }

  /** 78个二级项目: things with words that tell which. */
  private static boolean countsSome(List<Token> after, Item things) {
    return after.size() > 1
        && after.get(0).is(Sort.TEXT)
        && after.get(1).is(Sort.ITEM, things.name())
        && after.get(0).end() == after.get(1).start();
  }

  /** 内设6个机构, 设有6个科室, 办公室、人事处等21个机构: what is counted stands behind its number. */
  private static boolean tellsNoThing(Noun noun, List<Token> rest) {
    return noun.subject().filter(Subject::isOwn).isPresent()
        || (noun.subject().isEmpty() && (isList(rest) || isVerbOnly(rest)));
  }

  private static boolean isList(List<Token> rest) {
    return rest.stream().anyMatch(token -> token.is(Sort.PUNCTUATION, "、"))
        && rest.stream().allMatch(token -> token.is(Sort.PUNCTUATION, "、") || isWord(token));
  }

  private static boolean isVerbOnly(List<Token> rest) {
    return Tokens.hasWords(rest)
        && rest.stream().allMatch(Counts::isWord)
        && rest.stream()
            .filter(token -> token.is(Sort.TEXT))
            .allMatch(token -> token.end() - token.start() == 1);
  }

  private static boolean isWord(Token token) {
    return switch (token.sort()) {
      case TEXT, VERB, OWN, MARK, YEAR, RELATIVE_YEAR, ITEM -> true;
      default -> false;
    };
  }

  /** A thing behind its number; a word that is a piece of a longer name is whole there. */
  private Noun thing(Token word) {
    Noun read = speech.nouns.read(List.of(word), /* counted= */ true);
    boolean isWhole = read.subject().isEmpty() && word.end() - word.start() > 1;
    return isWhole
        ? new Noun(
            Optional.of(Subject.named(speech.printed(List.of(word)))),
            read.year(),
            read.phase(),
            /* clear= */ true)
        : read;
  }

  /** What a number of things changes by, where no words before it name them: 增加2人. */
  Optional<Topic> changing(Figured read, Noun noun) {
    List<Token> behind = read.after();
    boolean item = !behind.isEmpty() && behind.get(0).is(Sort.ITEM);
    boolean staff = STAFF.contains(read.quantity().unit());
    if (!item && !staff) {
      return Optional.empty();
    }
    Item what = item ? Item.valueOf(behind.get(0).meaning()) : Item.STAFF;
    return Optional.of(
        speech.topicOf(of(what, item ? speech.printed(behind.subList(0, 1)) : ""), noun, false));
  }

  /** Whether a whole is a number of projects. */
  static boolean isOfProjects(Optional<Whole> whole) {
    return isOf(Item.PROJECTS, whole)
        && whole
            .flatMap(Whole::value)
            .filter(value -> value.quantity() instanceof Quantity.Count)
            .isPresent();
  }

  static boolean isOf(Item item, Optional<Whole> whole) {
    return whole.filter(known -> known.topic().subject().item() == item).isPresent();
  }

  /** What a word names that is counted: vehicles in 5辆公务用车运行维护. */
  static Subject of(Token word, Speech speech) {
    Item item = Item.valueOf(word.meaning());
    return of(item == Item.VEHICLE_RUNNING ? Item.FLEET : item, speech.printed(List.of(word)));
  }

  private static Subject of(Item item, String name) {
    return new Subject(
        item, Optional.empty(), Optional.empty(), ImmutableList.of(), Optional.empty(), "", name);
  }

  private static boolean hasWordsAtOnce(List<Token> after) {
    return !after.isEmpty() && after.get(0).is(Sort.TEXT);
  }
}
