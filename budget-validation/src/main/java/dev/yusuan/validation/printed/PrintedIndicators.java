package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.indicator.Target;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorColumns;
import dev.yusuan.schema.IndicatorTreeColumns;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.Row;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Reason;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds all indicators of a disclosure, in printed order of its tables. */
public final class PrintedIndicators {
  /** The tables that print indicators. */
  public static final ImmutableList<TableKind<?>> KINDS =
      ImmutableList.of(
          TableKind.OVERALL_PERFORMANCE,
          TableKind.PROJECT_PERFORMANCE,
          TableKind.PROJECT_DECLARATION);

  /** All indicators of a disclosure, table by table, to be asked once. */
  public static final Function<Checking, ImmutableList<PrintedIndicator>> ALL =
      checking ->
          checking.disclosure().tables().stream()
              .flatMap(table -> in(table).stream())
              .collect(ImmutableList.toImmutableList());

  private PrintedIndicators() {}

  public static ImmutableList<PrintedIndicator> in(Table<?> table) {
    return table
        .schema()
        .indicatorTree()
        .map(columns -> onBranches(table, columns))
        .orElseGet(() -> inColumns(table));
  }

  /** Why a disclosure has no indicators that a rule is about. */
  public static Reason none(Disclosure disclosure) {
    if (KINDS.stream().anyMatch(kind -> disclosure.find(kind).isPresent())) {
      return Reason.NO_INDICATORS;
    }
    return KINDS.stream().anyMatch(disclosure::hasUntyped)
        ? Reason.TABLE_UNTYPED
        : Reason.TABLE_ABSENT;
  }

  private static ImmutableList<PrintedIndicator> inColumns(Table<?> table) {
    ImmutableList.Builder<PrintedIndicator> indicators = ImmutableList.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      for (IndicatorColumns<?> columns : table.schema().indicators()) {
        ImmutableList<String> branches = ImmutableList.of(columns.level().title());
        add(table, row, columns.name(), columns.target(), branches, indicators);
      }
    }
    return indicators.build();
  }

  private static ImmutableList<PrintedIndicator> onBranches(
      Table<?> table, IndicatorTreeColumns<?> columns) {
    ImmutableList.Builder<PrintedIndicator> indicators = ImmutableList.builder();
    Optional<String> level1 = Optional.empty();
    Optional<String> level2 = Optional.empty();
    for (int row = 0; row < table.rows().size(); row++) {
      Row printed = table.rows().get(row);
      Cells cells = printed.cells();
      Optional<String> printed1 = cells.find(columns.level1());
      Optional<String> printed2 = cells.find(columns.level2());
      boolean anew = printed1.isPresent() || isHeadOfDeclaration(printed);
      level2 = anew || printed2.isPresent() ? printed2 : level2;
      level1 = anew ? printed1 : level1;
      ImmutableList<String> branches =
          Stream.concat(level1.stream(), level2.stream()).collect(ImmutableList.toImmutableList());
      add(table, row, columns.name(), columns.target(), branches, indicators);
    }
    return indicators.build();
  }

  private static boolean isHeadOfDeclaration(Row row) {
    return row instanceof ProjectDeclarationRow declaration && declaration.level().isPresent();
  }

  private static void add(
      Table<?> table,
      int row,
      Column<?, String> name,
      Column<?, Target> target,
      ImmutableList<String> branches,
      ImmutableList.Builder<PrintedIndicator> indicators) {
    Cells cells = table.rows().get(row).cells();
    boolean named = !cells.isBlank(name) && !saysNothing(cells.find(name));
    if (named || (!cells.isBlank(target) && !saysNothing(cells.find(target)))) {
      indicators.add(PrintedIndicator.of(table, row, name, target, branches));
    }
  }

  /** Whether a cell says that there is no such indicator: 无. */
  private static boolean saysNothing(Optional<?> cell) {
    return cell.map(Object::toString)
        .filter(text -> !text.isBlank() && new Mark(text).saysNothing())
        .isPresent();
  }
}
