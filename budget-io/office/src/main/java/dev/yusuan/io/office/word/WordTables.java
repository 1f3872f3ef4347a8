package dev.yusuan.io.office.word;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.office.word.WordBlock.Cell;
import dev.yusuan.io.office.word.WordBlock.Merge;
import dev.yusuan.io.office.word.WordBlock.Row;
import dev.yusuan.io.office.word.WordBlock.Table;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.GridBuilder;
import dev.yusuan.io.source.SourceBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes paragraphs and tables of documents as blocks of a source. */
final class WordTables {
  private static final CharMatcher BLANKS = CharMatcher.whitespace();

  private final SourceBuilder source;
  private ImmutableList<String> announced = ImmutableList.of();
  private int hidden;
  private int covered;
  private int deleted;

  WordTables(SourceBuilder source) {
    this.source = source;
  }

  /** Lines that stand above the next block, unless it prints them itself. */
  void announce(ImmutableList<String> lines) {
    announced = lines;
  }

  void write(WordBlock block) {
    String first = block.firstText();
    if (!announced.isEmpty() && !first.isBlank()) {
      writeAnnounced(first);
    }
    if (block instanceof WordBlock.Text paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Table table && table.isLayout()) {
      layout(table);
    } else if (block instanceof Table table && !table.measured()) {
      grid(table);
    } else if (block instanceof Table table) {
      StackedTables.of(table).stream().map(ColumnEdges::columns).forEach(this::grid);
    }
  }

  private void writeAnnounced(String first) {
    for (String line : announced) {
      if (!BLANKS.removeFrom(line).equals(BLANKS.removeFrom(first))) {
        source.paragraph(line, 0);
      }
    }
    announced = ImmutableList.of();
  }

  /** Counts a text that the document hides. */
  void countHidden() {
    hidden++;
  }

  /** Counts a deletion that is marked as such. */
  void countDeleted() {
    deleted++;
  }

  /** Says what was left out. */
  void end() {
    writeAnnounced("");
    say("hidden-text", hidden);
    say("covered-cells", covered);
    say("deleted-text", deleted);
  }

  private void say(String what, int texts) {
    if (texts > 0) {
      source.problem(
          ProblemCode.HIDDEN_LEFT_OUT,
          ImmutableMap.of("what", what, "texts", Integer.toString(texts)));
    }
  }

  private void paragraph(WordBlock.Text paragraph) {
    String rest = paragraph.text();
    for (int end = rest.indexOf('\f'); end >= 0; end = rest.indexOf('\f')) {
      if (end > 0) {
        source.paragraph(rest.substring(0, end), paragraph.heading());
      }
      source.pageBreak();
      rest = rest.substring(end + 1);
    }
    if (!rest.isEmpty() || paragraph.text().isEmpty()) {
      source.paragraph(rest, paragraph.heading());
    }
  }

  private void layout(Table table) {
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.merge() == Merge.CONTINUES) {
          covered += cell.text().isBlank() ? 0 : 1;
        } else {
          cell.content().forEach(this::write);
        }
      }
    }
  }

  private void grid(Table table) {
    List<Map<Integer, Integer>> heights = heights(table);
    GridBuilder grid = source.grid();
    for (int i = 0; i < table.rows().size(); i++) {
      grid.row();
      for (Cell cell : table.rows().get(i).cells()) {
        Integer height = heights.get(i).get(cell.at());
        if (height == null) {
          covered += cell.text().isBlank() ? 0 : 1;
        } else {
          grid.cell(cell.text(), cell.at(), cell.columns(), height);
        }
      }
    }
    grid.end();
  }

  /** How many rows each cell spans, by its column; without those that continue one above. */
  private static List<Map<Integer, Integer>> heights(Table table) {
    List<Map<Integer, Integer>> heights = new ArrayList<>();
    Map<Integer, Integer> open = new HashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Map<Integer, Integer> row = new HashMap<>();
      Set<Integer> going = new HashSet<>();
      for (Cell cell : table.rows().get(i).cells()) {
        Integer begun = open.get(cell.at());
        if (cell.merge() == Merge.CONTINUES && begun != null) {
          heights.get(begun).merge(cell.at(), 1, Integer::sum);
          going.add(cell.at());
        } else {
          row.put(cell.at(), 1);
        }
        if (cell.merge() == Merge.BEGINS) {
          open.put(cell.at(), i);
          going.add(cell.at());
        }
      }
      open.keySet().retainAll(going);
      heights.add(row);
    }
    return heights;
  }
}
