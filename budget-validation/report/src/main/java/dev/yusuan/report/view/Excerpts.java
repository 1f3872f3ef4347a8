package dev.yusuan.report.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import dev.yusuan.report.view.TableExcerpt.Line;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.rule.FigureCheck;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Cuts what is printed around the cells of a finding out of their tables. */
final class Excerpts {
  private static final int MOST_TABLES = 3;
  private static final int MOST_ROWS = 30;
  private static final int MOST_COLUMNS = 14;

  /** A code that is not broken over lines, as those of projects may be. */
  private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{1,12}");

  private static final int MOST_KEYS = 3;
  private static final int MOST_LETTERS = 24;

  private final Disclosure disclosure;
  private final Texts texts;

  /**
   * Of a disclosure.
   *
   * @param discreet the disclosure without contacts
   */
  Excerpts(Disclosure discreet, Texts texts) {
    this.disclosure = discreet;
    this.texts = texts;
  }

  ImmutableList<TableExcerpt> of(Finding finding, Optional<Repair> repair) {
    Set<TableKey> tables = new LinkedHashSet<>();
    finding.cells().forEach(cell -> tables.add(TableKey.of(cell)));
    return tables.stream()
        .limit(MOST_TABLES)
        .flatMap(key -> find(key).stream().map(table -> excerpt(table, key, finding, repair)))
        .collect(toImmutableList());
  }

  private Optional<Table<?>> find(TableKey key) {
    return disclosure.tables().stream()
        .filter(table -> table.kind().name().equals(key.kind()))
        .skip(key.number() - 1L)
        .findFirst();
  }

  private TableExcerpt excerpt(
      Table<?> table, TableKey key, Finding finding, Optional<Repair> repair) {
    List<CellPath> cells =
        finding.cells().stream()
            .filter(cell -> TableKey.of(cell).equals(key) && cell.row() <= table.rows().size())
            .toList();
    NavigableSet<Integer> wanted = new TreeSet<>();
    cells.forEach(cell -> wanted.add(cell.row()));
    NavigableSet<Integer> shown = new TreeSet<>();
    cells.stream().map(CellPath::row).distinct().limit(MOST_ROWS).forEach(shown::add);
    if (shown.size() == 1) {
      addNeighbours(shown, table.rows().size());
    }
    List<PrintedColumn> columns = columns(table, shown, cells);
    shown.removeIf(row -> !wanted.contains(row) && isBlank(table, row, columns));
    Signs signs = new Signs(finding, repair);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int before = 0;
    for (int row : shown) {
      lines.add(new Line(row, row > before + 1, cells(table, row, columns, signs)));
      before = row;
    }
    wanted.removeAll(shown);
    return new TableExcerpt(
        texts.get("excerpt.title", Excerpt.of(table.title()), table.unit().symbol()),
        columns.stream()
            .map(column -> Excerpt.of(column.title()).replace("/", " / "))
            .collect(toImmutableList()),
        lines.build(),
        wanted.size());
  }

  private static void addNeighbours(NavigableSet<Integer> rows, int last) {
    int row = rows.first();
    if (row > 1) {
      rows.add(row - 1);
    }
    if (row < last) {
      rows.add(row + 1);
    }
  }

  /** Columns that name the rows, those of the finding, and those beside the first of them. */
  private static List<PrintedColumn> columns(
      Table<?> table, NavigableSet<Integer> rows, List<CellPath> cells) {
    Set<String> involved = new LinkedHashSet<>();
    cells.stream().limit(MOST_COLUMNS).forEach(cell -> involved.add(cell.column()));
    List<PrintedColumn> columns = new ArrayList<>();
    int keys = 0;
    for (PrintedColumn printed : table.columns()) {
      if (involved.contains(printed.column().id())) {
        columns.add(printed);
      } else if (keys < MOST_KEYS && isKey(printed.column()) && isPrinted(table, rows, printed)) {
        columns.add(printed);
        keys++;
      }
    }
    for (PrintedColumn printed : table.columns()) {
      boolean isFigure = printed.column().asAmounts().isPresent();
      if (columns.size() < keys + 4
          && isFigure
          && !columns.contains(printed)
          && isPrinted(table, rows, printed)) {
        columns.add(printed);
      }
    }
    return table.columns().stream().filter(columns::contains).toList();
  }

  private static boolean isKey(Column<?, ?> column) {
    return column.asAmounts().isEmpty() && column.type() != (Object) CellType.TARGET;
  }

  private static boolean isPrinted(
      Table<?> table, NavigableSet<Integer> rows, PrintedColumn column) {
    return rows.stream()
        .anyMatch(row -> !table.rows().get(row - 1).cells().isBlank(column.column()));
  }

  private static boolean isBlank(Table<?> table, int row, List<PrintedColumn> columns) {
    Cells cells = table.rows().get(row - 1).cells();
    return columns.stream().allMatch(column -> cells.isBlank(column.column()));
  }

  private static ImmutableList<TableCell> cells(
      Table<?> table, int row, List<PrintedColumn> columns, Signs signs) {
    Cells cells = table.rows().get(row - 1).cells();
    return columns.stream()
        .map(
            printed -> {
              Column<?, ?> column = printed.column();
              CellPath path = signs.path(table, row, column);
              String text = text(cells, column, table.unit());
              return new TableCell(
                  text, style(column, text), signs.role(path), signs.sign(path), signs.right(path));
            })
        .collect(toImmutableList());
  }

  private static String style(Column<?, ?> column, String text) {
    if (column.asAmounts().isPresent()) {
      return "figure";
    }
    return SHORT_CODE.matcher(text).matches() ? "code" : "text";
  }

  private static <V> String text(Cells cells, Column<?, V> column, AmountUnit unit) {
    return cells
        .find(column)
        .map(
            value ->
                value instanceof Amount amount
                    ? FigureTexts.in(unit, amount)
                    : column.type().print(value, unit))
        .or(() -> cells.mark(column).map(Object::toString))
        .map(text -> Excerpt.of(text, MOST_LETTERS))
        .orElse("");
  }

  private record TableKey(String kind, int number) {
    static TableKey of(CellPath cell) {
      return new TableKey(cell.table().name(), cell.number());
    }
  }

  /** What the cells are in the relation that a finding is about. */
  private static final class Signs {
    private final ImmutableList<CellPath> cells;
    private final Optional<Repair> repair;
    private final boolean isSum;

    Signs(Finding finding, Optional<Repair> repair) {
      this.cells = finding.cells();
      this.repair = repair;
      this.isSum =
          finding.check() instanceof FigureCheck check && check.comparison() == Comparison.SUM;
    }

    /** The path by which the finding names a cell, or its path as the only table of its kind. */
    CellPath path(Table<?> table, int row, Column<?, ?> column) {
      return Iterables.tryFind(
              cells,
              cell ->
                  cell.table() == table.kind()
                      && cell.row() == row
                      && cell.column().equals(column.id()))
          .or(new CellPath(table.kind(), row, column.id()));
    }

    String role(CellPath cell) {
      if (!cells.isEmpty() && cells.get(0).equals(cell)) {
        return "whole";
      }
      return cells.contains(cell) ? "part" : "";
    }

    String sign(CellPath cell) {
      String role = role(cell);
      if (!isSum || role.isEmpty()) {
        return "";
      }
      return role.equals("whole") ? "=" : "+";
    }

    String right(CellPath cell) {
      return repair
          .flatMap(known -> known.at(cell))
          .map(known -> FigureTexts.in(known.printed().unit(), known.value()))
          .orElse("");
    }
  }
}
