package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.wording.Wording;

/** Tells where a sentence stands and quotes the words around a figure of it. */
public final class Quote {
  private static final int BEFORE = 24;

  private Quote() {}

  /** A text on a statement, after its section and the words that end in a printed figure. */
  public static Wording of(Statement statement, String printed, Wording text) {
    Statement discreet = statement.withoutContacts();
    ImmutableList<String> section = discreet.passage().section();
    String heading = section.isEmpty() ? "" : section.get(section.size() - 1);
    return Texts.of(
        "narrative.at", Terms.printed(heading), Terms.printed(words(discreet, printed)), text);
  }

  private static String words(Statement statement, String printed) {
    String sentence = statement.sentence();
    int at = sentence.indexOf(printed);
    if (at < 0 || printed.isEmpty()) {
      return sentence;
    }
    int from = sentence.offsetByCodePoints(at, -Math.min(BEFORE, sentence.codePointCount(0, at)));
    return sentence.substring(from, at + printed.length());
  }
}
