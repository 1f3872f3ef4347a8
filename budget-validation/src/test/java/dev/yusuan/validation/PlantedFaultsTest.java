package dev.yusuan.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.MoreCollectors;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.rule.StatementCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Narratives of other provinces, and of ministries, schools, hospitals, courts, streets and towns,
 * with figures of our own: nothing is reported of them as they are, and each fault planted in one
 * is reported at its sentence.
 */
class PlantedFaultsTest {
  /** A narrative as it is, and its faults. */
  record Narrative(String text, List<Fault> faults) {
    static Narrative of(String document) {
      List<String> parts = Splitter.on("\n----\n").splitToList(document);
      return new Narrative(
          parts.get(0),
          Splitter.on('\n').omitEmptyStrings().splitToStream(parts.get(1)).map(Fault::of).toList());
    }

    @Override
    public String toString() {
      return text.lines().findFirst().orElse("");
    }
  }

  /**
   * A fault.
   *
   * @param right the words as they are
   * @param wrong the words with the fault
   * @param rule the rule that tells it
   * @param told what the finding tells of it
   * @param sentence words of the sentence that it points at
   */
  record Fault(String right, String wrong, String rule, String told, String sentence) {
    static Fault of(String line) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      String first = Splitter.on('。').splitToList(cells.get(1)).get(0);
      return new Fault(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          cells.size() > 3 ? cells.get(3) : "",
          cells.size() > 4 ? cells.get(4) : first);
    }
  }

  static List<Narrative> narratives() throws IOException {
    List<Narrative> all = new ArrayList<>();
    for (String file :
        List.of(
            "planted.txt",
            "planted-offices.txt",
            "planted-provinces.txt",
            "planted-sections.txt",
            "planted-wordings.txt")) {
      Splitter.on("\n====\n").splitToStream(read(file)).map(Narrative::of).forEach(all::add);
    }
    return all;
  }

  private static String read(String file) throws IOException {
    try (InputStream in = PlantedFaultsTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("narratives")
  void findNothingWithoutThem(Narrative narrative) {
    assertThat(check(Disclosures.parse(narrative.text()).disclosure()))
        .extracting(finding -> finding.message(Locale.CHINESE))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("narratives")
  void findEachAtItsSentence(Narrative narrative) {
    assertThat(narrative.faults()).hasSizeGreaterThan(6);
    assertThat(narrative.faults()).allSatisfy(fault -> assertIsFound(narrative.text(), fault));
  }

  private static void assertIsFound(String text, Fault fault) {
    assertThat(text).containsOnlyOnce(fault.right());
    Disclosure wrong = Disclosures.parse(text.replace(fault.right(), fault.wrong())).disclosure();
    assertThat(check(wrong))
        .anySatisfy(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo(fault.rule());
              assertThat(finding.message(Locale.CHINESE)).contains(fault.told());
              assertThat(sentence(wrong, finding)).contains(fault.sentence());
            });
  }

  /** 2180 of 2380 is 91.596…%: printed as 91.59% it is cut, and no error. */
  @Test
  void tellCutSharesApart() throws IOException {
    String text =
        narratives().stream()
            .map(Narrative::text)
            .filter(each -> each.contains("91.60%"))
            .collect(MoreCollectors.onlyElement());
    assertThat(
            Validator.standard()
                .check(Disclosures.parse(text.replace("91.60%", "91.59%")).disclosure())
                .findings())
        .filteredOn(finding -> finding.verdict() != Verdict.WITHIN_ROUNDING)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("narrative.shares");
              assertThat(finding.verdict()).isEqualTo(Verdict.WITHIN_TRUNCATION);
            });
  }

  @Test
  void understandEveryFigure() throws IOException {
    Stream<Disclosure> all =
        narratives().stream().map(each -> Disclosures.parse(each.text()).disclosure());
    assertThat(all.flatMap(each -> each.statements().figures().stream()))
        .isNotEmpty()
        .allMatch(figure -> figure.isBound());
  }

  private static List<Finding> check(Disclosure disclosure) {
    return Validator.standard().check(disclosure).failed();
  }

  private static String sentence(Disclosure disclosure, Finding finding) {
    return finding.check() instanceof StatementCheck check
        ? disclosure.narrative().get(check.statement()).sentence()
        : "";
  }
}
