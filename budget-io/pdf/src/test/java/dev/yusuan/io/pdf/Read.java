package dev.yusuan.io.pdf;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import java.util.List;

/** Reads a PDF of a test, and shows what was read in a form that is easy to compare. */
final class Read {
  private Read() {}

  static Source source(PdfMaker pdf) throws UnreadableSourceException {
    return source(pdf.bytes());
  }

  static Source source(byte[] pdf) throws UnreadableSourceException {
    return new PdfFrontEnd().read(pdf, "test.pdf", Limits.DEFAULT);
  }

  static List<String> lines(Source source) {
    return paragraphs(source).stream().map(Paragraph::text).toList();
  }

  static List<Paragraph> paragraphs(Source source) {
    return source.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .toList();
  }

  static List<Grid> grids(Source source) {
    return source.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /** The only grid, each row as {@code at:text} of its cells that print something. */
  static List<String> grid(Source source) {
    List<Grid> grids = grids(source);
    if (grids.size() != 1) {
      throw new AssertionError(grids.size() + " grids");
    }
    return rows(grids.get(0));
  }

  /** The rows of a grid; a span is {@code +columns} and {@code v rows}. */
  static List<String> rows(Grid grid) {
    return grid.rows().stream().map(Read::row).toList();
  }

  private static String row(GridRow row) {
    StringBuilder text = new StringBuilder();
    for (SourceCell cell : row.cells()) {
      if (!cell.text().isEmpty()) {
        text.append(text.isEmpty() ? "" : " | ")
            .append(cell.at())
            .append(cell.columns() > 1 ? "+" + cell.columns() : "")
            .append(cell.rows() > 1 ? "v" + cell.rows() : "")
            .append(':')
            .append(cell.text());
      }
    }
    return text.toString();
  }

  /** The codes of what is wrong. */
  static List<String> problems(Source source) {
    return source.problems().stream().map(problem -> problem.code().id()).toList();
  }

  /** The argument of the only problem. */
  static String argument(Source source, String name) {
    List<Problem> problems = source.problems();
    if (problems.size() != 1) {
      throw new AssertionError(problems);
    }
    return problems.get(0).arguments().getOrDefault(name, "");
  }
}
