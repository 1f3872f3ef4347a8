package dev.yusuan.io.printed;

import dev.yusuan.money.Amount;
import dev.yusuan.text.Excerpt;
import java.util.Optional;

/**
 * A cell of a printed sheet (单元格).
 *
 * @param text what is printed in it; empty where it is blank or covered by a merged cell
 * @param amount the amount that the text is, where a workbook has a number for it
 * @param columns how many columns it spans, 1 where it is not merged
 * @param rows how many rows it spans, 1 where it is not merged
 */
public record PrintedCell(String text, Optional<Amount> amount, int columns, int rows) {
  /** A cell that prints nothing. */
  public static final PrintedCell BLANK = of("");

  /** A cell with a text. */
  public static PrintedCell of(String text) {
    return new PrintedCell(text, Optional.empty(), 1, 1);
  }

  /** A short excerpt of the text. */
  @Override
  public String toString() {
    return Excerpt.of(text);
  }
}
