package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Interval;
import dev.yusuan.money.Rounding;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the figures of a total that ran into one string below its table, {@code 合计95088.50961.20},
 * where one way only to part them agrees with the sums of all columns.
 */
final class FusedTotal {
  private static final Pattern LINE = Pattern.compile("([^0-9.,，\\s]{2,6})([0-9.,]{3,200})");
  private static final Pattern FIGURE =
      Pattern.compile("(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,14}|0)(?:[.][0-9]{1,6})?");
  private static final int LONGEST = 24;
  private static final int MOST_WAYS = 2;

  private final ImmutableSet<String> totals;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private FusedTotal(ImmutableSet<String> totals) {
    this.totals = totals;
  }

  /** The source with the rows that can be parted. */
  static Source parted(Source source, ImmutableSet<String> totals) {
    FusedTotal fused = new FusedTotal(totals);
    List<Block> blocks = new ArrayList<>();
    for (Block block : source.blocks()) {
      Block before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (before instanceof Grid grid && block instanceof Paragraph line) {
        Optional<Grid> whole = fused.whole(grid, line);
        if (whole.isPresent()) {
          blocks.set(blocks.size() - 1, whole.get());
          continue;
        }
      }
      blocks.add(block);
    }
    ImmutableList<Problem> found = fused.problems.build();
    return found.isEmpty()
        ? source
        : new Source(
            source.name(),
            ImmutableList.copyOf(blocks),
            ImmutableList.<Problem>builder().addAll(source.problems()).addAll(found).build());
  }

  private Optional<Grid> whole(Grid grid, Paragraph line) {
    Matcher printed = LINE.matcher(Blanks.squeeze(line.text()));
    if (!printed.matches()
        || !totals.contains(Words.plain(printed.group(1)))
        || Amount.find(printed.group(2), AmountUnit.YUAN).isPresent()) {
      return Optional.empty();
    }
    Map<Integer, Interval> sums = sums(grid);
    List<List<String>> ways = new ArrayList<>();
    part(printed.group(2), 0, List.copyOf(sums.values()), new ArrayList<>(), ways);
    if (ways.size() != 1) {
      tell(ProblemCode.ROW_FUSED, line, Integer.toString(ways.size()));
      return Optional.empty();
    }
    tell(ProblemCode.ROW_PARTED, line, String.join(" | ", ways.get(0)));
    return Optional.of(
        new Grid(
            ImmutableList.<GridRow>builder()
                .addAll(grid.rows())
                .add(row(line, printed.group(1), List.copyOf(sums.keySet()), ways.get(0)))
                .build(),
            grid.inferred()));
  }

  private void tell(ProblemCode code, Paragraph line, String second) {
    problems.add(
        new Problem(
            code,
            Optional.of(line.place()),
            ImmutableMap.of(
                code.arguments().get(0), line.text(), code.arguments().get(1), second)));
  }

  /** The sum of each column that prints a figure in all rows, by column. */
  private static Map<Integer, Interval> sums(Grid grid) {
    Map<Integer, Interval> sums = new TreeMap<>();
    int rows = 0;
    Map<Integer, Integer> printed = new TreeMap<>();
    for (GridRow row : grid.rows()) {
      boolean figures = false;
      for (SourceCell cell : row.cells()) {
        Optional<Amount> amount = Amount.find(cell.text(), AmountUnit.YUAN);
        if (cell.at() > 0 && amount.isPresent()) {
          figures = true;
          printed.merge(cell.at(), 1, Integer::sum);
          sums.merge(cell.at(), amount.get().interval(Rounding.HALF_UP), Interval::plus);
        }
      }
      rows += figures ? 1 : 0;
    }
    int all = rows;
    sums.keySet().removeIf(column -> printed.getOrDefault(column, 0) < all);
    return sums;
  }

  private static void part(
      String text, int from, List<Interval> sums, List<String> parts, List<List<String>> ways) {
    if (parts.size() == sums.size()) {
      if (from == text.length() && !parts.isEmpty()) {
        ways.add(List.copyOf(parts));
      }
      return;
    }
    for (int to = from + 1; to <= Math.min(text.length(), from + LONGEST); to++) {
      String figure = text.substring(from, to);
      if (ways.size() < MOST_WAYS && agrees(figure, sums.get(parts.size()))) {
        parts.add(figure);
        part(text, to, sums, parts, ways);
        parts.remove(parts.size() - 1);
      }
    }
  }

  private static boolean agrees(String figure, Interval sum) {
    return FIGURE.matcher(figure).matches()
        && Amount.find(figure, AmountUnit.YUAN)
            .filter(amount -> amount.interval(Rounding.HALF_UP).intersects(sum))
            .isPresent();
  }

  private static GridRow row(
      Paragraph line, String label, List<Integer> columns, List<String> figures) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    cells.add(new SourceCell(label, 0, at(line.place(), 1, label)));
    for (int i = 0; i < figures.size(); i++) {
      cells.add(
          new SourceCell(figures.get(i), columns.get(i), at(line.place(), i + 2, figures.get(i))));
    }
    return new GridRow(cells.build(), line.startsPage());
  }

  private static SourcePlace at(SourcePlace line, int cell, String text) {
    int offset = line.printed().indexOf(text);
    int column = line.column() == 0 || offset < 0 ? 0 : offset + 1;
    return new SourcePlace(line.part(), line.line(), cell, column, line.box(), text);
  }
}
