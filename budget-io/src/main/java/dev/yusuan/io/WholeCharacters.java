package dev.yusuan.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Utf8;
import dev.yusuan.source.SourcePlace;
import java.util.Optional;

/**
 * Puts U+FFFD for each half of a surrogate pair in the texts of a source: formats that are no plain
 * text can hold one, and nothing could be written of it. A problem tells it.
 */
final class WholeCharacters {
  private boolean damaged;

  private WholeCharacters() {}

  static Source of(Source source) {
    WholeCharacters whole = new WholeCharacters();
    ImmutableList<Block> blocks =
        source.blocks().stream().map(whole::of).collect(toImmutableList());
    ImmutableList<Problem> problems =
        source.problems().stream().map(whole::of).collect(toImmutableList());
    return whole.damaged
        ? new Source(
            source.name(),
            blocks,
            ImmutableList.<Problem>builder().addAll(problems).add(problem()).build())
        : source;
  }

  private static Problem problem() {
    return new Problem(
        ProblemCode.SOURCE_DAMAGED, Optional.empty(), ImmutableMap.of("what", "half-characters"));
  }

  private Block of(Block block) {
    if (block instanceof Paragraph p) {
      return new Paragraph(of(p.text()), p.heading(), p.startsPage(), p.afterGap(), of(p.place()));
    }
    Grid grid = (Grid) block;
    return new Grid(grid.rows().stream().map(this::of).collect(toImmutableList()), grid.inferred());
  }

  private GridRow of(GridRow row) {
    return new GridRow(
        row.cells().stream().map(this::of).collect(toImmutableList()),
        row.startsPage(),
        row.width());
  }

  private SourceCell of(SourceCell cell) {
    return new SourceCell(
        of(cell.text()), cell.at(), cell.columns(), cell.rows(), of(cell.place()));
  }

  private SourcePlace of(SourcePlace place) {
    return new SourcePlace(
        of(place.part()),
        place.line(),
        place.cell(),
        place.column(),
        place.box(),
        of(place.printed()));
  }

  private Problem of(Problem problem) {
    return new Problem(
        problem.code(),
        problem.place().map(this::of),
        ImmutableMap.copyOf(Maps.transformValues(problem.arguments(), this::of)));
  }

  private String of(String text) {
    int half = Utf8.loneSurrogateAt(text);
    if (half < 0) {
      return text;
    }
    damaged = true;
    StringBuilder whole = new StringBuilder(text);
    while (half >= 0) {
      whole.setCharAt(half, '\uFFFD');
      half = Utf8.loneSurrogateAt(whole, half + 1);
    }
    return whole.toString();
  }
}
