package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Disclosures that agree, and the same with any one figure changed beyond rounding. */
class MutationPropertyTest {
  private static final int FEWEST_FIGURES = 100;

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return ConsistentTables.disclosures();
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
    Mutations mutations = new Mutations(disclosure, Validator.standard());

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
  void anyFigureChangedBeyondRoundingFailsARelationThatContainsIt(
      @ForAll("disclosures") Disclosure disclosure,
      @ForAll @IntRange(min = -100_000, max = 100_000) int lastPlaces) {
    assertAllDetected(disclosure, lastPlaces);
  }

  @Property(tries = 4)
  void anyFigureOfAPublishedBudgetChangedBeyondRoundingFailsARelationThatContainsIt(
      @ForAll @IntRange(min = -100_000, max = 100_000) int lastPlaces) {
    assertAllDetected(RealTables.disclosure(), lastPlaces);
  }

  @Example
  void figuresThatOnlyABoundComparesAreChangedAcrossIt() {
    RuleDescription description =
        new RuleDescription(
            "my.bound", Severity.ERROR, new Wording("规则", "rule"), new Wording("依据", "basis"));
    Rule bound = Rule.of(description, MutationPropertyTest::firstAtMostSecond);
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(TableKind.EXPENDITURE, "level basic", "ITEM 10.00", "ITEM 12.00"));
    Mutations mutations = new Mutations(disclosure, Validator.of(List.of(bound)));

    assertThat(mutations.figures())
        .hasSize(2)
        .allMatch(cell -> isDetected(mutations.changed(cell, 10)));
  }

  private static Checks firstAtMostSecond(Disclosure disclosure) {
    Table<?> table = disclosure.find(TableKind.EXPENDITURE).orElseThrow();
    return Checks.of(
        FigureCheck.atMost(
            new Figure(table, 0, ExpenditureRow.BASIC),
            List.of(new Figure(table, 1, ExpenditureRow.BASIC))));
  }

  private static void assertAllDetected(Disclosure disclosure, int lastPlaces) {
    Mutations mutations = new Mutations(disclosure, Validator.standard());
    List<CellPath> undetected =
        mutations.figures().stream()
            .filter(cell -> !isDetected(mutations.changed(cell, lastPlaces)))
            .toList();

    assertThat(mutations.figures()).hasSizeGreaterThan(FEWEST_FIGURES);
    assertThat(undetected).isEmpty();
  }

  private static boolean isDetected(List<Check> checks) {
    return checks.stream().anyMatch(check -> check.verdict() == Verdict.INCONSISTENT);
  }
}
