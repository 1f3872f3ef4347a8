package dev.yusuan.testkit.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormField;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.ColumnRole;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lays a table out as a form prints it: an amount of a column that the form does not print stands
 * in one that is part of the same whole.
 */
final class FormLayout {
  private static final ImmutableSet<RowLevel> UNITS =
      ImmutableSet.of(RowLevel.DEPARTMENT, RowLevel.UNIT);

  private final FormTable layout;
  private final TableSchema<?> schema;
  private final Set<Column<?, ?>> before = new LinkedHashSet<>();
  private final ImmutableList<PrintedColumn> columns;
  private final Set<Column<?, ?>> printed = new LinkedHashSet<>();
  private final Map<Column<?, ?>, Column<?, ?>> instead = new LinkedHashMap<>();

  FormLayout(Table<?> table, FormTable layout) {
    this.layout = layout;
    this.schema = table.schema();
    this.columns = columns(layout);
    table.columns().forEach(column -> before.add(column.column()));
    columns.forEach(column -> printed.add(column.column()));
  }

  /** The table in the layout of the form. */
  <R extends Row> Table<R> table(Table<R> table) {
    List<Cells> rows =
        table.rows().stream()
            .flatMap(row -> cells(row.cells()).stream())
            .flatMap(row -> lines(row).stream())
            .toList();
    return Table.builder(table.kind(), table.unit())
        .title(title(table.title()))
        .issuer(table.issuer())
        .columns(layout.sheet().map(sheet -> printedOn(sheet, rows)).orElse(columns))
        .cells(rows)
        .withTotals()
        .build();
  }

  /** The row; of a sheet, what it prints in grids alone stands in a row of its own. */
  private List<Cells> lines(Cells row) {
    if (layout.sheet().isEmpty()) {
      return List.of(row);
    }
    Set<Column<?, ?>> labelled = labelled(layout.sheet().get());
    Cells.Builder labels = row.toBuilder();
    Cells.Builder grid = Cells.builder(schema);
    for (Column<?, ?> column : schema.columns()) {
      if (!row.isBlank(column) && !labelled.contains(column) && !column.is(ColumnRole.INFERRED)) {
        copy(column, row, grid);
        labels.blank(column);
      }
    }
    return Stream.of(labels.build(), grid.build())
        .filter(cells -> schema.columns().stream().anyMatch(column -> !cells.isBlank(column)))
        .toList();
  }

  /** The words of the columns that were left, each with that of the one taken instead. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    instead.forEach((column, other) -> words.put(leaf(column), leaf(other)));
    return words;
  }

  private static String leaf(Column<?, ?> column) {
    return column.title().substring(column.title().lastIndexOf('/') + 1);
  }

  /**
   * The columns of what a sheet prints, in the order in which it is printed; a label that is
   * printed again with nothing behind it states none.
   */
  private ImmutableList<PrintedColumn> printedOn(FormSheet sheet, List<Cells> rows) {
    Set<Column<?, ?>> order = new LinkedHashSet<>();
    for (Cells row : rows) {
      Set<String> stated = new HashSet<>();
      for (FormField field : sheet.fields()) {
        if (stated.add(field.toString()) || !row.isBlank(field.column())) {
          order.add(field.column());
        }
      }
      grid(layout, column -> !row.isBlank(column)).ifPresent(order::addAll);
    }
    return order.stream()
        .flatMap(column -> columns.stream().filter(each -> each.column().equals(column)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The grid of a sheet that prints a row, if it has more than what stands behind labels. */
  static Optional<List<Column<?, ?>>> grid(FormTable layout, Predicate<Column<?, ?>> filled) {
    FormSheet sheet = layout.sheet().orElseThrow();
    List<List<Column<?, ?>>> grids = new ArrayList<>();
    grids.add(indicators(layout));
    for (List<FormColumn> grid : sheet.grids()) {
      List<Column<?, ?>> columns = new ArrayList<>();
      grid.forEach(column -> columns.add(column.column()));
      grids.add(columns);
    }
    Set<Column<?, ?>> labelled = labelled(sheet);
    return grids.stream()
        .filter(grid -> grid.stream().anyMatch(filled.and(column -> !labelled.contains(column))))
        .findFirst();
  }

  private static Set<Column<?, ?>> labelled(FormSheet sheet) {
    Set<Column<?, ?>> labelled = new LinkedHashSet<>();
    sheet.fields().forEach(field -> labelled.add(field.column()));
    return labelled;
  }

  /** The columns that a sheet prints of its indicators. */
  private static List<Column<?, ?>> indicators(FormTable layout) {
    List<Column<?, ?>> columns = new ArrayList<>();
    layout
        .kind()
        .schema()
        .indicatorTree()
        .ifPresent(
            tree ->
                columns.addAll(List.of(tree.level1(), tree.level2(), tree.name(), tree.target())));
    return columns;
  }

  /** The columns, each once: a code in several columns is one value. */
  private static ImmutableList<PrintedColumn> columns(FormTable layout) {
    Map<Column<?, ?>, String> titles = new LinkedHashMap<>();
    layout.sheet().ifPresent(sheet -> addLabels(layout, sheet, titles));
    for (FormColumn column : layout.columns()) {
      titles.putIfAbsent(column.column(), column.valueTitle());
    }
    ImmutableList.Builder<PrintedColumn> columns = ImmutableList.builder();
    titles.forEach((column, title) -> columns.add(new PrintedColumn(column, title)));
    return columns.build();
  }

  /** The labels of a sheet and the columns of its grids; that of indicators need not be stated. */
  private static void addLabels(
      FormTable layout, FormSheet sheet, Map<Column<?, ?>, String> titles) {
    for (FormField field : sheet.fields()) {
      String label = field.label().toString();
      if (!titles.containsKey(field.column())) {
        titles.put(field.column(), titles.containsValue(label) ? field.column().title() : label);
      }
    }
    sheet.grids().stream()
        .flatMap(List::stream)
        .forEach(column -> titles.putIfAbsent(column.column(), column.valueTitle()));
    indicators(layout).forEach(column -> titles.putIfAbsent(column, column.title()));
  }

  private String title(String title) {
    return layout.titles().isEmpty()
            || layout.titles().stream().anyMatch(each -> each.matches(title))
        ? title
        : layout.titles().get(0).toString().replace("*", "");
  }

  /** The cells of a row; empty where the form has no line for it. */
  private Optional<Cells> cells(Cells row) {
    Cells.Builder cells = Cells.builder(schema);
    boolean filled = false;
    for (Side side : schema.sides()) {
      FormLabels labels = new FormLabels(layout, side);
      if (labels.hasLine(row) && !isUnitWithoutCode(side, row)) {
        filled |= side.columns().stream().anyMatch(column -> !row.isBlank(column));
        addSide(side, labels, row, cells);
      }
    }
    return filled ? Optional.of(cells.build()) : Optional.empty();
  }

  /** Whether it is the line of a unit in a table of which the form does not print their codes. */
  private boolean isUnitWithoutCode(Side side, Cells row) {
    return side.level(row).filter(UNITS::contains).isPresent()
        && side.find(CellType.UNIT_CODE)
            .filter(code -> before.contains(code) && !printed.contains(code))
            .isPresent();
  }

  private void addSide(Side side, FormLabels labels, Cells row, Cells.Builder cells) {
    Map<Column<?, Amount>, Amount> moved = new LinkedHashMap<>();
    for (Column<?, ?> column : side.columns()) {
      if (labels.isOf(column)) {
        labels.label(row).ifPresent(label -> cells.put(labels.column(), label));
      } else if (printed.contains(column) || column.is(ColumnRole.INFERRED)) {
        copy(column, row, cells);
      } else {
        move(column, row, moved);
      }
    }
    moved.forEach(cells::put);
  }

  private static <V> void copy(Column<?, V> column, Cells row, Cells.Builder cells) {
    row.find(column).ifPresent(value -> cells.put(column, value));
  }

  private void move(Column<?, ?> column, Cells row, Map<Column<?, Amount>, Amount> moved) {
    Optional<? extends Column<?, Amount>> amounts = column.asAmounts();
    if (amounts.isPresent()) {
      Optional<Amount> amount = row.find(amounts.get());
      Optional<Column<?, Amount>> other = amount.flatMap(each -> instead(amounts.get()));
      if (amount.isPresent() && other.isPresent()) {
        moved.merge(other.get(), amount.get(), Amount::plus);
        instead.put(column, other.get());
      }
    }
  }

  /** Where an amount stands that is no sum itself; empty where the whole of it is enough. */
  private Optional<Column<?, Amount>> instead(Column<?, Amount> column) {
    Optional<? extends Column<?, Amount>> whole = whole(column);
    if (!addends(column, before::contains).isEmpty()) {
      return Optional.empty();
    }
    while (whole.isPresent() && !printed.contains(whole.get())) {
      whole = whole(whole.get());
    }
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Column<?, Amount> printedWhole = whole.get();
    if (!before.contains(printedWhole)) {
      return Optional.of(printedWhole);
    }
    return addends(printedWhole, printed::contains).stream()
        .filter(part -> !before.contains(part))
        .findFirst();
  }

  private static Optional<? extends Column<?, Amount>> whole(Column<?, Amount> column) {
    return column.relation().filter(Relation.SUM::equals).isPresent()
        ? column.parent()
        : Optional.empty();
  }

  private ImmutableList<Column<?, Amount>> addends(
      Column<?, Amount> whole, Predicate<Column<?, Amount>> among) {
    return schema.addendsOf(whole, Relation.SUM, among);
  }
}
