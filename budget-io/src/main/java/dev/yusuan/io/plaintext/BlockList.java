package dev.yusuan.io.plaintext;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.layout.LayoutPage;
import dev.yusuan.io.layout.LayoutRegion;
import dev.yusuan.io.layout.line.RulerChoice;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.TextLine;
import dev.yusuan.source.SourcePlace;
import java.util.List;
import java.util.Optional;

/** Collects the blocks of a text, and what is wrong with them. */
final class BlockList {
  private static final int LONGEST_TOLD = 1_024;

  private final RulerChoice rulers = new RulerChoice();
  private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  /** A line of text, or a heading in Markdown. */
  void paragraph(TextLine line) {
    blocks.add(ofLine(line));
  }

  private static Paragraph ofLine(TextLine line) {
    int level = line.first() == '#' ? Markdown.heading(line) : 0;
    SourcePlace place = line.place();
    String text =
        level > 0
            ? Markdown.headingText(line, level)
            : Markdown.plain(Blanks.strip(place.printed()));
    return new Paragraph(text, level, line.startsPage(), line.afterGap(), place);
  }

  /** A line beyond a limit, or all from there to an offset, as one text of which a part is told. */
  void oversize(TextLine line, int end, LineLimits.Breach breach) {
    String printed = line.text().substring(line.start(), end);
    SourcePlace place = line.place(0, line.from(), printed);
    String text = Blanks.strip(printed);
    String told = text.substring(0, Math.min(text.length(), LONGEST_TOLD));
    blocks.add(new Paragraph(told, 0, line.startsPage(), line.afterGap(), place));
    problems.add(
        new Problem(
            ProblemCode.LIMIT,
            Optional.of(place),
            ImmutableMap.of(
                "limit", breach.limit(),
                "value", Integer.toString(breach.value()),
                "found", Integer.toString(breach.found()))));
  }

  /** A grid; none if it prints nothing. */
  void grid(List<GridRow> rows) {
    if (rows.stream().anyMatch(row -> !row.cells().isEmpty())) {
      blocks.add(new Grid(ImmutableList.copyOf(rows), false));
    }
  }

  /** A page laid out by blanks. */
  void page(List<TextLine> lines) {
    for (LayoutRegion region : LayoutPage.regions(lines, rulers)) {
      if (region.rows().isEmpty()) {
        region.lines().forEach(this::paragraph);
      } else {
        ImmutableList<Paragraph> printed =
            region.lines().stream().map(BlockList::ofLine).collect(toImmutableList());
        blocks.add(new Grid(region.rows(), true, printed));
      }
    }
  }

  Source source(String name) {
    return new Source(name, blocks.build(), problems.build());
  }
}
