package dev.yusuan.table;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.ColumnRole;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import java.util.Optional;

/** Tells the levels of rows from their codes and names (行的层级). */
public final class Levels {
  /** Types of the columns that tell the level of a row; where a side has none, words tell it. */
  public static final ImmutableSet<CellType<?>> CODES =
      ImmutableSet.of(
          CellType.FUNCTION_CODE,
          CellType.DEPARTMENT_ECONOMIC_CODE,
          CellType.GOVERNMENT_ECONOMIC_CODE,
          CellType.UNIT_CODE,
          CellType.PROJECT_CODE);

  private static final int LOWEST_FUNCTION = 3;
  private static final int LOWEST_ECONOMIC = 2;
  private static final int LONGEST_SUBTOTAL = 12;

  private Levels() {}

  /**
   * The cells of a row with the levels that are not given.
   *
   * @throws IllegalArgumentException if the row has an amount on a side that adds up, and nothing
   *     tells its level
   */
  static Cells added(TableSchema<?> schema, Cells cells) {
    Cells.Builder levelled = cells.toBuilder();
    for (Side side : schema.sides()) {
      if (side.level(cells).isEmpty()) {
        Optional<RowLevel> level = of(side, cells);
        boolean hasAmount = side.amounts().stream().anyMatch(amount -> !cells.isBlank(amount));
        if (level.isEmpty() && hasAmount && side.addsUp()) {
          throw new IllegalArgumentException(
              "neither a code nor the name tells the level of the row, so state it: " + cells);
        }
        level.ifPresent(found -> levelled.put(side.level(), found));
      }
    }
    return levelled.build();
  }

  private static Optional<RowLevel> of(Side side, Cells cells) {
    Optional<String> label = side.label(cells);
    if (!side.addsUp()) {
      return ofCodes(side, cells).or(() -> headOf(side, cells));
    }
    if (label.filter(LevelWords::isTotal).isPresent()) {
      return Optional.of(RowLevel.TOTAL);
    }
    return ofCodes(side, cells)
        .or(() -> project(side, cells))
        .or(() -> label.flatMap(name -> ofName(side, name)));
  }

  /** A row of a table whose rows do not add up has a level if it is more than an indicator. */
  private static Optional<RowLevel> headOf(Side side, Cells cells) {
    boolean named = side.label(cells).isPresent();
    return named || side.amounts().stream().anyMatch(amount -> !cells.isBlank(amount))
        ? Optional.of(RowLevel.TOTAL)
        : Optional.empty();
  }

  /**
   * The level that the codes of a row tell: that of its classification, an item for a project, else
   * that of its unit.
   */
  public static Optional<RowLevel> ofCodes(Side side, Cells cells) {
    return find(side, cells, CellType.FUNCTION_CODE)
        .map(code -> classification(code, LOWEST_FUNCTION))
        .or(
            () ->
                find(side, cells, CellType.DEPARTMENT_ECONOMIC_CODE)
                    .map(code -> classification(code, LOWEST_ECONOMIC)))
        .or(
            () ->
                find(side, cells, CellType.GOVERNMENT_ECONOMIC_CODE)
                    .map(code -> classification(code, LOWEST_ECONOMIC)))
        .or(() -> projectOfKind(side, cells))
        .or(() -> find(side, cells, CellType.PROJECT_CODE).map(code -> RowLevel.ITEM))
        .or(() -> find(side, cells, CellType.UNIT_CODE).map(Levels::unit));
  }

  private static <V> Optional<V> find(Side side, Cells cells, CellType<V> type) {
    return side.find(type).flatMap(cells::find);
  }

  private static RowLevel classification(ClassificationCode<?> code, int lowest) {
    if (code.level() >= lowest) {
      return RowLevel.ITEM;
    }
    return code.level() == 1 ? RowLevel.CLASS : RowLevel.SECTION;
  }

  /**
   * A line of a project names its kind, or a project under the kind of the line above or a unit.
   */
  private static Optional<RowLevel> projectOfKind(Side side, Cells cells) {
    if (!side.columns().contains(ProjectRow.KIND)) {
      return Optional.empty();
    }
    boolean kind = !cells.isBlank(ProjectRow.KIND);
    boolean projectOnly = !cells.isBlank(ProjectRow.NAME) && cells.isBlank(ProjectRow.UNIT);
    boolean besideUnit =
        cells
            .find(ProjectRow.UNIT_NAME)
            .flatMap(unit -> cells.find(ProjectRow.NAME).filter(name -> !name.equals(unit)))
            .isPresent();
    return kind || projectOnly || besideUnit ? Optional.of(RowLevel.ITEM) : Optional.empty();
  }

  private static RowLevel unit(UnitCode code) {
    return code.isDepartment() ? RowLevel.DEPARTMENT : RowLevel.UNIT;
  }

  /** A line that names a project and has no code. */
  private static Optional<RowLevel> project(Side side, Cells cells) {
    return side.columns().stream()
            .anyMatch(column -> column.is(ColumnRole.PROJECT_NAME) && !cells.isBlank(column))
        ? Optional.of(RowLevel.ITEM)
        : Optional.empty();
  }

  /** 人员经费合计 is a sum in any table; other lines are told where a side has no codes. */
  private static Optional<RowLevel> ofName(Side side, String label) {
    if (side.columns().stream().map(Column::type).anyMatch(CODES::contains)) {
      boolean sum = label.endsWith("合计") || label.endsWith("小计");
      return sum && label.length() <= LONGEST_SUBTOTAL
          ? Optional.of(RowLevel.SUBTOTAL)
          : Optional.empty();
    }
    return Optional.of(LevelWords.level(label).orElse(RowLevel.CLASS));
  }
}
