package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.catalog.ClassLabels;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of one side of a table are: their place in the tree, their codes and names. */
final class FactRows {
  private static final int CLASS_DIGITS = 3;
  private static final String EXPENDITURE = "expenditure";

  private final Table<?> table;
  private final Side side;
  private final RowTree tree;
  private final LooseRows loose;
  private final Optional<String> issuerUnit;
  private final @Nullable Column<?, ?> unit;
  private final @Nullable Column<?, FunctionCode> function;
  private final @Nullable Column<?, ?> departmentEconomic;
  private final @Nullable Column<?, ?> governmentEconomic;
  private final @Nullable Column<?, ?> project;

  private FactRows(Table<?> table, Side side, Optional<String> issuerUnit) {
    this.table = table;
    this.side = side;
    this.tree = RowTree.of(table, side);
    this.loose = LooseRows.of(table, side, tree);
    this.issuerUnit = issuerUnit;
    this.unit = side.find(CellType.UNIT_CODE).orElse(null);
    this.function = side.find(CellType.FUNCTION_CODE).orElse(null);
    this.departmentEconomic = side.find(CellType.DEPARTMENT_ECONOMIC_CODE).orElse(null);
    this.governmentEconomic = side.find(CellType.GOVERNMENT_ECONOMIC_CODE).orElse(null);
    this.project = side.find(CellType.PROJECT_CODE).orElse(null);
  }

  /**
   * The rows of a side.
   *
   * @param issuerCode the code of who issued the document
   * @param kind the name of the kind of document; of a unit's, all rows are the issuer's own
   */
  static FactRows of(Table<?> table, Side side, Optional<String> issuerCode, String kind) {
    return new FactRows(
        table, side, issuerCode.filter(code -> kind.equals(DisclosureKind.UNIT.name())));
  }

  /** The level of a row, the number of the row that it is part of, and whether it has no parts. */
  ImmutableList<String> tree(int row) {
    RowLevel level = level(row).orElse(null);
    return ImmutableList.of(
        level == null ? "" : level.name(),
        tree.parent(row).map(above -> Integer.toString(above + 1)).orElse(""),
        Boolean.toString(isLeaf(row, level)));
  }

  /** Whether the amounts of a row are counted once if those of all such rows are added up. */
  private boolean isLeaf(int row, @Nullable RowLevel level) {
    boolean isCountedElsewhere =
        level == RowLevel.OF_WHICH
            || level == RowLevel.SECOND_BREAKDOWN
            || (level == null && loose.areCountedInTotal())
            || (level == RowLevel.TOTAL && loose.makeUpTheTotal());
    return !isCountedElsewhere && !tree.hasParts(row, Relation.SUM);
  }

  /** The codes of a row, those of whom and what it belongs to beside them, and its name. */
  ImmutableList<String> keys(int row) {
    Cells cells = cells(row);
    return ImmutableList.of(
        code(unit, cells),
        owner(row),
        code(function, cells),
        functionClass(row),
        code(departmentEconomic, cells),
        code(governmentEconomic, cells),
        code(project, cells),
        side.label(cells).orElse(""));
  }

  /** The unit code of a row, or of the nearest row that it is part of, or of who issued all. */
  private String owner(int row) {
    Optional<Integer> above = Optional.of(row);
    while (above.isPresent()) {
      String code = code(unit, cells(above.get()));
      if (!code.isEmpty()) {
        return code;
      }
      above = tree.parent(above.get());
    }
    return issuerUnit.orElse("");
  }

  /** The functional class (类) that the code of a row, or its name in a summary, tells. */
  private String functionClass(int row) {
    Cells cells = cells(row);
    if (function != null && cells.find(function).isPresent()) {
      return cells.find(function).get().digits().substring(0, CLASS_DIGITS);
    }
    return level(row)
        .filter(level -> level == RowLevel.CLASS && side.id().equals(EXPENDITURE))
        .flatMap(level -> side.label(cells))
        .flatMap(ClassLabels::find)
        .map(FunctionCode::digits)
        .orElse("");
  }

  private Optional<RowLevel> level(int row) {
    return side.level(cells(row));
  }

  private Cells cells(int row) {
    return table.rows().get(row).cells();
  }

  private static String code(@Nullable Column<?, ?> column, Cells cells) {
    return column == null ? "" : cells.find(column).map(Object::toString).orElse("");
  }
}
