package dev.yusuan.validation.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.FactRule.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicsToldTest {
  private static final String TITLE = "# 某市某局2024年部门预算\n\n一、部门预算情况说明\n\n";

  private static List<Fact> facts(String text) {
    return facts(Disclosures.parse(TITLE + text).disclosure());
  }

  private static List<Fact> facts(Disclosure disclosure) {
    return TopicsTold.of(
            disclosure,
            ImmutableList.of(
                ImmutableList.of("三公经费", "三公"),
                ImmutableList.of("机关运行经费", "运行经费"),
                ImmutableList.of("政府采购")))
        .toList();
  }

  /** Thirty statements. */
  private static String explained() {
    return IntStream.rangeClosed(1, 30)
        .mapToObj(i -> "第" + i + "个项目：专项业务项目" + (char) ('甲' + i) + "类支出" + i + "万元。\n\n")
        .collect(Collectors.joining());
  }

  @Test
  void aTopicOfWhichNothingIsSaid() {
    assertThat(facts(explained() + "2024年“三公”经费3万元。\n\n2024年机关运行经费5万元。\n"))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.verdict()).isEqualTo(Verdict.INCONSISTENT);
              assertThat(fact.fault().get().in(Locale.CHINESE)).isEqualTo("文字说明没有涉及政府采购");
            });
  }

  @Test
  void allTopicsAreTold() {
    assertThat(facts(explained() + "2024年“三公”经费3万元，机关运行经费5万元，无政府采购。\n"))
        .singleElement()
        .satisfies(fact -> assertThat(fact.verdict()).isEqualTo(Verdict.EXACT));
  }

  @Test
  void aTextThatLeavesOutSeveralIsAPart() {
    assertThat(facts(explained() + "2024年“三公”经费3万元。\n")).isEmpty();
  }

  /** A table that cannot be read (政府采购预算表) is no text. */
  @Test
  void aTableExplainsNothing() {
    Disclosure text =
        Disclosures.parse(TITLE + explained() + "2024年“三公”经费3万元，机关运行经费5万元。\n").disclosure();
    Disclosure withTable =
        Disclosure.builder()
            .from(text)
            .addUnrecognised(
                new UnrecognisedBlock(
                    Optional.of(TableKind.GOVERNMENT_PROCUREMENT),
                    "政府采购预算表",
                    ImmutableList.of(ImmutableList.of("政府采购", "5万元"))))
            .build();

    assertThat(facts(withTable))
        .singleElement()
        .satisfies(fact -> assertThat(fact.verdict()).isEqualTo(Verdict.INCONSISTENT));
  }

  /** Twenty-nine statements of figures, and as many sentences as one likes without any. */
  @Test
  void aShortTextExplainsNothing() {
    String few = explained().lines().limit(54).collect(Collectors.joining("\n"));
    String rest = "\n\n我局负责有关工作。\n\n2024年“三公”经费3万元，机关运行经费5万元。\n\n";
    assertThat(facts(few + rest)).isEmpty();
    assertThat(facts(few + "\n\n另有3.5万元。" + rest)).as("a figure of nothing").isEmpty();
  }
}
