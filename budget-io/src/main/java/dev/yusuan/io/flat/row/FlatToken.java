package dev.yusuan.io.flat.row;

import dev.yusuan.io.text.Blanks;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Mark;
import dev.yusuan.source.SourcePlace;
import java.util.regex.Pattern;

/**
 * A printed text between blanks.
 *
 * @param text the text; empty for a no-break space, which stands for cells that print nothing
 * @param place where it is printed
 * @param width how many cells its row has, if it is a cell of a grid and the row lost none; else 0
 */
public record FlatToken(String text, SourcePlace place, int width) {
  private static final Pattern CODE = Pattern.compile("0[0-9].*");

  /** A text that only its order tells the column of. */
  public FlatToken(String text, SourcePlace place) {
    this(text, place, 0);
  }

  /** Whether it says that nothing is printed. */
  public boolean isGap() {
    return text.isEmpty();
  }

  public boolean isDigits() {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether it can be a figure of a table: an amount, or a mark such as — in its place. */
  public boolean isFigure() {
    return isAmount() || (!text.isEmpty() && new Mark(text).saysNothing());
  }

  public boolean isAmount() {
    return Amount.find(number(), AmountUnit.YUAN).isPresent() && !CODE.matcher(text).matches();
  }

  public boolean isPercent() {
    return text.endsWith("%") || text.endsWith("％");
  }

  /** The amount that it prints; 0 for a mark. */
  public Amount amount() {
    return Amount.find(number(), AmountUnit.YUAN).orElse(new Amount(0, 0, AmountUnit.YUAN));
  }

  private String number() {
    return isPercent() ? text.substring(0, text.length() - 1) : text;
  }

  /** A text as it is printed over several tokens, of one line or of several. */
  public static String joined(Iterable<FlatToken> tokens) {
    StringBuilder joined = new StringBuilder();
    FlatToken before = null;
    for (FlatToken token : tokens) {
      boolean sameLine = before != null && before.place().line() == token.place().line();
      joined.append(sameLine ? " " : "").append(token.text());
      before = token;
    }
    return Blanks.strip(joined.toString());
  }
}
