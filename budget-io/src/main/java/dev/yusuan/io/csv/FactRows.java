package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.catalog.ClassLabels;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import java.util.Optional;

/** What the rows of one side of a table are: their place in the tree, their codes and names. */
final class FactRows {
  private static final int CLASS_DIGITS = 3;
  private static final String EXPENDITURE = "expenditure";

  private final Table<?> table;
  private final Side side;
  private final RowTree tree;
  private final Optional<String> issuerUnit;

  private FactRows(Table<?> table, Side side, Optional<String> issuerUnit) {
    this.table = table;
    this.side = side;
    this.tree = RowTree.of(table, side);
    this.issuerUnit = issuerUnit;
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
    Optional<RowLevel> level = level(row);
    return ImmutableList.of(
        level.map(Enum::name).orElse(""),
        tree.parent(row).map(above -> Integer.toString(above + 1)).orElse(""),
        Boolean.toString(isLeaf(row)));
  }

  /** Whether the amounts of a row are counted once if those of all such rows are added up. */
  private boolean isLeaf(int row) {
    Optional<RowLevel> level = level(row);
    boolean isCountedElsewhere =
        level.filter(RowLevel.OF_WHICH::equals).isPresent()
            || level.filter(RowLevel.SECOND_BREAKDOWN::equals).isPresent();
    return !isCountedElsewhere && !tree.hasParts(row, Relation.SUM);
  }

  /** The codes of a row, those of whom and what it belongs to beside them, and its name. */
  ImmutableList<String> keys(int row) {
    Cells cells = cells(row);
    return ImmutableList.of(
        code(CellType.UNIT_CODE, cells).orElse(""),
        owner(row).or(() -> issuerUnit).orElse(""),
        code(CellType.FUNCTION_CODE, cells).orElse(""),
        functionClass(row).orElse(""),
        code(CellType.DEPARTMENT_ECONOMIC_CODE, cells).orElse(""),
        code(CellType.GOVERNMENT_ECONOMIC_CODE, cells).orElse(""),
        code(CellType.PROJECT_CODE, cells).orElse(""),
        side.label(cells).orElse(""));
  }

  /** The unit code of a row, or of the nearest row that it is part of. */
  private Optional<String> owner(int row) {
    Optional<Integer> above = Optional.of(row);
    while (above.isPresent()) {
      Optional<String> unit = code(CellType.UNIT_CODE, cells(above.get()));
      if (unit.isPresent()) {
        return unit;
      }
      above = tree.parent(above.get());
    }
    return Optional.empty();
  }

  /** The functional class (类) that the code of a row, or its name in a summary, tells. */
  private Optional<String> functionClass(int row) {
    Cells cells = cells(row);
    Optional<FunctionCode> code = side.find(CellType.FUNCTION_CODE).flatMap(cells::find);
    if (code.isPresent()) {
      return code.map(known -> known.digits().substring(0, CLASS_DIGITS));
    }
    return level(row)
        .filter(level -> level == RowLevel.CLASS && side.id().equals(EXPENDITURE))
        .flatMap(level -> side.label(cells))
        .flatMap(ClassLabels::find)
        .map(FunctionCode::digits);
  }

  private Optional<RowLevel> level(int row) {
    return side.level(cells(row));
  }

  private Cells cells(int row) {
    return table.rows().get(row).cells();
  }

  private <V> Optional<String> code(CellType<V> type, Cells cells) {
    return side.find(type).flatMap(cells::find).map(Object::toString);
  }
}
