package dev.yusuan.io.internal;

import dev.yusuan.io.form.FormTable;
import java.util.List;
import java.util.Optional;

/**
 * A header of a table.
 *
 * @param layout the columns that it states
 * @param lines how many lines it has
 */
record Header(Layout layout, int lines) {
  void book(List<Line> grid, int from, Ledger ledger) {
    for (Line line : grid.subList(from, from + lines)) {
      ledger.book(line, Ledger.Use.HEADING);
    }
  }

  /** Finds headers among the lines of a table. */
  static final class Finder {
    private final HeaderMatcher matcher;

    Finder(FormTable table) {
      this.matcher = new HeaderMatcher(table);
    }

    /** The header that begins at a line; empty if none does. */
    Optional<Header> find(List<Line> grid, int from) {
      Optional<Header> best = Optional.empty();
      for (int lines = matcher.headerLines(grid, from); lines > 0; lines--) {
        int count = lines;
        Optional<Header> found =
            matcher
                .match(grid.subList(from, from + lines))
                .map(layout -> new Header(layout, count));
        if (found.isPresent() && found.get().layout().missing().isEmpty()) {
          return found;
        }
        best = best.or(() -> found);
      }
      return best.filter(header -> isWhole(grid, from + header.lines()));
    }

    /** Whether a header that lacks words of the form ends here: no line of words alone follows. */
    private static boolean isWhole(List<Line> grid, int next) {
      return next >= grid.size()
          || grid.get(next).printedCells() < 2
          || grid.get(next).cells().stream().anyMatch(Finder::hasDigit);
    }

    private static boolean hasDigit(String cell) {
      return cell.chars().anyMatch(Character::isDigit);
    }
  }
}
