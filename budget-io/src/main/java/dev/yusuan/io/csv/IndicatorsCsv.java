package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.text.NewFile;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes {@code indicators.csv}: one line for each performance indicator, project by project.
 *
 * <p>UTF-8 and RFC 4180. The target is as printed; comparator, number and unit stand beside it
 * where it is a number, and are empty where it is a range, a quality or a text. {@code level1} is
 * the class (产出指标), {@code level2} the class below it, which the tables of projects do not print.
 */
public final class IndicatorsCsv {
  /** The header. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "table",
          "project_code",
          "project_name",
          "level1",
          "level2",
          "name",
          "target",
          "comparator",
          "number",
          "unit");

  private IndicatorsCsv() {}

  /** Writes a file; an older file is replaced, at the end and at once. */
  public static void write(Disclosure disclosure, Path file) throws IOException {
    NewFile.write(
        file, out -> write(disclosure, CsvOutput.utf8(String.valueOf(file.getFileName()), out)));
  }

  /** Writes to a writer, which is flushed and not closed. */
  public static void write(Disclosure disclosure, Writer out) throws IOException {
    write(disclosure, new CsvOutput("indicators.csv", out));
  }

  private static void write(Disclosure disclosure, CsvOutput csv) throws IOException {
    csv.write(HEADER);
    if (disclosure.find(TableKind.PROJECT_PERFORMANCE).isPresent()) {
      for (ProjectPerformance project : disclosure.projectPerformance()) {
        for (Indicator indicator : project.indicators()) {
          csv.write(line(project, indicator));
        }
      }
    }
    csv.flush();
  }

  private static ImmutableList<String> line(ProjectPerformance project, Indicator indicator) {
    Optional<NumericTarget> number =
        indicator.target().filter(NumericTarget.class::isInstance).map(NumericTarget.class::cast);
    return ImmutableList.of(
        TableKind.PROJECT_PERFORMANCE.name(),
        project.code().map(Object::toString).orElse(""),
        project.name().orElse(""),
        indicator.level1().orElse(""),
        indicator.level2().orElse(""),
        indicator.name().orElse(""),
        indicator.target().map(Target::toString).orElse(""),
        number.flatMap(NumericTarget::comparator).map(Object::toString).orElse(""),
        number.map(target -> target.number().toPlainString()).orElse(""),
        number.flatMap(NumericTarget::unit).orElse(""));
  }
}
