package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.indicator.IndicatorPlacer.PlacedRow;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.schema.Cells;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;

/** Tells each row of indicators which project they are of. */
public final class ProjectRows {
  private static final TableKind<?> KIND = TableKind.PROJECT_PERFORMANCE;
  private static final String EVIDENCE = "page-break";

  private final List<Cells> rows;
  private final Reading reading;

  public ProjectRows(List<Cells> rows, Reading reading) {
    this.rows = rows;
    this.reading = reading;
  }

  /** Tells rows of a tree, in which each project's own line stands first. */
  public void tellProjectsAbove() {
    Optional<ProjectCode> project = Optional.empty();
    for (int row = 0; row < rows.size(); row++) {
      ProjectPerformanceRow cells = new ProjectPerformanceRow(rows.get(row));
      project = cells.isLine() ? cells.project() : project;
      if (project.isPresent() && printsIndicators(rows.get(row))) {
        rows.set(
            row,
            rows.get(row).toBuilder()
                .put(ProjectPerformanceRow.INDICATORS_OF, project.get())
                .build());
      }
    }
  }

  public void tellProjects(List<DataLine> lines, ImmutableList<PlacedRow> placed) {
    int[] owners = ProjectOwners.of(lines, placed);
    boolean known = true;
    for (int row = 0; row < rows.size(); row++) {
      boolean indicators = printsIndicators(rows.get(row));
      if (!indicators && !printsUnclassed(rows.get(row))) {
        continue;
      }
      Optional<ProjectCode> project =
          owners[row] < 0
              ? Optional.empty()
              : rows.get(owners[row]).find(ProjectPerformanceRow.PROJECT);
      if (project.isPresent()) {
        ProjectCode code = project.get();
        rows.set(
            row,
            rows.get(row).toBuilder().replace(ProjectPerformanceRow.INDICATORS_OF, code).build());
        if (owners[row] > row) {
          reportInferred(lines.get(row).line(), row, code, source(lines, placed, owners[row]));
        }
      } else if (known && indicators) {
        reportUnknown(lines.get(row).line(), row);
      }
      known = project.isPresent();
    }
  }

  private static boolean printsIndicators(Cells cells) {
    return !new ProjectPerformanceRow(cells).indicators().isEmpty();
  }

  /** Whether a row prints nothing but texts without a column. */
  private static boolean printsUnclassed(Cells cells) {
    return cells.others() > 0 && !new ProjectPerformanceRow(cells).isLine();
  }

  private void reportInferred(Line line, int row, ProjectCode code, Optional<SourcePlace> source) {
    CellPath path = new CellPath(KIND, row + 1, ProjectPerformanceRow.INDICATORS_OF.id());
    source.ifPresent(place -> reading.sources().put(path, place, Optional.of(EVIDENCE)));
    String number = Integer.toString(row + 1);
    reading
        .problems()
        .add(
            ProblemCode.ROW_PROJECT_INFERRED,
            line,
            -1,
            KIND.title(),
            number,
            code.toString(),
            EVIDENCE);
  }

  /** Where the code of a project is printed in its line. */
  private static Optional<SourcePlace> source(
      List<DataLine> lines, ImmutableList<PlacedRow> placed, int row) {
    for (Placement.Placed cell : placed.get(row).placement().cells()) {
      if (cell.column().filter(at -> at.column() == ProjectPerformanceRow.PROJECT).isPresent()) {
        Line line = lines.get(row).line();
        return Optional.of(line.place(cell.cell()));
      }
    }
    return Optional.empty();
  }

  private void reportUnknown(Line line, int row) {
    String printed =
        String.join(
            " | ",
            new ProjectPerformanceRow(rows.get(row))
                .indicators().stream().map(Object::toString).toList());
    reading
        .problems()
        .add(
            ProblemCode.ROW_PROJECT_UNKNOWN,
            line,
            -1,
            KIND.title(),
            Integer.toString(row + 1),
            printed);
  }
}
