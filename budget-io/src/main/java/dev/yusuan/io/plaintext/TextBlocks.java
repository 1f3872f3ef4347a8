package dev.yusuan.io.plaintext;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the genres of a text apart, region by region, and makes blocks of them. */
final class TextBlocks {
  /** Lines of a text without pages that are looked at together, each with each. */
  private static final int LONGEST_PAGE = 1_000;

  private final TextLines lines;
  private final LineLimits limits;
  private final BlockList blocks;

  TextBlocks(String text, Limits limits, BlockList blocks) {
    this.lines = new TextLines(text);
    this.limits = new LineLimits(limits);
    this.blocks = blocks;
  }

  void read() {
    TextLine line = lines.peek();
    while (line != null) {
      region(line);
      line = lines.peek();
    }
  }

  private void region(TextLine line) {
    LineLimits.Breach breach = breach(line);
    if (breach != null && breach.ofText()) {
      rest(line, breach);
    } else if (breach != null) {
      blocks.oversize(line, line.end(), breach);
      lines.advance();
    } else if (line.tabs() > 0) {
      tabs(line);
    } else if (PipeRows.isRow(line) || PipeRows.isHeader(line, lines.peekBelow())) {
      pipes(line);
    } else {
      page(line);
    }
  }

  private LineLimits.@Nullable Breach breach(TextLine line) {
    return limits.breach(line, lines.cellsAbove());
  }

  /** Keeps a line and all below it as one text. */
  private void rest(TextLine line, LineLimits.Breach breach) {
    int all = lines.advanceToEnd();
    int found = breach.limit().equals("lines") ? all : lines.cellsAbove();
    blocks.oversize(line, line.text().length(), breach.withFound(found));
  }

  private void page(TextLine first) {
    List<TextLine> page = new ArrayList<>();
    TextLine line = first;
    do {
      page.add(line);
      lines.advance();
      line = lines.peek();
    } while (line != null
        && !line.startsPage()
        && !isHeading(line)
        && page.size() < LONGEST_PAGE
        && isPlain(line));
    blocks.page(page);
  }

  /** A heading in Markdown, which no table goes on below. */
  private static boolean isHeading(TextLine line) {
    return !line.isBlank() && line.first() == '#' && Markdown.heading(line) > 0;
  }

  /** Whether a line belongs to no other genre. */
  private boolean isPlain(TextLine line) {
    return line.tabs() == 0
        && breach(line) == null
        && !PipeRows.isRow(line)
        && !PipeRows.isHeader(line, lines.peekBelow());
  }

  private void tabs(TextLine first) {
    List<GridRow> rows = new ArrayList<>();
    @Nullable TextLine line = first;
    do {
      rows.add(TabRows.row(line));
      line = below();
    } while (line != null && line.tabs() > 0);
    blocks.grid(rows);
  }

  private void pipes(TextLine first) {
    List<GridRow> rows = new ArrayList<>();
    @Nullable TextLine line = first;
    do {
      if (!PipeRows.isRule(line)) {
        rows.add(PipeRows.row(line));
      }
      line = below();
    } while (line != null && line.tabs() == 0 && line.pipes() > 0);
    blocks.grid(rows);
  }

  /** The next line, if it stands directly below on the page, within the limits; else null. */
  private @Nullable TextLine below() {
    lines.advance();
    TextLine line = lines.peek();
    if (line == null || line.afterGap() || line.startsPage() || breach(line) != null) {
      return null;
    }
    return line;
  }
}
