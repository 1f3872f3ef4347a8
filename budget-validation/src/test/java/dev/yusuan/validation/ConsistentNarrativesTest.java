package dev.yusuan.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.validation.result.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Narratives of provinces, ministries, cities and schools, in their ways of saying things, with
 * figures of our own that agree: nothing is reported, and the figures are understood.
 */
class ConsistentNarrativesTest {
  static List<String> documents() throws IOException {
    try (InputStream in = ConsistentNarrativesTest.class.getResourceAsStream("consistent.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return Splitter.on("\n====\n").splitToList(all);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findNothing(String document) {
    assertThat(Validator.standard().check(Disclosures.parse(document).disclosure()).failed())
        .extracting(finding -> finding.message(Locale.CHINESE))
        .isEmpty();
  }

  /**
   * What nothing in the sentence decides, or what is said of no money and no thing that is known.
   */
  @Test
  void understandAllButTheseFigures() throws IOException {
    assertThat(documents().stream().flatMap(ConsistentNarrativesTest::unbound))
        .containsExactly(
            "5万元", "0人", "0万元", "91.18%", "1.5万元", "1辆", "1辆", "1辆", "2500平方米", "4,000万元",
            "2,000万元", "200人", "400人");
  }

  private static Stream<String> unbound(String document) {
    return Disclosures.parse(document).disclosure().narrative().stream()
        .flatMap(statement -> statement.figures().stream())
        .filter(figure -> !figure.isBound())
        .map(StatedFigure::printed);
  }

  private static List<String> failed(String text) {
    Disclosure disclosure = Disclosures.parse("# 某局2024年部门预算\n\n" + text).disclosure();
    return Validator.standard().check(disclosure).failed().stream()
        .map(Finding::rule)
        .map(rule -> rule.id())
        .toList();
  }

  @Test
  void holdAChangeAgainstABaseThatIsNamedAgain() {
    String text = "2024年“三公”经费预算数86.1万元，比2023年“三公”经费年初预算数90.1万元减少4万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("减少4万元", "减少5万元"))).containsExactly("narrative.changes");
  }

  @Test
  void holdAChangeBehindABracketAgainstWhatStandsBeforeIt() {
    String text = "2024年公务用车购置及运行费60.5万元（公务用车购置费20万元，公务用车运行维护费40.5万元。），比上年减少9.5万元，下降13.57%。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("13.57", "19.00"))).containsExactly("narrative.rates");
  }

  @Test
  void holdARateInBracketsAgainstItsChange() {
    String text = "2024年会议费预算3.00万元，较上年增加1.00万元（50%）。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("50%", "33%"))).containsExactly("narrative.rates");
  }

  @Test
  void holdAnAmountBehindTheShareOfAPart() {
    String text = "2024年支出6,000万元，其中基本支出占60%，为3,600万元。";

    assertThat(failed(text)).isEmpty();
  }

  @Test
  void holdSourcesOfRevenueAgainstTheWhole() {
    String text = "2024年收入合计512.02万元，其中：一般公共预算500.02万元；政府性基金预算拨款收入0万元；事业收入12.00万元；上年结转结余0万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("收入0万元", "收入3万元"))).containsExactly("narrative.parts");
    assertThat(failed(text.replace("事业收入12.00", "事业收入21.00"))).containsExactly("narrative.parts");
  }

  /** 收入总计 and 支出总计 in two sections are as much, unless something is carried over or forward. */
  @Test
  void holdTotalsOfTwoSectionsAgainstEachOther() {
    String text = "一、收入情况\n2024年部门总收入90.00万元。\n二、支出情况\n2024年部门总支出90.00万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("总支出90.00", "总支出80.00"))).containsExactly("narrative.balance");
    assertThat(failed(text.replace("总支出90.00", "总支出80.00") + "2024年结转下年10.00万元。")).isEmpty();
    assertThat(failed(text.replace("总支出90.00", "总支出80.00") + "2024年部门总支出90.00万元。"))
        .containsExactly("narrative.twice");
  }
}
