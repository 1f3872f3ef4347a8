package dev.yusuan.io.flat.kept;

import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts rows together of lines that print names and figures, or of cells that stand alone. */
final class KeptRows {
  private static final Pattern CODE = Pattern.compile("0[0-9]+|[1-5][0-9]{2}(?:[0-9]{2}){0,2}");
  private static final int LONGEST_NUMBER = 5;

  private final List<FlatLine> lines;
  private final boolean ofCells;
  private final boolean sided;
  private final List<KeptRow> rows = new ArrayList<>();
  private KeptRow row = new KeptRow();

  /**
   * Rows of lines.
   *
   * @param ofCells whether each cell stands on a line of its own
   * @param sided whether a line may print two rows, side by side
   */
  KeptRows(List<FlatLine> lines, boolean ofCells, boolean sided) {
    this.lines = lines;
    this.ofCells = ofCells;
    this.sided = sided;
  }

  List<KeptRow> read() {
    for (int i = 0; i < lines.size(); i++) {
      FlatLine line = lines.get(i);
      if (line.isOfWords()) {
        words(line);
      } else if (ofCells && line.printed().size() == 1) {
        cell(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
      } else {
        figures(line);
      }
    }
    end();
    return rows;
  }

  /** A line of words is a name, or goes on with one; behind figures it begins another row. */
  private void words(FlatLine line) {
    if (!row.isName() && !(ofCells && row.figures().isEmpty())) {
      end();
    }
    begin(line);
    line.printed().forEach(row::word);
  }

  /**
   * A figure or a code that stands alone: digits above a name, or such as a code has, where no
   * figure is printed yet or the last one has decimals.
   */
  private void cell(FlatLine line, @Nullable FlatLine next) {
    FlatToken token = line.first();
    boolean first = row.isBlank() && next != null && next.isOfWords();
    boolean code =
        token.isDigits()
            && (first || (isCode(token) && (row.figures().isEmpty() || hasDecimals())));
    if (code && !row.figures().isEmpty()) {
      end();
    }
    begin(line);
    if (code || !isFigure(token)) {
      row.text(token);
    } else {
      row.figure(token);
    }
  }

  private boolean hasDecimals() {
    return !row.figures().get(row.figures().size() - 1).isDigits();
  }

  private void figures(FlatLine line) {
    List<FlatToken> printed = line.printed();
    boolean goesOn = isFigure(printed.get(0)) && row.isName();
    if (!goesOn) {
      end();
    }
    begin(line);
    int lastWord = lastWord(printed);
    for (int at = 0; at < printed.size(); at++) {
      FlatToken token = printed.get(at);
      if (isFigure(token) && !isNumberBeforeWords(at, lastWord, token)) {
        row.figure(token);
      } else if (isWord(token)) {
        if (sided && !row.figures().isEmpty() && at < printed.size() - 1) {
          end();
          begin(line);
        }
        row.word(token);
      } else {
        row.text(token);
      }
    }
  }

  /** Whether digits stand before a word: a code, an ordinal, a number of pieces. */
  private boolean isNumberBeforeWords(int at, int lastWord, FlatToken token) {
    boolean before = sided ? row.isBlank() && at < lastWord : at < lastWord;
    return token.isDigits() && (before || (row.isBlank() && isCode(token)));
  }

  private static int lastWord(List<FlatToken> printed) {
    for (int at = printed.size() - 1; at >= 0; at--) {
      if (isWord(printed.get(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWord(FlatToken token) {
    return !token.isFigure() && !token.isDigits();
  }

  private static boolean isFigure(FlatToken token) {
    return token.isAmount() && !token.isPercent();
  }

  private static boolean isCode(FlatToken token) {
    return CODE.matcher(token.text()).matches() || token.text().length() > LONGEST_NUMBER;
  }

  private void begin(FlatLine line) {
    if (row.isBlank() && line.startsPage()) {
      row.setStartsPage();
    }
  }

  private void end() {
    if (!row.isBlank()) {
      rows.add(row);
    }
    row = new KeptRow();
  }
}
