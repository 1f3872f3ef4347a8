package dev.yusuan.testkit;

import static dev.yusuan.testkit.BudgetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Amount;
import dev.yusuan.table.ExpenditureRow;
import org.junit.jupiter.api.Test;

/** The sample, against sums by hand. */
class SamplesTest {
  private static final Disclosure SAMPLE = Samples.disclosure();

  @Test
  void spendsWhatItsDescriptionSays() {
    assertThat(SAMPLE.expenditure().rows().stream().map(row -> row.total().orElseThrow().digits()))
        .containsExactly("190.00", "190.00", "130.00", "80.00", "50.00", "60.00", "40.00", "20.00");
    assertThat(SAMPLE.summary().total().orElseThrow().revenue().amount())
        .hasValue(Amount.parse("190.00万元"));
    assertThat(SAMPLE.generalPublicBudget().total().flatMap(ExpenditureRow::total))
        .hasValue(Amount.parse("170.00万元"));
    assertThat(SAMPLE.threePublic().rows().get(0).total()).hasValue(Amount.parse("5.50万元"));
  }

  @Test
  void measuresTwoProjects() {
    assertThat(SAMPLE.projectPerformance()).hasSize(2);
    assertThat(SAMPLE.projectPerformance().get(1).funds().unitFunds())
        .hasValue(Amount.parse("20.00万元"));
    assertThat(SAMPLE.projectPerformance().get(1).indicators()).hasSize(4);
  }

  @Test
  void isReadFromItsText() {
    assertThat(Samples.text()).contains("部门支出总体情况表\n", "\t159001\t某市数据局\t130.00\t");
    assertThat(Disclosures.parse(Samples.text())).isComplete();
    assertThat(Disclosures.parse(Samples.text()).disclosure())
        .isEqualTo(GeneratedDisclosuresProperties.printable(SAMPLE));
  }
}
