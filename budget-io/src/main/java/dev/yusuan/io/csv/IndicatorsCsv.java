package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.ProjectDeclaration;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes {@code indicators.csv}: one line for each performance indicator, table by table and
 * project by project.
 *
 * <p>UTF-8 and RFC 4180. The target is as printed; comparator, number and unit stand beside it
 * where it is a number, and are empty where it is a range, a quality or a text. {@code level1} is
 * the class (产出指标), {@code level2} the class below it, which tables of two levels do not print.
 */
public final class IndicatorsCsv {
  /** The header. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "document",
          "table_kind",
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

  /**
   * Writes a file; an older file is replaced, at the end and at once.
   *
   * @param document what the column {@code document} says, such as the name of the source
   * @throws IOException if it cannot be written
   */
  public static void write(String document, Disclosure disclosure, Path file) throws IOException {
    write(document, disclosure, CsvProfile.EXACT, file);
  }

  /**
   * Writes a file with texts and codes as a profile has them.
   *
   * @param document what the column {@code document} says, such as the name of the source
   * @throws IOException if it cannot be written
   */
  public static void write(String document, Disclosure disclosure, CsvProfile profile, Path file)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    NewFile.write(file, out -> write(document, disclosure, CsvOutput.utf8(name, profile, out)));
  }

  /**
   * Writes to a writer, which is flushed and not closed.
   *
   * @param document what the column {@code document} says, such as the name of the source
   * @throws IOException if it cannot be written
   */
  public static void write(String document, Disclosure disclosure, Writer out) throws IOException {
    write(document, disclosure, new CsvOutput("indicators.csv", CsvProfile.EXACT, out));
  }

  private static void write(String document, Disclosure printed, CsvOutput csv) throws IOException {
    Disclosure disclosure = printed.withoutContacts();
    csv.write(HEADER);
    if (disclosure.find(TableKind.PROJECT_PERFORMANCE).isPresent()) {
      for (ProjectPerformance project : disclosure.projectPerformance()) {
        String code = project.code().map(Object::toString).orElse("");
        write(
            csv,
            document,
            TableKind.PROJECT_PERFORMANCE,
            code,
            project.name(),
            project.indicators());
      }
    }
    if (disclosure.find(TableKind.OVERALL_PERFORMANCE).isPresent()) {
      ImmutableList<Indicator> indicators = disclosure.overallPerformance().indicators();
      write(csv, document, TableKind.OVERALL_PERFORMANCE, "", Optional.empty(), indicators);
    }
    if (disclosure.find(TableKind.PROJECT_DECLARATION).isPresent()) {
      for (ProjectDeclaration project : disclosure.projectDeclarations()) {
        write(
            csv, document, TableKind.PROJECT_DECLARATION, "", project.name(), project.indicators());
      }
    }
    csv.flush();
  }

  private static void write(
      CsvOutput csv,
      String document,
      TableKind<?> table,
      String code,
      Optional<String> project,
      ImmutableList<Indicator> indicators)
      throws IOException {
    for (Indicator indicator : indicators) {
      ImmutableList.Builder<String> line = ImmutableList.builder();
      line.add(csv.text(document), table.name(), csv.text(code), csv.text(project.orElse("")));
      csv.write(line.addAll(columns(csv, indicator)).build());
    }
  }

  private static ImmutableList<String> columns(CsvOutput csv, Indicator indicator) {
    Optional<NumericTarget> number =
        indicator.target().filter(NumericTarget.class::isInstance).map(NumericTarget.class::cast);
    return ImmutableList.of(
        csv.text(indicator.level1().orElse("")),
        csv.text(indicator.level2().orElse("")),
        csv.text(indicator.name().orElse("")),
        csv.text(indicator.target().map(Target::printed).orElse("")),
        csv.text(number.flatMap(NumericTarget::comparator).map(Object::toString).orElse("")),
        number.map(target -> target.number().toPlainString()).orElse(""),
        csv.text(number.flatMap(NumericTarget::unit).orElse("")));
  }
}
