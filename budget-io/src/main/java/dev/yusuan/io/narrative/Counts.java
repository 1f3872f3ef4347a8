package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
    boolean behind = !read.after().isEmpty() && read.after().get(0).is(Sort.ITEM);
    boolean named = noun.subject().isPresent() && noun.clear();
    if (behind && !(named && noun.subject().orElseThrow().item() != Item.NAMED)) {
      Item item = Item.valueOf(read.after().get(0).meaning());
      Subject counted = of(item, speech.printed(read.after().subList(0, 1)));
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
    if (isThing && noun.subject().filter(Subject::isOwn).isPresent()) {
      Noun counted = speech.nouns.read(after, /* counted= */ true);
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
    return after.size() > 1
        && UNITS.contains(unit)
        && after.get(0).is(Sort.TEXT)
        && after.get(1).is(Sort.ITEM, Item.UNITS.name())
        && after.get(0).end() == after.get(1).start();
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

  /** Whether a whole is a number of things. */
  static boolean isCount(Optional<Whole> whole) {
    return whole
        .flatMap(Whole::value)
        .filter(value -> value.quantity() instanceof Quantity.Count)
        .isPresent();
  }

  private static Subject of(Item item, String name) {
    return new Subject(
        item, Optional.empty(), Optional.empty(), ImmutableList.of(), Optional.empty(), "", name);
  }

  private static boolean hasWordsAtOnce(List<Token> after) {
    return !after.isEmpty() && after.get(0).is(Sort.TEXT);
  }
}
