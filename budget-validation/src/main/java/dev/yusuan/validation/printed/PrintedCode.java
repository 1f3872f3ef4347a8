package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import java.util.Optional;

/**
 * A code of a classification where it stands in a table, with the column of its name.
 *
 * @param table the table
 * @param row the 0-based row
 * @param column the column of the code
 * @param code the code
 * @param nameColumn the column of its name; empty where the table has none
 * @param <C> the kind of code
 */
public record PrintedCode<C extends ClassificationCode<C>>(
    Table<?> table, int row, Column<?, C> column, C code, Optional<Column<?, String>> nameColumn)
    implements PrintedRow {

  public CellPath cell() {
    return cell(column);
  }

  public ImmutableList<CellPath> cellAndName() {
    return nameColumn
        .filter(column -> name().isPresent())
        .map(this::cell)
        .map(nameCell -> ImmutableList.of(cell(), nameCell))
        .orElseGet(() -> ImmutableList.of(cell()));
  }

  /** The printed name; empty where it is blank. */
  public Optional<String> name() {
    return nameColumn.flatMap(this::find);
  }

  /** Whether the row prints an amount other than zero. */
  public boolean hasMoney() {
    return table.schema().sideOf(column).amounts().stream()
        .flatMap(amounts -> find(amounts).stream())
        .anyMatch(amount -> !amount.isZero());
  }
}
