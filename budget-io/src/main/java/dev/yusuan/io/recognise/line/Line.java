package dev.yusuan.io.recognise.line;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a document: a row of a grid by its columns, or a paragraph as its only cell.
 *
 * @param number the 1-based line, counted over the whole document
 * @param cells the texts by column; what a merged cell covers besides its first column is blank
 * @param origin what its source says of it
 */
public record Line(int number, ImmutableList<String> cells, Origin origin) {
  private static final LabelPattern LISTED = new LabelPattern("#、*");

  /**
   * What a source says of a line.
   *
   * @param block the grid that a row is of, from 1; 0 for a paragraph
   * @param heading the level of a heading, 0 for no heading
   * @param startsPage whether it is the first line of a page
   * @param afterGap whether a gap stands before it
   * @param spans the cells of a row as the source has them
   * @param place where the line is printed
   */
  public record Origin(
      int block,
      int heading,
      boolean startsPage,
      boolean afterGap,
      ImmutableList<SourceCell> spans,
      SourcePlace place) {}

  /** The same line with other texts in its cells. */
  public Line withCells(List<String> texts) {
    return new Line(number, ImmutableList.copyOf(texts), origin);
  }

  /** The same line with its cells in other columns. */
  public Line withCells(List<String> texts, ImmutableList<SourceCell> spans) {
    return new Line(
        number,
        ImmutableList.copyOf(texts),
        new Origin(
            origin.block(),
            origin.heading(),
            origin.startsPage(),
            origin.afterGap(),
            spans,
            origin.place()));
  }

  /** Whether the line is a row of a table. */
  public boolean isGrid() {
    return origin.block() > 0;
  }

  /** Whether its file says in which column each cell stands; in a text, blanks or tabs count. */
  public boolean isPlaced() {
    return origin.spans().stream().allMatch(cell -> cell.place().column() == 0);
  }

  /**
   * Whether the line is of no table and yet in pieces, of which nothing is told: a text longer than
   * any cell, or a row of a table that cannot be read.
   */
  public boolean isInPieces() {
    return !isGrid() && cells.size() > 1;
  }

  /** Whether the line follows another in the same grid, without anything between. */
  public boolean follows(Line before) {
    return isGrid() && origin.block() == before.origin.block() && number == before.number + 1;
  }

  /** Whether the line prints nothing. */
  public boolean isBlank() {
    return printedCells() == 0;
  }

  /** The 0-based cells that print something. */
  public List<Integer> printed() {
    List<Integer> printed = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!Blanks.isBlank(cells.get(i))) {
        printed.add(i);
      }
    }
    return printed;
  }

  /** How many cells print something. */
  public int printedCells() {
    int printed = 0;
    for (String cell : cells) {
      if (!Blanks.isBlank(cell)) {
        printed++;
      }
    }
    return printed;
  }

  /** The text of a cell, blank beyond the last. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** The cell of the source that begins at a column; empty where none does. */
  public Optional<SourceCell> span(int cell) {
    for (SourceCell span : origin.spans()) {
      if (span.at() == cell) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /** Where a cell is printed; of the whole line where {@code cell} is -1. */
  public SourcePlace place(int cell) {
    return cell < 0 ? origin.place() : span(cell).map(SourceCell::place).orElse(origin.place());
  }

  /**
   * The text of the first cell that prints something, without blanks at its ends; none of a line in
   * pieces.
   */
  public String text() {
    if (isInPieces()) {
      return "";
    }
    for (String cell : cells) {
      if (!Blanks.isBlank(cell)) {
        return Blanks.strip(cell);
      }
    }
    return "";
  }

  /** Whether the line is of a list, as in a table of contents: {@code 一、…}, {@code - …}. */
  public boolean isListed() {
    return plainText().startsWith("-") || LISTED.matches(plainText());
  }

  /** Whether the source says that the line is a heading. */
  public boolean isHeading() {
    return origin.heading() > 0;
  }

  /** The text without marks of bold type. */
  public String plainText() {
    return Blanks.strip(text().replace("**", ""));
  }
}
