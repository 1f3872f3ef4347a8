package dev.yusuan.testkit;

import static dev.yusuan.testkit.BudgetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is generated is what is said. */
class GeneratedDisclosuresProperties {
  private static final int TRIES = 200;

  @Property(tries = TRIES)
  void rulesAgreeWithValidOnes(@ForAll @ValidDisclosure Disclosure disclosure) {
    Report report = Validator.standard().check(disclosure);

    assertThat(report).hasNoErrors().checkedSomething();
    assertThat(report.failed()).isEmpty();
  }

  @Property(tries = TRIES)
  void brokenOnesAreNoticedAtTheCell(@ForAll BrokenDisclosure broken) {
    Report report = Validator.standard().check(broken.disclosure());

    assertThat(report).fails(broken.rule()).at(broken.cell());
    assertThat(Validator.standard().check(broken.repaired())).hasNoErrors().checkedSomething();
  }

  @Property(tries = TRIES)
  void areReadBackFromJson(@ForAll @ValidDisclosure Disclosure disclosure) throws IOException {
    assertThat(DisclosureJson.read(DisclosureJson.toString(disclosure))).isEqualTo(disclosure);
  }

  @Property(tries = TRIES)
  void areReadBackFromPrintedText(@ForAll @ValidDisclosure Disclosure disclosure) {
    ReadResult read = Disclosures.parse(PrintedText.of(disclosure));

    assertThat(read.disclosure()).isEqualTo(disclosure);
    assertThat(read)
        .isComplete()
        .hasTables(
            TableKind.REVENUE_EXPENDITURE_SUMMARY,
            TableKind.REVENUE,
            TableKind.EXPENDITURE,
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
            TableKind.THREE_PUBLIC,
            TableKind.PROJECT_EXPENDITURE,
            TableKind.PROJECT_PERFORMANCE);
  }
}
