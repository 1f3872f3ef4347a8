package dev.yusuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.TableKind;
import java.util.List;
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
    compare(disclosure, read, text);
    compareIndicators(disclosure, read, text);
  }

  @Property
  void noFigureIsReadInAWrongColumnWhereOneIsWrong(
      @ForAll BrokenDisclosure broken, @ForAll Random random) {
    String text = FlatText.of(PrintedText.of(broken.disclosure()), random);
    compare(broken.disclosure(), Disclosures.parse(text), text);
  }

  private static void compare(Disclosure printed, ReadResult read, String text) {
    FlatReading reading = FlatReading.of(printed, read);
    assertThat(reading.faults()).as(text).isEmpty();
    reading.fates().forEach(fate -> Statistics.label("amounts").collect(fate));
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
