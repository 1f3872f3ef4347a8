package dev.yusuan.io.recognise.line;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormSheet;
import java.util.Optional;

/** A part of a document: a table with what stands around it, or text. */
public sealed interface Segment {
  /** All lines in printed order. */
  ImmutableList<Line> lines();

  /** The heading or title; empty where there is none. */
  Optional<Line> heading();

  /**
   * Text under a heading.
   *
   * @param heading its heading
   * @param body the lines below it
   */
  record Text(Optional<Line> heading, ImmutableList<Line> body) implements Segment {
    @Override
    public ImmutableList<Line> lines() {
      ImmutableList.Builder<Line> lines = ImmutableList.builder();
      heading.ifPresent(lines::add);
      return lines.addAll(body).build();
    }
  }

  /**
   * A table.
   *
   * @param margin lines before the title that belong to the table
   * @param heading its title
   * @param captions lines between the title and the table, on any of its pages
   * @param grid its lines, headers included, across page breaks
   * @param notes the notes below it
   * @param titleRest the further lines of a title that is printed in several
   */
  record Grid(
      ImmutableList<Line> margin,
      Optional<Line> heading,
      ImmutableList<Line> captions,
      ImmutableList<Line> grid,
      ImmutableList<Line> notes,
      ImmutableList<Line> titleRest)
      implements Segment {
    /** The same table with other lines. */
    public Grid withGrid(ImmutableList<Line> lines) {
      return new Grid(margin, heading, captions, lines, notes, titleRest);
    }

    /** How many lines of the table print a label of a labelled form. */
    public long labels(FormSheet sheet) {
      return grid.stream().filter(line -> sheet.isPrintedIn(line.cells())).count();
    }

    /** How many cells of the table print a label of a labelled form. */
    public long labelCells(FormSheet sheet) {
      return grid.stream()
          .flatMap(line -> line.cells().stream())
          .filter(cell -> sheet.field(cell).isPresent())
          .count();
    }

    /** Whether its source says that cells are merged over rows. */
    public boolean isMerged() {
      return grid.stream()
          .flatMap(line -> line.origin().spans().stream())
          .anyMatch(cell -> cell.rows() > 1);
    }

    @Override
    public ImmutableList<Line> lines() {
      ImmutableList.Builder<Line> lines = ImmutableList.builder();
      lines.addAll(margin);
      heading.ifPresent(lines::add);
      lines.addAll(titleRest).addAll(captions).addAll(grid).addAll(notes);
      return ImmutableList.sortedCopyOf(
          java.util.Comparator.comparingInt(Line::number), lines.build());
    }
  }
}
