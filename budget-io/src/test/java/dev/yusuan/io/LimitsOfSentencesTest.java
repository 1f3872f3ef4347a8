package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.JsonFormatException;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.LimitsBuilder;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.narrative.Statement;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What sentences state is kept up to a limit of figures. */
class LimitsOfSentencesTest {
  /** Three figures: one, none that counts as one, and one. */
  private static final String TEXT =
      """
      2024年单位预算

      收入总计10万元。
      没有政府性基金预算拨款安排的支出。
      支出总计20万元。联系电话%s。
      """
          .formatted("138" + "0".repeat(8));

  @Test
  void keepsTheSentencesBeyondTheLimitAsText() throws IOException {
    assertThat(limits(read(3))).isEmpty();
    ReadResult read = read(2);

    assertThat(limits(read)).hasSize(1);
    Problem limit = limits(read).get(0);
    assertThat(limit.arguments())
        .containsEntry("limit", "figures")
        .containsEntry("value", "2")
        .containsEntry("found", "3");
    assertThat(limit.place().orElseThrow().line()).isEqualTo(5);
    assertThat(limit.place().orElseThrow().printed()).isEqualTo("支出总计20万元。联系电话＊＊＊。");
    assertThat(read.disclosure().narrative())
        .isEqualTo(read(3).disclosure().narrative().subList(0, 2));
    assertThat(read.sources().statements()).hasSize(2);
    assertThat(read.disclosure().unrecognised()).isEqualTo(read(3).disclosure().unrecognised());
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(DisclosureJson.read(DisclosureJson.toString(read.disclosure(), Contacts.KEEP)))
        .isEqualTo(read.disclosure());
  }

  /** A sentence of many figures that nobody understands is one statement. */
  @Test
  void countsTheFiguresOfAStatement() {
    ReadResult read = Disclosures.parse("说明\n1元2元3元4元。\n没有政府性基金预算拨款安排的支出。\n", limits(3));

    assertThat(read.disclosure().narrative()).isEmpty();
    assertThat(limits(read).get(0).arguments()).containsEntry("found", "5");
  }

  @Test
  void refusesJsonOfMoreStatements() throws IOException {
    String json = DisclosureJson.toString(read(3).disclosure(), Contacts.KEEP);

    assertThat(DisclosureJson.read(json, limits(3)).narrative()).hasSize(3);
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(json, limits(2)))
        .withMessageContaining("2 figures in sentences, the limit figures");
  }

  /** The two disclosures of a file have one limit together. */
  @Test
  void countsTheFiguresOfAllDisclosuresOfADocument() {
    String text =
        """
        2024年部门预算

        单位支出预算表
        单位名称：%s　单位：万元
        科目编码\t科目名称\t合计
        \t合计\t1.00
        2010301\t行政运行\t1.00

        收入总计1万元。支出总计1万元。
        """;
    String both = text.formatted("甲局") + "\n" + text.formatted("乙局");
    ReadResult all = Disclosures.parse(both);

    assertThat(figures(all)).containsExactly(2, 2);
    assertThat(figures(Disclosures.parse(both, limits(3)))).containsExactly(2, 1);
  }

  private static ImmutableList<Integer> figures(ReadResult read) {
    return read.parts().stream()
        .map(
            part ->
                part.disclosure().narrative().stream().mapToInt(LimitsOfSentencesTest::count).sum())
        .collect(ImmutableList.toImmutableList());
  }

  private static int count(Statement statement) {
    return statement.figures().size();
  }

  private static ReadResult read(int figures) {
    return Disclosures.parse(TEXT, limits(figures));
  }

  private static Limits limits(int figures) {
    return new LimitsBuilder().from(Limits.DEFAULT).figures(figures).build();
  }

  private static ImmutableList<Problem> limits(ReadResult read) {
    return read.problems().stream()
        .filter(problem -> problem.code() == ProblemCode.LIMIT)
        .collect(ImmutableList.toImmutableList());
  }
}
