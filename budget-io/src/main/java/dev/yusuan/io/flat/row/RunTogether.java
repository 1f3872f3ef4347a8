package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that ran into one string, {@code 12285.107711.68} or {@code 合计4528.21}: figures with two
 * decimals each, behind a name or not. Another printing of figures cannot be parted.
 */
public final class RunTogether {
  private static final String ONE =
      "(?:[1-9][0-9]{0,2}(?:,[0-9]{3}){1,6}|[1-9][0-9]{0,14}|0)[.][0-9]{2}";
  private static final Pattern FIGURE = Pattern.compile(ONE);
  private static final Pattern CELLS =
      Pattern.compile("(-|[^0-9]{0,80}[\\p{IsHan}）)])?((?:" + ONE + "){1,40})");
  private static final String MINUS = "-";

  private RunTogether() {}

  /** The cells of a text between blanks; the text itself where it is one cell. */
  public static ImmutableList<String> cells(String text) {
    Matcher cells = CELLS.matcher(text);
    if (!cells.matches()) {
      return ImmutableList.of(text);
    }
    String before = Objects.requireNonNullElse(cells.group(1), "");
    ImmutableList.Builder<String> parted = ImmutableList.builder();
    if (!before.isEmpty() && !before.equals(MINUS)) {
      parted.add(before);
      before = "";
    }
    Matcher figure = FIGURE.matcher(cells.group(2));
    while (figure.find()) {
      parted.add(before + figure.group());
      before = "";
    }
    return parted.build();
  }
}
