package dev.yusuan.io.recognise.segment;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes watermarks (水印) out of tables: a word such as 征求意见稿 whose characters stand one after
 * another between the texts of cells, or alone in cells.
 */
public final class Watermarks {
  private static final int MOST_LINES = 20;
  private static final Splitter PIECES =
      Splitter.on(CharMatcher.forPredicate(Blanks::isBlank)).omitEmptyStrings();

  private final Reading reading;
  private final List<Line> lines;

  private Watermarks(ImmutableList<Line> lines, Reading reading) {
    this.reading = reading;
    this.lines = new ArrayList<>(lines);
  }

  /** The lines without watermarks; the cells that print nothing else are booked as notes. */
  public static ImmutableList<Line> without(ImmutableList<Line> lines, Reading reading) {
    Watermarks marks = new Watermarks(lines, reading);
    reading.vocabulary().words("watermark").forEach(marks::takeOut);
    return ImmutableList.copyOf(marks.lines);
  }

  /** A piece of a watermark in a cell. */
  private record Piece(int line, int cell, String text) {}

  private void takeOut(String word) {
    List<Piece> found = new ArrayList<>();
    int length = 0;
    for (int line = 0; line < lines.size(); line++) {
      if (!found.isEmpty() && line - found.get(0).line() > MOST_LINES) {
        line = found.get(0).line();
        found.clear();
        length = 0;
        continue;
      }
      for (int cell = 0;
          lines.get(line).isGrid() && cell < lines.get(line).cells().size();
          cell++) {
        String piece = piece(lines.get(line).cells().get(cell), word, length);
        if (!piece.isEmpty()) {
          found.add(new Piece(line, cell, piece));
          length += piece.length();
          if (length == word.length()) {
            remove(word, found);
            found.clear();
            length = 0;
          }
        }
      }
    }
  }

  /** The first or last piece of a cell, if the word goes on with it; else nothing. */
  private static String piece(String cell, String word, int from) {
    if (Blanks.isBlank(cell) || cell.indexOf(word.charAt(from)) < 0) {
      return "";
    }
    List<String> pieces = PIECES.splitToList(cell);
    String last = pieces.get(pieces.size() - 1);
    if (word.startsWith(last, from)) {
      return last;
    }
    return word.startsWith(pieces.get(0), from) ? pieces.get(0) : "";
  }

  private void remove(String word, List<Piece> pieces) {
    Line first = lines.get(pieces.get(0).line());
    for (Piece piece : pieces) {
      Line line = lines.get(piece.line());
      List<String> texts = new ArrayList<>(line.cells());
      String text = Blanks.strip(texts.get(piece.cell()));
      String rest =
          text.endsWith(piece.text())
              ? text.substring(0, text.length() - piece.text().length())
              : text.substring(piece.text().length());
      texts.set(piece.cell(), Blanks.strip(rest));
      if (Blanks.isBlank(rest)) {
        reading.ledger().book(line, piece.cell(), Ledger.Use.NOTE);
      }
      lines.set(piece.line(), line.withCells(texts));
    }
    reading.problems().add(ProblemCode.WATERMARK, first, -1, word, Integer.toString(pieces.size()));
  }
}
