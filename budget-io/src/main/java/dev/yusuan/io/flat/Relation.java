package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.table.TableKind;
import java.util.List;

/**
 * That a figure of a table is one of another, or not more or less than it (表间关系).
 *
 * @param cell the cell that is to be placed
 * @param sign {@code =}, {@code <=} or {@code >=}
 * @param other the cell of another table
 */
record Relation(Cell cell, String sign, Cell other) {
  private static final String FILE = "relations.tsv";

  /**
   * A cell, or cells of several rows.
   *
   * @param kind the table
   * @param column the id of the column
   * @param rows which rows: see {@code relations.tsv}
   */
  record Cell(TableKind<?> kind, String column, String rows) {}

  static ImmutableList<Relation> all() {
    return Holder.ALL;
  }

  private static final class Holder {
    static final ImmutableList<Relation> ALL =
        FlatData.lines(FILE, 8).stream()
            .map(FlatData.Line::fields)
            .map(fields -> new Relation(cell(fields, 0), fields.get(3), cell(fields, 4)))
            .collect(ImmutableList.toImmutableList());
  }

  private static Cell cell(List<String> fields, int at) {
    TableKind<?> kind = TableKind.valueOf(fields.get(at));
    String column = kind.schema().get(fields.get(at + 1)).id();
    return new Cell(kind, column, fields.get(at + 2));
  }
}
