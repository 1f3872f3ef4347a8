package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.ColumnRole;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Collects a table; {@link Table#builder} makes one. Not thread-safe.
 *
 * @param <R> the type of the rows
 */
public final class TableBuilder<R extends Row> {
  private final TableKind<R> kind;
  private final TableSchema<R> schema;
  private final AmountUnit unit;
  private final List<PrintedColumn> columns = new ArrayList<>();
  private final List<R> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<String> issuer = Optional.empty();
  private String title;
  private boolean totals;
  private boolean cut;

  TableBuilder(TableKind<R> kind, AmountUnit unit) {
    this.kind = kind;
    this.schema = kind.schema();
    this.unit = Objects.requireNonNull(unit, "unit");
    this.title = kind.title();
  }

  /** Says the printed title; it is that of the kind where none is given. */
  public TableBuilder<R> title(String printed) {
    title = Objects.requireNonNull(printed, "title");
    return this;
  }

  /** Says the name in the line 单位名称 or 部门名称. */
  public TableBuilder<R> issuer(String name) {
    return issuer(Optional.of(name));
  }

  /** Says the name in the line 单位名称 or 部门名称, if there is one. */
  public TableBuilder<R> issuer(Optional<String> name) {
    issuer = Objects.requireNonNull(name, "issuer");
    return this;
  }

  /** Adds printed columns with their standard titles, in printed order. */
  @SafeVarargs
  public final TableBuilder<R> columns(Column<R, ?>... printed) {
    for (Column<R, ?> column : printed) {
      columns.add(new PrintedColumn(column, column.title()));
    }
    return this;
  }

  /** Adds printed columns with their printed titles, in printed order. */
  public TableBuilder<R> columns(List<PrintedColumn> printed) {
    columns.addAll(printed);
    return this;
  }

  /** Adds a row. */
  public TableBuilder<R> row(R row) {
    rows.add(Objects.requireNonNull(row, "row"));
    return this;
  }

  /**
   * Adds a row whose printed amounts are in the unit of the table.
   *
   * @throws IllegalArgumentException if a text does not fit its column; the message names the
   *     table, the row as it was given and the column
   */
  public TableBuilder<R> row(RowBuilder<R, ?> row) {
    return row(inRow(rows.size(), () -> row.build(unit)));
  }

  /**
   * Adds a row of printed texts, one for each column that {@link #columns} named, in that order; an
   * empty text is a blank cell, and — and its like are marks as in {@link RowBuilder#print}.
   *
   * @throws IllegalArgumentException if a text does not fit its column, or there are more or fewer
   *     texts than columns; the message names the table and the row as it was given
   */
  public TableBuilder<R> row(String... texts) {
    return row(inRow(rows.size(), () -> schema.row(cells(texts))));
  }

  private Cells cells(String... texts) {
    if (texts.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row of " + texts.length + " texts in a table of " + columns.size() + " columns");
    }
    Cells.Builder cells = Cells.builder(schema);
    for (int i = 0; i < texts.length; i++) {
      PrintedColumn column = columns.get(i);
      String text = Objects.requireNonNull(texts[i], column::title);
      if (!text.isEmpty()) {
        RowBuilder.put(cells, column.column(), text, unit);
      }
    }
    return cells.build();
  }

  /** What is made of a row, counted from 0; a failure names the table and the row. */
  private <T> T inRow(int index, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          kind + ", row " + (index + 1) + " of those given: " + wrong.getMessage(), wrong);
    }
  }

  /**
   * Adds the rows of projects with their funds and indicators, to a table of {@link
   * TableKind#PROJECT_PERFORMANCE}.
   *
   * @throws IllegalArgumentException if the table is of another kind, a project has neither code
   *     nor name, or an indicator says more than the table prints
   */
  public TableBuilder<R> projects(List<ProjectPerformance> projects) {
    if (!kind.equals(TableKind.PROJECT_PERFORMANCE)) {
      throw new IllegalArgumentException("a table " + kind + " has no indicators of projects");
    }
    ProjectGroups.rows(projects).forEach(row -> rows.add(schema.row(row.cells())));
    return this;
  }

  /** Adds rows. */
  public TableBuilder<R> rows(List<? extends R> added) {
    added.forEach(this::row);
    return this;
  }

  /** Adds rows of the given cells. */
  public TableBuilder<R> cells(List<Cells> cells) {
    cells.forEach(each -> rows.add(schema.row(each)));
    return this;
  }

  /** Adds what is printed around the table, such as a note (注) below it. */
  public TableBuilder<R> notes(List<String> printed) {
    notes.addAll(printed);
    return this;
  }

  /** Says whether the document breaks off within it. */
  public TableBuilder<R> cut(boolean isCut) {
    cut = isCut;
    return this;
  }

  /**
   * Has blank amounts computed, exactly: in each row those of the printed columns from their parts,
   * then those of rows from the rows below them. A table without a total gets one: a first row 合计,
   * or, where it has two sides, a last row 收入总计 and 支出总计.
   */
  public TableBuilder<R> withTotals() {
    totals = true;
    return this;
  }

  /**
   * The table. A row without a level gets the one that its codes and its name tell; where no column
   * was named, the printed columns are those that some row fills, under their standard titles.
   *
   * @throws IllegalArgumentException if the title or the issuer is blank, a column or a title
   *     stands twice, a row fills a column that is not among those named, or nothing tells the
   *     level of a row that has amounts
   * @throws ArithmeticException if a computed amount has more decimals or digits than an amount can
   *     have
   */
  public Table<R> build() {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a table has a title: " + kind);
    }
    if (issuer.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("the issuer that a table names has a name: " + kind);
    }
    Set<Column<?, ?>> named =
        columns.stream().map(PrintedColumn::column).collect(Collectors.toSet());
    List<R> levelled = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Cells given = rows.get(i).cells();
      levelled.add(inRow(i, () -> schema.row(Levels.added(schema, given))));
    }
    List<R> finished = totals ? withTotals(levelled, named) : levelled;
    Set<Column<?, ?>> filled = filled(finished);
    if (named.isEmpty()) {
      return table(standard(filled), finished);
    }
    filled.stream()
        .filter(column -> !named.contains(column))
        .findFirst()
        .ifPresent(column -> refuse(column, finished));
    return table(ImmutableList.copyOf(columns), finished);
  }

  private List<R> withTotals(List<R> levelled, Set<Column<?, ?>> named) {
    try {
      return new Totals<>(schema, unit, column -> named.isEmpty() || named.contains(column))
          .filled(levelled);
    } catch (ArithmeticException tooLarge) {
      throw new ArithmeticException(kind + ", a computed amount: " + tooLarge.getMessage());
    }
  }

  private void refuse(Column<?, ?> column, List<R> all) {
    R row = all.stream().filter(each -> !each.cells().isBlank(column)).findFirst().orElseThrow();
    throw new IllegalArgumentException(
        kind + ": a row fills a column that the table does not print: " + column + ": " + row);
  }

  /**
   * The table with what was given, as a reader of documents needs it.
   *
   * @throws IllegalArgumentException if a column or a row is of another kind of table, or a column
   *     or a title stands twice
   */
  public Table<R> asPrinted() {
    return table(ImmutableList.copyOf(columns), rows);
  }

  private Table<R> table(ImmutableList<PrintedColumn> printed, List<R> all) {
    return new Table<>(
        kind,
        title,
        issuer,
        unit,
        printed,
        ImmutableList.copyOf(all),
        ImmutableList.copyOf(notes),
        cut);
  }

  /** The columns that some row fills, but for those that no document prints. */
  private Set<Column<?, ?>> filled(List<R> all) {
    return schema.columns().stream()
        .filter(column -> !column.is(ColumnRole.INFERRED))
        .filter(column -> all.stream().anyMatch(row -> !row.cells().isBlank(column)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<PrintedColumn> standard(Set<Column<?, ?>> filled) {
    return filled.stream()
        .map(column -> new PrintedColumn(column, column.title()))
        .collect(ImmutableList.toImmutableList());
  }
}
