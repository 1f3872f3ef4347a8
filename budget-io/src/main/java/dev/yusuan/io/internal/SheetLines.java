package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormField;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.internal.IndicatorTreePlacer.TreeLine;
import dev.yusuan.io.internal.Placement.Placed;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorTreeColumns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of one sheet apart: labels with their values, headers of grids, and their rows.
 */
final class SheetLines {
  private final FormTable formTable;
  private final FormSheet sheet;
  private final ImmutableList<Header.Finder> headers;
  private final SheetColumns columns;
  private final Ledger ledger;
  private final Set<Column<?>> filled = new HashSet<>();
  private @Nullable Layout layout;
  private @Nullable RowPlacer placer;

  /**
   * The values of a line of labels, or a row of a grid.
   *
   * @param line the line
   * @param layout the columns of the header above a row; null for values and for rows of no grid
   * @param placement its cells, without labels and headings
   * @param isField whether they are values of labels
   */
  record Item(Line line, @Nullable Layout layout, Placement placement, boolean isField) {
    Item placed(Placement other) {
      return new Item(line, layout, other, isField);
    }

    /** The row as one of a tree of indicators; empty if it is none. */
    Optional<TreeLine> treeLine(IndicatorTreeColumns tree) {
      return layout != null && layout.prints(tree.name())
          ? Optional.of(new TreeLine(line, layout))
          : Optional.empty();
    }
  }

  SheetLines(FormTable formTable, SheetColumns columns, Ledger ledger) {
    this.formTable = formTable;
    this.sheet = formTable.sheet().orElseThrow();
    this.headers =
        sheet.grids().stream()
            .map(grid -> new Header.Finder(formTable.grid(grid)))
            .collect(ImmutableList.toImmutableList());
    this.columns = columns;
    this.ledger = ledger;
  }

  ImmutableList<Item> items(List<Line> grid) {
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Line printed : grid) {
      Line line = withoutHeadings(printed);
      if (!line.isBlank() && !isHeader(line)) {
        items.add(isField(line) ? field(line) : row(line));
      }
    }
    return items.build();
  }

  private Line withoutHeadings(Line line) {
    List<String> cells = new ArrayList<>(line.cells());
    boolean first = true;
    for (int i = 0; i < cells.size(); i++) {
      boolean heading = sheet.isHeading(cells.get(i)) && (first || layout == null);
      if (heading) {
        ledger.book(line, i, Ledger.Use.HEADING);
        cells.set(i, "");
      }
      first &= heading || Blanks.isBlank(cells.get(i));
    }
    return new Line(line.number(), ImmutableList.copyOf(cells), line.oversize());
  }

  private boolean isHeader(Line line) {
    for (Header.Finder finder : headers) {
      Optional<Header> header = finder.find(List.of(line), 0);
      if (header.isPresent()) {
        layout = header.get().layout();
        placer = new RowPlacer(formTable.kind().schema(), layout);
        columns.add(layout);
        ledger.book(line, Ledger.Use.HEADING);
        return true;
      }
    }
    return false;
  }

  private boolean isField(Line line) {
    return field(line, line.printed().get(0)).isPresent();
  }

  private Optional<FormField> field(Line line, int cell) {
    return sheet.field(line.cells().get(cell));
  }

  /** The values behind labels; a value of a label that stands twice belongs to no column. */
  private Item field(Line line) {
    ImmutableList.Builder<Placed> values = ImmutableList.builder();
    @Nullable FormColumn open = null;
    for (int cell : line.printed()) {
      Optional<FormField> label = field(line, cell);
      String text = line.cells().get(cell);
      if (label.isPresent()) {
        ledger.book(line, cell, Ledger.Use.HEADING);
        Column<?> column = label.get().column();
        columns.add(column, text);
        open = filled.contains(column) ? null : columnOf(text, column);
      } else {
        values.add(new Placed(cell, text, Optional.ofNullable(open), 0, Optional.empty()));
        if (open != null) {
          filled.add(open.column());
        }
        open = null;
      }
    }
    return new Item(line, null, new Placement(values.build()), true);
  }

  private static FormColumn columnOf(String label, Column<?> column) {
    return new FormColumn(label, ImmutableList.of(label), column, column, 1);
  }

  private Item row(Line line) {
    Placement placement = placer == null ? inNoColumn(line) : placer.place(line);
    return new Item(line, layout, placement, false);
  }

  private static Placement inNoColumn(Line line) {
    ImmutableList.Builder<Placed> cells = ImmutableList.builder();
    for (int cell : line.printed()) {
      cells.add(new Placed(cell, line.cells().get(cell), Optional.empty(), 0, Optional.empty()));
    }
    return new Placement(cells.build());
  }
}
