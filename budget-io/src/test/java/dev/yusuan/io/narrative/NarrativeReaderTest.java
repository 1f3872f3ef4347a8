package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.NarrativeReader.Narrative;
import dev.yusuan.narrative.Statements;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whose a narrative is, of which year, and how much of it is read. */
class NarrativeReaderTest {
  private static final int MANY = 1000;

  private static Narrative read(String text, Optional<String> issuer, int limit) {
    return NarrativeReader.read(
        Narratives.lines(text), Narratives.WORDS, OptionalInt.empty(), issuer, limit);
  }

  private static List<String> told(String text) {
    return told(text, Optional.empty());
  }

  private static List<String> told(String text, Optional<String> issuer) {
    return Narratives.told(
        new Statements(
            read(text, issuer, MANY).statements().stream()
                .map(NarrativeReader.Read::statement)
                .collect(ImmutableList.toImmutableList())));
  }

  @Test
  void theIssuerIsWhoseMostFiguresAre() {
    assertThat(told("某市档案馆收入预算50万元。某市图书馆收入预算20万元。某市档案馆支出预算50万元。"))
        .containsExactly(
            "REVENUE BUDGET = VALUE 50万元",
            "REVENUE of 某市图书馆 BUDGET = VALUE 20万元",
            "EXPENDITURE BUDGET = VALUE 50万元");
    assertThat(told("某市图书馆收入预算20万元。某市图书馆支出预算20万元。" + "某市档案馆收入预算50万元。某市档案馆支出预算50万元。某市档案馆项目支出9万元。"))
        .endsWith(
            "REVENUE BUDGET = VALUE 50万元",
            "EXPENDITURE BUDGET = VALUE 50万元",
            "PROJECT BUDGET = VALUE 9万元");
  }

  @Test
  void whoIsNamedOnceOrIsNoOfficeIsNotTheIssuer() {
    assertThat(told("某市档案馆项目支出50万元。")).containsExactly("PROJECT of 某市档案馆 BUDGET = VALUE 50万元");
    assertThat(told("信息化项目支出50万元。信息化项目支出50万元。")).doesNotContain("PROJECT BUDGET = VALUE 50万元");
  }

  @Test
  void anIssuerThatIsKnownIsKept() {
    assertThat(told("某市图书馆收入预算20万元。某市图书馆支出预算20万元。", Optional.of("某市档案馆")))
        .containsExactly(
            "REVENUE of 某市图书馆 BUDGET = VALUE 20万元", "EXPENDITURE of 某市图书馆 BUDGET = VALUE 20万元");
  }

  @Test
  void theYearIsTheLatestThatIsNamed() {
    assertThat(told("2024年会议费预算5万元，2023年预算4万元，2022年3万元。"))
        .containsExactly(
            "MEETINGS 2024 BUDGET = VALUE 5万元",
            "MEETINGS 2023 LAST_BUDGET = VALUE 4万元",
            "MEETINGS 2022 = VALUE 3万元");
    assertThat(told("会议费预算5万元。")).containsExactly("MEETINGS BUDGET = VALUE 5万元");
  }

  @Test
  void belowAHeadingOfAccountsAmountsAreOfThem() {
    assertThat(told("会议费决算5万元。\n培训费5万元。")).endsWith("TRAINING BUDGET = VALUE 5万元");
    assertThat(told("一、部门决算情况\n培训费5万元。\n二、其他情况\n会议费5万元。"))
        .containsExactly(
            "TRAINING FINAL_ACCOUNT = VALUE 5万元", "MEETINGS FINAL_ACCOUNT = VALUE 5万元");
  }

  @Test
  void statementsAreKeptUpToALimitOfFigures() {
    String text = "会议费3万元。培训费5万元。\n公务接待费2万元。";
    assertThat(read(text, Optional.empty(), 3).rest()).isEmpty();
    assertThat(read(text, Optional.empty(), 3).statements())
        .extracting(NarrativeReader.Read::line)
        .containsExactly(0, 0, 1);
    Narrative two = read(text, Optional.empty(), 2);
    assertThat(two.statements()).hasSize(2);
    assertThat(two.figures()).isEqualTo(3);
    assertThat(two.rest()).hasValue(1);
    Narrative one = read(text, Optional.empty(), 1);
    assertThat(one.statements()).hasSize(1);
    assertThat(one.figures()).isEqualTo(3);
    assertThat(one.rest()).hasValue(0);
  }
}
