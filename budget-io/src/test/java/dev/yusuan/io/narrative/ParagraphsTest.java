package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which lines are headings and which are one text: each paragraph with its level, # for a heading;
 * lines and paragraphs are parted by slashes.
 */
class ParagraphsTest {
  private static List<Paragraph> paragraphs(String lines) {
    return Paragraphs.of(
        Splitter.on('/')
            .splitToStream(lines)
            .map(line -> new NarrativeLine(line.replace("#", ""), line.startsWith("#")))
            .collect(ImmutableList.toImmutableList()),
        Narratives.WORDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # ordinals of two levels, parts and titles make headings; deeper ones do not
          一、收入情况/收入60万元。                     | 1#一、收入情况/0收入60万元。
          （一）收入情况/收入60万元。                   | 2#（一）收入情况/0收入60万元。
          第二部分 收支情况/收入60万元。                | 0#第二部分 收支情况/0收入60万元。
          关于收入的说明/收入60万元。                   | 0#关于收入的说明/0收入60万元。
          1.收入情况/收入60万元。                       | 31.收入情况收入60万元。
          # a sentence is no heading, whatever its ordinal, unless it tells only that it is one
          一、收入60万元/支出50万元。                   | 1一、收入60万元支出50万元。
          （一）收入，支出/收入60万元。                 | 2（一）收入，支出收入60万元。
          一、收入情况。/收入60万元。                   | 1#一、收入情况。/0收入60万元。
          （一）收入情况。收入60万元。                  | 2#（一）收入情况。/0收入60万元。
          （一）收入持平。收入60万元。                  | 2（一）收入持平。收入60万元。
          # within a sentence no title stands
          收入见/收支情况说明/所示。                    | 0收入见收支情况说明所示。
          收入60万元。/收支情况说明                     | 0收入60万元。/0#收支情况说明
          # a source may say that a line is a heading
          #收入情况/收入60万元。                        | 0#收入情况/0收入60万元。
          #收入60万元，/支出50万元。                    | 0收入60万元，支出50万元。
          # lines go on, and their numbers do not meet
          收入60/50万元。                               | 0收入60 50万元。
          收入/50万元。                                 | 0收入50万元。
          收入60/万元。                                 | 0收入60万元。
          # numbers of pages are dropped, but not a number that its unit follows
          收入60万元，/12/支出50万元。                  | 0收入60万元，支出50万元。
          收入60万元，/12/项目支出50万元。              | 0收入60万元，项目支出50万元。
          我馆有/12/个项目。                            | 0我馆有12个项目。
          收入60万元，/-12-/支出50万元。                | 0收入60万元，支出50万元。
          收入60万元，/第3页，共12页/支出50万元。       | 0收入60万元，支出50万元。
          收入/12/万元。                                | 0收入12万元。
          车辆/12//辆。                                 | 0车辆12辆。
          收入60万元。/12                               | 0收入60万元。
          收入60万元。/第3页/万元。                     | 0收入60万元。万元。
          收入60万元。- 3 -                             | 0收入60万元。
          # each ordinal begins a text
          1.收入60万元。/2.支出50万元。                 | 31.收入60万元。/32.支出50万元。
          （1）收入60万元。/（2）支出50万元。           | 4（1）收入60万元。/4（2）支出50万元。
          """)
  void headingsAndTexts(String lines, String paragraphs) {
    assertThat(
            paragraphs(lines).stream()
                .map(each -> each.level() + (each.heading() ? "#" : "") + each.text()))
        .isEqualTo(Splitter.on('/').splitToList(paragraphs));
  }

  /** A heading has sixty characters at most. */
  @Test
  void longHeadings() {
    assertThat(paragraphs("一、" + "甲".repeat(58)).get(0).heading()).isTrue();
    assertThat(paragraphs("一、" + "甲".repeat(59)).get(0).heading()).isFalse();
  }

  @Test
  void sectionsEndWithTheNextHeadingOfTheirLevel() {
    List<Paragraph> all =
        paragraphs("第二部分 说明/一、收入/（一）来源/收入60万元。/（二）结构/收入60万元。/二、支出/支出50万元。/第三部分 附件/附件。");

    assertThat(all.stream().filter(each -> !each.heading()).map(Paragraph::section))
        .containsExactly(
            ImmutableList.of("第二部分 说明", "一、收入", "（一）来源"),
            ImmutableList.of("第二部分 说明", "一、收入", "（二）结构"),
            ImmutableList.of("第二部分 说明", "二、支出"),
            ImmutableList.of("第三部分 附件"));
  }

  /** 收入 is printed by line 1, 60万元 by line 3, where a page ends between them. */
  @Test
  void linesOfCharacters() {
    Paragraph paragraph = paragraphs("一、收支/收入/-1-/60万元，/支出50万元。").get(1);

    assertThat(paragraph.text()).isEqualTo("收入60万元，支出50万元。");
    assertThat(paragraph.lineAt(0)).isEqualTo(1);
    assertThat(paragraph.lineAt(1)).isEqualTo(1);
    assertThat(paragraph.lineAt(2)).isEqualTo(3);
    assertThat(paragraph.lineAt(6)).isEqualTo(3);
    assertThat(paragraph.lineAt(7)).isEqualTo(4);
    assertThat(paragraph.lineAt(13)).isEqualTo(4);
  }
}
