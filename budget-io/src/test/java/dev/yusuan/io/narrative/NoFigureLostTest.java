package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.Statements;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every figure of a text is bound once, or kept once as not understood. */
class NoFigureLostTest {
  private static final List<String> WORDS =
      List.of(
          "2024年",
          "2023年度",
          "上年",
          "本单位",
          "某市档案馆",
          "收入总计",
          "支出合计",
          "基本支出",
          "一般公共预算",
          "“三公”经费",
          "公务接待费",
          "教育支出（类）",
          "行政运行（项）",
          "修缮项目",
          "预算",
          "决算数",
          "其中：",
          "与2023年预算相比",
          "比上年",
          "增加",
          "减少（增加）",
          "下降",
          "持平",
          "占",
          "为",
          "共有",
          "各",
          "完成年初预算的",
          "主要原因是",
          "主要用于",
          "以上",
          "车辆",
          "设备",
          "项目",
          "无",
          "中，",
          "，",
          "；",
          "。",
          "：",
          "、",
          "（",
          "）",
          "\n",
          "1.",
          "（一）",
          "第3",
          "— 4 —",
          "XX",
          "〔2023〕8号");

  private static final List<String> FIGURES =
      List.of(
          "12.50万元",
          "3,400元",
          "1.2亿元",
          "三万五千元",
          "7.5%",
          "-3%",
          "2辆",
          "15台（套）",
          "4个",
          "60.99",
          "209万",
          "362.4. 万元",
          "百分之五",
          "0");

  @Property(tries = 2000)
  void wordsInAnyOrder(@ForAll("texts") String text) {
    Statements statements = Narratives.read(text);

    assertThat(statements.figures()).hasSize((int) Narratives.printed(text));
  }

  @Property(tries = 500)
  void anyText(@ForAll String text) {
    Statements statements = Narratives.read(text);

    assertThat(statements.figures()).hasSize((int) Narratives.printed(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.of(WORDS)),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(FIGURES)))
        .list()
        .ofMaxSize(40)
        .map(words -> String.join("", words));
  }
}
