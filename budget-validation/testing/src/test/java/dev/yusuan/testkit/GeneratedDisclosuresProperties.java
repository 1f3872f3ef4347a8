package dev.yusuan.testkit;

import static dev.yusuan.testkit.BudgetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
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
import java.util.NoSuchElementException;
import java.util.Random;
import net.jqwik.api.Arbitraries;
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

  @Property(tries = 20)
  void areBrokenByRulesOnCodesAndWords(@ForAll("rulesOnWords") String rule, @ForAll Random random) {
    BrokenDisclosure broken = DisclosureArbitraries.broken(rule).generator(10).next(random).value();

    assertThat(Validator.standard().check(broken.disclosure())).fails(rule);
    assertThat(broken.wrong()).isInstanceOf(BrokenDisclosure.Wrong.Cell.class);
    assertThat(broken.repaired().get(broken.cell()))
        .isNotEqualTo(broken.disclosure().get(broken.cell()));
    assertThat(Validator.standard().check(broken.repaired())).hasNoErrors();
  }

  @Provide
  Arbitrary<String> rulesOnWords() {
    return Arbitraries.of(
        "catalog.departmental-economic.listed",
        "catalog.departmental-economic.under-class",
        "catalog.functional.name",
        "catalog.economic.paired",
        "identity.project-names",
        "identity.unit-names",
        "procurement.functions-listed",
        "indicator.without-value",
        "revenue.amounts.not-negative");
  }

  @Property(tries = 8)
  void areBrokenByRulesOnSentences(@ForAll("rulesOnSentences") String rule, @ForAll Random random) {
    BrokenDisclosure broken = DisclosureArbitraries.broken(rule).generator(10).next(random).value();
    BrokenDisclosure.Wrong.Line line = (BrokenDisclosure.Wrong.Line) broken.wrong();

    assertThat(Validator.standard().check(broken.disclosure())).fails(rule);
    assertThat(broken.disclosure().unrecognised().get(0).lines())
        .contains(ImmutableList.of(line.printed()))
        .doesNotContain(ImmutableList.of(line.right()));
    assertThat(broken.repaired().unrecognised().get(0).lines())
        .contains(ImmutableList.of(line.right()));
    assertThat(Validator.standard().check(broken.repaired())).hasNoErrors();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(broken::cell)
        .withMessageContaining(line.printed());
  }

  @Provide
  Arbitrary<String> rulesOnSentences() {
    return Arbitraries.of(
        "narrative.balance", "narrative.tables", "narrative.shares", "narrative.parts");
  }

  @Example
  void aRuleThatNothingOfADisclosureBreaksIsRefused() {
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
