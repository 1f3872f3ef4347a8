package dev.yusuan.io.recognise.header;

import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.recognise.line.Line;
import java.util.List;
import java.util.Optional;

/** Finds a header that is known as a whole. */
public final class KnownHeader {
  private final HeaderMatcher matcher;
  private final boolean rowsOfWords;

  public KnownHeader(FormTable table) {
    this.matcher = new HeaderMatcher(table);
    this.rowsOfWords =
        table.sheet().isPresent()
            || !table.kind().schema().indicators().isEmpty()
            || table.kind().schema().indicatorTree().isPresent();
  }

  /** The header that begins at a line; empty if none does. */
  public Optional<Header> find(List<Line> grid, int from) {
    Optional<Header> best = Optional.empty();
    for (int lines = matcher.headerLines(grid, from); lines > 0; lines--) {
      int count = lines;
      Optional<Header> found =
          matcher.match(grid.subList(from, from + lines)).map(layout -> new Header(layout, count));
      if (found.isPresent() && found.get().layout().missing().isEmpty()) {
        return found.filter(header -> rowsOfWords || isWhole(grid, from, from + header.lines()));
      }
      best = best.or(() -> found);
    }
    return best.filter(header -> isWhole(grid, from, from + header.lines()));
  }

  /** Whether a header at the beginning of a grid prints the words of the form and no others. */
  public boolean isVerbatim(List<Line> grid, Header header) {
    return matcher.isVerbatim(grid.subList(0, header.lines()));
  }

  /** Whether a header ends here: no line of words alone follows, or its first line once more. */
  private static boolean isWhole(List<Line> grid, int from, int next) {
    return next >= grid.size()
        || grid.get(next).cells().equals(grid.get(from).cells())
        || grid.get(next).printedCells() < 2
        || !HeaderShape.isOfWords(grid.get(next))
        || HeaderShape.isOrdinal(grid.get(next).text())
        || HeaderShape.isNumbering(grid.get(next));
  }
}
