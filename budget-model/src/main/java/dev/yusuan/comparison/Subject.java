package dev.yusuan.comparison;

import dev.yusuan.catalog.ClassLabels;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import java.util.List;
import java.util.Optional;

/**
 * What a row is about: by its code, and by its name where it has none. Projects go by their names,
 * as their codes are new each year.
 *
 * @param side the side of the table
 * @param level the level; the one total of a side is one whatever it is called
 * @param id the code or the name without blanks
 * @param isClassified whether the id is a code of a classification
 */
record Subject(String side, Optional<RowLevel> level, String id, boolean isClassified) {
  private static final String TOTAL = "合计";
  private static final List<CellType<?>> CODES =
      List.of(
          CellType.FUNCTION_CODE,
          CellType.DEPARTMENT_ECONOMIC_CODE,
          CellType.GOVERNMENT_ECONOMIC_CODE);

  /**
   * What a row is about.
   *
   * @param name its name, of this side or for several; empty where it has none
   * @param hasOneTotal whether the side has one total only, which needs no name
   */
  static Subject of(Side side, Cells cells, String name, boolean hasOneTotal) {
    Optional<RowLevel> level = side.level(cells);
    Optional<String> label = name.isEmpty() ? Optional.empty() : Optional.of(name);
    boolean isTheTotal = hasOneTotal && level.equals(Optional.of(RowLevel.TOTAL));
    if (isTheTotal) {
      return new Subject(side.id(), level, TOTAL, false);
    }
    Optional<String> code =
        isOfUnit(level) ? Optional.empty() : classCode(side, level, label, cells);
    return new Subject(
        side.id(),
        level,
        code.or(() -> unitCode(side, level, cells)).or(() -> label.map(Subject::joined)).orElse(""),
        code.isPresent());
  }

  boolean isTotal() {
    return level.equals(Optional.of(RowLevel.TOTAL));
  }

  /** The side and the level, which subjects that are one have in common. */
  List<Object> place() {
    return List.of(side, level);
  }

  /** Whether it may stand under another name, as totals and what has no name may not. */
  boolean hasNameOfItsOwn() {
    return !id.isEmpty() && !isClassified && !isTotal();
  }

  private static boolean isOfUnit(Optional<RowLevel> level) {
    return level.filter(is -> is == RowLevel.UNIT || is == RowLevel.DEPARTMENT).isPresent();
  }

  private static Optional<String> unitCode(Side side, Optional<RowLevel> level, Cells cells) {
    return isOfUnit(level) ? code(side, CellType.UNIT_CODE, cells) : Optional.empty();
  }

  private static Optional<String> classCode(
      Side side, Optional<RowLevel> level, Optional<String> label, Cells cells) {
    return printedClass(side, cells)
        .or(
            () ->
                level
                    .filter(RowLevel.CLASS::equals)
                    .flatMap(none -> label)
                    .flatMap(ClassLabels::find)
                    .map(Object::toString));
  }

  /** Whether a row prints a code of a classification. */
  static boolean printsClass(Side side, Cells cells) {
    return printedClass(side, cells).isPresent();
  }

  private static Optional<String> printedClass(Side side, Cells cells) {
    return CODES.stream().flatMap(type -> code(side, type, cells).stream()).findFirst();
  }

  /** A name without blanks. */
  static String joined(String name) {
    return name.replaceAll("\\s", "");
  }

  static <V> Optional<String> code(Side side, CellType<V> type, Cells cells) {
    return side.find(type).flatMap(cells::find).map(Object::toString);
  }
}
