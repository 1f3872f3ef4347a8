package dev.yusuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Disclosures that agree, and the same with any one figure changed beyond rounding. */
class MutationProperties {
  private static final int FEWEST_FIGURES = 100;

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return DisclosureArbitraries.ofKinds();
  }

  @Property(tries = 10)
  void tablesThatAgreeHaveNoFindings(@ForAll("disclosures") Disclosure disclosure) {
    Report report = Validator.of(Profiles.get("arithmetic")).check(disclosure);

    assertThat(report.findings())
        .filteredOn(finding -> finding.cells().stream().map(CellPath::table).distinct().count() < 2)
        .isEmpty();
    assertThat(report.count(Verdict.EXACT)).isPositive();
  }

  @Property(tries = 2)
  void everyFigureThatAddsUpStandsInARelation(@ForAll("disclosures") Disclosure disclosure) {
    Mutations mutations = Mutations.of(disclosure, Validator.standard());

    for (Table<?> table : disclosure.tables()) {
      for (Side side : table.schema().sides()) {
        for (Column<?, Amount> column : side.amounts()) {
          for (int row = 1; side.addsUp() && row <= table.rows().size(); row++) {
            if (!table.rows().get(row - 1).cells().isBlank(column)) {
              assertThat(mutations.figures())
                  .contains(new CellPath(table.kind(), row, column.id()));
            }
          }
        }
      }
    }
  }

  @Property(tries = 4)
  void anyFigureChangedBeyondRoundingFailsTheRule(
      @ForAll("disclosures") Disclosure disclosure,
      @ForAll @IntRange(min = -100_000, max = 100_000) int lastPlaces) {
    Mutations mutations = Mutations.of(disclosure, Validator.standard());

    assertThat(mutations.figures()).hasSizeGreaterThan(FEWEST_FIGURES);
    assertThat(mutations.figures())
        .filteredOn(cell -> !isNoticed(mutations, cell, lastPlaces))
        .isEmpty();
  }

  @Property
  void anyMistakeIsMadeInTheSample(@ForAll Mistake mistake) {
    assertThat(Mutations.of(Samples.disclosure(), Validator.standard()).with(mistake))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            broken ->
                assertThat(broken.disclosure().get(broken.cell()))
                    .get()
                    .isNotEqualTo(broken.rightValue()));
  }

  /** What rules share while they check is what each would find by itself. */
  @Property(tries = 30)
  void rulesFindTheSameAlone(@ForAll("disclosures") Disclosure disclosure) {
    Report together = Validator.standard().check(disclosure);

    for (Rule rule : Validator.standard().rules()) {
      List<Finding> alone = Validator.of(List.of(rule)).check(disclosure).findings();
      assertThat(together.findings())
          .filteredOn(finding -> finding.rule().id().equals(rule.description().id()))
          .containsExactlyElementsOf(alone);
    }
  }

  @Example
  void figuresThatOnlyABoundComparesAreChangedAcrossIt() {
    RuleDescription description =
        new RuleDescription(
            "my.bound", Severity.ERROR, new Wording("规则", "rule"), new Wording("依据", "basis"));
    Validator bound =
        Validator.of(List.of(Rule.of(description, MutationProperties::firstAtMostSecond)));
    Mutations mutations = Mutations.of(twoItems("10.00", "12.00"), bound);

    assertThat(mutations.figures()).hasSize(2);
    assertThat(mutations.figures())
        .allMatch(cell -> isNoticed(mutations, cell, 10))
        .allMatch(cell -> isNoticed(mutations, cell, -10));
    assertThat(mutations.with(Mistake.SLIPPED_ROW)).isEmpty();
    assertThat(mutations.with(Mistake.SHIFTED_POINT))
        .extracting(BrokenDisclosure::toString)
        .containsExactly(
            "my.bound at EXPENDITURE[1].basic: 100.00万元, not 10.00万元",
            "my.bound at EXPENDITURE[2].basic: 1.20万元, not 12.00万元");
  }

  @Example
  void aFigureThatNoRuleComparesIsNotChanged() {
    CellPath name = CellPath.of(TableKind.EXPENDITURE, 1, ExpenditureRow.NAME);
    Mutations mutations = Mutations.of(Samples.disclosure(), Validator.standard());

    assertThatThrownBy(() -> mutations.changed(name, 1))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining(name.toString());
  }

  private static Disclosure twoItems(String first, String second) {
    return Disclosure.builder()
        .addTables(
            Table.builder(TableKind.EXPENDITURE, AmountUnit.TEN_THOUSAND_YUAN)
                .row(item(first))
                .row(item(second))
                .build())
        .build();
  }

  private static ExpenditureRow.Builder item(String basic) {
    return ExpenditureRow.builder()
        .level(RowLevel.ITEM)
        .basic(by -> by.total(Amount.parse(basic + "万元")));
  }

  private static Checks firstAtMostSecond(Disclosure disclosure) {
    Table<?> table = disclosure.find(TableKind.EXPENDITURE).orElseThrow();
    return Checks.of(
        FigureCheck.atMost(
            new Figure(table, 0, ExpenditureRow.BASIC),
            List.of(new Figure(table, 1, ExpenditureRow.BASIC))));
  }

  static boolean isNoticed(Mutations mutations, CellPath cell, int lastPlaces) {
    return !mutations.failing(mutations.changed(cell, lastPlaces), cell).isEmpty();
  }
}
