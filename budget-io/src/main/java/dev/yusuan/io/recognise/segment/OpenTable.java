package dev.yusuan.io.recognise.segment;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.recognise.header.HeaderShape;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A table whose next row may follow. */
final class OpenTable {
  final @Nullable Line title;
  final Optional<FormSheet> sheet;
  final List<Line> margin = new ArrayList<>();
  final List<Line> captions = new ArrayList<>();
  final List<Line> grid = new ArrayList<>();
  final List<Line> titleRest = new ArrayList<>();
  Optional<String> issuer = Optional.empty();
  private boolean total;

  /** How many lines of the grid are searched for a total. */
  private int searched;

  OpenTable(@Nullable Line title, Optional<FormSheet> sheet) {
    this.title = title;
    this.sheet = sheet;
  }

  Line last() {
    return grid.get(grid.size() - 1);
  }

  /** Whether a row below the header is a total; each row is asked once. */
  boolean hasTotal(Predicate<Line> isTotal) {
    searched = Math.max(searched, HeaderShape.lines(grid, 0));
    for (; searched < grid.size(); searched++) {
      total |= isTotal.test(grid.get(searched));
    }
    return total;
  }

  Segment segment(List<Line> notes) {
    return new Segment.Grid(
        ImmutableList.copyOf(margin),
        Optional.ofNullable(title),
        ImmutableList.copyOf(captions),
        ImmutableList.copyOf(grid),
        ImmutableList.copyOf(notes),
        ImmutableList.copyOf(titleRest));
  }
}
