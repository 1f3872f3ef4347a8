package dev.yusuan.validation.template;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the text of a department's budget says something of in any case, be it that there is none. A
 * text that leaves out more than one of these is a part of one, and proves nothing; a unit need not
 * have operating expenses of its own.
 */
final class TopicsTold {
  /** A text with fewer statements is none that explains a budget. */
  private static final int FEWEST = 30;

  private TopicsTold() {}

  /**
   * The topics as a whole.
   *
   * @param topics each by the words that name it, the first of them for people
   */
  static Stream<Fact> of(Disclosure disclosure, ImmutableList<ImmutableList<String>> topics) {
    if (!explains(disclosure)) {
      return Stream.empty();
    }
    List<ImmutableList<String>> untold =
        topics.stream().filter(words -> !isTold(disclosure, words)).toList();
    return untold.size() > 1
        ? Stream.empty()
        : Stream.of(
            Fact.of(
                untold.isEmpty(),
                ImmutableList.of(),
                () -> Texts.of("odd.wording.topics", Terms.printed(untold.get(0).get(0)))));
  }

  private static boolean explains(Disclosure disclosure) {
    return disclosure.kind().equals(Optional.of(DisclosureKind.DEPARTMENT))
        && disclosure.narrative().stream()
                .filter(statement -> !(statement instanceof Statement.Text))
                .limit(FEWEST)
                .count()
            == FEWEST;
  }

  private static boolean isTold(Disclosure disclosure, ImmutableList<String> words) {
    return lines(disclosure).anyMatch(line -> words.stream().anyMatch(line::contains));
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
