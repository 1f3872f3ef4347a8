package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Tells where a sentence stands and quotes the clause in which a figure of it is printed. */
public final class Quote {
  private Quote() {}

  /**
   * A text on a statement, after its section and the words around a printed figure.
   *
   * @param all the statements of the disclosure
   * @param index which of them
   * @param printed the figure; the empty text where the sentence is meant
   */
  public static Wording of(ImmutableList<Statement> all, int index, String printed, Wording text) {
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
    for (int i = index - 1; i >= 0 && all.get(i).sentence().equals(sentence); i--) {
      for (StatedFigure figure : all.get(i).figures()) {
        before += figure.printed().equals(printed) ? 1 : 0;
      }
    }
    return before;
  }
}
