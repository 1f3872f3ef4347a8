package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A figure of the narrative, with where its sentence stands and the clause in which it is printed.
 *
 * @param all the statements of the disclosure
 * @param index which of them
 * @param printed the figure; the empty text where the sentence is meant
 */
public record Quote(ImmutableList<Statement> all, int index, String printed) {
  /** So many statements has no sentence; of one that is printed often the nearest count. */
  private static final int MOST_OF_SENTENCE = 100;

  /** A text on the figure, after its section and the words around it. */
  public Wording with(Wording text) {
    Statement discreet = all.get(index).withoutContacts();
    ImmutableList<String> section = discreet.passage().section();
    String heading = section.isEmpty() ? "" : section.get(section.size() - 1);
    return Texts.of(
        "narrative.at",
        Terms.printed(heading),
        Terms.printed(
            words(discreet.sentence(), printed, before(all, index, printed)), Clauses.LONGEST),
        text);
  }

  /** What a rule found of it; the text is made where that is not exact. */
  public StatementCheck check(RuleDescription rule, Verdict verdict, Supplier<Wording> text) {
    return new StatementCheck(
        verdict,
        index,
        ImmutableList.of(),
        verdict == Verdict.EXACT ? rule.sentence() : with(text.get()));
  }

  private static String words(String sentence, String printed, int before) {
    Clauses clauses = new Clauses(sentence);
    List<Integer> places = places(sentence, printed, clauses);
    if (places.isEmpty()) {
      return clauses.first();
    }
    int at = places.get(before % places.size());
    return clauses.around(at, at + printed.length());
  }

  private static List<Integer> places(String sentence, String printed, Clauses clauses) {
    List<Integer> places = new ArrayList<>();
    int at = printed.isEmpty() ? -1 : sentence.indexOf(printed);
    while (at >= 0) {
      if (!clauses.isWithinNumber(at) && !clauses.isWithinNumber(at + printed.length())) {
        places.add(at);
      }
      at = sentence.indexOf(printed, at + printed.length());
    }
    return places;
  }

  /** How often the figure is printed before the statement, in the sentence that it is of. */
  private static int before(ImmutableList<Statement> all, int index, String printed) {
    int before = 0;
    String sentence = all.get(index).sentence();
    int least = Math.max(0, index - MOST_OF_SENTENCE);
    for (int i = index - 1; i >= least && all.get(i).sentence().equals(sentence); i--) {
      for (StatedFigure figure : all.get(i).figures()) {
        before += figure.printed().equals(printed) ? 1 : 0;
      }
    }
    return before;
  }
}
