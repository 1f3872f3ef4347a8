package dev.yusuan.io.columns;

import com.google.common.collect.ImmutableList;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of the file of a table, in order: the levels, the printed columns, columns that are
 * not printed but hold something in some row, and the unplaced texts, if any.
 */
public record TableLayout(ImmutableList<FileColumn> columns) {
  private static final String UNPLACED = "unplaced";

  /**
   * A column of a file.
   *
   * @param column what it means; empty for the unplaced texts
   * @param printed whether its title is the printed one
   */
  public record FileColumn(Optional<Column<?, ?>> column, boolean printed) {
    /** The id, in brackets where it is not printed. */
    public String name() {
      String id = column.map(Column::id).orElse(UNPLACED);
      return printed ? id : "(" + id + ")";
    }
  }

  /** The layout of the file of a table. */
  public static TableLayout of(Table<?> table) {
    ImmutableList.Builder<FileColumn> columns = ImmutableList.builder();
    Set<Column<?, ?>> taken = new HashSet<>();
    table.columns().forEach(printed -> taken.add(printed.column()));
    for (Side side : table.schema().sides()) {
      if (taken.add(side.level())) {
        columns.add(new FileColumn(Optional.of(side.level()), false));
      }
    }
    for (PrintedColumn printed : table.columns()) {
      columns.add(new FileColumn(Optional.of(printed.column()), true));
    }
    for (Column<?, ?> column : table.schema().columns()) {
      if (!taken.contains(column) && holdsSomething(table, column)) {
        columns.add(new FileColumn(Optional.of(column), false));
      }
    }
    if (table.rows().stream().anyMatch(row -> !row.cells().unplaced().isEmpty())) {
      columns.add(new FileColumn(Optional.empty(), false));
    }
    return new TableLayout(columns.build());
  }

  private static boolean holdsSomething(Table<?> table, Column<?, ?> column) {
    return table.rows().stream().anyMatch(row -> !row.cells().isBlank(column));
  }

  /** The titles, none twice: the printed ones as they are. */
  public ImmutableList<String> header(Table<?> table) {
    Set<String> taken = new HashSet<>();
    table.columns().forEach(printed -> taken.add(printed.title()));
    ImmutableList.Builder<String> header = ImmutableList.builder();
    for (FileColumn column : columns) {
      String title = column.column().map(table::titleOf).orElse(UNPLACED);
      header.add(column.printed() ? title : distinct(title, taken));
    }
    return header.build();
  }

  private static String distinct(String title, Set<String> taken) {
    String distinct = title;
    for (int i = 2; !taken.add(distinct); i++) {
      distinct = title + " " + i;
    }
    return distinct;
  }

  /**
   * The ids, joined by blanks, in brackets those that are not printed: {@code (level) name total}.
   */
  @Override
  public String toString() {
    return columns.stream().map(FileColumn::name).collect(Collectors.joining(" "));
  }

  /** The inverse of {@link #toString}; empty if the text is not of its making. */
  public static Optional<TableLayout> parse(String text, TableSchema<?> schema) {
    ImmutableList.Builder<FileColumn> columns = ImmutableList.builder();
    Set<Integer> seen = new HashSet<>();
    for (String name : text.split(" ", -1)) {
      boolean bracketed = name.length() > 2 && name.startsWith("(") && name.endsWith(")");
      String id = bracketed ? name.substring(1, name.length() - 1) : name;
      Optional<Column<?, ?>> column = schema.find(id);
      boolean known =
          column
              .map(each -> !(bracketed && each.isOther()))
              .orElse(bracketed && id.equals(UNPLACED));
      // A column of text and one of amounts that no description knows stand in the same place.
      int place = column.map(Column::index).orElse(-1);
      if (!known || !seen.add(place)) {
        return Optional.empty();
      }
      columns.add(new FileColumn(column, !bracketed));
    }
    return Optional.of(new TableLayout(columns.build()));
  }
}
