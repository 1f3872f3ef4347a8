package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.Levels;
import dev.yusuan.table.PrintedColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which cell of a line holds which column, as a header says.
 *
 * @param columns the columns by 0-based cell, from left to right
 * @param missing the words of the form that the header lacks; empty where it lacks none
 * @param words the words of the header as printed, by how they are compared
 * @param inferred what told the meaning of columns that the words of the header left open
 */
public record Layout(
    ImmutableMap<Integer, FormColumn> columns,
    String missing,
    ImmutableMap<String, String> words,
    ImmutableMap<Column<?, ?>, String> inferred) {
  private static final String OPEN = "未归栏金额";

  public Layout(ImmutableMap<Integer, FormColumn> columns, String missing) {
    this(columns, missing, ImmutableMap.of(), ImmutableMap.of());
  }

  public static Layout of(ImmutableList<FormColumn> columns, String missing) {
    ImmutableMap.Builder<Integer, FormColumn> byCell = ImmutableMap.builder();
    for (int i = 0; i < columns.size(); i++) {
      byCell.put(i, columns.get(i));
    }
    return new Layout(byCell.buildOrThrow(), missing);
  }

  /** The columns with the titles of all blocks that print them: 人员经费、公用经费/金额. */
  static Map<Integer, FormColumn> joint(Map<Integer, FormColumn> columns, List<Integer> blocks) {
    List<Integer> cells = List.copyOf(columns.keySet());
    int width = cells.size() / blocks.size();
    Map<Integer, FormColumn> joint = new LinkedHashMap<>(columns);
    for (int i = 0; blocks.size() > 1 && i < cells.size(); i++) {
      List<String> titles = new ArrayList<>();
      for (int cell = i % width; cell < cells.size(); cell += width) {
        titles.add(Objects.requireNonNull(columns.get(cells.get(cell))).title());
      }
      String title = joint(titles);
      joint.computeIfPresent(
          cells.get(i),
          (cell, at) ->
              new FormColumn(title, at.path(), at.column(), at.alternative(), at.parts()));
    }
    return joint;
  }

  /** Titles of as many words, word by word; each word once. */
  private static String joint(List<String> titles) {
    List<List<String>> paths = titles.stream().map(title -> List.of(title.split("/"))).toList();
    int words = paths.get(0).size();
    if (paths.stream().anyMatch(path -> path.size() != words)) {
      return titles.get(0);
    }
    return IntStream.range(0, words)
        .mapToObj(
            i ->
                paths.stream().map(path -> path.get(i)).distinct().collect(Collectors.joining("、")))
        .collect(Collectors.joining("/"));
  }

  /** The layout of columns of which some may have titles that stand for two. */
  static Layout withDistinctTitles(Map<Integer, FormColumn> columns, String missing) {
    Map<String, Column<?, ?>> taken = new HashMap<>();
    ImmutableMap.Builder<Integer, FormColumn> distinct = ImmutableMap.builder();
    columns.forEach(
        (cell, column) -> {
          FormColumn named = column;
          for (int i = 2; isTaken(taken, named); i++) {
            named = column.numbered(i);
          }
          taken.put(named.valueTitle(), column.column());
          distinct.put(cell, named);
        });
    return new Layout(distinct.buildOrThrow(), missing);
  }

  /** The same layout, with what told the meaning of some of its columns. */
  Layout because(Map<Column<?, ?>, String> evidence) {
    return new Layout(columns, missing, words, ImmutableMap.copyOf(evidence));
  }

  /** The same layout, with what told the meaning of one more column. */
  Layout because(Column<?, ?> column, String evidence) {
    Map<Column<?, ?>, String> all = new HashMap<>(inferred);
    all.put(column, evidence);
    return because(all);
  }

  /** How many columns of the kind there are. */
  long known() {
    return columns.values().stream().filter(column -> !column.column().isOther()).count();
  }

  /** What told the meaning of a column that the words of the header left open; empty if they do. */
  Optional<String> inferred(Column<?, ?> column) {
    return Optional.ofNullable(inferred.get(column));
  }

  private static boolean isTaken(Map<String, Column<?, ?>> taken, FormColumn column) {
    Column<?, ?> holder = taken.get(column.valueTitle());
    return holder != null && holder != column.column();
  }

  public Layout inWordsOf(List<Line> header) {
    Map<String, String> printed = new HashMap<>();
    for (Line line : header) {
      for (String cell : line.cells()) {
        printed.putIfAbsent(LabelPattern.comparable(cell), Blanks.unwrap(cell));
      }
    }
    return new Layout(columns, missing, ImmutableMap.copyOf(printed), inferred);
  }

  /** How many cells a line of the header has. */
  public int width() {
    return columns.keySet().stream().mapToInt(cell -> cell + 1).max().orElse(0);
  }

  /** The same layout with a column that means another. */
  Layout with(Column<?, ?> from, Column<?, ?> to) {
    Map<Integer, FormColumn> changed = new LinkedHashMap<>(columns);
    changed.replaceAll(
        (cell, at) ->
            at.column() == from ? new FormColumn(at.title(), at.path(), to, to, at.parts()) : at);
    return new Layout(ImmutableMap.copyOf(changed), missing, words, inferred);
  }

  /** The same layout with a column whose cells may mean another instead. */
  Layout orElse(Column<?, ?> column, Column<?, ?> other) {
    Map<Integer, FormColumn> changed = new LinkedHashMap<>(columns);
    changed.replaceAll(
        (cell, at) ->
            at.column() == column
                ? new FormColumn(at.title(), at.path(), column, other, at.parts())
                : at);
    return new Layout(ImmutableMap.copyOf(changed), missing, words, inferred);
  }

  /**
   * The same layout with columns behind all others, of amounts that have no column.
   *
   * @param from the first cell of them
   */
  public Layout withOpen(int from, int count, TableSchema<?> schema) {
    int others = (int) columns.values().stream().filter(each -> each.column().isOther()).count();
    ImmutableMap.Builder<Integer, FormColumn> all = ImmutableMap.builder();
    all.putAll(columns);
    for (int at = 0; at < count; at++) {
      Column<?, ?> column = schema.otherAmount(others + at + 1);
      String title = OPEN + (at + 1);
      all.put(from + at, new FormColumn(title, ImmutableList.of(title), column, column, 1));
    }
    return new Layout(all.buildOrThrow(), missing, words, inferred);
  }

  /** The layout of lines that lack the first cells; their columns are left out. */
  public Layout shifted(int cells) {
    ImmutableMap.Builder<Integer, FormColumn> shifted = ImmutableMap.builder();
    columns.forEach(
        (cell, column) -> {
          if (cell >= cells) {
            shifted.put(cell - cells, column);
          }
        });
    return new Layout(shifted.buildOrThrow(), missing, words, inferred);
  }

  /** The layout of some of the columns, at their cells. */
  public Layout only(Predicate<Column<?, ?>> wanted) {
    ImmutableMap.Builder<Integer, FormColumn> some = ImmutableMap.builder();
    columns.forEach(
        (cell, column) -> {
          if (wanted.test(column.column())) {
            some.put(cell, column);
          }
        });
    return new Layout(some.buildOrThrow(), missing, words, inferred);
  }

  /** The layout of a block of columns: those from one cell up to another, at their cells. */
  public Layout between(int from, int to) {
    ImmutableMap.Builder<Integer, FormColumn> between = ImmutableMap.builder();
    columns.forEach(
        (cell, column) -> {
          if (cell >= from && cell < to) {
            between.put(cell, column);
          }
        });
    return new Layout(between.buildOrThrow(), missing, words, inferred);
  }

  public @Nullable FormColumn at(int cell) {
    return columns.get(cell);
  }

  /** Which part of a code in several columns a cell holds, from 0. */
  public int partOf(int cell) {
    FormColumn own = columns.get(cell);
    int part = 0;
    for (Map.Entry<Integer, FormColumn> other : columns.entrySet()) {
      boolean before = other.getKey() < cell;
      part += before && own != null && other.getValue().column() == own.column() ? 1 : 0;
    }
    return part;
  }

  /** The first cell of names; empty where the header has none. */
  public Optional<Integer> firstLabel() {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().column().type() == (Object) CellType.TEXT)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The cells of the first code that has several. */
  public List<Integer> codeCells() {
    Column<?, ?> code = null;
    List<Integer> cells = new ArrayList<>();
    for (Map.Entry<Integer, FormColumn> entry : columns.entrySet()) {
      FormColumn column = entry.getValue();
      boolean part = column.parts() > 1 && Levels.CODES.contains(column.column().type());
      if (part && (code == null || code == column.column())) {
        code = column.column();
        cells.add(entry.getKey());
      }
    }
    return cells;
  }

  /** The column at a cell, which must have one. */
  public Column<?, ?> columnAt(int cell) {
    return Objects.requireNonNull(columns.get(cell)).column();
  }

  public boolean prints(Column<?, ?> column) {
    for (FormColumn printed : columns.values()) {
      if (printed.column() == column) {
        return true;
      }
    }
    return false;
  }

  /** The columns of the table, a code in several columns once. */
  public ImmutableList<PrintedColumn> printedColumns() {
    Map<Column<?, ?>, PrintedColumn> printed = new LinkedHashMap<>();
    for (FormColumn column : columns.values()) {
      printed.putIfAbsent(column.column(), new PrintedColumn(column.column(), titleOf(column)));
    }
    return ImmutableList.copyOf(printed.values());
  }

  /** The columns of contacts, by the cell of a line. */
  public ContactHeader contacts() {
    List<String> titles = new ArrayList<>();
    for (int cell = 0; cell < width(); cell++) {
      FormColumn column = columns.get(cell);
      titles.add(column == null ? "" : titleOf(column));
    }
    return ContactHeader.of(titles);
  }

  private String titleOf(FormColumn column) {
    return Arrays.stream(column.valueTitle().split("/"))
        .map(word -> words.getOrDefault(LabelPattern.comparable(word), word))
        .collect(Collectors.joining("/"));
  }
}
