package dev.yusuan.io.office;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads files of tests, and shows what was read, a line for each paragraph and row. */
final class Sources {
  private Sources() {}

  static Source read(byte[] file) throws UnreadableSourceException {
    return new OfficeFrontEnd().read(file, "file", Limits.DEFAULT);
  }

  /** Why a file is refused. */
  static Reason refusal(byte[] file) {
    try {
      throw new AssertionError("read: " + read(file));
    } catch (UnreadableSourceException refused) {
      return refused.reason();
    }
  }

  static List<String> show(byte[] file) throws UnreadableSourceException {
    return show(read(file));
  }

  static List<String> show(Source source) {
    List<String> lines = new ArrayList<>();
    for (Block block : source.blocks()) {
      if (block instanceof Paragraph paragraph) {
        String heading = paragraph.heading() > 0 ? "h" + paragraph.heading() + " " : "";
        lines.add(heading + paragraph.text());
      } else if (block instanceof Grid grid) {
        grid.rows().forEach(row -> lines.add(show(row)));
      }
    }
    return lines;
  }

  private static String show(GridRow row) {
    return row.cells().stream().map(Sources::show).collect(Collectors.joining(" | ", "| ", ""));
  }

  /** {@code 2:3x1 合计}: column 2, three columns, one row. */
  private static String show(SourceCell cell) {
    String spans = cell.columns() + cell.rows() > 2 ? ":" + cell.columns() + "x" + cell.rows() : "";
    return cell.at() + spans + " " + cell.text();
  }

  static List<String> problems(Source source) {
    return source.problems().stream()
        .map(problem -> problem.code().id() + problem.arguments())
        .toList();
  }

  /** All texts in printed order. */
  static List<String> texts(Source source) {
    return source.blocks().stream().flatMap(Sources::texts).toList();
  }

  private static Stream<String> texts(Block block) {
    return block instanceof Paragraph paragraph
        ? Stream.of(paragraph.text())
        : ((Grid) block).rows().stream().flatMap(row -> row.cells().stream()).map(SourceCell::text);
  }
}
