package dev.yusuan.validation.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingGroupTest {
  private static final Wording SENTENCE = new Wording("不一致", "differs");
  private static final Finding FINDING =
      new Finding(
          new RuleDescription("my.rule", Severity.ERROR, SENTENCE, new Wording("依据", "basis")),
          FactCheck.of(false, ImmutableList.of(), SENTENCE));
  private static final Repair BASIC = repair("EXPENDITURE[2].basic");
  private static final Repair BOTH = repair("EXPENDITURE[2].total").with(ImmutableList.of(BASIC));

  private static Repair repair(String cell) {
    return new Repair(
        CellPath.parse(cell),
        SENTENCE,
        Amount.parse("95.00", AmountUnit.TEN_THOUSAND_YUAN),
        Amount.parse("90.00", AmountUnit.TEN_THOUSAND_YUAN));
  }

  @Test
  void aRepairOfARowHasThoseOfItsCells() {
    assertThat(BOTH.at(CellPath.parse("EXPENDITURE[2].basic"))).contains(BASIC);
    assertThat(BOTH.at(CellPath.parse("EXPENDITURE[2].total"))).contains(BOTH);
    assertThat(BOTH.at(CellPath.parse("EXPENDITURE[2].project"))).isEmpty();
  }

  @Test
  void tellsHowManyFollowAndWhatWouldRepairThem() {
    assertThat(FindingGroup.of(FINDING)).hasToString("my.rule INCONSISTENT: differs");
    assertThat(new FindingGroup(FINDING, ImmutableList.of(FINDING, FINDING), Optional.of(BOTH)))
        .hasToString(
            "my.rule INCONSISTENT: differs (+2); EXPENDITURE[2].total 95.00万元 → 90.00万元;"
                + " EXPENDITURE[2].basic 95.00万元 → 90.00万元");
  }
}
