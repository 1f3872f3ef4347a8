package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects a table; {@link Table#builder} makes one. Not thread-safe.
 *
 * @param <R> the type of the rows
 */
public final class TableBuilder<R extends Row> {
  private final TableKind<R> kind;
  private final AmountUnit unit;
  private final List<PrintedColumn> columns = new ArrayList<>();
  private final List<R> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<String> issuer = Optional.empty();
  private String title;

  TableBuilder(TableKind<R> kind, AmountUnit unit) {
    this.kind = kind;
    this.unit = unit;
    this.title = kind.title();
  }

  /** Says the printed title; it is that of the kind where none is given. */
  public TableBuilder<R> title(String printed) {
    title = printed;
    return this;
  }

  /** Says the name in the line 单位名称 or 部门名称. */
  public TableBuilder<R> issuer(String name) {
    return issuer(Optional.of(name));
  }

  /** Says the name in the line 单位名称 or 部门名称, if there is one. */
  public TableBuilder<R> issuer(Optional<String> name) {
    issuer = name;
    return this;
  }

  /** Adds printed columns with their printed titles, in printed order. */
  public TableBuilder<R> columns(List<PrintedColumn> printed) {
    columns.addAll(printed);
    return this;
  }

  /** Adds a row. */
  public TableBuilder<R> row(R row) {
    rows.add(row);
    return this;
  }

  /** Adds rows. */
  public TableBuilder<R> rows(List<? extends R> added) {
    rows.addAll(added);
    return this;
  }

  /** Adds rows of the given cells. */
  public TableBuilder<R> cells(List<Cells> cells) {
    cells.forEach(each -> rows.add(kind.schema().row(each)));
    return this;
  }

  /** Adds what is printed around the table, such as a note (注) below it. */
  public TableBuilder<R> notes(List<String> printed) {
    notes.addAll(printed);
    return this;
  }

  /**
   * The table with what was given, as a reader of documents needs it.
   *
   * @throws IllegalArgumentException if a column or a row is of another kind of table, or a column
   *     or a title stands twice
   */
  public Table<R> asPrinted() {
    return new Table<>(
        kind,
        title,
        issuer,
        unit,
        ImmutableList.copyOf(columns),
        ImmutableList.copyOf(rows),
        ImmutableList.copyOf(notes));
  }
}
