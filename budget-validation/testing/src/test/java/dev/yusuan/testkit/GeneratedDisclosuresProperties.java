package dev.yusuan.testkit;

import static dev.yusuan.testkit.BudgetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is generated is what is said. */
class GeneratedDisclosuresProperties {
  private static final int TRIES = 100;

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

  @Property(tries = 50)
  void areBrokenByTheRule(
      @ForAll @BrokenBy(rule = "procurement.within-expenditure") BrokenDisclosure broken) {
    assertThat(broken.rule()).isEqualTo("procurement.within-expenditure");
    assertThat(Validator.standard().check(broken.disclosure()))
        .fails("procurement.within-expenditure")
        .at(broken.cell());
  }

  @Property(tries = 50)
  void areBrokenByTheMistake(
      @ForAll @BrokenBy(mistakes = Mistake.SHIFTED_POINT) BrokenDisclosure broken) {
    Amount wrong = (Amount) broken.disclosure().get(broken.cell()).orElseThrow();

    assertThat(wrong.inYuan())
        .matches(
            yuan ->
                yuan.compareTo(broken.rightValue().inYuan().movePointRight(1)) == 0
                    || yuan.compareTo(broken.rightValue().inYuan().movePointLeft(1)) == 0);
  }

  @Example
  void aRuleThatComparesNoFiguresCannotBeBroken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosureArbitraries.broken("codes.function"))
        .withMessageContaining("codes.function")
        .withMessageContaining("expenditure.total.sum");
  }

  @Property(tries = TRIES)
  void areReadBackFromJson(@ForAll @ValidDisclosure Disclosure disclosure) throws IOException {
    assertThat(DisclosureJson.read(DisclosureJson.toString(disclosure))).isEqualTo(disclosure);
  }

  @Property(tries = TRIES)
  void areReadBackFromPrintedText(@ForAll @ValidDisclosure Disclosure disclosure) {
    ReadResult read = Disclosures.parse(PrintedText.of(disclosure));

    assertThat(read.disclosure()).isEqualTo(printable(disclosure));
    assertThat(read).isComplete().hasTables(kinds(printable(disclosure)));
  }

  @Property(tries = 20)
  void haveATableOfEachKnownKind(@ForAll @ValidDisclosure Disclosure disclosure) {
    assertThat(TableKind.values())
        .filteredOn(kind -> disclosure.find(kind).isEmpty())
        .containsExactly(TableKind.OTHER);
  }

  @Property(tries = 20)
  void ofKindsHaveTheseTables(@ForAll("ofTwoKinds") Disclosure disclosure) {
    assertThat(kinds(disclosure)).containsExactly(TableKind.THREE_PUBLIC, TableKind.OTHER);
  }

  @Provide
  Arbitrary<Disclosure> ofTwoKinds() {
    return DisclosureArbitraries.ofKinds(TableKind.OTHER, TableKind.THREE_PUBLIC);
  }

  /** Without the tables that are no grids. */
  static Disclosure printable(Disclosure disclosure) {
    return Disclosure.builder()
        .from(disclosure)
        .tables(
            disclosure.tables().stream()
                .filter(table -> !PrintedText.FORMS.contains(table.kind()))
                .toList())
        .build();
  }

  static TableKind<?>[] kinds(Disclosure disclosure) {
    return disclosure.tables().stream().map(Table::kind).toArray(TableKind<?>[]::new);
  }
}
