package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the sides of a header (收入 | 支出): a side begins with a heading of items. Where the words of
 * the header name no side, or name one above a column of amounts first, the headings of items alone
 * tell where the sides begin; one side alone is told by what its rows name.
 */
public final class HeaderSides {
  private static final String ITEM = "项目";
  private static final int MOST_NAMED = 2;

  private final Headings headings;
  private final ImmutableList<Side> sides;
  private final ImmutableList<LabelPattern> byFunction;

  /**
   * The sides of a kind of table.
   *
   * @param byFunction words of the heading of items that are functions
   */
  public HeaderSides(
      Headings headings, TableSchema<?> schema, ImmutableList<LabelPattern> byFunction) {
    this.headings = headings;
    this.sides = ImmutableList.copyOf(schema.sides());
    this.byFunction = byFunction;
  }

  /**
   * The columns, each with the title of its side in front; behind items of a side that the kind of
   * table does not have, a heading that is printed again is of no side.
   */
  public List<HeaderColumn> sided(List<HeaderColumn> columns, List<Line> rows) {
    if (sides.size() == 1 || columns.isEmpty() || isNamed(columns)) {
      return columns;
    }
    List<HeaderColumn> plain = columns.stream().map(this::withoutSide).toList();
    List<Integer> starts = starts(plain);
    if (starts.size() == 1) {
      Optional<Side> only = only(rows);
      return only.map(side -> plain.stream().map(column -> on(side, column)).toList())
          .orElse(plain);
    }
    List<Side> order = order(plain, starts);
    List<HeaderColumn> sided = new ArrayList<>();
    Set<Object> taken = new HashSet<>();
    boolean further = false;
    int number = -1;
    for (HeaderColumn column : plain) {
      if (starts.contains(column.cell())) {
        number++;
        taken.clear();
        further = false;
      }
      HeaderColumn own = on(order.get(Math.max(number, 0)), column);
      Optional<Column<?, ?>> meant = headings.find(own.plain()).map(Headings.Meaning::column);
      boolean again = !taken.add(meant.<Object>map(found -> found).orElse(column.plain()));
      further |= meant.isEmpty() || (again && meant.get().type() == (Object) CellType.TEXT);
      sided.add(again && further ? column : own);
    }
    return sided;
  }

  /** The sides from left to right: uses stand before functions where the headings say so. */
  private List<Side> order(List<HeaderColumn> columns, List<Integer> starts) {
    List<Side> order = new ArrayList<>(sides);
    List<Boolean> functions =
        columns.stream()
            .filter(column -> starts.contains(column.cell()))
            .map(column -> LabelPattern.any(byFunction, column.leaf()))
            .toList();
    int last = functions.size() - 1;
    if (last == MOST_NAMED && functions.get(last) && !functions.get(last - 1)) {
      Collections.swap(order, last - 1, last);
    }
    return order;
  }

  /** Whether sides are named, each above a heading of items first and never alone. */
  private boolean isNamed(List<HeaderColumn> columns) {
    Optional<String> before = Optional.empty();
    boolean named = false;
    for (HeaderColumn column : columns) {
      Optional<String> side = sideOf(column);
      boolean begins = side.isPresent() && !side.equals(before);
      if (begins && (isSideAlone(column) || isMoney(column))) {
        return false;
      }
      named |= begins;
      before = side.isPresent() ? side : before;
    }
    return named && !(sides.size() > MOST_NAMED && repeatsAmounts(columns));
  }

  /** Whether the words over two columns of amounts are the same, so that the items part them. */
  private boolean repeatsAmounts(List<HeaderColumn> columns) {
    Set<List<String>> amounts = new HashSet<>();
    return columns.stream().filter(this::isMoney).anyMatch(column -> !amounts.add(column.plain()));
  }

  /** 收入 alone is the heading of the items of that side. */
  private boolean isSideAlone(HeaderColumn column) {
    return column.plain().size() == 1 && sideOf(column).isPresent();
  }

  private Optional<String> sideOf(HeaderColumn column) {
    return column.plain().isEmpty() ? Optional.empty() : headings.sideOf(column.plain().get(0));
  }

  private boolean isMoney(HeaderColumn column) {
    return headings
        .find(column.plain())
        .filter(found -> found.column().asAmounts().isPresent())
        .isPresent();
  }

  private HeaderColumn withoutSide(HeaderColumn column) {
    if (isSideAlone(column)) {
      return column.withPlain(ImmutableList.of(ITEM));
    }
    return sideOf(column).isPresent()
        ? column.withPlain(column.plain().subList(1, column.plain().size()))
        : column;
  }

  /** The cells where sides begin; those beyond the last side begin none. */
  private List<Integer> starts(List<HeaderColumn> columns) {
    List<Integer> starts = new ArrayList<>();
    int first = first(columns);
    starts.add(columns.get(first).cell());
    for (HeaderColumn column : columns.subList(first + 1, columns.size())) {
      boolean again = column.plain().equals(columns.get(first).plain());
      boolean begins =
          starts.size() < sides.size() && (again || isItem(sides.get(starts.size()), column));
      if (begins) {
        starts.add(column.cell());
      }
    }
    return starts;
  }

  /** Where the first side begins: behind a column that numbers the lines. */
  private int first(List<HeaderColumn> columns) {
    boolean behind =
        columns.size() > 1
            && !isItem(sides.get(0), columns.get(0))
            && !isMoney(on(sides.get(0), columns.get(0)))
            && isItem(sides.get(0), columns.get(1));
    return behind ? 1 : 0;
  }

  private boolean isItem(Side side, HeaderColumn column) {
    return headings
        .find(on(side, column).plain())
        .filter(found -> found.column().type() == (Object) CellType.TEXT)
        .isPresent();
  }

  /**
   * The side that the rows of a table with one side name most: 事业收入, 教育支出. Where rows print items
   * of two sides, the header lost its other ones.
   */
  private Optional<Side> only(List<Line> rows) {
    if (rows.stream().filter(HeaderSides::printsTwoItems).limit(2).count() > 1) {
      return Optional.empty();
    }
    long revenue = naming(rows, sides.get(0));
    long expenditure = naming(rows, sides.get(1));
    return revenue == expenditure
        ? Optional.empty()
        : Optional.of(sides.get(revenue > expenditure ? 0 : 1));
  }

  private static boolean printsTwoItems(Line row) {
    return row.cells().stream().filter(HeaderShape::isOrdinal).limit(2).count() > 1;
  }

  private static long naming(List<Line> rows, Side side) {
    return rows.stream()
        .filter(
            row -> row.cells().stream().anyMatch(cell -> Words.plain(cell).contains(side.title())))
        .count();
  }

  private static HeaderColumn on(Side side, HeaderColumn column) {
    return column.withPlain(
        ImmutableList.<String>builder().add(side.title()).addAll(column.plain()).build());
  }
}
