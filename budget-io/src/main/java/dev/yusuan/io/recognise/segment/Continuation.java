package dev.yusuan.io.recognise.segment;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.recognise.header.HeaderShape;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether a grid goes on with the table before it. */
final class Continuation {
  private static final int LONGEST_LABEL = 30;

  /** How many rows tell how wide a table is. */
  private static final int MOST_ROWS = 40;

  /** What parts words and clauses, or is of a figure: a label alone has none of it. */
  private static final CharMatcher MORE =
      CharMatcher.anyOf("。，；：:")
          .or(CharMatcher.whitespace())
          .or(CharMatcher.inRange('0', '9'))
          .precomputed();

  private final ImmutableList<Line> lines;
  private final Captions captions;
  private final ImmutableSet<String> headingWords;
  private final ImmutableSet<String> totals;

  /** The grid that was searched for totals last, and from which line on. */
  private int searchedBlock = -1;

  private int searchedFrom;

  /** The first total that was found there, or the end of the grid. */
  private int nextTotal;

  Continuation(ImmutableList<Line> lines, KnownWords vocabulary, Captions captions) {
    this.lines = lines;
    this.captions = captions;
    this.headingWords = vocabulary.headingWords();
    this.totals = vocabulary.plainWords("total");
  }

  /** Whether captions name another issuer than the table before. */
  boolean namesAnotherIssuer(Optional<String> own, List<Line> between) {
    Optional<String> other = own.isPresent() ? issuer(between) : Optional.empty();
    return other.isPresent() && !own.equals(other);
  }

  /** The issuer that captions name. */
  Optional<String> issuer(List<Line> lines) {
    return lines.stream().flatMap(line -> captions.issuer(line).stream()).findFirst();
  }

  /**
   * Whether the grid that begins at an index goes on with the table: it repeats the header, or has
   * none. With the title repeated it is another table of that kind if both have a total. Words that
   * are no known headings are those of another table where the grid is of another width, begins on
   * the same page, and shares none of them. What stands beside the table is another one.
   */
  boolean continues(OpenTable open, int index, boolean titleRepeated) {
    List<Line> table = open.grid;
    if (isBeside(table, index)) {
      return false;
    }
    List<Line> grid = gridAt(index, HeaderShape.MOST_LINES + 1);
    int header = HeaderShape.lines(grid, 0);
    if (titleRepeated && hasTotal(index, header) && open.hasTotal(this::isTotal)) {
      return false;
    }
    if (header == 0) {
      return true;
    }
    Multiset<String> words = words(grid.subList(0, header));
    Multiset<String> own = words(table.subList(0, Math.max(1, HeaderShape.lines(table, 0))));
    if (isHeader(words)) {
      return isAlike(own, words);
    }
    return !isAnother(table, index);
  }

  /**
   * Whether the grid that begins at an index may go on with a table that is printed as a sheet of
   * labels or below a header: one with a header of other words does not.
   */
  boolean mayBeOf(FormSheet sheet, List<Line> table, int index) {
    return !sheet.grids().isEmpty()
        || lines.get(index).cells().stream().anyMatch(sheet::isHeading)
        || sheet.isPrintedIn(lines.get(index).cells())
        || !isAnother(table, index);
  }

  /**
   * Whether a grid on the page of a table that has rows is of another width, and no word of its
   * header is one of the table's.
   */
  private boolean isAnother(List<Line> table, int index) {
    List<Line> grid = gridAt(index, MOST_ROWS);
    int header = HeaderShape.lines(grid, 0);
    int ofTable = HeaderShape.lines(table, 0);
    int width = width(grid);
    if (ofTable == table.size()
        || header == grid.size()
        || width == width(lastOf(table))
        || beginsPage(table, index)) {
      return false;
    }
    Multiset<String> own = words(table.subList(0, Math.max(1, ofTable)));
    Multiset<String> words = words(grid.subList(0, header));
    return words.size() >= width
        && words.stream().noneMatch(word -> isOfRow(word) || own.contains(word));
  }

  /**
   * Whether a row behind a table is printed in a line of it or above, and it is the same page: one
   * with places on it, or a sheet with other columns. Files that are read as one have the same
   * lines.
   */
  private boolean isBeside(List<Line> table, int index) {
    Line row = lines.get(index);
    Line last = table.get(table.size() - 1);
    SourcePlace above = last.origin().place();
    SourcePlace place = row.origin().place();
    return above.part().equals(place.part())
        && place.line() <= above.line()
        && !beginsPage(table, index)
        && (place.box().isPresent() || firstCell(row) > lastCell(lastOf(table)));
  }

  private static int firstCell(Line row) {
    return row.origin().spans().stream().mapToInt(cell -> cell.place().cell()).min().orElse(0);
  }

  private static int lastCell(List<Line> rows) {
    return rows.stream()
        .flatMap(row -> row.origin().spans().stream())
        .mapToInt(cell -> cell.place().cell())
        .max()
        .orElse(0);
  }

  private boolean isOfRow(String word) {
    return HeaderShape.isOrdinal(word) || totals.contains(word);
  }

  /** Whether a page begins between a table and the row at an index. */
  private boolean beginsPage(List<Line> table, int index) {
    int last = table.get(table.size() - 1).number();
    for (int i = index; i >= 0 && lines.get(i).number() > last; i--) {
      if (lines.get(i).origin().startsPage()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether lines before the row at an index are rows of the table itself, which print a label and
   * nothing else: rows of figures go on directly below them. One label alone asks for rows as wide
   * as those above; several have ordinals.
   */
  boolean areLabelsOnly(List<Line> table, List<Line> between, int index) {
    if (between.isEmpty() || lines.get(index).cells().stream().noneMatch(CellFit::isAmount)) {
      return false;
    }
    int number = lines.get(index).number() - between.size();
    boolean items = true;
    for (Line label : between) {
      if (label.number() != number++ || !isLabel(label)) {
        return false;
      }
      items &= isItem(label.plainText());
    }
    int above = width(lastOf(table));
    int below = width(gridAt(index, MOST_ROWS));
    return items ? below <= above : between.size() == 1 && below == above;
  }

  private boolean isLabel(Line line) {
    String text = line.plainText();
    return !captions.isCaption(line)
        && !line.origin().afterGap()
        && !line.origin().startsPage()
        && text.length() <= LONGEST_LABEL
        && MORE.matchesNoneOf(isItem(text) ? Words.item(text) : text);
  }

  /** Whether a label begins with an ordinal, or with 其中. */
  private static boolean isItem(String label) {
    return HeaderShape.isOrdinal(label) || !Words.item(label).equals(Words.plain(label));
  }

  private static List<Line> lastOf(List<Line> table) {
    return table.subList(Math.max(0, table.size() - MOST_ROWS), table.size());
  }

  private static int width(List<Line> rows) {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** The first rows that print something from an index to the end of their grid. */
  List<Line> gridAt(int index, int most) {
    List<Line> grid = new ArrayList<>();
    int block = lines.get(index).origin().block();
    for (int i = index;
        i < lines.size() && grid.size() < most && lines.get(i).origin().block() == block;
        i++) {
      if (!lines.get(i).isBlank()) {
        grid.add(lines.get(i));
      }
    }
    return grid;
  }

  /** Whether a row below the header of the grid that begins at an index is a total. */
  private boolean hasTotal(int index, int header) {
    int block = lines.get(index).origin().block();
    int first = index;
    for (int above = 0; above < header; first++) {
      above += lines.get(first).isBlank() ? 0 : 1;
    }
    if (block != searchedBlock || first < searchedFrom || first > nextTotal) {
      searchedBlock = block;
      searchedFrom = first;
      nextTotal = first;
      while (isOf(block, nextTotal) && !isTotal(lines.get(nextTotal))) {
        nextTotal++;
      }
    }
    return isOf(block, nextTotal);
  }

  private boolean isOf(int block, int line) {
    return line < lines.size() && lines.get(line).origin().block() == block;
  }

  private boolean isTotal(Line line) {
    return line.cells().stream().anyMatch(cell -> totals.contains(Words.plain(cell)));
  }

  /**
   * Whether words are headings and those of no rows: half of them are known headings, and none has
   * an ordinal.
   */
  private boolean isHeader(Multiset<String> words) {
    if (words.stream().anyMatch(HeaderShape::isOrdinal)) {
      return false;
    }
    long known = words.stream().filter(headingWords::contains).count();
    return known * 2 >= words.size();
  }

  private static Multiset<String> words(List<Line> header) {
    Multiset<String> words = HashMultiset.create();
    for (Line line : header) {
      for (String cell : line.cells()) {
        if (!Blanks.isBlank(cell)) {
          words.add(Words.plain(cell));
        }
      }
    }
    return words;
  }

  private static boolean isAlike(Multiset<String> one, Multiset<String> other) {
    int same = Multisets.intersection(one, other).size();
    return same * 4 > one.size() + other.size();
  }
}
