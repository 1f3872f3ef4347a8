package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.office.word.WordBlock.Cell;
import dev.yusuan.io.office.word.WordBlock.Merge;
import dev.yusuan.io.office.word.WordBlock.Row;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads a table of a document, its cells measured. */
final class DocTable {
  private final Table table;
  private final DocReader reader;

  DocTable(Table table, DocReader reader) {
    this.table = table;
    this.reader = reader;
  }

  /** How many paragraphs the table has. */
  int paragraphs() {
    return table.numParagraphs();
  }

  WordBlock.Table read() {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 0; i < table.numRows(); i++) {
      rows.add(new Row(cells(table.getRow(i))));
    }
    return WordBlock.Table.measured(rows.build());
  }

  private ImmutableList<Cell> cells(TableRow row) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    int i = 0;
    while (i < row.numCells()) {
      TableCell first = row.getCell(i);
      int right = right(first);
      i++;
      while (first.isFirstMerged() && i < row.numCells() && continuesLeft(row.getCell(i))) {
        right = right(row.getCell(i));
        i++;
      }
      int left = first.getLeftEdge();
      cells.add(new Cell(left, Math.max(1, right - left), merge(first), content(first)));
    }
    return cells.build();
  }

  private ImmutableList<WordBlock> content(TableCell cell) {
    ImmutableList.Builder<WordBlock> content = ImmutableList.builder();
    reader.content(cell, table.getTableLevel(), content::add);
    return content.build();
  }

  private static boolean continuesLeft(TableCell cell) {
    return cell.isMerged() && !cell.isFirstMerged();
  }

  private static Merge merge(TableCell cell) {
    if (cell.isFirstVerticallyMerged()) {
      return Merge.BEGINS;
    }
    return cell.isVerticallyMerged() ? Merge.CONTINUES : Merge.NONE;
  }

  private static int right(TableCell cell) {
    return cell.getLeftEdge() + cell.getWidth();
  }
}
