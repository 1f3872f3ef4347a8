package dev.yusuan.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.indicator.Target;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.testkit.form.FormText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints disclosures as the text of a document (公开文件的文本): sentences, titles, captions, headers of
 * several lines, and cells set apart by tabs.
 *
 * <p>A disclosure in a form of the library is printed in its layout. Of others 整体绩效目标表 and 申报表 are
 * left out, as documents print them as forms to be filled in. But for them, a generated disclosure
 * is read back from it as it was; one that was not generated may not be.
 */
public final class PrintedText {
  private static final Splitter PATH = Splitter.on('/');

  /** Those that are no grids. */
  static final ImmutableSet<TableKind<?>> FORMS =
      ImmutableSet.of(TableKind.OVERALL_PERFORMANCE, TableKind.PROJECT_DECLARATION);

  private PrintedText() {}

  /** The text, which ends with a line feed. */
  public static String of(Disclosure disclosure) {
    List<String> lines = new ArrayList<>();
    for (UnrecognisedBlock block : disclosure.unrecognised()) {
      if (!block.heading().isEmpty()) {
        lines.add(block.heading());
      }
      block.lines().forEach(cells -> lines.add(String.join("\t", cells)));
    }
    for (Table<?> table : disclosure.tables()) {
      for (List<String> grid : grids(disclosure, table)) {
        lines.add("");
        lines.add(table.title());
        table.issuer().ifPresent(issuer -> lines.add("部门名称：" + issuer));
        lines.add("单位：" + table.unit().symbol());
        lines.addAll(grid);
        lines.addAll(table.notes());
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Header and rows; of a table that is no grid, each sheet of the form, if it prints it. */
  private static List<ImmutableList<String>> grids(Disclosure disclosure, Table<?> table) {
    return disclosure
        .form()
        .flatMap(
            form ->
                FormText.grids(
                    form, table, (row, column) -> cell(table.unit(), row.cells(), column)))
        .orElseGet(
            () ->
                FORMS.contains(table.kind()) ? ImmutableList.of() : ImmutableList.of(grid(table)));
  }

  private static ImmutableList<String> grid(Table<?> table) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(header(table));
    table.rows().forEach(row -> lines.add(row(table, row.cells())));
    return lines.build();
  }

  /** A heading over several columns stands over the first of them. */
  private static List<String> header(Table<?> table) {
    List<List<String>> paths =
        table.columns().stream().map(column -> PATH.splitToList(column.title())).toList();
    int depth = paths.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < depth; line++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < paths.size(); column++) {
        List<String> path = paths.get(column);
        boolean stated = column > 0 && isSharedTo(line, paths.get(column - 1), path);
        cells.add(line < path.size() && !stated ? path.get(line) : "");
      }
      lines.add(String.join("\t", cells));
    }
    return lines;
  }

  private static boolean isSharedTo(int line, List<String> before, List<String> path) {
    return line + 1 < path.size()
        && line + 1 < before.size()
        && before.subList(0, line + 1).equals(path.subList(0, line + 1));
  }

  private static String row(Table<?> table, Cells cells) {
    return table.columns().stream()
        .map(PrintedColumn::column)
        .map(column -> cell(table.unit(), cells, column))
        .collect(Collectors.joining("\t"));
  }

  private static String cell(AmountUnit unit, Cells cells, Column<?, ?> column) {
    Optional<String> value = cells.find(column).map(found -> printed(unit, found));
    return value.or(() -> cells.mark(column).map(Mark::printed)).orElse("");
  }

  private static String printed(AmountUnit unit, Object value) {
    if (value instanceof Amount amount) {
      return amount.unit() == unit ? amount.digits() : amount.toString();
    }
    return value instanceof Target target ? target.printed() : value.toString();
  }
}
