package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.noun.Calendar;
import dev.yusuan.io.narrative.noun.Heading;
import dev.yusuan.io.narrative.noun.Noun;
import dev.yusuan.io.narrative.noun.NounReader;
import dev.yusuan.io.narrative.word.PlainText;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Passage;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph speaks of where it is read (语境), and what it stated so far: a subject, a year
 * and a base hold for the next words that name none.
 */
final class Speech {
  static final int NONE = -1;

  final PlainText text;
  final NounReader nouns;
  final Calendar calendar;
  final PartLists lists;
  final Output output;
  final Changes changes;
  final Heading heading;
  final Sides sides;
  final Subjects subjects;

  Passage passage;
  @Nullable Subject subject;
  OptionalInt year;
  @Nullable Topic before;
  @Nullable Subject candidate;
  String owner = "";
  Base base = Base.UNKNOWN;
  Optional<Whole> last = Optional.empty();
  Optional<Whole> listed = Optional.empty();

  /** The first figure that the sentence, or the one before it, stated. */
  private Optional<Whole> first = Optional.empty();

  int value = NONE;
  final List<Integer> values = new ArrayList<>();
  boolean explains;
  boolean purpose;
  boolean boundKept;

  /** Whether what a change is compared with follows in a bracket: 较上年预算数（50万元）增加. */
  boolean baseInBracket;

  final Row row = new Row();
  private final Deque<Outside> brackets = new ArrayDeque<>();
  private OptionalInt firstYear = OptionalInt.empty();
  @Nullable Whole balanced;
  private @Nullable Whole counted;
  private Optional<Whole> amountOfCounted = Optional.empty();

  /** What the money of them is together, where it is told by its kinds. */
  private Optional<Whole> allOfCounted = Optional.empty();

  Speech(
      ImmutableList<String> section,
      PlainText text,
      NounReader nouns,
      Calendar calendar,
      PartLists lists,
      Heading heading) {
    this.text = text;
    this.nouns = nouns;
    this.calendar = calendar;
    this.lists = lists;
    this.heading = heading;
    this.sides = new Sides(heading);
    this.output = new Output(text);
    this.changes = new Changes(this);
    this.subjects = new Subjects(this);
    this.subject = heading.subject().orElse(null);
    this.year = OptionalInt.empty();
    this.passage = new Passage(section, "", /* explains= */ false);
  }

  Passage passage(boolean explaining) {
    return new Passage(passage.section(), passage.sentence(), explaining);
  }

  /** What is not understood may have been what the next words speak of. */
  void forget() {
    value = NONE;
    changes.end();
    changes.endReasons();
    row.end();
    if (!explains) {
      subject = null;
      before = null;
      last = Optional.of(new Whole(Topic.UNKNOWN, Optional.empty()));
    }
  }

  /** The last figure that was understood. */
  Optional<Whole> known() {
    return last.filter(whole -> !whole.topic().equals(Topic.UNKNOWN));
  }

  /**
   * What a list is of that follows: the amount of this year, also where that of last year stands
   * behind it.
   */
  Optional<Whole> listable() {
    boolean isOfLastYear =
        last.filter(whole -> isYear(whole, "-1")).isPresent()
            && first.filter(whole -> isYear(whole, "0")).isPresent()
            && last.map(whole -> whole.topic().subject())
                .equals(first.map(whole -> whole.topic().subject()));
    return isOfLastYear ? first : counted().flatMap(projects -> allOfCounted).or(() -> last);
  }

  private boolean isYear(Whole whole, String relative) {
    return whole.topic().year().isPresent()
        && whole.topic().year().equals(calendar.relative(relative));
  }

  /** The number of projects whose amount is the last figure: 项目6个，涉及1200万元. */
  Optional<Whole> counted() {
    boolean amount = last.equals(amountOfCounted);
    return amount ? Optional.ofNullable(counted) : Optional.empty();
  }

  /** 上年为40万元 behind the amount of this year is of that sentence only. */
  void endLastYear() {
    boolean other = firstYear.isPresent() && !year.equals(firstYear);
    if (other && values.size() > 1 && firstYear.equals(calendar.year())) {
      year = firstYear;
      before = null;
    }
    values.clear();
  }

  /** What no words name is not what the next sentence speaks of. */
  void forgetUnnamed() {
    if (subject != null && subject.item() == Item.NAMED && subject.name().isEmpty()) {
      subject = heading.subject().orElse(null);
      before = null;
      base = Base.UNKNOWN;
    }
  }

  /** The amount of last year, before that of this year, is what a change without a base is from. */
  private void startFrom(Topic topic) {
    boolean isLast = topic.year().isPresent() && topic.year().equals(calendar.relative("-1"));
    if (isLast && topic.phase().isPresent() && base.equals(Base.UNKNOWN)) {
      base = new Base(topic.year(), topic.phase());
    }
  }

  /** A sentence ends; a base that nothing is compared with is not understood. */
  void endSentence() {
    brackets.clear();
    changes.dropBase();
    row.endSentence();
  }

  /**
   * What changes: what the noun names; else what the words before it were about. Behind a list
   * whose parts are told without their changes that is the whole, once the sentence is over; within
   * the sentence it may be either.
   */
  Optional<Topic> changing(Noun noun, boolean money) {
    Optional<Topic> topic = spokenOf(noun, money);
    if (topic.filter(known -> isOfLastYear(known, noun)).isPresent()) {
      base = new Base(calendar.relative("-1"), Optional.empty());
    }
    return topic.map(known -> isBase(known, noun) ? inThisYear(known) : known);
  }

  /** 2024年预算50万元，上年为40万元，增加10万元: from last year, though no word compares. */
  private boolean isOfLastYear(Topic topic, Noun noun) {
    return base.equals(Base.UNKNOWN)
        && noun.year().isEmpty()
        && values.size() > 1
        && topic.year().isPresent()
        && topic.year().equals(calendar.relative("-1"))
        && firstYear.equals(calendar.year());
  }

  /** Nothing changes from itself: 2024年预算50万元，2023年预算40万元，同比上升25%. */
  private boolean isBase(Topic topic, Noun noun) {
    boolean began = values.size() > 1 && firstYear.equals(calendar.year());
    return noun.year().isEmpty()
        && (base.phase().isEmpty() || (began && base.phase().equals(topic.phase())))
        && base.year().isPresent()
        && base.year().equals(topic.year())
        && !base.year().equals(calendar.year());
  }

  private Topic inThisYear(Topic topic) {
    return new Topic(
        topic.subject(), calendar.year(), calendar.phase(Optional.empty(), calendar.year()));
  }

  private Optional<Topic> spokenOf(Noun noun, boolean money) {
    boolean names = noun.subject().isPresent() && !subjects.isStageOnly(noun);
    if (names || !noun.clear() || explains) {
      return topic(noun, money);
    }
    return switch (row.said()) {
      case NOTHING -> topic(noun, money);
      case WHOLE -> Optional.of(topicOf(row.whole().subject(), noun, money));
      case EITHER -> Optional.empty();
    };
  }

  /** A bracket closes: what is said behind it of no subject is of what stands before it. */
  void closeBracket() {
    row.close(lists.closeBracket());
    Outside outside = brackets.poll();
    if (outside == null || outside.explains()) {
      return;
    }
    explains = false;
    if (!outside.year().equals(year)) {
      year = outside.year();
      before = null;
    }
    if (outside.value() != NONE && outside.value() != value) {
      value = outside.value();
      last = outside.last();
      listed = outside.listed();
      subject = outside.subject();
      before = null;
    }
  }

  /** A bracket opens: what it says is of what stands before it. */
  void openBracket() {
    lists.open(last, /* bracket= */ true);
    brackets.push(new Outside(value, last, listed, subject, year, explains));
  }

  /** What is spoken of before a bracket: the last value, and what is said of it. */
  private record Outside(
      int value,
      Optional<Whole> last,
      Optional<Whole> listed,
      @Nullable Subject subject,
      OptionalInt year,
      boolean explains) {}

  /** What a noun speaks of; of a year or stage alone, the subject before it. */
  Optional<Topic> topic(Noun noun, boolean money) {
    if (!noun.clear()) {
      return Optional.empty();
    }
    if (noun.subject().isPresent() && !subjects.isStageOnly(noun)) {
      return Optional.of(topicOf(noun.subject().get(), noun, money));
    }
    return Optional.ofNullable(subject).map(known -> topicOf(known, noun, money));
  }

  Topic topicOf(Subject named, Noun noun, boolean money) {
    Topic known = before;
    boolean again = money && noun.year().isEmpty() && noun.phase().isEmpty();
    if (again && known != null && known.subject().equals(named)) {
      return known;
    }
    OptionalInt of =
        noun.year().isPresent() ? noun.year() : year.isPresent() ? year : calendar.year();
    Optional<String> stage = noun.phase();
    Optional<Topic> whole = stage.isEmpty() && money ? lists.wholeOf(of) : Optional.empty();
    boolean staged = money || stage.isPresent();
    return new Topic(
        subjects.ofSameMoney(subjects.completed(named), noun),
        of,
        whole
            .flatMap(Topic::phase)
            .or(() -> staged ? calendar.phase(stage, of) : Optional.empty()));
  }

  void state(Figured read, Topic topic, boolean restated) {
    owner = nouns.words().isOrgan(topic.subject().owner()) ? topic.subject().owner() : owner;
    StatedFigure figure = output.figure(read.figure(), FigureRole.VALUE, topic);
    Optional<StatedFigure> threshold =
        Optional.ofNullable(read.threshold())
            .map(token -> output.figure(token, FigureRole.THRESHOLD, topic));
    Optional<PartLists.PartOf> list =
        restated ? Optional.empty() : lists.partOf(topic, figure.quantity(), threshold.isPresent());
    Statement statement =
        list.<Statement>map(
                of ->
                    new Statement.Part(
                        passage(explains),
                        topic,
                        of.number(),
                        of.whole(),
                        threshold,
                        Optional.of(figure),
                        Optional.empty()))
            .orElseGet(
                () ->
                    figure.quantity() instanceof Quantity.Money
                        ? new Statement.Total(passage(explains), figure)
                        : new Statement.Count(passage(explains), figure, threshold));
    if (topic.subject().item() == Item.PROJECTS && lists.whole().isPresent()) {
      Token limit = read.threshold();
      owner = limit == null ? topic.subject().owner() : printed(ImmutableList.of(limit));
    }
    boundKept = !(statement instanceof Statement.Total);
    changes.dropBase();
    value = output.add(read.start(), statement);
    if (values.isEmpty()) {
      firstYear = topic.year();
      first = explains ? first : Optional.of(new Whole(topic, Optional.of(figure)));
    }
    values.add(value);
    changes.end();
    if (!explains) {
      boolean enumerated = read.start() > 0 && text.text().charAt(read.start() - 1) == '、';
      row.add(list, enumerated);
      Whole stated = new Whole(topic, Optional.of(figure));
      if (list.isEmpty()) {
        sides.add(stated, passage.sentence());
        balanced = topic.subject().item() == Item.REVENUE_AND_EXPENDITURE ? stated : balanced;
      }
      if (statement instanceof Statement.Total && Counts.isOfProjects(last)) {
        counted = last.orElseThrow();
        amountOfCounted = Optional.of(stated);
        allOfCounted = Optional.empty();
      } else if (statement instanceof Statement.Total
          && topic.subject().item() == Item.PERFORMANCE_FUNDS
          && countsWithAmount()) {
        amountOfCounted = Optional.of(stated);
        Subject all = Subject.named(topic.subject().name()).as(Item.PERFORMANCE_FUNDS);
        allOfCounted =
            Optional.of(new Whole(new Topic(all, topic.year(), topic.phase()), Optional.empty()));
      }
      last = Optional.of(stated);
      listed = list.map(PartLists.PartOf::whole);
      subject = topic.subject();
      year = topic.year();
      before = topic;
      startFrom(topic);
    }
  }

  /** Whether a number of projects is all that the sentence has stated: 项目56个，共计400万元. */
  boolean counts() {
    return values.size() == 1 && Counts.isOfProjects(last);
  }

  /** Whether the sentence stated last the amount of projects that it counts. */
  boolean countsWithAmount() {
    return !values.isEmpty() && counted().isPresent();
  }

  /** A change is told of something. */
  void comparedIn(Topic topic) {
    row.compared(topic);
    speakOf(topic);
  }

  /** It is told that something stays as it was. */
  void unchangedIn(Topic topic) {
    if (!explains) {
      subject = topic.subject();
      row.compared(topic);
    }
  }

  /** What the next words speak of that name nothing. */
  void speakOf(Topic topic) {
    if (!explains) {
      subject = topic.subject();
      year = topic.year();
      before = topic;
    }
  }

  /** What is printed of words. */
  String printed(List<Token> tokens) {
    return text.printed(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }
}
