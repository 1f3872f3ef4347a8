package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import java.util.Optional;

/**
 * The name of a department or unit beside its code (单位代码与单位名称).
 *
 * @param table the table
 * @param row the 0-based row
 * @param code the code
 * @param nameColumn the column of the name
 * @param name the name
 */
public record UnitName(
    Table<?> table, int row, UnitCode code, Column<?, String> nameColumn, String name)
    implements PrintedRow {

  /** All names beside codes, in printed order. */
  public static ImmutableList<UnitName> in(Disclosure disclosure) {
    ImmutableList.Builder<UnitName> names = ImmutableList.builder();
    for (Table<?> table : disclosure.tables()) {
      for (Side side : table.schema().sides()) {
        side.find(CellType.UNIT_CODE).ifPresent(column -> add(table, side, column, names));
      }
    }
    return names.build();
  }

  private static void add(
      Table<?> table,
      Side side,
      Column<?, UnitCode> column,
      ImmutableList.Builder<UnitName> names) {
    for (int row = 0; row < table.rows().size(); row++) {
      Cells cells = table.rows().get(row).cells();
      Optional<UnitCode> code = cells.find(column);
      Optional<Column<?, String>> nameColumn = nameColumn(side, cells);
      if (code.isPresent() && nameColumn.isPresent()) {
        String name = cells.find(nameColumn.get()).orElseThrow();
        names.add(new UnitName(table, row, code.get(), nameColumn.get(), name));
      }
    }
  }

  /** The column that names the unit: the label in its own line, else one for it alone. */
  private static Optional<Column<?, String>> nameColumn(Side side, Cells cells) {
    Optional<RowLevel> level = side.level(cells);
    if (level.equals(Optional.of(RowLevel.DEPARTMENT))
        || level.equals(Optional.of(RowLevel.UNIT))) {
      return side.labels().stream().filter(label -> !cells.isBlank(label)).findFirst();
    }
    return side.labels().stream()
        .filter(label -> label == ProjectRow.UNIT_NAME && !cells.isBlank(label))
        .findFirst();
  }

  /** The unit. */
  public PrintedUnit unit() {
    return new PrintedUnit(Optional.of(code), Optional.of(name));
  }

  /** Whether the row is the line of a unit, not of a department or a project. */
  public boolean isLineOfUnit() {
    return table.schema().sideOf(nameColumn).level(cells()).equals(Optional.of(RowLevel.UNIT));
  }

  public CellPath nameCell() {
    return cell(nameColumn);
  }
}
