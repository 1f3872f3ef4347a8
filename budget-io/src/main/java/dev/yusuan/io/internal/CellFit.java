package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;

/** Whether a printed text can stand in a column, judged by its shape alone. */
final class CellFit {
  /** What authors print for “nothing” in a column of amounts. */
  private static final ImmutableSet<String> EMPTY_MARKS =
      ImmutableSet.of("-", "—", "——", "－", "–", "/", "／", "无", "*", "**");

  private static final int MAX_CODE_DIGITS = 32;

  private CellFit() {}

  static boolean fits(FormColumn column, String text) {
    CellType<?> type = column.column().type();
    if (type == (Object) CellType.AMOUNT) {
      return isAmount(text) || isEmptyMark(text);
    }
    if (type == (Object) CellType.TEXT) {
      return !isAmount(text);
    }
    if (type == (Object) CellType.TARGET) {
      return true;
    }
    return isDigits(text);
  }

  static boolean isAmount(String text) {
    return Amount.find(text, AmountUnit.YUAN).isPresent();
  }

  static boolean isEmptyMark(String text) {
    return EMPTY_MARKS.contains(Blanks.squeeze(text));
  }

  private static boolean isDigits(String text) {
    String digits = Blanks.squeeze(text);
    if (digits.length() > MAX_CODE_DIGITS) {
      return false;
    }
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (!(c >= '0' && c <= '9') && !(c >= '\uFF10' && c <= '\uFF19')) {
        return false;
      }
    }
    return !digits.isEmpty();
  }
}
