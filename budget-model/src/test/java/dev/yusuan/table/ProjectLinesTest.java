package dev.yusuan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.indicator.ProjectPerformance.Funds;
import dev.yusuan.indicator.Target;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.testing.Amounts;
import dev.yusuan.testing.Codes;
import dev.yusuan.testing.Targets;
import dev.yusuan.testing.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects made into rows are the same projects when read from the rows. */
class ProjectLinesTest {
  private static final ProjectCode CODE = new ProjectCode("419001230000000105927");

  @Test
  void theFirstIndicatorsStandInTheLineOfTheProject() {
    ProjectPerformance project =
        ProjectPerformance.of(
            CODE,
            "甲项目",
            Amount.parse("80.0万元"),
            List.of(
                Indicator.of(IndicatorLevel.OUTPUT, "召开会议", "≥5次"),
                Indicator.of(IndicatorLevel.OUTPUT, "印刷材料", "≥500份"),
                Indicator.of(IndicatorLevel.SATISFACTION, "群众满意度", "≥90%")));
    Table<ProjectPerformanceRow> table =
        Table.builder(TableKind.PROJECT_PERFORMANCE, AmountUnit.TEN_THOUSAND_YUAN)
            .projects(List.of(project))
            .build();

    assertThat(table.rows()).hasSize(2);
    ProjectPerformanceRow line = table.rows().get(0);
    assertThat(line.name()).hasValue("甲项目");
    assertThat(line.total()).hasValue(Amount.parse("80.0万元"));
    assertThat(line.indicatorsOf()).hasValue(CODE);
    assertThat(line.cells().find(ProjectPerformanceRow.OUTPUT.name())).hasValue("召开会议");
    assertThat(line.cells().find(ProjectPerformanceRow.SATISFACTION.target()))
        .hasValue(Target.parse("≥90%"));
    ProjectPerformanceRow further = table.rows().get(1);
    assertThat(further.isLine()).isFalse();
    assertThat(further.indicatorsOf()).hasValue(CODE);
    assertThat(further.cells().find(ProjectPerformanceRow.OUTPUT.name())).hasValue("印刷材料");
    assertThat(table.prints(ProjectPerformanceRow.INDICATORS_OF)).isFalse();
  }

  @Provide
  Arbitrary<List<ProjectPerformance>> projects() {
    Arbitrary<Indicator> indicators =
        Combinators.combine(
                Arbitraries.of(IndicatorLevel.values()),
                Texts.printed().optional(),
                Targets.targets().optional())
            .filter((level, name, target) -> name.isPresent() || target.isPresent())
            .as(Indicator::of);
    Arbitrary<Optional<Amount>> amounts = Amounts.amounts().optional();
    Arbitrary<Funds> funds = Combinators.combine(amounts, amounts, amounts, amounts).as(Funds::new);
    return Combinators.combine(
            Codes.projects().optional(),
            Texts.printed().optional(),
            funds,
            indicators.list().ofMaxSize(9))
        .filter((code, name, money, list) -> code.isPresent() || name.isPresent())
        .as(
            (code, name, money, list) ->
                new ProjectPerformance(code, name, money, ImmutableList.copyOf(byClass(list))))
        .list()
        .ofMaxSize(4);
  }

  private static List<Indicator> byClass(List<Indicator> indicators) {
    return indicators.stream()
        .sorted(Comparator.comparing(each -> each.level().orElseThrow()))
        .toList();
  }

  @Property
  void rowsGiveTheProjectsAgain(@ForAll("projects") List<ProjectPerformance> projects) {
    assertThat(ProjectGroups.projects(ProjectGroups.rows(projects))).isEqualTo(projects);
  }

  static List<Indicator> foreign() {
    Optional<String> name = Optional.of("名称");
    return List.of(
        Indicator.of(IndicatorLevel.OUTPUT, Optional.empty(), Optional.empty()),
        new Indicator(
            Optional.of("履职效能"), Optional.empty(), name, Optional.empty(), Optional.empty()),
        new Indicator(
            Optional.of("产出指标"), Optional.of("数量"), name, Optional.empty(), Optional.empty()),
        new Indicator(
            Optional.of("产出指标"), Optional.empty(), name, Optional.empty(), Optional.of("说明")));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void refusesIndicatorsThatTheTableCannotPrint(Indicator indicator) {
    ProjectPerformance project =
        ProjectPerformance.of(CODE, "甲项目", Amount.parse("1元"), List.of(indicator));

    assertThatIllegalArgumentException().isThrownBy(() -> ProjectGroups.rows(List.of(project)));
  }

  @Test
  void refusesAProjectWithoutCodeAndName() {
    ProjectPerformance project =
        new ProjectPerformance(
            Optional.empty(),
            Optional.empty(),
            new Funds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            ImmutableList.of());

    assertThatIllegalArgumentException().isThrownBy(() -> ProjectGroups.rows(List.of(project)));
  }
}
