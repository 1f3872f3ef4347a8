package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.noun.Noun;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.io.narrative.word.Tokens;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Passage;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statements of one paragraph, clause by clause; what it says holds for the next. */
final class StatementReader {
  private final Paragraph paragraph;
  private final Speech speech;
  private final FigureReader figures;

  /** The sentence, as long as it states no figure: what it lists may tell of which side it is. */
  private ImmutableList<Clause> list = ImmutableList.of();

  /** Whether a bracket opens behind the clause. */
  private boolean bracketFollows;

  /** Whether a colon stands between the clause and a figure. */
  private boolean figureFollows;

  StatementReader(Paragraph paragraph, Speech speech) {
    this.paragraph = paragraph;
    this.speech = speech;
    this.figures = new FigureReader(speech);
  }

  ImmutableList<Output.Placed> read(List<Token> tokens) {
    speech.lists.beginParagraph(paragraph.level());
    for (ImmutableList<Clause> sentence : Clause.sentences(tokens)) {
      begin(sentence);
      list = sentence;
      for (int i = 0; i < sentence.size(); i++) {
        Clause clause = sentence.get(i);
        bracketFollows = clause.end() == '(';
        figureFollows =
            clause.end() == ':'
                && i + 1 < sentence.size()
                && sentence.get(i + 1).indexOf(Sort.FIGURE) >= 0;
        read(clause);
        list = clause.indexOf(Sort.FIGURE) < 0 ? list : ImmutableList.of();
      }
      figures.endSentence();
      speech.endSentence();
      speech.output.endSentence(speech.passage(/* explaining= */ false));
      speech.lists.endSentence();
    }
    speech.lists.endParagraph(endsWithColon(tokens));
    return speech.output.inPrintedOrder();
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
        end < speech.text.text().length() && ",。;:)".indexOf(speech.text.text().charAt(end)) >= 0;
    speech.passage =
        new Passage(paragraph.section(), speech.text.printed(start, mark ? end + 1 : end), false);
    speech.explains = false;
    speech.purpose = false;
    speech.candidate = null;
    speech.owner = "";
    speech.changes.end();
    speech.value = Speech.NONE;
    speech.endLastYear();
    speech.baseInBracket = false;
    speech.forgetUnnamed();
    if (!beginsWithReason(sentence)) {
      speech.changes.endReasons();
    }
  }

  private static boolean beginsWithReason(ImmutableList<Clause> sentence) {
    return sentence.get(0).tokens().stream()
        .dropWhile(token -> token.is(Sort.DIRECTION) || token.meaning().equals("的"))
        .findFirst()
        .filter(token -> token.is(Sort.REASON))
        .isPresent();
  }

  private void read(Clause clause) {
    List<Token> tokens = new ArrayList<>(clause.tokens());
    while (!tokens.isEmpty() && tokens.get(0).is(Sort.MARK)) {
      tokens.remove(0);
    }
    if (clause.open()) {
      figures.leave(tokens);
    } else if (!tokens.isEmpty()) {
      explaining(tokens);
    }
    switch (clause.end()) {
      case '(' -> speech.openBracket();
      case ')' -> speech.closeBracket();
      case ';' -> endOfItem();
      default -> {}
    }
  }

  private void endOfItem() {
    speech.row.endItem();
    speech.owner = "";
    speech.explains = false;
    speech.purpose = false;
    speech.candidate = null;
    speech.value = Speech.NONE;
    speech.changes.end();
  }

  /** A reason goes on to the end of the sentence, or up to a semicolon. */
  private void explaining(List<Token> tokens) {
    if (tokens.get(0).is(Sort.ORDINAL_REASON)) {
      speech.explains = true;
    }
    int reason = Tokens.indexOf(tokens, Sort.REASON);
    if (reason < 0) {
      listing(tokens);
      return;
    }
    listing(tokens.subList(0, reason));
    speech.explains = true;
    speech.purpose = false;
    speech.changes.keepReason(tokens.get(reason));
    listing(tokens.subList(reason + 1, tokens.size()));
  }

  /** A list of parts, or of purposes, begins within the words, or before them. */
  private void listing(List<Token> tokens) {
    int parts = Tokens.indexOf(tokens, Sort.PARTS);
    int uses = Tokens.indexOf(tokens, Sort.PURPOSE);
    int at = parts >= 0 ? parts : uses;
    if (at < 0) {
      clause(tokens);
      return;
    }
    clause(tokens.subList(0, at));
    List<Token> rest = tokens.subList(at + 1, tokens.size());
    List<Token> money = withoutUnits(rest);
    if (parts >= 0 && money.size() < rest.size()) {
      clause(money);
      return;
    }
    boolean listed = rest.isEmpty() && figureFollows;
    if (parts >= 0 || listed || Tokens.indexOf(rest, Sort.FIGURE) >= 0) {
      speech.purpose = false;
      boolean again = tokens.get(at).is(Sort.PARTS, "again");
      boolean by = tokens.get(at).is(Sort.PARTS, "by");
      List<Token> before = tokens.subList(0, at);
      Optional<Whole> named = named(before).or(() -> by ? subject(before) : Optional.empty());
      Optional<Whole> outer =
          by
              ? speech.lists.whole().or(() -> Sides.byNature(list, speech.calendar))
              : speech.lists.begun();
      speech.lists.open(
          again ? speech.listed.or(() -> speech.last) : named.or(() -> listed(by)).or(() -> outer),
          /* bracket= */ false);
      if (named.isEmpty() && !again && !by) {
        speech.counted().ifPresent(speech.lists::alsoOf);
      }
      clause(rest);
    } else {
      speech.purpose = true;
    }
  }

  /** 包括行政单位、事业单位和其他单位安排“三公”经费: whose the money is, in a list of its own. */
  private static List<Token> withoutUnits(List<Token> listed) {
    int figure = Tokens.indexOf(listed, Sort.FIGURE);
    if (figure <= 0 || !listed.get(0).is(Sort.ITEM, Item.UNITS.name())) {
      return listed;
    }
    List<Token> before = listed.subList(0, figure);
    int kinds = 0;
    int end = 0;
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).is(Sort.ITEM, Item.UNITS.name())) {
        kinds++;
        end = i + 1;
      }
    }
    boolean names = Tokens.indexOf(before.subList(end, figure), Sort.ITEM) >= 0;
    return kinds > 1 && names ? listed.subList(end, listed.size()) : listed;
  }

  /** What a list is of; what is taken apart once more (按) is the whole of the list before it. */
  private Optional<Whole> listed(boolean by) {
    Optional<Whole> before = by ? speech.listed.or(() -> speech.last) : speech.listable();
    return list.isEmpty()
        ? before
        : before.map(whole -> speech.sides.of(list, whole, speech.listed));
  }

  private Optional<Whole> named(List<Token> before) {
    return speech.subjects.announced(speech.nouns.read(before, /* counted= */ false));
  }

  /** What is taken apart in some way: 支出按功能分类. */
  private Optional<Whole> subject(List<Token> before) {
    Noun noun = speech.nouns.read(before, /* counted= */ false);
    return noun.subject()
        .filter(known -> noun.clear())
        .map(known -> whole(speech.topicOf(known, noun, /* money= */ true)));
  }

  /** A whole that is named, with its amount where that is the last that was stated. */
  private Whole whole(Topic topic) {
    return speech
        .known()
        .filter(last -> last.topic().equals(topic))
        .orElseGet(() -> new Whole(topic, Optional.empty()));
  }

  private void clause(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    if (Tokens.indexOf(tokens, Sort.FIGURE) < 0) {
      words(tokens);
      return;
    }
    figures.read(tokens);
    if (tokens.get(tokens.size() - 1).is(Sort.INSIDE)) {
      speech.lists.open(speech.known(), /* bracket= */ false);
    }
  }

  /** A clause without figures. */
  private void words(List<Token> tokens) {
    Optional<Comparing> comparing = Comparing.of(tokens, speech.calendar);
    comparing.ifPresent(known -> speech.base = known.base());
    int same = Tokens.indexOf(tokens, Sort.SAME);
    boolean equals = comparing.flatMap(Comparing::direction).filter("SAME"::equals).isPresent();
    if (same >= 0 || equals) {
      ImmutableList<Token> words =
          comparing
              .map(known -> Tokens.join(known.before(), Tokens.upTo(known.after(), Sort.SAME)))
              .orElseGet(() -> ImmutableList.copyOf(tokens.subList(0, same)));
      speech
          .changing(speech.nouns.read(words, false), /* money= */ true)
          .ifPresent(
              topic -> speech.changes.unchanged(tokens.get(0).start(), topic, Optional.empty()));
      speech.purpose = false;
      return;
    }
    if (comparing.isPresent()) {
      speech.purpose = false;
      speech.baseInBracket = bracketFollows && comparing.get().after().isEmpty();
      return;
    }
    if (speech.purpose || speech.explains) {
      return;
    }
    int none = Tokens.indexOf(tokens, Sort.NONE);
    if (none >= 0) {
      zero(tokens, none);
    } else if (Tokens.indexOf(tokens, Sort.INSIDE) == tokens.size() - 1) {
      Noun whole = speech.nouns.read(tokens.subList(0, tokens.size() - 1), /* counted= */ false);
      speech.lists.open(
          speech
              .topic(whole, true)
              .map(
                  topic ->
                      FigureReader.isOfThisYear(tokens) ? PartLists.wholeOfThisYear(topic) : topic)
              .map(
                  topic ->
                      whole.subject().isPresent()
                          ? whole(topic)
                          : new Whole(topic, Optional.empty())),
          /* bracket= */ false);
    } else {
      announce(tokens);
    }
  }

  private void zero(List<Token> tokens, int none) {
    List<Token> behind = tokens.subList(none + 1, tokens.size());
    Noun when = speech.nouns.read(tokens.subList(0, none), /* counted= */ false);
    ImmutableList<Subject> money =
        behind.stream()
            .filter(token -> token.is(Sort.FUNDING))
            .map(token -> expenditure(token, behind))
            .collect(ImmutableList.toImmutableList());
    Noun what = speech.nouns.read(behind, /* counted= */ false);
    Optional<Subject> named =
        what.subject()
            .filter(of -> what.clear())
            .filter(of -> of.item() != Item.NAMED || !speech.nouns.words().isOrgan(of.name()));
    for (Subject of : money.isEmpty() ? named.stream().toList() : money) {
      speech.output.add(
          tokens.get(0).start(),
          new Statement.Zero(speech.passage(false), speech.topicOf(of, when, /* money= */ true)));
    }
  }

  private Subject expenditure(Token money, List<Token> named) {
    return new Subject(
        Item.EXPENDITURE,
        Optional.of(Funding.valueOf(money.meaning())),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        "",
        speech.printed(named));
  }

  /** A name alone: what the next clauses speak of. */
  private void announce(List<Token> tokens) {
    int entirety = Tokens.indexOf(tokens, Sort.ENTIRETY);
    if (entirety >= 0) {
      speech.owner = speech.printed(tokens.subList(entirety, entirety + 1));
      return;
    }
    Noun noun = speech.nouns.read(tokens, /* counted= */ false);
    if (!noun.clear()) {
      return;
    }
    if (noun.subject().isEmpty() && noun.year().isPresent()) {
      speech.year = noun.year();
    }
    noun.subject()
        .ifPresent(
            known -> {
              if (known.item() == Item.NAMED) {
                speech.candidate =
                    speech.nouns.words().isHead(known.name()) ? known : speech.candidate;
              } else if (known.isOwn() || known.item() == Item.FUNCTION_CLASS) {
                speech.subject = speech.subjects.completed(known);
                speech.year = noun.year().isPresent() ? noun.year() : speech.year;
                speech.candidate = null;
              }
            });
  }
}
