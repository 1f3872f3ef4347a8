package dev.yusuan.validation.template;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.stream.Stream;

/**
 * What the text of a budget says something of in any case, be it that there is none.
 *
 * @param description what the rule is
 * @param topics the topics, each by the words that name it, the first of them for people
 */
record TopicsTold(RuleDescription description, ImmutableList<ImmutableList<String>> topics)
    implements Rule {
  /** A text with fewer statements is none that explains a budget. */
  private static final int FEWEST = 12;

  @Override
  public Checks check(Disclosure disclosure) {
    boolean explains =
        disclosure.narrative().stream()
                .filter(statement -> !(statement instanceof Statement.Text))
                .limit(FEWEST)
                .count()
            == FEWEST;
    if (!explains || disclosure.kind().isEmpty()) {
      return Checks.notApplicable(Reason.NO_STATEMENTS);
    }
    return Checks.of(
        topics.stream()
            .map(words -> check(disclosure, words))
            .collect(ImmutableList.toImmutableList()));
  }

  private Check check(Disclosure disclosure, ImmutableList<String> words) {
    boolean told = lines(disclosure).anyMatch(line -> words.stream().anyMatch(line::contains));
    return FactCheck.of(
        told,
        ImmutableList.of(),
        told
            ? description.sentence()
            : Texts.of("odd.wording.topics", Terms.printed(words.get(0))));
  }

  private static Stream<String> lines(Disclosure disclosure) {
    return disclosure.unrecognised().stream()
        .filter(block -> block.table().isEmpty())
        .flatMap(TopicsTold::lines)
        .map(line -> line.replaceAll("[\\s“”\"]+", ""));
  }

  private static Stream<String> lines(UnrecognisedBlock block) {
    return Stream.concat(
        Stream.of(block.heading()), block.lines().stream().map(line -> String.join("", line)));
  }
}
