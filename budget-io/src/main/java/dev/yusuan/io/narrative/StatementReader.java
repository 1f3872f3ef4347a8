package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.Token.Sort;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.Figure;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.Passage;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the statements of one paragraph, clause by clause; what it says holds for the next. */
final class StatementReader {
  private final Paragraph paragraph;
  private final PlainText text;
  private final NounReader nouns;
  private final Calendar calendar;
  private final PartLists lists;
  private final Heading heading;
  private final Output output;

  private Passage passage;
  private @Nullable Subject subject;
  private OptionalInt year;
  private @Nullable Topic before;
  private @Nullable Subject candidate;
  private String owner = "";
  private Base base = Base.UNKNOWN;
  private Optional<Whole> last = Optional.empty();
  private Optional<Whole> listed = Optional.empty();
  private int value = NONE;
  private int comparison = NONE;
  private int reasoned = NONE;
  private boolean explains;
  private boolean purpose;
  private boolean boundKept;

  private static final int NONE = -1;

  StatementReader(
      Paragraph paragraph,
      PlainText text,
      NounReader nouns,
      Calendar calendar,
      PartLists lists,
      Heading heading) {
    this.paragraph = paragraph;
    this.text = text;
    this.nouns = nouns;
    this.calendar = calendar;
    this.lists = lists;
    this.heading = heading;
    this.output = new Output(text);
    this.subject = heading.subject().orElse(null);
    this.year = OptionalInt.empty();
    this.passage = new Passage(paragraph.section(), "", /* explains= */ false);
  }

  /**
   * What the headings above a paragraph name.
   *
   * @param classes the classes, from the 类 down
   * @param subject the subject of the heading right above
   */
  record Heading(ImmutableList<ClassName> classes, Optional<Subject> subject) {
    static final Heading NONE = new Heading(ImmutableList.of(), Optional.empty());

    Heading below(int level, Noun noun) {
      Optional<Subject> named = noun.subject().filter(known -> noun.clear());
      Optional<Subject> ofClass =
          named.filter(known -> known.item() == Item.FUNCTION_CLASS && level > 1);
      return new Heading(
          ofClass.map(Subject::classes).orElse(ImmutableList.of()),
          level > 1 ? named.filter(known -> known.item() != Item.NAMED) : Optional.empty());
    }
  }

  ImmutableList<Output.Placed> read(List<Token> tokens) {
    lists.beginParagraph(paragraph.level());
    boolean announced = false;
    for (ImmutableList<Clause> sentence : Clause.sentences(tokens)) {
      begin(sentence);
      for (Clause clause : sentence) {
        read(clause);
        announced = clause.tokens().isEmpty() ? announced : clause.end() == ':';
      }
      output.endSentence(passage(/* explaining= */ false));
      lists.endSentence();
    }
    lists.endParagraph(announced || endsWithColon(tokens));
    return output.inPrintedOrder();
  }

  private static boolean endsWithColon(List<Token> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Sort.PUNCTUATION, ":");
  }

  private void begin(ImmutableList<Clause> sentence) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Clause clause : sentence) {
      for (Token token : clause.tokens()) {
        start = Math.min(start, token.start());
        end = Math.max(end, token.end());
      }
    }
    boolean mark =
        end > 0 && end < text.text().length() && ",。;:)".indexOf(text.text().charAt(end)) >= 0;
    passage =
        new Passage(
            paragraph.section(), text.printed(start, mark ? end + 1 : end), /* explains= */ false);
    explains = false;
    purpose = false;
    candidate = null;
    owner = "";
    comparison = NONE;
    value = NONE;
    reasoned = beginsWithReason(sentence) ? reasoned : NONE;
  }

  private static boolean beginsWithReason(ImmutableList<Clause> sentence) {
    ImmutableList<Token> first = sentence.get(0).tokens();
    return !first.isEmpty() && first.get(0).is(Sort.REASON);
  }

  private Passage passage(boolean explaining) {
    return new Passage(passage.section(), passage.sentence(), explaining);
  }

  private void read(Clause clause) {
    List<Token> tokens = new ArrayList<>(clause.tokens());
    while (!tokens.isEmpty() && tokens.get(0).is(Sort.MARK)) {
      tokens.remove(0);
    }
    if (!tokens.isEmpty()) {
      explaining(tokens);
    }
    switch (clause.end()) {
      case '(' -> lists.open(last, /* bracket= */ true);
      case ')' -> lists.closeBracket();
      case ';' -> endOfItem();
      default -> {}
    }
  }

  private void endOfItem() {
    owner = "";
    explains = false;
    purpose = false;
    candidate = null;
    value = NONE;
    comparison = NONE;
  }

  /** A reason goes on to the end of the sentence, or up to a semicolon. */
  private void explaining(List<Token> tokens) {
    if (tokens.get(0).is(Sort.ORDINAL_REASON)) {
      explains = true;
    }
    int reason = indexOf(tokens, Sort.REASON);
    if (reason < 0) {
      listing(tokens);
      return;
    }
    listing(tokens.subList(0, reason));
    explains = true;
    purpose = false;
    keepReason(tokens.get(reason));
    listing(tokens.subList(reason + 1, tokens.size()));
  }

  private void keepReason(Token token) {
    if (reasoned == NONE) {
      return;
    }
    int end = token.end();
    while (end < text.text().length() && "。;".indexOf(text.text().charAt(end)) < 0) {
      end++;
    }
    int start = token.end();
    while (start < end && ":,".indexOf(text.text().charAt(start)) >= 0) {
      start++;
    }
    Optional<String> reason = Optional.of(text.printed(start, end));
    Statement of = output.get(reasoned);
    if (of instanceof Statement.Comparison known) {
      output.set(
          reasoned,
          new Statement.Comparison(
              known.passage(),
              known.topic(),
              known.base(),
              known.baseValue(),
              known.change(),
              known.rate(),
              known.result(),
              known.completion(),
              reason));
    } else if (of instanceof Statement.Unchanged known) {
      output.set(
          reasoned,
          new Statement.Unchanged(
              known.passage(), known.topic(), known.base(), known.value(), reason));
    }
    reasoned = NONE;
  }

  /** A list of parts, or of purposes, begins within or before the words. */
  private void listing(List<Token> tokens) {
    int parts = indexOf(tokens, Sort.PARTS);
    int uses = indexOf(tokens, Sort.PURPOSE);
    int at = parts >= 0 ? parts : uses;
    if (at < 0) {
      clause(tokens);
      return;
    }
    clause(tokens.subList(0, at));
    List<Token> rest = tokens.subList(at + 1, tokens.size());
    if (parts >= 0 || indexOf(rest, Sort.FIGURE) >= 0) {
      purpose = false;
      boolean again = tokens.get(at).is(Sort.PARTS, "again");
      lists.open(again ? listed.or(() -> last) : last, /* bracket= */ false);
      clause(rest);
    } else {
      purpose = true;
    }
  }

  private void clause(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    List<Integer> figures = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Sort.FIGURE)) {
        figures.add(i);
      }
    }
    if (figures.isEmpty()) {
      words(tokens);
    } else if (isBroken(tokens, figures)) {
      figures.forEach(at -> output.unbound(tokens.get(at)));
      forget();
    } else {
      purpose = false;
      figures(tokens, figures);
    }
  }

  /** What is not understood may have been what the next words speak of. */
  private void forget() {
    value = NONE;
    comparison = NONE;
    reasoned = NONE;
    if (!explains) {
      subject = null;
      before = null;
    }
  }

  /** Whether two figures meet that have nothing to do with each other. */
  private static boolean isBroken(List<Token> tokens, List<Integer> figures) {
    for (int i = 1; i < figures.size(); i++) {
      int at = figures.get(i);
      boolean meet = figures.get(i - 1) == at - 1;
      boolean countedAmount =
          tokens.get(at - 1).quantity() instanceof Quantity.Count count
              && !count.unit().isEmpty()
              && tokens.get(at).quantity() instanceof Quantity.Money;
      if (meet && !countedAmount) {
        return true;
      }
    }
    return false;
  }

  private void figures(List<Token> tokens, List<Integer> figures) {
    int from = 0;
    Token threshold = null;
    for (int i = 0; i < figures.size(); i++) {
      int at = figures.get(i);
      int end = i + 1 < figures.size() ? figures.get(i + 1) : tokens.size();
      List<Token> after = tokens.subList(at + 1, end);
      Token figure = tokens.get(at);
      if (!after.isEmpty() && after.get(0).is(Sort.THRESHOLD)) {
        if (threshold != null) {
          output.unbound(threshold);
        }
        threshold = figure;
        from = at + 2;
        continue;
      }
      Figured read = new Figured(tokens.subList(from, at), figure, after, threshold);
      boundKept = false;
      int used = figure(read);
      if (used < 0) {
        output.unbound(figure);
        if (threshold != null) {
          output.unbound(threshold);
        }
        threshold = null;
        used = 0;
        forget();
      }
      if (threshold != null && !boundKept) {
        output.unbound(threshold);
      }
      threshold = null;
      from = at + 1 + used;
    }
    if (threshold != null) {
      output.unbound(threshold);
    }
  }

  /**
   * A figure with the words around it.
   *
   * @param before the words before it, from the figure before
   * @param figure the figure
   * @param after the words behind it, up to the next figure
   * @param threshold the bound of what it counts
   */
  private record Figured(
      List<Token> before, Token figure, List<Token> after, @Nullable Token threshold) {
    Quantity quantity() {
      return java.util.Objects.requireNonNull(figure.quantity());
    }

    boolean isCount() {
      return quantity() instanceof Quantity.Count;
    }

    boolean isRate() {
      return quantity() instanceof Quantity.Rate;
    }

    boolean isMoney() {
      return quantity() instanceof Quantity.Money;
    }
  }

  /** How many of the words behind the figure belong to it; -1 where it is not understood. */
  private int figure(Figured read) {
    if (read.isCount() && read.quantity().unit().isEmpty()) {
      return -1;
    }
    boolean done;
    if (read.isRate() && indexOf(read.before(), Sort.COMPLETION) >= 0) {
      done = completion(read);
    } else if (indexOf(read.before(), Sort.SHARE) >= 0) {
      done = read.isRate() && share(read);
    } else {
      Optional<Comparing> comparing = Comparing.of(read.before(), calendar);
      comparing.ifPresent(known -> base = known.base());
      if (comparing.isPresent() && comparing.get().direction().isPresent()) {
        done = direction(read, comparing.get());
      } else {
        List<Token> rest =
            comparing
                .map(known -> join(known.before(), known.after()))
                .orElse(ImmutableList.copyOf(read.before()));
        if (indexOf(rest, Sort.DIRECTION) >= 0) {
          done = moved(read, rest);
        } else if (indexOf(rest, Sort.SAME) >= 0) {
          done = same(read, rest);
        } else if (comparing.isPresent() && comparing.get().after().isEmpty()) {
          done = false;
        } else {
          return valued(read, rest);
        }
      }
    }
    return done && (read.isCount() || endsHere(read.after())) ? 0 : done ? 0 : -1;
  }

  private static ImmutableList<Token> join(List<Token> one, List<Token> other) {
    return ImmutableList.<Token>builder().addAll(one).addAll(other).build();
  }

  /** Whether the words behind an amount begin something else: 700万元培训费 is no amount of its own. */
  private static boolean endsHere(List<Token> after) {
    if (after.isEmpty()) {
      return true;
    }
    return switch (after.get(0).sort()) {
      case TEXT, ITEM, FUNDING, CLASSES, ACTION -> false;
      default -> true;
    };
  }

  private boolean completion(Figured read) {
    Noun noun =
        nouns.read(read.before().subList(0, indexOf(read.before(), Sort.COMPLETION)), false);
    Noun of =
        nouns.read(
            read.before()
                .subList(indexOf(read.before(), Sort.COMPLETION) + 1, read.before().size()),
            false);
    Optional<Topic> topic = topic(noun, /* money= */ true);
    if (topic.isEmpty() || !of.clear() || of.subject().isPresent()) {
      return false;
    }
    Base start = calendar.base(of.year().isPresent() ? of.year() : topic.get().year(), of.phase());
    Figure figure = output.figure(read.figure(), FigureRole.COMPLETION, topic.get());
    compared(read, topic.get(), start, ImmutableList.of(), Optional.of(figure));
    return true;
  }

  private boolean share(Figured read) {
    int at = indexOf(read.before(), Sort.SHARE);
    Noun part = nouns.read(read.before().subList(0, at), /* counted= */ false);
    Noun whole = nouns.read(read.before().subList(at + 1, read.before().size()), false);
    if (!part.clear() || !whole.clear()) {
      return false;
    }
    Optional<Whole> named =
        whole
            .subject()
            .flatMap(known -> topic(whole, true))
            .map(topic -> new Whole(topic, Optional.empty()));
    if (part.subject().isPresent()) {
      return shareOf(read, topic(part, /* money= */ true), named);
    }
    if (value == NONE) {
      return false;
    }
    return addShare(read, named);
  }

  private boolean shareOf(Figured read, Optional<Topic> topic, Optional<Whole> named) {
    Optional<PartLists.PartOf> list =
        topic.flatMap(
            known -> lists.partOf(known, new Quantity.Money(dev.yusuan.money.Amount.parse("0元"))));
    Optional<Whole> whole = list.map(PartLists.PartOf::whole).or(() -> named).or(() -> last);
    if (topic.isEmpty() || whole.isEmpty()) {
      return false;
    }
    Figure share = output.figure(read.figure(), FigureRole.SHARE, topic.get());
    value =
        output.add(
            start(read),
            new Statement.Part(
                passage(explains),
                topic.get(),
                list.map(PartLists.PartOf::number).orElseGet(lists::single),
                whole.get(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(share)));
    return true;
  }

  private boolean addShare(Figured read, Optional<Whole> named) {
    Statement of = output.get(value);
    if (of instanceof Statement.Part part && part.share().isEmpty()) {
      Figure share = output.figure(read.figure(), FigureRole.SHARE, part.topic());
      output.set(
          value,
          new Statement.Part(
              part.passage(),
              part.topic(),
              part.list(),
              part.whole(),
              part.threshold(),
              part.value(),
              Optional.of(share)));
      return true;
    }
    if (of instanceof Statement.Total total && (named.isPresent() || lists.whole().isPresent())) {
      Figure share = output.figure(read.figure(), FigureRole.SHARE, total.value().topic());
      output.set(
          value,
          new Statement.Part(
              total.passage(),
              total.value().topic(),
              lists.single(),
              named.or(lists::whole).orElseThrow(),
              Optional.empty(),
              Optional.of(total.value()),
              Optional.of(share)));
      return true;
    }
    return false;
  }

  /** 本年数小于上年预算数29.65万元. */
  private boolean direction(Figured read, Comparing comparing) {
    String word = comparing.direction().orElseThrow();
    Noun noun = nouns.read(comparing.before(), /* counted= */ false);
    Optional<Topic> topic = topic(noun, /* money= */ true);
    if (word.equals("SAME") || !comparing.after().isEmpty() || topic.isEmpty() || read.isRate()) {
      return false;
    }
    Figure figure = output.figure(read.figure(), FigureRole.CHANGE, topic.get());
    compared(
        read,
        topic.get(),
        comparing.base(),
        ImmutableList.of(new Movement(Direction.valueOf(word), figure)),
        Optional.empty());
    return true;
  }

  /** 增加4.2万元, 增长5%, 减少为0.00万元, 增加综合管理费209万元. */
  private boolean moved(Figured read, List<Token> rest) {
    int at = lastIndexOf(rest, Sort.DIRECTION);
    Direction direction = Direction.valueOf(rest.get(at).meaning());
    List<Token> behind = rest.subList(at + 1, rest.size());
    boolean reach = read.isMoney() && behind.stream().anyMatch(token -> token.is(Sort.REACH));
    Noun first = nouns.read(rest.subList(0, at), read.isCount());
    Noun second = nouns.read(behind, read.isCount());
    if (!first.clear()
        || !second.clear()
        || (first.subject().isPresent() && second.subject().isPresent())) {
      return false;
    }
    if (!read.isCount() && !endsHere(read.after())) {
      return false;
    }
    if (read.isRate()
        && first.subject().isEmpty()
        && second.subject().isEmpty()
        && addRate(read, direction)) {
      return true;
    }
    Optional<Topic> topic = topic(second.subject().isPresent() ? second : first, !read.isCount());
    if (read.isCount()) {
      topic =
          first.subject().isPresent() || second.subject().isPresent()
              ? topic
              : counted(read, first);
    }
    if (topic.isEmpty()) {
      return false;
    }
    FigureRole role =
        reach ? FigureRole.VALUE : read.isRate() ? FigureRole.RATE : FigureRole.CHANGE;
    Movement movement = new Movement(direction, output.figure(read.figure(), role, topic.get()));
    compared(read, topic.get(), base, ImmutableList.of(movement), Optional.empty());
    return true;
  }

  private Optional<Topic> counted(Figured read, Noun noun) {
    List<Token> behind = read.after();
    boolean item = !behind.isEmpty() && behind.get(0).is(Sort.ITEM);
    boolean staff = "人名".contains(read.quantity().unit());
    if (!item && !staff) {
      return Optional.empty();
    }
    Item what = item ? Item.valueOf(behind.get(0).meaning()) : Item.STAFF;
    return Optional.of(topicOf(of(what, item ? printed(behind.subList(0, 1)) : ""), noun, false));
  }

  private static Subject of(Item item, String name) {
    return new Subject(
        item, Optional.empty(), Optional.empty(), ImmutableList.of(), Optional.empty(), "", name);
  }

  private String printed(List<Token> tokens) {
    return text.printed(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  private boolean addRate(Figured read, Direction direction) {
    if (comparison == NONE
        || !(output.get(comparison) instanceof Statement.Comparison known)
        || known.rate().isPresent()) {
      return false;
    }
    Figure figure = output.figure(read.figure(), FigureRole.RATE, known.topic());
    output.set(
        comparison,
        new Statement.Comparison(
            known.passage(),
            known.topic(),
            known.base(),
            known.baseValue(),
            known.change(),
            Optional.of(new Movement(direction, figure)),
            known.result(),
            known.completion(),
            known.reason()));
    reasoned = comparison;
    return true;
  }

  private void compared(
      Figured read,
      Topic topic,
      Base start,
      ImmutableList<Movement> movement,
      Optional<Figure> completion) {
    comparison =
        output.add(
            start(read),
            new Statement.Comparison(
                passage(explains),
                topic,
                start,
                Optional.empty(),
                of(movement, FigureRole.CHANGE),
                of(movement, FigureRole.RATE),
                of(movement, FigureRole.VALUE),
                completion,
                Optional.empty()));
    reasoned = explains ? reasoned : comparison;
    if (!explains) {
      subject = topic.subject();
      year = topic.year();
      before = topic;
    }
  }

  private static Optional<Movement> of(List<Movement> movements, FigureRole role) {
    return movements.stream().filter(each -> each.figure().role() == role).findFirst();
  }

  private boolean same(Figured read, List<Token> rest) {
    int at = indexOf(rest, Sort.SAME);
    Noun noun = nouns.read(rest.subList(0, at), /* counted= */ false);
    Optional<Topic> topic = topic(noun, /* money= */ true);
    boolean behind = at + 1 < rest.size();
    if (topic.isEmpty() || behind || !read.isMoney() || !endsHere(read.after())) {
      return false;
    }
    Figure figure = output.figure(read.figure(), FigureRole.VALUE, topic.get());
    unchanged(start(read), topic.get(), Optional.of(figure));
    return true;
  }

  private void unchanged(int place, Topic topic, Optional<Figure> figure) {
    if (figure.isEmpty()
        && reasoned != NONE
        && reasoned == output.size() - 1
        && output.get(reasoned) instanceof Statement.Unchanged known
        && known.topic().equals(topic)) {
      return;
    }
    if (!explains) {
      subject = topic.subject();
    }
    reasoned =
        output.add(
            place,
            new Statement.Unchanged(passage(explains), topic, base, figure, Optional.empty()));
  }

  /** The amount or number of a subject. */
  private int valued(Figured read, List<Token> rest) {
    if (read.isRate()) {
      return -1;
    }
    Noun noun = nouns.read(rest, read.isCount());
    if (read.isCount()) {
      return counting(read, noun, rest);
    }
    if (!noun.clear() || !endsHere(read.after())) {
      return -1;
    }
    if (noun.subject().isEmpty() && noun.phase().isEmpty() && !rest.isEmpty() && hasWords(rest)) {
      return -1;
    }
    boolean restated = noun.subject().isEmpty();
    Optional<Topic> topic =
        restated && candidate != null
            ? Optional.of(topicOf(candidate, noun, /* money= */ true))
            : topic(noun, /* money= */ true);
    if (topic.isEmpty()) {
      return -1;
    }
    state(read, topic.get(), restated && candidate == null && value != NONE);
    return 0;
  }

  private static boolean hasWords(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.is(Sort.TEXT));
  }

  private void state(Figured read, Topic topic, boolean restated) {
    owner = nouns.isOrgan(topic.subject().owner()) ? topic.subject().owner() : owner;
    Figure figure = output.figure(read.figure(), FigureRole.VALUE, topic);
    Optional<Figure> threshold =
        Optional.ofNullable(read.threshold())
            .map(token -> output.figure(token, FigureRole.THRESHOLD, topic));
    Optional<PartLists.PartOf> list =
        restated ? Optional.empty() : lists.partOf(topic, figure.quantity());
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
    boundKept = !(statement instanceof Statement.Total);
    value = output.add(start(read), statement);
    comparison = NONE;
    if (!explains) {
      last = Optional.of(new Whole(topic, Optional.of(figure)));
      listed = list.map(PartLists.PartOf::whole);
      subject = topic.subject();
      year = topic.year();
      before = topic;
    }
  }

  private int counting(Figured read, Noun noun, List<Token> rest) {
    boolean behind = !read.after().isEmpty() && read.after().get(0).is(Sort.ITEM);
    boolean named = noun.subject().isPresent() && noun.clear();
    if (behind && !(named && noun.subject().orElseThrow().item() != Item.NAMED)) {
      Item item = Item.valueOf(read.after().get(0).meaning());
      Subject counted = of(item, printed(read.after().subList(0, 1)));
      state(read, topicOf(counted, noun, /* money= */ false), /* restated= */ false);
      return 1;
    }
    if (named && !hasWordsAtOnce(read.after())) {
      state(read, topicOf(noun.subject().orElseThrow(), noun, false), /* restated= */ false);
      return 0;
    }
    boolean bare = noun.clear() && noun.subject().isEmpty() && !hasWords(rest);
    if (bare && !read.after().isEmpty() && read.after().get(0).is(Sort.TEXT)) {
      Noun thing = nouns.read(read.after().subList(0, 1), /* counted= */ true);
      if (thing.subject().isPresent()) {
        state(read, topicOf(thing.subject().get(), noun, false), /* restated= */ false);
        return 1;
      }
    }
    if (bare && read.after().isEmpty() && subject != null && value != NONE) {
      state(read, topicOf(subject, noun, /* money= */ false), /* restated= */ true);
      return 0;
    }
    return -1;
  }

  private static boolean hasWordsAtOnce(List<Token> after) {
    return !after.isEmpty() && after.get(0).is(Sort.TEXT);
  }

  /** A clause without figures. */
  private void words(List<Token> tokens) {
    Optional<Comparing> comparing = Comparing.of(tokens, calendar);
    comparing.ifPresent(known -> base = known.base());
    int same = indexOf(tokens, Sort.SAME);
    boolean equals = comparing.flatMap(Comparing::direction).filter("SAME"::equals).isPresent();
    if (same >= 0 || equals) {
      ImmutableList<Token> before =
          comparing
              .map(known -> join(known.before(), upTo(known.after(), Sort.SAME)))
              .orElseGet(() -> ImmutableList.copyOf(tokens.subList(0, same)));
      topic(nouns.read(before, false), /* money= */ true)
          .ifPresent(topic -> unchanged(tokens.get(0).start(), topic, Optional.empty()));
      purpose = false;
      return;
    }
    if (comparing.isPresent()) {
      purpose = false;
      return;
    }
    if (purpose || explains) {
      return;
    }
    int none = indexOf(tokens, Sort.NONE);
    if (none >= 0) {
      zero(tokens, none);
    } else if (indexOf(tokens, Sort.INSIDE) == tokens.size() - 1) {
      Noun whole = nouns.read(tokens.subList(0, tokens.size() - 1), /* counted= */ false);
      lists.open(
          topic(whole, true).map(topic -> new Whole(topic, Optional.empty())),
          /* bracket= */ false);
    } else {
      announce(tokens);
    }
  }

  private static List<Token> upTo(List<Token> tokens, Sort sort) {
    int at = indexOf(tokens, sort);
    return at < 0 ? tokens : tokens.subList(0, at);
  }

  private void zero(List<Token> tokens, int none) {
    List<Token> behind = tokens.subList(none + 1, tokens.size());
    Optional<Token> money = behind.stream().filter(token -> token.is(Sort.FUNDING)).findFirst();
    Noun when = nouns.read(tokens.subList(0, none), /* counted= */ false);
    Noun what = nouns.read(behind, /* counted= */ false);
    Subject of =
        money.isPresent()
            ? new Subject(
                Item.EXPENDITURE,
                Optional.of(dev.yusuan.narrative.Funding.valueOf(money.get().meaning())),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty(),
                "",
                printed(behind))
            : what.subject().orElse(null);
    if (of != null && (money.isPresent() || what.clear())) {
      output.add(
          tokens.get(0).start(),
          new Statement.Zero(passage(false), topicOf(of, when, /* money= */ true)));
    }
  }

  /** A name alone: what the next clauses speak of. */
  private void announce(List<Token> tokens) {
    Noun noun = nouns.read(tokens, /* counted= */ false);
    if (!noun.clear()) {
      return;
    }
    if (noun.subject().isEmpty() && noun.year().isPresent()) {
      year = noun.year();
    }
    noun.subject()
        .ifPresent(
            known -> {
              if (known.item() == Item.NAMED) {
                candidate = nouns.isHead(known.name()) ? known : candidate;
              } else if (known.isOwn() || known.item() == Item.FUNCTION_CLASS) {
                subject = completed(known);
                year = noun.year().isPresent() ? noun.year() : year;
                candidate = null;
              }
            });
  }

  /** What a noun speaks of; of a year or stage alone, the subject before it. */
  private Optional<Topic> topic(Noun noun, boolean money) {
    if (!noun.clear()) {
      return Optional.empty();
    }
    if (noun.subject().isPresent() && !isStageOnly(noun)) {
      return Optional.of(topicOf(noun.subject().get(), noun, money));
    }
    return Optional.ofNullable(subject).map(known -> topicOf(known, noun, money));
  }

  /** 支出决算为…: a stage of the subject before it. */
  private boolean isStageOnly(Noun noun) {
    Subject named = noun.subject().orElseThrow();
    return subject != null
        && value != NONE
        && NounReader.isGeneric(named.item())
        && !NounReader.isGeneric(subject.item())
        && named.scope().isEmpty()
        && named.funding().isEmpty()
        && noun.phase().isPresent();
  }

  private Topic topicOf(Subject named, Noun noun, boolean money) {
    Topic known = before;
    boolean again = money && noun.year().isEmpty() && noun.phase().isEmpty();
    if (again && known != null && known.subject().equals(named)) {
      return known;
    }
    OptionalInt of =
        noun.year().isPresent() ? noun.year() : year.isPresent() ? year : calendar.year();
    Optional<String> stage = noun.phase();
    boolean staged = money || noun.phase().isPresent();
    return new Topic(completed(named), of, staged ? calendar.phase(stage, of) : Optional.empty());
  }

  /**
   * A subject with what the words before it say: the classes of the heading, whose it is, and what
   * money alone is: revenue or expenditure as its whole.
   */
  private Subject completed(Subject subject) {
    Subject named = owner.isEmpty() || !subject.owner().isEmpty() ? subject : subject.of(owner);
    if (nouns.isMoneyOnly(named)) {
      return lists
          .whole()
          .map(whole -> whole.topic().subject().item())
          .filter(NounReader::isGeneric)
          .map(named::as)
          .orElse(named);
    }
    if (named.item() == Item.FUNCTION_CLASS && !heading.classes().isEmpty()) {
      ClassName first = named.classes().get(0);
      if (!first.level().equals("类") || named.classes().size() < heading.classes().size() + 1) {
        return nouns.below(heading.classes(), named);
      }
    }
    return named;
  }

  private static int start(Figured read) {
    return read.before().isEmpty() ? read.figure().start() : read.before().get(0).start();
  }

  private static int indexOf(List<Token> tokens, Sort sort) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(sort)) {
        return i;
      }
    }
    return -1;
  }

  private static int lastIndexOf(List<Token> tokens, Sort sort) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).is(sort)) {
        return i;
      }
    }
    return -1;
  }
}
