package dev.yusuan.validation.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.UnitCode;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.between.PlacedDisclosure;
import dev.yusuan.validation.between.UnitIndex;
import dev.yusuan.validation.printed.Namesakes;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.PrintedUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What is looked up by its unit is what would be found by looking at each. */
class UnitsFoundAgainProperties {
  /** Few codes and names, so that they meet: equal, within each other, and short for another. */
  @Provide
  Arbitrary<PrintedUnit> units() {
    Arbitrary<Optional<UnitCode>> codes =
        Arbitraries.of("159", "159001", "159002", "159001003", "159001004", "003", "003001")
            .map(UnitCode::new)
            .optional(0.6);
    Arbitrary<Optional<String>> names =
        Arbitraries.of("财政局", "市财政局", "财政局（本级）", "政务中心", "政务大数据中心", "政 务 中 心", "局").optional(0.6);
    return Combinators.combine(codes, names).as(PrintedUnit::new);
  }

  @Property(tries = 500)
  void namesakesAreTheFirstTwoOfAUnitThatMayBeTheSame(
      @ForAll @Size(max = 30) List<@From("units") PrintedUnit> units,
      @ForAll("units") PrintedUnit sought) {
    List<PrintedProject> projects = projects(units);
    Namesakes namesakes = new Namesakes();
    projects.forEach(namesakes::add);

    assertThat(namesakes.of(sought))
        .extracting(PrintedProject::row)
        .containsExactlyElementsOf(
            projects.stream()
                .filter(project -> project.unit().mayBe(sought))
                .map(PrintedProject::row)
                .limit(2)
                .toList());
  }

  @Property(tries = 500)
  void indexFindsWhatIsOfTheSameUnit(
      @ForAll @Size(max = 30) List<@From("units") PrintedUnit> units,
      @ForAll("units") PrintedUnit sought) {
    List<Integer> places = IntStream.range(0, units.size()).boxed().toList();
    UnitIndex<Integer> index = new UnitIndex<>(places, units::get);

    assertThat(index.of(sought))
        .containsExactlyElementsOf(
            places.stream()
                .filter(place -> PlacedDisclosure.isSame(units.get(place), sought))
                .toList());
  }

  private static List<PrintedProject> projects(List<PrintedUnit> units) {
    String[] rows = new String[units.size()];
    Arrays.fill(rows, "ITEM 运行费 1.00");
    Table<?> table = Sheets.table(TableKind.PROJECT_EXPENDITURE, "level name total", rows);
    return IntStream.range(0, units.size())
        .mapToObj(
            row ->
                new PrintedProject(table, row, ProjectRow.NAME, ProjectRow.TOTAL, units.get(row)))
        .toList();
  }
}
