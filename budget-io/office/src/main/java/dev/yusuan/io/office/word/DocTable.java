package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.office.word.WordBlock.Cell;
import dev.yusuan.io.office.word.WordBlock.Merge;
import dev.yusuan.io.office.word.WordBlock.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads a table of a document; its columns are where edges of cells stand below each other. */
final class DocTable {
  /** Edges that are nearer than this, in twentieths of a point, are one. */
  private static final int SAME_EDGE = 40;

  private final Table table;
  private final DocReader reader;
  private final List<Integer> edges;

  DocTable(Table table, DocReader reader) {
    this.table = table;
    this.reader = reader;
    this.edges = edges(table);
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
    return new WordBlock.Table(rows.build());
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
      int at = column(first.getLeftEdge());
      int columns = Math.max(1, column(right) - at);
      cells.add(new Cell(at, columns, merge(first), content(first)));
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

  /** The column that begins at an edge. */
  private int column(int edge) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
      column++;
    }
    return column;
  }

  private static List<Integer> edges(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        all.add(row.getCell(j).getLeftEdge());
        all.add(right(row.getCell(j)));
      }
    }
    List<Integer> edges = new ArrayList<>();
    int last = Integer.MIN_VALUE / 2;
    for (int edge : all) {
      if (edge - last > SAME_EDGE) {
        edges.add(edge);
      }
      last = edge;
    }
    return edges;
  }
}
