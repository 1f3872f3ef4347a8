package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.Classification;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of the classifications whose codes the tables print, and the question for all of these.
 *
 * @param id the part of the ids of rules that names it
 * @param title its name
 * @param type the type of cells that hold its codes
 * @param classification its list in a catalogue
 * @param <C> the kind of code
 */
public record CodeKind<C extends ClassificationCode<C>>(
    String id, Wording title, CellType<C> type, Function<Catalog, Classification<C>> classification)
    implements Function<Checking, ImmutableList<PrintedCode<C>>> {
  public static final CodeKind<FunctionCode> FUNCTIONAL =
      new CodeKind<>(
          "functional",
          Texts.of("catalog.functional"),
          CellType.FUNCTION_CODE,
          Catalog::functional);
  public static final CodeKind<DepartmentEconomicCode> DEPARTMENTAL =
      new CodeKind<>(
          "departmental-economic",
          Texts.of("catalog.departmental-economic"),
          CellType.DEPARTMENT_ECONOMIC_CODE,
          Catalog::departmentEconomic);
  public static final CodeKind<GovernmentEconomicCode> GOVERNMENTAL =
      new CodeKind<>(
          "governmental-economic",
          Texts.of("catalog.governmental-economic"),
          CellType.GOVERNMENT_ECONOMIC_CODE,
          Catalog::governmentEconomic);

  public static final ImmutableList<CodeKind<?>> ALL =
      ImmutableList.of(FUNCTIONAL, DEPARTMENTAL, GOVERNMENTAL);

  /** All its codes that a disclosure prints, in the order of the tables. */
  @Override
  public ImmutableList<PrintedCode<C>> apply(Checking checking) {
    return checking.disclosure().tables().stream()
        .flatMap(table -> printedIn(table).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The first printed code of each row of a table, in the order of its rows. */
  public ImmutableMap<Integer, PrintedCode<C>> byRow(Table<?> table) {
    return printedIn(table).stream()
        .collect(
            ImmutableMap.toImmutableMap(
                PrintedCode::row, printed -> printed, (first, second) -> first));
  }

  /** The printed codes of a table, in the order of its rows. */
  public ImmutableList<PrintedCode<C>> printedIn(Table<?> table) {
    ImmutableList.Builder<PrintedCode<C>> printed = ImmutableList.builder();
    for (Side side : table.schema().sides()) {
      side.find(type).ifPresent(column -> addPrinted(table, side, column, printed));
    }
    return printed.build();
  }

  private void addPrinted(
      Table<?> table,
      Side side,
      Column<?, C> column,
      ImmutableList.Builder<PrintedCode<C>> printed) {
    Optional<Column<?, String>> name = nameOf(side, column);
    for (int row = 0; row < table.rows().size(); row++) {
      Cells cells = table.rows().get(row).cells();
      int place = row;
      cells
          .find(column)
          .ifPresent(code -> printed.add(new PrintedCode<>(table, place, column, code, name)));
    }
  }

  /** The column of its own name, or of the name of the row; other labels name something else. */
  private Optional<Column<?, String>> nameOf(Side side, Column<?, C> column) {
    String id = column.id() + ".name";
    return side.labels().stream()
        .filter(label -> label.id().equals(id) || label.id().equals("name"))
        .findFirst();
  }
}
