package dev.yusuan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final Table<?> TABLE =
      Sheets.table(TableKind.EXPENDITURE, "level name total basic", "ITEM 甲 10.00 6.00");

  private static Optional<Figure> figure(int row) {
    return Optional.of(new Figure(TABLE, row, ExpenditureRow.TOTAL));
  }

  private static Wording text(String text) {
    return new Wording(text, text);
  }

  @Test
  void aFigureIsHeldAgainstAnotherWhereBothArePrinted() {
    assertThat(Checks.ofSame(figure(0), figure(0)).checks())
        .singleElement()
        .extracting(Check::verdict)
        .isEqualTo(Verdict.EXACT);
    assertThat(Checks.ofSame(figure(0), Optional.empty()).notApplicable())
        .hasValue(Reason.TABLE_ABSENT);
    assertThat(Checks.ofSame(Optional.empty(), figure(0)).notApplicable())
        .hasValue(Reason.TABLE_ABSENT);
  }

  @Test
  void whatFailsIsNotDecidedWhereThereIsADoubt() {
    StatementCheck fails =
        new StatementCheck(Verdict.INCONSISTENT, 0, ImmutableList.of(), text("wrong"));
    StatementCheck holds = new StatementCheck(Verdict.EXACT, 0, ImmutableList.of(), text("right"));

    StatementCheck doubtful = fails.unless(Reason.TABLE_CUT);
    assertThat(doubtful.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(doubtful.message(Locale.ENGLISH)).startsWith("wrong");
    assertThat(doubtful.message(Locale.ENGLISH)).isNotEqualTo("wrong");
    assertThat(holds.unless(Reason.TABLE_CUT)).isSameAs(holds);
  }

  @Test
  void theyAreWrittenWithTheirVerdicts() {
    assertThat(new StatementCheck(Verdict.EXACT, 0, ImmutableList.of(), text("right")))
        .hasToString("EXACT: right");
    assertThat(FactCheck.of(false, ImmutableList.of(), text("wrong")))
        .hasToString("INCONSISTENT: wrong");
    LineCheck line = new LineCheck(0, 1, "标题", "一行", text("odd"));
    assertThat(line).hasToString("INCONSISTENT: odd");
    assertThat(line.message(Locale.ENGLISH)).isEqualTo("odd");
    assertThat(figure(0).orElseThrow()).hasToString("EXPENDITURE[1].total 10.00万元");
  }

  @Test
  void thereIsNoFigureInARowThatIsNotThere() {
    assertThatThrownBy(() -> figure(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> figure(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aRuleIsKnownByItsIdAndSaysWhatItDemands() {
    RuleDescription rule =
        new RuleDescription("wording.some-rule", Severity.INFO, text("be right"), text("a law"));

    assertThat(rule).hasToString("wording.some-rule: be right");
    assertThat(rule.isOnWords()).isTrue();
    assertThat(rule.isOnSigns()).isFalse();
    assertThat(described("expenditure.not-negative").isOnSigns()).isTrue();
    assertThat(described("expenditure.not-negative").isOnWords()).isFalse();
    assertThat(described("a".repeat(200)).id()).hasSize(200);
    assertThatThrownBy(() -> described("a".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(RuleDescription.inBundle("narrative.parts", Severity.ERROR, "basis.columns").id())
        .isEqualTo("narrative.parts");
  }

  private static RuleDescription described(String id) {
    return new RuleDescription(id, Severity.INFO, text("be right"), text("a law"));
  }
}
