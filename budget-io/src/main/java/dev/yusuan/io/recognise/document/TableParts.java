package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.ColumnFinder;
import dev.yusuan.io.recognise.header.HeaderColumn;
import dev.yusuan.io.recognise.header.HeaderShape;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.header.RowCodes;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.header.WordedHeader;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Titles;
import dev.yusuan.schema.Column;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parts tables that print side by side what has nothing to do with one another: income beside the
 * expenditure of one budget (政府性基金预算收支表), where a row of the kind is of expenditure only, amounts
 * by the department's classes beside those by the government's, and further items behind the sides
 * of a summary. What is not of the kind is a table of its own, so that each amount has the name of
 * its own row.
 */
final class TableParts {
  private static final ImmutableSet<TableKind<?>> OF_ONE_BUDGET =
      ImmutableSet.of(
          TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
          TableKind.GOVERNMENT_FUND_EXPENDITURE,
          TableKind.STATE_CAPITAL_EXPENDITURE);

  private static final ImmutableSet<TableKind<?>> BY_CLASS =
      ImmutableSet.of(
          TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
          TableKind.APPROPRIATION_BASIC_EXPENDITURE,
          TableKind.ECONOMIC_CLASSIFICATION);

  private static final ImmutableSet<TableKind<?>> OF_SIDES =
      ImmutableSet.of(TableKind.REVENUE_EXPENDITURE_SUMMARY, TableKind.FISCAL_APPROPRIATION);

  /** So many cells have the items and amounts of two sides. */
  private static final int TWO_SIDES = 4;

  private final TableFinder finder;
  private final KnownWords vocabulary;
  private final ColumnFinder summary;
  private final ColumnFinder appropriation;

  TableParts(TableFinder finder, KnownWords vocabulary) {
    this.finder = finder;
    this.vocabulary = vocabulary;
    this.summary = new ColumnFinder(TableKind.REVENUE_EXPENDITURE_SUMMARY, vocabulary);
    this.appropriation = new ColumnFinder(TableKind.FISCAL_APPROPRIATION, vocabulary);
  }

  /**
   * A part of a table with its own items and amounts.
   *
   * @param grid its lines, with its own cells only
   * @param isOfKind whether it is what the kind of the table is of
   */
  record Part(Segment.Grid grid, boolean isOfKind) {}

  /** The parts of a table from left to right; one if all of it belongs together. */
  ImmutableList<Part> of(Segment.Grid grid) {
    Optional<TableKind<?>> kind = finder.kindOf(grid).map(Titles.Named::kind);
    int lines = kind.isPresent() ? HeaderShape.lines(grid.grid(), 0) : 0;
    if (lines == 0) {
      return whole(grid);
    }
    TableKind<?> of = kind.get();
    if (!BY_CLASS.contains(of) && !OF_ONE_BUDGET.contains(of) && !OF_SIDES.contains(of)) {
      return whole(grid);
    }
    WordedHeader header = finder.header(grid, lines);
    List<Line> rows = grid.grid().subList(lines, grid.grid().size());
    if (BY_CLASS.contains(of)) {
      return classes(grid, known(of, header), rows);
    }
    if (OF_ONE_BUDGET.contains(of)) {
      Layout layout = summary.layout(summary.find(header, rows), rows);
      return expenditureAt(layout)
          .map(expenditure -> parts(grid, starts(layout), expenditure))
          .orElse(whole(grid));
    }
    if (OF_SIDES.contains(of) && widest(rows) > TWO_SIDES) {
      ColumnFinder columns = of == TableKind.FISCAL_APPROPRIATION ? appropriation : summary;
      return parts(grid, further(columns.layout(columns.find(header, rows), rows)), 0);
    }
    return whole(grid);
  }

  private static ImmutableList<Part> whole(Segment.Grid grid) {
    return ImmutableList.of(new Part(grid, true));
  }

  private static int widest(List<Line> rows) {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  private SortedMap<Integer, Optional<Column<?, ?>>> known(TableKind<?> kind, WordedHeader header) {
    SortedMap<Integer, Optional<Column<?, ?>>> known = new TreeMap<>();
    for (HeaderColumn column : header.columns()) {
      known.put(
          column.cell(),
          vocabulary.headings(kind).find(column.plain()).map(Headings.Meaning::column));
    }
    return known;
  }

  private static ImmutableList<Part> classes(
      Segment.Grid grid, SortedMap<Integer, Optional<Column<?, ?>>> known, List<Line> rows) {
    Optional<Integer> second = RowCodes.otherHalf(known, rows);
    return second.isPresent()
        ? ImmutableList.of(
            new Part(grid.withGrid(cells(grid.grid(), 0, second.get())), true),
            new Part(grid.withGrid(cells(grid.grid(), second.get(), Integer.MAX_VALUE)), false))
        : whole(grid);
  }

  /** The parts that begin at some cells, of which one is of the kind: that with a given cell. */
  private static ImmutableList<Part> parts(Segment.Grid grid, List<Integer> starts, int ofKind) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      parts.add(
          new Part(grid.withGrid(cells(grid.grid(), from, to)), from <= ofKind && ofKind < to));
    }
    return parts.build();
  }

  /** Where items begin behind the sides that are known, none of whose columns is known. */
  private static List<Integer> further(Layout layout) {
    List<Integer> starts = starts(layout);
    int last = starts.size();
    while (last > 1 && areUnknown(layout, starts.get(last - 1), starts, last)) {
      last--;
    }
    List<Integer> further = new ArrayList<>(List.of(0));
    starts.stream().skip(Math.max(last, 1)).forEach(further::add);
    return further;
  }

  private static boolean areUnknown(Layout layout, int from, List<Integer> starts, int next) {
    int to = next < starts.size() ? starts.get(next) : Integer.MAX_VALUE;
    return layout.columns().entrySet().stream()
        .filter(entry -> entry.getKey() >= from && entry.getKey() < to)
        .allMatch(entry -> entry.getValue().column().isOther());
  }

  /** Where parts begin: at an item behind amounts, if it has amounts itself. */
  private static List<Integer> starts(Layout layout) {
    List<Integer> starts = new ArrayList<>();
    Optional<Integer> item = Optional.empty();
    boolean behindAmounts = true;
    for (Map.Entry<Integer, FormColumn> entry : layout.columns().entrySet()) {
      boolean amount = entry.getValue().column().asAmounts().isPresent();
      if (amount) {
        item.ifPresent(starts::add);
        item = Optional.empty();
      } else if (behindAmounts) {
        item = Optional.of(entry.getKey());
      }
      behindAmounts = amount;
    }
    return starts;
  }

  /** Where the expenditure begins: behind the income and its amounts, before its own amounts. */
  private static Optional<Integer> expenditureAt(Layout layout) {
    Optional<Integer> income = cell(layout, SummaryRow.REVENUE_ITEM);
    Optional<Integer> received = cell(layout, SummaryRow.REVENUE_AMOUNT);
    Optional<Integer> expenditure = cell(layout, SummaryRow.EXPENDITURE_ITEM);
    Optional<Integer> spent = cell(layout, SummaryRow.EXPENDITURE_AMOUNT);
    boolean beside =
        income.isPresent()
            && received.isPresent()
            && expenditure.isPresent()
            && spent.isPresent()
            && income.get() < received.get()
            && received.get() < expenditure.get()
            && expenditure.get() < spent.get();
    return beside ? expenditure : Optional.empty();
  }

  private static Optional<Integer> cell(Layout layout, Column<?, ?> column) {
    return layout.columns().entrySet().stream()
        .filter(entry -> entry.getValue().column() == column)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The lines with the cells of a side; those that print nothing there are left out. */
  private static ImmutableList<Line> cells(List<Line> lines, int from, int to) {
    ImmutableList.Builder<Line> side = ImmutableList.builder();
    for (Line line : lines) {
      List<String> texts = new ArrayList<>(line.cells());
      Collections.fill(texts.subList(0, Math.min(from, texts.size())), "");
      Collections.fill(texts.subList(Math.min(to, texts.size()), texts.size()), "");
      ImmutableList<SourceCell> spans =
          line.origin().spans().stream()
              .filter(span -> span.at() >= from && span.at() < to)
              .collect(ImmutableList.toImmutableList());
      Line own = line.withCells(texts, spans);
      if (!own.isBlank()) {
        side.add(own);
      }
    }
    return side.build();
  }
}
