package dev.yusuan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.OverallPerformance.Task;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.Target;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.OverallPerformanceRow;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Declarations and overall targets made into rows are the same when read from the rows. */
class IndicatorTreeTest {
  private static final AmountUnit UNIT = AmountUnit.TEN_THOUSAND_YUAN;

  private static Indicator indicator(String level1, String level2, String name) {
    return new Indicator(
        Optional.of(level1),
        Optional.of(level2),
        Optional.of(name),
        Optional.of(Target.parse("≥5次")),
        Optional.empty());
  }

  @Test
  void namesBranchesOnlyWhereTheyChange() {
    ProjectDeclaration declaration =
        new ProjectDeclaration(
            ProjectDeclarationRow.builder()
                .level(RowLevel.TOTAL)
                .name("甲项目")
                .total("80")
                .build(UNIT),
            ImmutableList.of(
                indicator("产出指标", "数量", "召开会议"),
                indicator("产出指标", "数量", "印刷材料"),
                indicator("产出指标", "质量", "合格率")));
    Table<ProjectDeclarationRow> table =
        Table.builder(TableKind.PROJECT_DECLARATION, UNIT)
            .rows(ProjectDeclaration.rows(List.of(declaration, declaration)))
            .build();

    assertThat(table.rows()).hasSize(8);
    assertThat(table.rows().get(1).level1()).hasValue("产出指标");
    assertThat(table.rows().get(2).level1()).isEmpty();
    assertThat(table.rows().get(2).level2()).isEmpty();
    assertThat(table.rows().get(3).level2()).hasValue("质量");
    assertThat(Disclosure.builder().addTables(table).build().projectDeclarations())
        .containsExactly(declaration, declaration);
  }

  @Provide
  Arbitrary<List<Indicator>> indicators() {
    Arbitrary<Optional<String>> class2 = Arbitraries.of("数量", "质量").optional(0.8);
    return Combinators.combine(
            Arbitraries.of("产出指标", "效益指标"),
            class2,
            Arbitraries.of("召开会议", "印刷材料").optional(0.8),
            Arbitraries.of("≥5次", "及时").map(Target::parse))
        .as(
            (class1, below, name, target) ->
                new Indicator(
                    Optional.of(class1), below, name, Optional.of(target), Optional.empty()))
        .list()
        .ofMaxSize(6);
  }

  @Property
  void rowsGiveOverallTargetsAgain(@ForAll("indicators") List<Indicator> indicators) {
    OverallPerformance overall =
        new OverallPerformance(
            Optional.of(
                OverallPerformanceRow.builder()
                    .level(RowLevel.TOTAL)
                    .department("某部门")
                    .total("80")
                    .build(UNIT)),
            ImmutableList.of(
                new Task(Optional.of("任务"), Optional.empty()),
                new Task(Optional.empty(), Optional.of("内容"))),
            ImmutableList.copyOf(indicators));

    assertThat(OverallPerformance.of(overall.rows())).isEqualTo(overall);
  }

  @Test
  void refusesWhatTheRowsWouldNotTell() {
    Indicator blank =
        new Indicator(
            Optional.of("产出指标"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Indicator ofNoClass =
        new Indicator(
            Optional.empty(),
            Optional.empty(),
            Optional.of("名称"),
            Optional.empty(),
            Optional.empty());

    for (Indicator second : List.of(blank, ofNoClass)) {
      OverallPerformance overall =
          new OverallPerformance(
              Optional.empty(),
              ImmutableList.of(),
              ImmutableList.of(indicator("产出指标", "数量", "召开会议"), second));
      assertThatIllegalArgumentException().isThrownBy(overall::rows);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OverallPerformance(
                        Optional.empty(),
                        ImmutableList.of(new Task(Optional.empty(), Optional.empty())),
                        ImmutableList.of())
                    .rows());
  }
}
