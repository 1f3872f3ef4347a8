package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.ColumnRole;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.text.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A printed table (预算表): its columns and rows in printed order.
 *
 * @param kind the kind of table
 * @param title the title as printed: 2024年单位支出预算表
 * @param issuer the name in its line 单位名称 or 部门名称; empty where the table prints none
 * @param unit the unit of its amounts
 * @param columns the printed columns in printed order
 * @param rows the printed rows in printed order, across page breaks and without repeated headers
 * @param notes what is printed around it besides title, issuer and unit: marks such as 预算01表 above
 *     it, notes (注) below it
 * @param cut whether the document breaks off within it, so that rows may be missing
 * @param <R> the type of its rows
 */
public record Table<R extends Row>(
    TableKind<R> kind,
    String title,
    Optional<String> issuer,
    AmountUnit unit,
    ImmutableList<PrintedColumn> columns,
    ImmutableList<R> rows,
    ImmutableList<String> notes,
    boolean cut) {

  /**
   * Checks that columns and rows are of the kind of table.
   *
   * @throws IllegalArgumentException if a column or a row is of another kind of table, or a column
   *     or a title stands twice
   */
  public Table {
    TableSchema<?> schema = kind.schema();
    Set<Object> seen = new HashSet<>();
    for (PrintedColumn printed : columns) {
      if (!schema.find(printed.column().id()).filter(printed.column()::equals).isPresent()) {
        throw new IllegalArgumentException(kind + " has no column " + printed.column());
      }
      if (!seen.add(printed.column().index()) || !seen.add(printed.title())) {
        throw new IllegalArgumentException("column printed twice: " + printed);
      }
    }
    int others =
        columns.stream()
            .map(PrintedColumn::column)
            .filter(Column::isOther)
            .mapToInt(column -> column.index() + 1 - schema.columns().size())
            .max()
            .orElse(0);
    for (R row : rows) {
      if (!row.cells().isOf(schema) || row.cells().others() > others) {
        throw new IllegalArgumentException("no row of a table " + kind + ": " + row);
      }
    }
  }

  /** A table that is printed to its end. */
  public Table(
      TableKind<R> kind,
      String title,
      Optional<String> issuer,
      AmountUnit unit,
      ImmutableList<PrintedColumn> columns,
      ImmutableList<R> rows,
      ImmutableList<String> notes) {
    this(kind, title, issuer, unit, columns, rows, notes, /* cut= */ false);
  }

  /** A builder of a table whose amounts are in the given unit. */
  public static <R extends Row> TableBuilder<R> builder(TableKind<R> kind, AmountUnit unit) {
    return new TableBuilder<>(kind, unit);
  }

  /** A builder that starts from this table. */
  public TableBuilder<R> toBuilder() {
    return builder(kind, unit)
        .title(title)
        .issuer(issuer)
        .columns(columns)
        .rows(rows)
        .notes(notes)
        .cut(cut);
  }

  /** The description of its rows. */
  public TableSchema<R> schema() {
    return kind.schema();
  }

  /** This table with its type, if it is of the given kind. */
  @SuppressWarnings("unchecked") // one kind has one type of rows
  public <S extends Row> Optional<Table<S>> as(TableKind<S> other) {
    return kind.equals(other) ? Optional.of((Table<S>) this) : Optional.empty();
  }

  /**
   * The same table with a value in place of what stands in a cell.
   *
   * @param row the 0-based place of the row
   * @throws IllegalArgumentException if the table does not print the column
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public <V> Table<R> with(int row, Column<R, V> column, V value) {
    return withCells(row, rows.get(row).cells().toBuilder().replace(column, value).build());
  }

  /**
   * The same table with other cells in a row.
   *
   * @param row the 0-based place of the row
   * @throws IllegalArgumentException if the cells are of another table, or fill a column that the
   *     table does not print and the row did not fill
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Table<R> withCells(int row, Cells cells) {
    Cells before = cells(row);
    for (Column<?, ?> column : schema().columns()) {
      boolean filled = before.isBlank(column) && !cells.isBlank(column);
      if (filled && !prints(column) && !column.is(ColumnRole.INFERRED)) {
        throw new IllegalArgumentException("the table does not print the column " + column);
      }
    }
    List<R> changed = new ArrayList<>(rows);
    changed.set(row, schema().row(cells));
    return new Table<>(
        kind, title, issuer, unit, columns, ImmutableList.copyOf(changed), notes, cut);
  }

  /** Whether the table prints the column. */
  public boolean prints(Column<?, ?> column) {
    for (PrintedColumn printed : columns) {
      if (printed.column() == column) {
        return true;
      }
    }
    return false;
  }

  /** The printed header path of a column; its standard title where the table does not print it. */
  public String titleOf(Column<?, ?> column) {
    return columns.stream()
        .filter(printed -> printed.column() == column)
        .map(PrintedColumn::title)
        .findFirst()
        .orElse(column.title());
  }

  /**
   * The side that a column belongs to. A column that the description does not know is of the side
   * of the column printed before it.
   */
  public Side sideOf(Column<?, ?> column) {
    Side side = schema().sideOf(column);
    if (!column.isOther()) {
      return side;
    }
    for (PrintedColumn printed : columns) {
      if (printed.column() == column) {
        return side;
      }
      side = printed.column().isOther() ? side : schema().sideOf(printed.column());
    }
    return side;
  }

  /** The row of the total (合计, 总计) of a table with one side; empty where it prints none. */
  public Optional<R> total() {
    Side side = schema().sides().get(0);
    return rows.stream()
        .filter(row -> side.level(row.cells()).filter(RowLevel.TOTAL::equals).isPresent())
        .findFirst();
  }

  /**
   * Adds up a column over the matching rows, exactly. A row below another matching row in the tree
   * of rows is left out, so that a class and its items are not counted twice; blanks count as
   * nothing.
   *
   * @return the sum in the unit of the table; empty where no amount is printed
   * @throws ArithmeticException if the sum has more digits than an amount can have, or an amount
   *     printed in another unit cannot be stated in the unit of the table
   */
  public Optional<Amount> sum(Column<R, Amount> column, Predicate<? super R> matching) {
    RowTree tree = RowTree.of(this, sideOf(column));
    return IntStream.range(0, rows.size())
        .filter(row -> matching.test(rows.get(row)) && !isBelowMatching(tree, row, matching))
        .mapToObj(row -> cells(row).find(column))
        .flatMap(Optional::stream)
        .collect(Amount.summingIn(unit));
  }

  private boolean isBelowMatching(RowTree tree, int row, Predicate<? super R> matching) {
    Optional<Integer> above = tree.parent(row);
    while (above.isPresent()) {
      if (matching.test(rows.get(above.get()))) {
        return true;
      }
      above = tree.parent(above.get());
    }
    return false;
  }

  Cells cells(int row) {
    return rows.get(row).cells();
  }

  /** The same table with ＊＊＊ in place of contacts (联系人), in its titles and notes too. */
  public Table<R> withoutContacts() {
    return new DiscreetTable<>(this).table();
  }

  /** A short excerpt of the title, and the size. */
  @Override
  public String toString() {
    return (title.isEmpty() ? "(no title)" : Excerpt.of(title))
        + ": "
        + rows.size()
        + " rows, "
        + columns.size()
        + " columns, "
        + unit;
  }
}
