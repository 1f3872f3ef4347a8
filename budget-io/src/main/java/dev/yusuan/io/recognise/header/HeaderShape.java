package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Column;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how many lines of a table are its header, by their shape: words, before figures and codes.
 */
public final class HeaderShape {
  public static final int MOST_LINES = 8;
  private static final int LONGEST_WORD = 60;
  private static final int FEWEST_COLUMNS = 4;

  /** Fewer numbers with gaps between them may be figures. */
  private static final int FEWEST_NUMBERS = 4;

  private static final Pattern ORDINAL =
      Pattern.compile(
          "[〇一二三四五六七八九十百]{1,4}[、.．].*|[(（][〇一二三四五六七八九十百]{1,4}[)）].*|[0-9]{1,2}[、.．][^0-9].*");
  private static final Pattern NUMBER =
      Pattern.compile("[(（]?([0-9]{1,3})(?:[=＝][0-9+＋*×÷/()（）－-]{1,60})?[)）]?");
  private static final ImmutableSet<String> BESIDE_NUMBERS =
      ImmutableSet.of("**", "*", "栏次", "行次", "甲", "乙", "丙", "丁", "栏", "—", "-");
  private static final ImmutableSet<String> TOTALS =
      ImmutableSet.of("合计", "总计", "共计", "小计", "收入总计", "支出总计");

  private HeaderShape() {}

  /** How many lines from the given one on are a header; 0 if it is none. */
  public static int lines(List<Line> grid, int from) {
    int least = spanned(grid, from);
    int count = 0;
    while (from + count < grid.size() && count < MOST_LINES) {
      Line line = grid.get(from + count);
      if (isNumbering(line)) {
        return count == 0 ? 0 : count + 1;
      }
      boolean below = count >= least && count > 0;
      if (!isOfWords(line)
          || (below && isRepeated(grid, from, from + count))
          || (below && (isRowLabel(line) || isLabelAlone(line, grid.get(from + count - 1))))) {
        break;
      }
      count++;
    }
    return count;
  }

  /** Whether the lines from one on are those above it, printed again on the next page. */
  private static boolean isRepeated(List<Line> grid, int from, int next) {
    int lines = next - from;
    if (!grid.get(next).origin().startsPage() || next + lines > grid.size()) {
      return false;
    }
    for (int at = 0; at < lines; at++) {
      if (!grid.get(from + at).cells().equals(grid.get(next + at).cells())) {
        return false;
      }
    }
    return true;
  }

  /** How many lines the merged cells of the first line reach over. */
  private static int spanned(List<Line> grid, int from) {
    return from >= grid.size()
        ? 0
        : grid.get(from).origin().spans().stream()
            .filter(span -> !Blanks.isBlank(span.text()))
            .mapToInt(SourceCell::rows)
            .max()
            .orElse(1);
  }

  /** Whether a line prints words only: no figure, no code, no sentence, no contact. */
  public static boolean isOfWords(Line line) {
    boolean printed = false;
    for (String cell : line.cells()) {
      if (!Blanks.isBlank(cell)) {
        printed = true;
        if (cell.length() > LONGEST_WORD || isFigureOrCode(cell) || cell.indexOf('。') >= 0) {
          return false;
        }
      }
    }
    return printed && ContactMask.maskLine(line.cells()).equals(line.cells());
  }

  public static boolean isFigureOrCode(String cell) {
    String text = Blanks.squeeze(cell);
    if (text.isEmpty()) {
      return false;
    }
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits || CellFit.isAmount(text) || CellFit.isEmptyMark(text);
  }

  /** Whether a line names a row: an ordinal, or a total alone. */
  private static boolean isRowLabel(Line line) {
    String first = Blanks.squeeze(line.text());
    return ORDINAL.matcher(first).matches()
        || (line.printedCells() == 1 && TOTALS.contains(Words.plain(first)));
  }

  /** Whether a line prints a first cell only, below a line that has a word of its own for each. */
  private static boolean isLabelAlone(Line line, Line above) {
    Set<String> words = new HashSet<>(above.cells());
    return line.printedCells() == 1
        && !Blanks.isBlank(line.cell(0))
        && above.cells().size() >= FEWEST_COLUMNS
        && above.printedCells() == above.cells().size()
        && words.size() == above.cells().size();
  }

  /** Whether a word is a total: 合计. */
  public static boolean isTotal(String word) {
    return TOTALS.contains(Words.plain(word));
  }

  /** Whether a line begins with an ordinal, as rows do. */
  public static boolean isOrdinal(String text) {
    return ORDINAL.matcher(Blanks.squeeze(text)).matches();
  }

  /**
   * Whether the line numbers the columns of a table: {@code 栏次 1=2+3 2 3}, {@code ** ** 1 2}. Where
   * one is missing, as a broken formula may be, the others stand at their columns.
   */
  public static boolean isNumbering(Line line) {
    int numbers = 0;
    int last = 0;
    boolean each = true;
    Set<Integer> places = new HashSet<>();
    for (int cell = 0; cell < line.cells().size(); cell++) {
      String text = Blanks.squeeze(line.cell(cell));
      if (text.isEmpty() || BESIDE_NUMBERS.contains(text)) {
        continue;
      }
      Matcher number = NUMBER.matcher(text);
      if (!number.matches() || Integer.parseInt(number.group(1)) <= last) {
        return false;
      }
      int next = Integer.parseInt(number.group(1));
      each &= next == last + 1;
      places.add(cell - next);
      last = next;
      numbers++;
    }
    return each
        ? numbers > 1
        : numbers >= FEWEST_NUMBERS && places.size() == 1 && isFirstPrinted(line);
  }

  /** Whether the first number is 1 and nothing else is printed. */
  private static boolean isFirstPrinted(Line line) {
    return line.text().equals("1") && line.cells().stream().noneMatch(BESIDE_NUMBERS::contains);
  }

  /** Whether the line letters the columns of a table: {@code 项目编号 A B C}. */
  static boolean isLettering(Line line) {
    char next = 'A';
    for (int i = 1; i < line.cells().size(); i++) {
      String text = Blanks.squeeze(line.cell(i));
      if (!text.isEmpty() && !text.equals(String.valueOf(next++))) {
        return false;
      }
    }
    return next > 'B';
  }

  /** Where the blocks begin, if all columns stand twice or three times side by side; else 0. */
  static ImmutableList<Integer> blocks(SortedMap<Integer, Optional<Column<?, ?>>> columns) {
    List<Integer> cells = List.copyOf(columns.keySet());
    List<Optional<Column<?, ?>>> known = List.copyOf(columns.values());
    for (int count = 3; count > 1; count--) {
      int width = cells.size() / count;
      if (width >= 2 && width * count == cells.size() && isRepeated(known, width)) {
        ImmutableList.Builder<Integer> starts = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
          starts.add(i == 0 ? 0 : cells.get(i * width));
        }
        return starts.build();
      }
    }
    return ImmutableList.of(0);
  }

  private static boolean isRepeated(List<Optional<Column<?, ?>>> columns, int width) {
    boolean money = false;
    for (int i = 0; i < columns.size(); i++) {
      money |= isMoney(columns.get(i));
      if (!columns.get(i).equals(columns.get(i % width))) {
        return false;
      }
    }
    return money && !isMoney(columns.get(0));
  }

  private static boolean isMoney(Optional<Column<?, ?>> column) {
    return column.filter(each -> each.asAmounts().isPresent()).isPresent();
  }
}
