package dev.yusuan.io.narrative;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import dev.yusuan.io.narrative.noun.NounReader;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The lists of parts (其中) that are open where a sentence is read, the innermost first. */
final class PartLists {
  private static final int IN_SENTENCE = -2;
  private static final int NEXT_PARAGRAPHS = -1;
  private static final ImmutableSet<ImmutableSet<Item>> APART =
      ImmutableSet.of(
          ImmutableSet.of(Item.BASIC, Item.PROJECT, Item.RESERVE),
          ImmutableSet.of(Item.ABROAD, Item.VEHICLES, Item.RECEPTIONS),
          ImmutableSet.of(Item.VEHICLE_PURCHASE, Item.VEHICLE_RUNNING));

  private final Deque<Frame> open = new ArrayDeque<>();
  private final SetMultimap<Item, Optional<Funding>> ofThisYear = HashMultimap.create();
  private int lists;
  private int heading;

  /** A list whose parts follow. */
  private static final class Frame {
    final int number;
    final @Nullable Whole whole;
    final boolean bracket;
    final int below;
    @Nullable Whole counted;
    int countedNumber;
    int level = IN_SENTENCE;
    int parts;
    int partsOfParagraph;
    boolean ofUses = true;
    boolean sentenceEnded;

    Frame(int number, @Nullable Whole whole, boolean bracket, int below) {
      this.below = below;
      this.number = number;
      this.whole = whole;
      this.bracket = bracket;
    }
  }

  /**
   * The list that a part is of.
   *
   * @param number its number
   * @param whole what it is the list of
   */
  record PartOf(int number, Whole whole) {}

  void open(Optional<Whole> whole, boolean bracket) {
    open.push(new Frame(whole.isPresent() ? ++lists : 0, whole.orElse(null), bracket, heading));
  }

  /** The innermost list is one of numbers too: 项目6个，涉及1200万元，其中：…. */
  void alsoOf(Whole counted) {
    Frame frame = open.element();
    frame.counted = counted;
    frame.countedNumber = ++lists;
  }

  /** A list of one part, which names its whole itself. */
  int single() {
    return ++lists;
  }

  /** Closes the innermost bracket; the numbers of the lists in it. */
  ImmutableSet<Integer> closeBracket() {
    ImmutableSet.Builder<Integer> numbers = ImmutableSet.builder();
    if (open.stream().anyMatch(frame -> frame.bracket)) {
      boolean closed = false;
      while (!closed) {
        Frame frame = open.pop();
        closed = frame.bracket;
        numbers.add(frame.number);
      }
    }
    return numbers.build();
  }

  /** What the innermost list is of, where none of its parts is told yet. */
  Optional<Whole> begun() {
    return whole().filter(of -> open.element().parts == 0 && !open.element().sentenceEnded);
  }

  void endSentence() {
    open.removeIf(frame -> frame.bracket);
    open.forEach(frame -> frame.sentenceEnded = true);
  }

  /** The end of a paragraph; {@code announced} says that it ends with a colon. */
  void endParagraph(boolean announced) {
    Frame last = open.peek();
    if (announced && last != null && last.parts == 0) {
      last.level = NEXT_PARAGRAPHS;
    }
    open.removeIf(frame -> frame.level == IN_SENTENCE);
  }

  /** The beginning of a paragraph at a level of ordinals. */
  void beginParagraph(int level) {
    open.forEach(frame -> frame.partsOfParagraph = 0);
    Frame last = open.peek();
    while (last != null && level < last.level) {
      open.pop();
      last = open.peek();
    }
    if (last != null && last.level == NEXT_PARAGRAPHS) {
      last.level = level;
    } else if (last != null && level > last.level) {
      open(Optional.empty(), /* bracket= */ false);
      open.element().level = level;
    }
  }

  /** A heading: lists that began below one of its level, or below a lower one, are over. */
  void enter(int level) {
    if (level <= 1) {
      ofThisYear.clear();
    }
    open.removeIf(frame -> level <= 1 || frame.below >= level);
    heading = level;
  }

  /** The list that a figure stands in as a part; empty where it stands for itself. */
  Optional<PartOf> partOf(Topic topic, Quantity quantity) {
    return partOf(topic, quantity, /* limited= */ false);
  }

  /** The same; {@code limited} says that not all things are counted: 单价100万元以上. */
  Optional<PartOf> partOf(Topic topic, Quantity quantity, boolean limited) {
    Item item = topic.subject().item();
    leave(item);
    Frame frame = open.peek();
    if (frame != null
        && frame.counted != null
        && fits(frame, frame.counted, topic, quantity, limited)) {
      return Optional.of(new PartOf(frame.countedNumber, frame.counted));
    }
    if (frame == null
        || frame.whole == null
        || !fits(frame, frame.whole, topic, quantity, limited)) {
      return Optional.empty();
    }
    frame.parts++;
    frame.ofUses &= item == Item.BASIC || item == Item.PROJECT;
    frame.partsOfParagraph++;
    return Optional.of(new PartOf(frame.number, frame.whole));
  }

  /** Leaves lists that the item is not of, or is of an outer one by its nature. */
  private void leave(Item item) {
    while (!open.isEmpty()) {
      Frame frame = open.element();
      if (frame.whole == null) {
        return;
      }
      Item of = frame.whole.topic().subject().item();
      boolean over = frame.level == IN_SENTENCE && frame.sentenceEnded && !item.isPartOf(of);
      if (!over
          && !isOfOuter(item, of)
          && !areApart(item, of)
          && !isOtherSide(frame, item)
          && !isNextOfUses(frame, item)) {
        return;
      }
      open.pop();
    }
  }

  /** 收入总计100万元，包括…；支出总计100万元: expenditure is no part of revenue. */
  private static boolean isOtherSide(Frame frame, Item item) {
    Item of = frame.whole == null ? Item.NAMED : frame.whole.topic().subject().item();
    return !frame.bracket
        && ((item == Item.EXPENDITURE && of == Item.REVENUE)
            || (item == Item.REVENUE && of == Item.EXPENDITURE));
  }

  /** 教育支出100万元，其中：基本支出…，项目支出…；住房保障支出20万元: the next class is of no use. */
  private static boolean isNextOfUses(Frame frame, Item item) {
    Item of = frame.whole == null ? Item.REVENUE : frame.whole.topic().subject().item();
    return frame.parts > 0
        && frame.ofUses
        && item == of
        && (item == Item.NAMED || item == Item.FUNCTION_CLASS);
  }

  private static boolean areApart(Item item, Item of) {
    return item != of && APART.stream().anyMatch(each -> each.contains(item) && each.contains(of));
  }

  private boolean isOfOuter(Item item, Item inner) {
    if (item.isPartOf(inner)) {
      return false;
    }
    boolean within = false;
    for (Frame frame : open) {
      Item outer = frame.whole == null ? Item.NAMED : frame.whole.topic().subject().item();
      within |= outer != inner && item.isPartOf(outer) && inner.isPartOf(outer);
    }
    return within;
  }

  private static boolean fits(
      Frame frame, Whole whole, Topic topic, Quantity quantity, boolean limited) {
    if (whole.topic().equals(Topic.UNKNOWN)) {
      return true;
    }
    boolean again = frame.level >= 0 && frame.partsOfParagraph > 0;
    boolean year = topic.year().equals(whole.topic().year());
    boolean itself = !limited && topic.subject().equals(whole.topic().subject());
    boolean money = quantity instanceof Quantity.Money;
    boolean unit =
        whole.value().isEmpty()
            ? money
            : money == (whole.value().get().quantity() instanceof Quantity.Money)
                && (money || whole.value().get().quantity().unit().equals(quantity.unit()));
    return !again && year && !itself && unit && (money || mayBeCountedIn(topic, whole.topic()));
  }

  /** Projects are no part of units, nor units of vehicles. */
  private static boolean mayBeCountedIn(Topic part, Topic whole) {
    Item item = part.subject().item();
    Item of = whole.subject().item();
    return item == of || item.isPartOf(of) || item == Item.NAMED || of == Item.NAMED;
  }

  /** 本年收入 as a whole: what there is without what is carried over. */
  static Topic wholeOfThisYear(Topic topic) {
    Subject subject = topic.subject();
    return subject.scope().isEmpty() && NounReader.isGeneric(subject.item())
        ? new Topic(subject.as(Scope.SUM), topic.year(), topic.phase())
        : topic;
  }

  /**
   * 本年收入 in a list of what revenue is: what there is without what is carried over. Where it stands
   * alone behind such a list, it is the same.
   */
  Topic ofThisYear(Topic topic) {
    Subject part = topic.subject();
    boolean itself =
        whole()
            .map(whole -> whole.topic().subject())
            .filter(of -> of.item() == part.item())
            .filter(of -> part.funding().isEmpty() || part.funding().equals(of.funding()))
            .filter(of -> !of.scope().equals(Optional.of(Scope.SUM)))
            .isPresent();
    if (!part.scope().isEmpty() || !NounReader.isGeneric(part.item())) {
      return topic;
    }
    if (itself) {
      ofThisYear.put(part.item(), part.funding());
    }
    return ofThisYear.containsEntry(part.item(), part.funding())
        ? new Topic(part.as(Scope.SUM), topic.year(), topic.phase())
        : topic;
  }

  /** What the innermost list is of, where that is of some year: its parts are of the same stage. */
  Optional<Topic> wholeOf(OptionalInt year) {
    return whole().map(Whole::topic).filter(topic -> topic.year().equals(year));
  }

  /** What the parts of the innermost list are parts of. */
  Optional<Whole> whole() {
    return open.isEmpty() ? Optional.empty() : Optional.ofNullable(open.element().whole);
  }
}
