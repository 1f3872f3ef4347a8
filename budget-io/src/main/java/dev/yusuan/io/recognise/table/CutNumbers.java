package dev.yusuan.io.recognise.table;

import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.table.Levels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins numbers and codes that a page break cut in two (跨页断行的数字): {@code 51,110,} at the foot of a
 * page and {@code 418.22} at the head of the next one.
 */
final class CutNumbers {
  private static final Pattern WHOLE =
      Pattern.compile("-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]{1,2}))?");

  /** Classes, sections and items have three, five and seven digits. */
  private static final Pattern CUT_CODE = Pattern.compile("[0-9]{4}(?:[0-9]{2})?");

  private static final Pattern CODE = Pattern.compile("[0-9]{5}(?:[0-9]{2})?");

  /** A section alone, and what makes an item of it; or two of the three digits of a class. */
  private static final Pattern ITEM = Pattern.compile("[0-9]{5} [0-9]{2}|[0-9]{2} [0-9]");

  private static final Pattern PART = Pattern.compile("(?=.*[0-9])-?[0-9,]*(?:\\.[0-9]*)?");

  /** The decimals of numbers in rows that no page break can have cut. */
  private final Set<Integer> decimals = new HashSet<>();

  CutNumbers(List<DataLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean first = i > 0 && block(lines.get(i - 1)) != block(lines.get(i));
      boolean last = i + 1 < lines.size() && block(lines.get(i + 1)) != block(lines.get(i));
      if (!first && !last) {
        decimals.addAll(decimals(lines.get(i)));
      }
    }
  }

  private static int block(DataLine line) {
    return line.line().origin().block();
  }

  private static List<Integer> decimals(DataLine line) {
    List<Integer> decimals = new ArrayList<>();
    for (int cell : line.line().printed()) {
      Matcher number = WHOLE.matcher(Blanks.squeeze(line.line().cell(cell)));
      if (number.matches() && number.group(1) != null) {
        decimals.add(length(number.group(1)));
      }
    }
    return decimals;
  }

  /**
   * The row whose numbers go on in another one; empty where one of these stands alone, where both
   * print a code that is none of both together, or where the numbers that both give are not printed
   * as all others.
   */
  Optional<DataLine> joined(DataLine before, DataLine next) {
    List<String> texts = new ArrayList<>(before.line().cells());
    boolean any = false;
    boolean item = false;
    for (int cell : next.line().printed()) {
      String start = Blanks.squeeze(before.line().cell(cell));
      String end = Blanks.squeeze(next.line().cell(cell));
      boolean code = isCode(before, cell);
      boolean cutCode = code && isCutCode(start, start + end);
      boolean cutItem = code && ITEM.matcher(start + " " + end).matches();
      boolean number = !code && (isPart(start) || isPart(end));
      if (cell >= texts.size()
          || (code && !cutCode && !cutItem && !start.isEmpty() && !end.isEmpty())
          || (number && !areOne(start, end))) {
        return Optional.empty();
      }
      any |= number || cutCode;
      item |= cutItem;
      texts.set(
          cell,
          number || cutCode || cutItem ? start + end : texts.get(cell) + next.line().cell(cell));
    }
    return any || (item && next.line().printed().size() == 1)
        ? Optional.of(
            before.with(before.line().withCells(texts), new DataLine.Rest(next.line(), false)))
        : Optional.empty();
  }

  private static boolean isPart(String text) {
    return !text.isEmpty() && PART.matcher(text).matches();
  }

  private static boolean isCode(DataLine row, int cell) {
    return Optional.ofNullable(row.layout().at(cell))
        .filter(column -> Levels.CODES.contains(column.column().type()))
        .isPresent();
  }

  private static boolean isCutCode(String start, String whole) {
    return CUT_CODE.matcher(start).matches() && CODE.matcher(whole).matches();
  }

  private boolean areOne(String start, String end) {
    boolean alone = WHOLE.matcher(start).matches() && isPrintedAsOthers(end);
    return isPart(start)
        && isPart(end)
        && !alone
        && !isPrintedAsOthers(start)
        && isPrintedAsOthers(start + end);
  }

  /** Whether a text is a number with as many decimals as all that are printed whole. */
  private boolean isPrintedAsOthers(String text) {
    Matcher number = WHOLE.matcher(text);
    return number.matches() && decimals.equals(Set.of(length(number.group(1))));
  }

  private static int length(@Nullable String digits) {
    return digits == null ? 0 : digits.length();
  }
}
