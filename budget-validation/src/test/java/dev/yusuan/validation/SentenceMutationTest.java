package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.StatementCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Changes each figure of a narrative by more than rounding allows: a rule fails and points at its
 * sentence. Each stands in a relation, to a table or to other figures of the text.
 */
class SentenceMutationTest {
  private static final Pattern FIGURE = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?(?=万元|%|辆)");

  @Test
  void everyFigureThatStandsInARelationIsHeld() throws IOException {
    String text = library();
    int end = text.indexOf("# 一、收支预算总表");
    List<MatchResult> figures =
        FIGURE.matcher(text).results().filter(figure -> figure.start() < end).toList();
    List<String> survivors = new ArrayList<>();
    for (MatchResult figure : figures) {
      String changed = changed(figure.group());
      String mutant = text.substring(0, figure.start()) + changed + text.substring(figure.end());
      String sentence = sentence(mutant, figure.start());
      if (!isFound(mutant, sentence)) {
        survivors.add(text.substring(figure.start() - 10, figure.end()));
      }
    }

    assertThat(figures).hasSize(59);
    assertThat(survivors).isEmpty();
  }

  @Test
  void theNarrativeItselfHolds() throws IOException {
    assertThat(statementsFailed(library())).isEmpty();
  }

  private static String library() throws IOException {
    try (InputStream in = SentenceMutationTest.class.getResourceAsStream("library-2024.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String changed(String figure) {
    for (int i = 0; i < figure.length(); i++) {
      char digit = figure.charAt(i);
      if (digit >= '1' && digit <= '9') {
        char other = digit == '9' ? '1' : (char) (digit + 1);
        return figure.substring(0, i) + other + figure.substring(i + 1);
      }
    }
    return "3" + figure.substring(1);
  }

  private static String sentence(String text, int at) {
    int start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('。', at)) + 1;
    return text.substring(start, text.indexOf('。', at) + 1);
  }

  private static boolean isFound(String mutant, String sentence) {
    return statementsFailed(mutant).stream().anyMatch(sentence::equals);
  }

  /** The sentences that findings point at. */
  private static List<String> statementsFailed(String text) {
    Disclosure disclosure = Disclosures.parse(text).disclosure();
    Report report = Validator.standard().check(disclosure);
    return report.failed().stream()
        .map(Finding::check)
        .filter(StatementCheck.class::isInstance)
        .map(check -> disclosure.narrative().get(((StatementCheck) check).statement()).sentence())
        .toList();
  }
}
