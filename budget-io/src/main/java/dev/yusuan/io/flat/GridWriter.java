package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.flat.row.PrintedHeadings;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.placing.Placed;
import dev.yusuan.io.placing.Proof;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a grid of a table whose figures were placed; those without a column stand behind all. */
final class GridWriter {
  private static final String UNCLASSED_NAME = "未归类指标";
  private static final String UNCLASSED_TARGET = "未归类指标值";
  private static final String TEXT = "未归栏文字";

  private final FlatTable table;
  private final Placements placements;
  private final ImmutableMap.Builder<SourcePlace, String> evidence;
  private final int others;
  private final int unclassed;
  private final int texts;

  GridWriter(
      FlatTable table, Placements placements, ImmutableMap.Builder<SourcePlace, String> evidence) {
    this.table = table;
    this.placements = placements;
    this.evidence = evidence;
    int most = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      most = Math.max(most, unplaced(row));
    }
    this.others = most;
    this.unclassed = table.rows().stream().mapToInt(row -> row.unclassed().size()).max().orElse(0);
    this.texts =
        table.isKept()
            ? table.rows().stream().mapToInt(row -> row.rest().size()).max().orElse(0)
            : 0;
  }

  private int unplaced(int row) {
    int unplaced = 0;
    for (int block = 0; block < table.blocks().size(); block++) {
      for (int column : placements.of(block, row).columns()) {
        unplaced += column < 0 ? 1 : 0;
      }
    }
    for (FlatToken token : table.rows().get(row).rest()) {
      unplaced += isAmount(token) ? 1 : 0;
    }
    return unplaced;
  }

  private boolean isAmount(FlatToken token) {
    return !table.isKept() && token.isAmount() && !token.isPercent();
  }

  Restored restored() {
    ImmutableMap.Builder<Integer, FormColumn> columns = ImmutableMap.builder();
    List<FormColumn> known = table.layout().columns();
    for (int cell = 0; cell < known.size(); cell++) {
      columns.put(cell, known.get(cell));
    }
    for (int other = 1; other <= others; other++) {
      Column<?, Amount> column = table.kind().schema().otherAmount(other);
      String title = "未归栏金额" + other;
      columns.put(
          known.size() + other - 1,
          new FormColumn(title, ImmutableList.of(title), column, column, 1));
    }
    int next = known.size() + others;
    for (int text = 1; text <= unclassed; text++) {
      String title = (text % 2 == 1 ? UNCLASSED_NAME : UNCLASSED_TARGET) + (text + 1) / 2;
      columns.put(next++, text(title, others + text));
    }
    for (int text = 1; text <= texts; text++) {
      columns.put(next++, text(TEXT + text, others + unclassed + text));
    }
    return new Restored(table.form(), table.layout(), columns.buildOrThrow(), 1);
  }

  private FormColumn text(String title, int number) {
    Column<?, String> column = table.kind().schema().otherText(number);
    return new FormColumn(title, ImmutableList.of(title), column, column, 1);
  }

  Grid grid() {
    ImmutableList.Builder<GridRow> rows = ImmutableList.builder();
    rows.add(header());
    for (int row = 0; row < table.rows().size(); row++) {
      rows.add(new GridRow(cells(row), table.rows().get(row).startsPage()));
    }
    return new Grid(rows.build(), true);
  }

  private GridRow header() {
    if (table.standsOnEnd()) {
      return headerOfItems();
    }
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    int at = 0;
    for (FlatLine line : table.header()) {
      for (FlatToken token : line.printed()) {
        cells.add(new SourceCell(token.text(), at++, token.place()));
      }
    }
    return new GridRow(cells.build(), false);
  }

  /** A heading for each column, as what the columns of a table of items mean is told again. */
  private GridRow headerOfItems() {
    PrintedHeadings printed = new PrintedHeadings(table.header());
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    restored()
        .columns()
        .forEach(
            (cell, column) ->
                cells.add(new SourceCell(column.title(), cell, printed.next(column.title()))));
    return new GridRow(cells.build(), false);
  }

  private ImmutableList<SourceCell> cells(int index) {
    FlatRow row = table.rows().get(index);
    Map<Integer, SourceCell> cells = new TreeMap<>();
    row.keys().forEach((cell, tokens) -> cells.put(cell, cell(tokens, cell)));
    row.reasons()
        .forEach(
            (cell, reason) -> {
              SourceCell placed = cells.get(cell);
              if (placed != null) {
                evidence.put(placed.place(), reason);
              }
            });
    int other = table.layout().columns().size();
    for (int block = 0; block < table.blocks().size(); block++) {
      Placed placed = placements.of(block, index);
      List<FlatToken> figures = row.figures(block);
      for (int figure = 0; figure < figures.size(); figure++) {
        int column = placed.columns().get(figure);
        int at = column < 0 ? other++ : table.blocks().get(block).figures().get(column);
        FlatToken token = figures.get(figure);
        cells.put(at, new SourceCell(token.text(), at, token.place()));
        if (column >= 0
            && !table.tellsColumn(token)
            && table.blocks().get(block).figures().size() > 1) {
          evidence.put(token.place(), evidence(placed));
        }
      }
    }
    int rest = table.layout().columns().size() + others;
    for (List<FlatToken> text : row.unclassed()) {
      cells.put(rest, cell(text, rest));
      rest++;
    }
    rest = table.layout().columns().size() + others + unclassed;
    for (FlatToken token : row.rest()) {
      int at = isAmount(token) ? other++ : rest++;
      cells.put(at, new SourceCell(token.text(), at, token.place()));
    }
    return ImmutableList.copyOf(cells.values());
  }

  private static SourceCell cell(List<FlatToken> tokens, int at) {
    String text = FlatToken.joined(tokens);
    return new SourceCell(text, at, tokens.get(0).place().printing(text));
  }

  private static String evidence(Placed placed) {
    return "arithmetic: "
        + placed.proofs().stream().map(Proof::id).collect(Collectors.joining(", "))
        + "; "
        + placed.tried()
        + " tried";
  }

  /** The rows some of whose figures have no column. */
  List<Integer> open() {
    List<Integer> open = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (unplaced(row) > 0) {
        open.add(row);
      }
    }
    return open;
  }
}
