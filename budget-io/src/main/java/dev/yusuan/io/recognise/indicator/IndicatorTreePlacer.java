package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Placement.Placed;
import dev.yusuan.schema.IndicatorTreeColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of the cells of indicators that are printed as a tree. The header decides,
 * unless the row cannot be meant so, or at least two of its words stand elsewhere only in other
 * columns: then its cells are moved, if that leaves one way only.
 */
public final class IndicatorTreePlacer {
  private static final int MIN_EVIDENCE = 2;
  private static final String BY_WORDS = "words-elsewhere";
  private static final String BY_SHAPE = "indicator-shape";

  private final IndicatorTreeWords words = new IndicatorTreeWords();
  private final IndicatorTreeShape shape;
  private final List<TreeLine> lines;
  private final List<@Nullable Placement> placed = new ArrayList<>();

  /** A line of a tree, with the columns of its header. */
  public record TreeLine(Line line, Layout layout) {
    public Placement placement(List<Integer> cells, List<Integer> targets) {
      ImmutableList.Builder<Placed> placed = ImmutableList.builder();
      for (int i = 0; i < cells.size(); i++) {
        int cell = cells.get(i);
        Optional<FormColumn> column = Optional.ofNullable(layout.at(targets.get(i)));
        placed.add(
            new Placed(
                cell, line.cells().get(cell), column, targets.get(i) - cell, Optional.empty()));
      }
      return new Placement(placed.build());
    }

    public Placement asPrinted() {
      List<Integer> cells = line.printed();
      return placement(cells, cells);
    }
  }

  private IndicatorTreePlacer(IndicatorTreeColumns<?> columns, List<TreeLine> lines) {
    this.shape = new IndicatorTreeShape(columns);
    this.lines = lines;
  }

  /** Places the rows of all trees of a document; what stands elsewhere in it is evidence. */
  public static List<Placement> place(IndicatorTreeColumns<?> columns, List<TreeLine> lines) {
    return new IndicatorTreePlacer(columns, lines).place();
  }

  private List<Placement> place() {
    for (TreeLine line : lines) {
      Placement asPrinted = line.asPrinted();
      placed.add(shape.faults(asPrinted) == 0 ? asPrinted : null);
    }
    placed.stream().filter(each -> each != null).forEach(words::learn);
    placed.replaceAll(this::unlessContradicted);
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i) == null) {
        Placement found = find(lines.get(i));
        placed.set(i, found);
        words.learn(found);
      }
    }
    return ImmutableList.copyOf(placed);
  }

  private @Nullable Placement unlessContradicted(@Nullable Placement placement) {
    if (placement == null) {
      return null;
    }
    words.forget(placement);
    if (words.contradicted(placement) >= MIN_EVIDENCE) {
      return null;
    }
    words.learn(placement);
    return placement;
  }

  private Placement find(TreeLine line) {
    List<Integer> cells = line.line().printed();
    List<Placement> possible = new ArrayList<>();
    for (List<Integer> targets : IndicatorTreeShape.targets(cells, line.layout())) {
      Placement candidate = line.placement(cells, targets);
      if (shape.faults(candidate) == 0 && words.contradicted(candidate) == 0) {
        possible.add(candidate);
      }
    }
    if (possible.size() != 1) {
      return line.asPrinted();
    }
    Placement only = possible.get(0);
    return only.because(words.confirmed(only) > 0 ? BY_WORDS : BY_SHAPE);
  }
}
