package dev.yusuan.io.flat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.flat.row.RunTogether;
import dev.yusuan.io.placing.Placed;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells which figures were placed by arithmetic, and which were not. */
final class FlatProblems {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Blanks::isBlank)).omitEmptyStrings();

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> all() {
    return ImmutableList.copyOf(problems);
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** Tells which lines of a table print cells that ran into one string, and how they are read. */
  void tellParted(List<Block> lines) {
    for (Block block : lines) {
      if (block instanceof Paragraph line) {
        for (String text : WORDS.split(line.text())) {
          ImmutableList<String> cells = RunTogether.cells(text);
          if (cells.size() > 1) {
            problems.add(
                new Problem(
                    ProblemCode.ROW_PARTED,
                    Optional.of(line.place()),
                    ImmutableMap.of("printed", text, "parted", String.join(" | ", cells))));
          }
        }
      }
    }
  }

  /** Tells that the header of a table is not known; {@code named} is what its title says it is. */
  void tellKept(FlatTable table, Optional<TableKind<?>> named) {
    problems.add(
        new Problem(
            ProblemCode.TABLE_WITHOUT_COLUMNS,
            Optional.of(table.title().place()),
            ImmutableMap.of(
                "table", named.map(TableKind::title).orElse(""),
                "title", table.title().text())));
  }

  /** Tells what became of a table; {@code open} are the rows that have figures without a column. */
  void tell(FlatTable table, Placements placements, List<Integer> open) {
    int placed = 0;
    int left = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      for (int block = 0; block < table.blocks().size(); block++) {
        for (int column : placements.of(block, row).columns()) {
          placed += column >= 0 ? 1 : 0;
          left += column < 0 ? 1 : 0;
        }
      }
    }
    problems.add(
        new Problem(
            ProblemCode.TABLE_RESTORED,
            Optional.of(table.title().place()),
            ImmutableMap.of(
                "table", table.kind().title(),
                "title", table.title().text(),
                "placed", Integer.toString(placed),
                "left", Integer.toString(left))));
    if (!table.missing().isEmpty()) {
      problems.add(
          new Problem(
              ProblemCode.HEADER_DIFFERS,
              Optional.of(table.title().place()),
              ImmutableMap.of("table", table.kind().title(), "missing", table.missing())));
    }
    for (FlatLine line : table.repeated()) {
      problems.add(
          new Problem(
              ProblemCode.ROW_REPEATED,
              Optional.of(line.first().place()),
              ImmutableMap.of(
                  "table", table.kind().title(), "printed", FlatToken.joined(line.printed()))));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<List<FlatToken>> unclassed = table.rows().get(row).unclassed();
      if (!unclassed.isEmpty()) {
        problems.add(
            new Problem(
                ProblemCode.ROW_UNCLASSED,
                Optional.of(unclassed.get(0).get(0).place()),
                ImmutableMap.of(
                    "table",
                    table.kind().title(),
                    "row",
                    Integer.toString(row + 1),
                    "printed",
                    unclassed.stream().map(FlatToken::joined).collect(Collectors.joining(" | ")))));
      }
    }
    for (int row : open) {
      for (int block = 0; block < table.blocks().size(); block++) {
        if (placements.of(block, row).columns().contains(-1)) {
          tell(table, row, block, placements.of(block, row));
        }
      }
    }
  }

  private void tell(FlatTable table, int row, int block, Placed placed) {
    List<FlatToken> figures = table.rows().get(row).figures(block);
    List<FlatToken> unplaced = new ArrayList<>();
    for (int figure = 0; figure < figures.size(); figure++) {
      if (placed.columns().get(figure) < 0) {
        unplaced.add(figures.get(figure));
      }
    }
    boolean none =
        placed.outcome() == Placed.Outcome.NONE || placed.outcome() == Placed.Outcome.CONTRADICTED;
    ProblemCode code =
        none
            ? ProblemCode.ROW_PLACEMENT_NONE
            : placed.outcome() == Placed.Outcome.SEVERAL
                ? ProblemCode.ROW_PLACEMENT_SEVERAL
                : ProblemCode.ROW_PLACEMENT_UNFINISHED;
    ImmutableMap.Builder<String, String> arguments =
        ImmutableMap.<String, String>builder()
            .put("table", table.kind().title())
            .put("row", Integer.toString(row + 1))
            .put(
                "printed",
                unplaced.stream().map(FlatToken::text).collect(Collectors.joining(" | ")));
    if (code == ProblemCode.ROW_PLACEMENT_SEVERAL) {
      arguments.put("placements", Integer.toString(placed.ways()));
    } else if (code == ProblemCode.ROW_PLACEMENT_UNFINISHED) {
      arguments.put("tried", Long.toString(placed.tried()));
    }
    problems.add(new Problem(code, Optional.of(unplaced.get(0).place()), arguments.buildOrThrow()));
  }
}
