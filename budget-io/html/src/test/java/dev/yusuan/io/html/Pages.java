package dev.yusuan.io.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads pages of tests, and shows what was read, a line for each paragraph and row. */
final class Pages {
  private Pages() {}

  static Source read(byte[] page) throws UnreadableSourceException {
    return new HtmlFrontEnd().read(page, "page.html", Limits.DEFAULT);
  }

  static Source read(String body) throws UnreadableSourceException {
    return read(("<html><body>" + body + "</body></html>").getBytes(UTF_8));
  }

  static List<String> show(String body) throws UnreadableSourceException {
    return show(read(body));
  }

  static List<String> show(Source source) {
    List<String> lines = new ArrayList<>();
    for (Block block : source.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(
            (paragraph.heading() > 0 ? "h" + paragraph.heading() + " " : "") + paragraph.text());
      } else if (block instanceof Grid grid) {
        grid.rows().forEach(row -> lines.add(show(row)));
      }
    }
    return lines;
  }

  private static String show(GridRow row) {
    return row.cells().stream().map(Pages::show).collect(Collectors.joining(" | ", "| ", ""));
  }

  /** {@code 2:3x1 合计}: column 2, three columns, one row. */
  private static String show(SourceCell cell) {
    String spans = cell.columns() + cell.rows() > 2 ? ":" + cell.columns() + "x" + cell.rows() : "";
    return cell.at() + spans + " " + cell.text();
  }

  static List<String> problems(Source source) {
    return source.problems().stream().map(Pages::show).toList();
  }

  private static String show(Problem problem) {
    return problem.code().id() + problem.arguments();
  }
}
