package dev.yusuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.statistics.Statistics;

/** What lost its columns on the way to text is read as it was, or is said not to be. */
@PropertyDefaults(tries = 25)
class FlattenedDisclosuresProperties {
  @Property
  void noFigureIsReadInAWrongColumn(
      @ForAll @ValidDisclosure Disclosure disclosure, @ForAll Random random) {
    String text = FlatText.of(PrintedText.of(disclosure), random);
    ReadResult read = Disclosures.parse(text);
    assertThat(read.coverage().isComplete()).isTrue();
    for (Table<?> table : disclosure.tables()) {
      compare(table, read, text);
    }
    compareIndicators(disclosure, read, text);
  }

  @Property
  void noFigureIsReadInAWrongColumnWhereOneIsWrong(
      @ForAll BrokenDisclosure broken, @ForAll Random random) {
    String text = FlatText.of(PrintedText.of(broken.disclosure()), random);
    ReadResult read = Disclosures.parse(text);
    for (Table<?> table : broken.disclosure().tables()) {
      compare(table, read, text);
    }
  }

  private static void compare(Table<?> table, ReadResult read, String text) {
    Optional<? extends Table<?>> found = read.disclosure().find(table.kind());
    if (found.isEmpty()) {
      assertThat(read.problems().stream().map(problem -> problem.code()))
          .as("%s is missing of%n%s", table.kind(), text)
          .contains(ProblemCode.TABLE_WITHOUT_COLUMNS);
      Statistics.label(table.kind().toString()).collect("no table");
      return;
    }
    List<? extends Row> rows = found.get().rows();
    assertThat(rows).as("%s of%n%s", table.kind(), text).hasSameSizeAs(table.rows());
    for (int row = 0; row < rows.size(); row++) {
      for (Column<?, ?> column : table.schema().columns()) {
        Column<?, Amount> amounts = column.asAmounts().orElse(null);
        if (amounts == null) {
          continue;
        }
        Optional<Amount> printed = table.rows().get(row).cells().find(amounts);
        Optional<Amount> placed = rows.get(row).cells().find(amounts);
        if (placed.isPresent()) {
          assertThat(placed)
              .as("%s, row %d, %s of%n%s", table.kind(), row + 1, amounts.id(), text)
              .isEqualTo(printed);
        }
        if (printed.isPresent()) {
          Statistics.label("figures").collect(placed.isPresent() ? "placed" : "left");
        }
      }
    }
  }

  private static void compareIndicators(Disclosure disclosure, ReadResult read, String text) {
    if (read.disclosure().find(TableKind.PROJECT_PERFORMANCE).isEmpty()) {
      return;
    }
    List<ProjectPerformance> printed = disclosure.projectPerformance();
    List<ProjectPerformance> found = read.disclosure().projectPerformance();
    assertThat(found.stream().map(ProjectPerformance::code).toList())
        .as(text)
        .isEqualTo(printed.stream().map(ProjectPerformance::code).toList());
    for (int project = 0; project < printed.size(); project++) {
      List<Indicator> all = printed.get(project).indicators();
      List<Indicator> classed = found.get(project).indicators();
      assertThat(all).as(text).containsAll(classed);
      Statistics.label("indicators").collect(classed.size() + " of " + all.size());
    }
  }
}
