package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.indicator.IndicatorCell;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line cut in two: the cells of the key and the amounts, and the cells of indicators in runs of
 * neighbours.
 *
 * @param data the line
 * @param grid the columns of indicators of its header
 * @param start the cell at which its indicators begin
 * @param runs the runs of neighbouring printed cells, each by its first cell and its length
 */
public record IndicatorRow(DataLine data, IndicatorGrid grid, int start, ImmutableList<Run> runs) {
  /** Neighbouring printed cells. */
  public record Run(int first, int length) {
    public boolean isPairs() {
      return length % 2 == 0;
    }
  }

  public static IndicatorRow of(DataLine data, IndicatorGrid grid) {
    List<Integer> printed = data.line().printed();
    int start = start(data, grid, printed);
    return new IndicatorRow(data, grid, start, runs(printed, start));
  }

  /** The indicators begin where the header says, or a little before, where texts are no amounts. */
  private static int start(DataLine data, IndicatorGrid grid, List<Integer> printed) {
    int nearest = grid.start() - IndicatorMap.FARTHEST;
    if (printed.size() == 2
        && printed.get(1) == printed.get(0) + 1
        && printed.get(0) < nearest
        && !fits(data, printed.get(0))) {
      return printed.get(0);
    }
    for (int cell : printed) {
      if (cell >= grid.start() || (cell >= nearest && !fits(data, cell))) {
        return cell;
      }
    }
    return data.line().cells().size();
  }

  private static boolean fits(DataLine data, int cell) {
    FormColumn column = data.layout().at(cell);
    return column != null && CellFit.fits(column, data.line().cells().get(cell));
  }

  private static ImmutableList<Run> runs(List<Integer> printed, int start) {
    ImmutableList.Builder<Run> runs = ImmutableList.builder();
    int first = -1;
    int next = -1;
    for (int cell : printed) {
      if (cell >= start) {
        if (cell != next) {
          if (first >= 0) {
            runs.add(new Run(first, next - first));
          }
          first = cell;
        }
        next = cell + 1;
      }
    }
    return first < 0 ? runs.build() : runs.add(new Run(first, next - first)).build();
  }

  /** Whether the line prints a key or amounts, so that a unit or a project begins. */
  public boolean isLine() {
    return start > 0
        && data.line().cells().subList(0, start).stream().anyMatch(cell -> !Blanks.isBlank(cell));
  }

  /** Whether the line prints one indicator and nothing else, far left of the headings. */
  public boolean floats() {
    return runs.size() == 1 && start < grid.start() - IndicatorMap.FARTHEST;
  }

  /** The indicators that print both a name and a target. */
  public ImmutableList<IndicatorCell> pairs() {
    ImmutableList.Builder<IndicatorCell> pairs = ImmutableList.builder();
    for (Run run : runs) {
      if (run.isPairs()) {
        pairs.addAll(indicators(run.first(), run.first() + run.length()));
      }
    }
    return pairs.build();
  }

  /** The indicators between two cells, the first of which holds a name. */
  public ImmutableList<IndicatorCell> indicators(int from, int to) {
    ImmutableList.Builder<IndicatorCell> indicators = ImmutableList.builder();
    for (int cell = from; cell < to; cell += 2) {
      indicators.add(new IndicatorCell(cell, text(cell), text(cell + 1)));
    }
    return indicators.build();
  }

  private Optional<String> text(int cell) {
    return cell < start || cell >= data.line().cells().size()
        ? Optional.empty()
        : Optional.of(data.line().cells().get(cell)).filter(text -> !Blanks.isBlank(text));
  }

  /** The line without its indicators. */
  public Line head() {
    List<String> cells = new ArrayList<>(data.line().cells().subList(0, start));
    return data.line().withCells(cells);
  }
}
