package dev.yusuan.io;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Mark;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.Optional;

/** Tables with one text wherever a table can hold text. */
public final class NaughtyTables {
  private NaughtyTables() {}

  /**
   * A table with the text as title, issuer, title of a column, cell, mark, unplaced text and note.
   */
  public static Table<ProjectRow> with(String text) {
    Cells.Builder cells = Cells.builder(ProjectRow.SCHEMA).unplaced(text).unplaced(text);
    if (!text.isBlank()) {
      cells.put(ProjectRow.NAME, text);
      if (CellType.AMOUNT.allowsMark(text)) {
        cells.mark(ProjectRow.TOTAL, new Mark(text));
      }
    }
    return new Table<>(
        TableKind.PROJECT_EXPENDITURE,
        text,
        Optional.of(text),
        AmountUnit.YUAN,
        text.isBlank()
            ? ImmutableList.of()
            : ImmutableList.of(new PrintedColumn(ProjectRow.NAME, text)),
        ImmutableList.of(new ProjectRow(cells.build())),
        ImmutableList.of(text, text));
  }
}
