package dev.yusuan.examples;

import static dev.yusuan.testkit.BudgetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Amount;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.testkit.BrokenDisclosure;
import dev.yusuan.testkit.PrintedText;
import dev.yusuan.testkit.Samples;
import dev.yusuan.testkit.ValidDisclosure;
import dev.yusuan.validation.Validator;
import java.nio.file.Path;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The test suite of a program that publishes budgets, as budget-testing makes it short. */
class PublishingProperties {
  private static final Path NOWHERE = Path.of("target/not-published");

  @Example
  void aWrongFigureIsNamedWithItsRepair() {
    CellPath cell = CellPath.of(TableKind.REVENUE, 3, RevenueRow.THIS_YEAR);
    Disclosure wrong = Samples.disclosure().with(cell, Amount.parse("103.00万元"));

    assertThat(Validator.standard().check(wrong))
        .failsOnly("revenue.total.sum", "revenue.this-year.sum", "revenue.rows.sum")
        .at(cell)
        .withRepair(Amount.parse("130.00万元"));
  }

  @Property(tries = 20)
  void readersCanCheckWhatIsPrinted(@ForAll @ValidDisclosure Disclosure budget) {
    Disclosure read = Disclosures.parse(PrintedText.of(budget)).disclosure();

    assertThat(Validator.standard().check(read)).hasNoErrors().checkedSomething();
  }

  @Property(tries = 20)
  void nothingWrongIsPublished(@ForAll BrokenDisclosure broken) {
    assertThatIllegalStateException()
        .isThrownBy(() -> FinanceSystem.publish(broken.disclosure(), NOWHERE))
        .withMessageContaining(broken.rule());
    assertThat(NOWHERE).doesNotExist();
  }
}
