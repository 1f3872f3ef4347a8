package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.page.Rect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Tells the title and header of another table that a page repeats above rows which go on with the
 * last table of the page before (重复的他表表头). An office program that made one table of several repeats
 * those of the first.
 */
final class RepeatedHeads {
  /** Lines of one table stand no farther apart on two pages. */
  private static final float SAME = 1.5f;

  /** Of more tables the titles are not kept. */
  private static final int MOST = 1000;

  /** So many rows tell where the columns of a table stand. */
  private static final int MOST_ROWS = 20;

  /** The first rows of tables, by their titles. */
  private final Map<String, List<List<PageBlock.Cell>>> byTitle = new HashMap<>();

  private NavigableSet<Float> before = new TreeSet<>();

  /** Parts them from the first table of a page. */
  void part(List<PageBlock> page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i) instanceof PageBlock.Table table) {
        int head = foreign(table);
        if (head > 0) {
          page.set(i, text(table.rows().subList(0, head)));
          page.add(i + 1, behind(table, head));
        }
        break;
      }
    }
    page.stream()
        .filter(PageBlock.Table.class::isInstance)
        .forEach(table -> remember((PageBlock.Table) table));
  }

  private void remember(PageBlock.Table table) {
    List<List<PageBlock.Cell>> rows = table.rows();
    if (byTitle.size() < MOST && !table.inferred() && !title(rows).isEmpty()) {
      byTitle.putIfAbsent(
          title(rows), List.copyOf(rows.subList(0, Math.min(rows.size(), MOST_ROWS))));
    }
    before = edges(rows);
  }

  /** How many rows at the head of a table are of another one; 0 for none. */
  private int foreign(PageBlock.Table table) {
    List<List<PageBlock.Cell>> rows = table.rows();
    List<List<PageBlock.Cell>> titled = byTitle.get(title(rows));
    if (titled == null || table.inferred()) {
      return 0;
    }
    int head = 0;
    int most = Math.min(rows.size(), titled.size());
    while (head < most && isSame(rows.get(head), titled.get(head))) {
      head++;
    }
    NavigableSet<Float> own = edges(rows.subList(head, rows.size()));
    NavigableSet<Float> below = edges(titled.subList(head, titled.size()));
    boolean other = !areAmong(below, own) || areAmong(own, before) || areAmong(before, own);
    boolean foreign = head > 1 && !own.isEmpty() && other && !areAmong(own, below);
    return foreign ? head : 0;
  }

  private static PageBlock.Text text(List<List<PageBlock.Cell>> head) {
    StringJoiner text = new StringJoiner(" ");
    Rect box = head.get(0).get(0).cell().box();
    for (List<PageBlock.Cell> row : head) {
      for (PageBlock.Cell cell : row) {
        text.add(cell.text());
        box = box.union(cell.cell().box());
      }
    }
    return new PageBlock.Text(text.toString(), box);
  }

  /** A table of which the rows behind some are a table of their own. */
  private static PageBlock.Table behind(PageBlock.Table table, int head) {
    List<List<PageBlock.Cell>> rows = table.rows().subList(head, table.rows().size());
    NavigableSet<Integer> columns = new TreeSet<>();
    Rect box = rows.get(0).get(0).cell().box();
    for (List<PageBlock.Cell> row : rows) {
      for (PageBlock.Cell cell : row) {
        columns.add(cell.cell().column());
        columns.add(cell.cell().column() + cell.cell().columns());
        box = box.union(cell.cell().box());
      }
    }
    UnaryOperator<RuledCell> own =
        at -> {
          int column = columns.headSet(at.column()).size();
          int end = columns.headSet(at.column() + at.columns()).size();
          return new RuledCell(at.row() - head, column, at.rows(), end - column, at.box());
        };
    return new PageBlock.Table(box, SharedColumns.moved(rows, own), table.inferred());
  }

  private static String title(List<List<PageBlock.Cell>> rows) {
    List<PageBlock.Cell> row = rows.isEmpty() ? List.of() : rows.get(0);
    return row.size() == 1 ? row.get(0).text() : "";
  }

  private static boolean isSame(List<PageBlock.Cell> one, List<PageBlock.Cell> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      Rect box = one.get(i).cell().box();
      Rect place = other.get(i).cell().box();
      if (!one.get(i).text().equals(other.get(i).text())
          || Math.abs(box.left() - place.left()) > SAME
          || Math.abs(box.right() - place.right()) > SAME) {
        return false;
      }
    }
    return true;
  }

  private static NavigableSet<Float> edges(List<List<PageBlock.Cell>> rows) {
    NavigableSet<Float> edges = new TreeSet<>();
    for (List<PageBlock.Cell> row : rows) {
      for (PageBlock.Cell cell : row) {
        edges.add(cell.cell().box().left());
        edges.add(cell.cell().box().right());
      }
    }
    return edges;
  }

  private static boolean areAmong(NavigableSet<Float> edges, NavigableSet<Float> others) {
    return edges.stream()
        .allMatch(edge -> !others.subSet(edge - SAME, true, edge + SAME, true).isEmpty());
  }
}
