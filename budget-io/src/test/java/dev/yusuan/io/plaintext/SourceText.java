package dev.yusuan.io.plaintext;

import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks so that a test can state them: {@code G [0:科目 1+2:金额]}. */
final class SourceText {
  private SourceText() {}

  static List<String> of(Source source) {
    return source.blocks().stream().map(SourceText::of).toList();
  }

  private static String of(Block block) {
    if (block instanceof Paragraph paragraph) {
      return (paragraph.heading() > 0 ? "H" + paragraph.heading() : "P") + " " + paragraph.text();
    }
    return ((Grid) block)
        .rows().stream().map(SourceText::of).collect(Collectors.joining(" ", "G ", ""));
  }

  static String of(GridRow row) {
    return row.cells().stream().map(SourceText::of).collect(Collectors.joining(" ", "[", "]"));
  }

  private static String of(SourceCell cell) {
    return cell.at()
        + (cell.columns() > 1 ? "+" + cell.columns() : "")
        + (cell.rows() > 1 ? "/" + cell.rows() : "")
        + ":"
        + cell.text();
  }
}
