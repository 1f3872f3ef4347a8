package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where a table without a title begins beside another one (第二表头): behind amounts, a heading
 * of codes or names with words or codes below it, and amounts again.
 *
 * <p>That alone is not enough, for items and notes stand behind amounts in one table too: the
 * heading repeats one of the first table, or stands beside rows of the other table, or a blank
 * column is before it, or the sum of the first table has nothing beside it. The same headings twice
 * are one table in two halves, and what has headings of groups above both parts is one table too.
 */
final class SecondHeader {
  /** In how many rows at the top a header begins. */
  private static final int HEAD = 6;

  /** How many headings are looked at. */
  private static final int MOST = 16;

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*+(?:\\.[0-9]++)?%?");

  private final int column;
  private final Side left;
  private final Side right;

  private SecondHeader(int column, Side left, Side right) {
    this.column = column;
    this.left = left;
    this.right = right;
  }

  /** The column in which the second table begins; negative for none. */
  static int column(ImmutableList<SheetCell> cells) {
    List<SheetCell> head = head(cells);
    int first = cells.stream().mapToInt(SheetCell::column).min().orElse(0);
    if (head.stream().anyMatch(TableWords.SIDES::isIn)) {
      return -1;
    }
    return head.stream()
        .filter(cell -> cell.column() > first && cell.columns() == 1 && TableWords.KEY.isIn(cell))
        .map(SheetCell::column)
        .distinct()
        .sorted()
        .limit(MOST)
        .filter(column -> begins(cells, column))
        .findFirst()
        .orElse(-1);
  }

  private static List<SheetCell> head(ImmutableList<SheetCell> cells) {
    return cells.stream()
        .map(SheetCell::row)
        .distinct()
        .limit(HEAD)
        .reduce((row, next) -> next)
        .map(last -> cells.stream().filter(cell -> cell.row() <= last).toList())
        .orElse(List.of());
  }

  private static boolean begins(ImmutableList<SheetCell> cells, int column) {
    Optional<Side> left = Side.of(cells, cell -> cell.column() < column);
    Optional<Side> right = Side.of(cells, cell -> cell.column() >= column);
    return left.isPresent()
        && right.isPresent()
        && new SecondHeader(column, left.get(), right.get()).isSecond();
  }

  private boolean isSecond() {
    return right.header().get(0).column() == column
        && TableWords.KEY.isIn(right.header().get(0))
        && right.hasLabels(column)
        && right.hasAmounts(column)
        && left.endsInAmounts(column)
        && isApart();
  }

  private boolean isApart() {
    if (left.row() != right.row()) {
      boolean rightBelow = left.row() < right.row();
      Side upper = rightBelow ? left : right;
      Side lower = rightBelow ? right : left;
      return upper.hasAmountIn(lower.row()) && lower.above().isEmpty();
    }
    boolean grouped = !left.above().isEmpty() && !right.above().isEmpty();
    boolean halves = left.headings().equals(right.headings());
    if (grouped || halves) {
      return false;
    }
    return left.headings().contains(right.headings().get(0))
        || left.end() < column
        || left.sums().stream().anyMatch(right::isBlankIn);
  }

  /**
   * The cells on one side.
   *
   * @param rows the cells of each row, from that of the header on
   * @param above what stands above the header and is neither title nor unit
   * @param header the first row of several words
   */
  private record Side(
      TreeMap<Integer, List<SheetCell>> rows, List<SheetCell> above, List<SheetCell> header) {

    static Optional<Side> of(List<SheetCell> cells, Predicate<SheetCell> isIn) {
      TreeMap<Integer, List<SheetCell>> rows =
          cells.stream()
              .filter(isIn.and(cell -> !isCaption(cell)))
              .collect(Collectors.groupingBy(SheetCell::row, TreeMap::new, Collectors.toList()));
      return rows.entrySet().stream()
          .filter(row -> row.getValue().size() > 1)
          .findFirst()
          .filter(row -> row.getValue().stream().noneMatch(Side::isNumber))
          .map(
              row ->
                  new Side(
                      new TreeMap<>(rows.tailMap(row.getKey())),
                      rows.headMap(row.getKey()).values().stream().flatMap(List::stream).toList(),
                      row.getValue()));
    }

    private static boolean isCaption(SheetCell cell) {
      return TableWords.TITLE.isIn(cell) || TableWords.UNIT.isIn(cell);
    }

    private static boolean isNumber(SheetCell cell) {
      return NUMBER.matcher(cell.text().strip()).matches();
    }

    int row() {
      return header.get(0).row();
    }

    /** The first column behind the header. */
    int end() {
      SheetCell last = header.get(header.size() - 1);
      return last.column() + last.columns();
    }

    List<String> headings() {
      return header.stream().map(cell -> cell.text().strip()).toList();
    }

    private List<SheetCell> body() {
      return rows.tailMap(row() + 1).values().stream().flatMap(List::stream).toList();
    }

    /** Whether below a heading of codes or names there are some. */
    boolean hasLabels(int column) {
      boolean codes = TableWords.CODE.isIn(header.get(0));
      return body().stream()
          .anyMatch(cell -> cell.column() == column && (codes || !isNumber(cell)));
    }

    boolean hasAmounts(int column) {
      return body().stream().anyMatch(cell -> cell.column() > column + 1 && isNumber(cell))
          || (!TableWords.CODE.isIn(header.get(0))
              && body().stream().anyMatch(cell -> cell.column() > column && isNumber(cell)));
    }

    /** Whether amounts stand in the last column before another one. */
    boolean endsInAmounts(int column) {
      SheetCell last = header.get(header.size() - 1);
      boolean over = rows.values().stream().flatMap(List::stream).anyMatch(c -> runsTo(c, column));
      return !over
          && !TableWords.KEY.isIn(last)
          && body().stream().anyMatch(cell -> cell.column() >= last.column() && isNumber(cell));
    }

    private static boolean runsTo(SheetCell cell, int column) {
      return cell.column() + cell.columns() > column;
    }

    boolean hasAmountIn(int row) {
      return rows.getOrDefault(row, List.of()).stream().anyMatch(Side::isNumber);
    }

    boolean isBlankIn(int row) {
      return !rows.containsKey(row);
    }

    /** The rows of sums. */
    List<Integer> sums() {
      return rows.entrySet().stream()
          .filter(row -> row.getValue().stream().anyMatch(TableWords.TOTAL::isIn))
          .filter(row -> hasAmountIn(row.getKey()))
          .map(row -> row.getKey())
          .toList();
    }
  }
}
