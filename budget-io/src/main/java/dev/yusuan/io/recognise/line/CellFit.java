package dev.yusuan.io.recognise.line;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.CurrencySigns;
import dev.yusuan.io.text.PrintedCode;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.table.OtherRow;

/** Whether a printed text can stand in a column, judged by its shape alone. */
public final class CellFit {
  private static final int MAX_CODE_DIGITS = 32;
  private static final int FEWEST_DIGITS = 3;
  private static final String CODE = "编码";
  private static final ImmutableSet<CellType<?>> ANY_TEXT =
      ImmutableSet.of(CellType.TARGET, CellType.CONTACT, CellType.DATE);

  private CellFit() {}

  public static boolean fits(FormColumn column, String text) {
    boolean anyText =
        column.column() == OtherRow.LABEL
            || (column.column().isOther() && column.column().asAmounts().isEmpty());
    return anyText
        || fits(column.column().type(), text)
        || fits(column.alternative().type(), text)
        || (isOfCodes(column.column()) && mayBeCode(text));
  }

  /** Whether a column of texts holds codes as they are printed: 功能科目编码 of a project. */
  private static boolean isOfCodes(Column<?, ?> column) {
    return column.type() == (Object) CellType.TEXT && column.title().endsWith(CODE);
  }

  /** Whether digits are as many as those of a code of a class, a group or an item, or more. */
  private static boolean mayBeCode(String text) {
    int digits = Blanks.squeeze(text).length();
    return isDigits(text) && digits >= FEWEST_DIGITS && (digits % 2 == 1 || digits > 7);
  }

  private static boolean fits(CellType<?> type, String text) {
    if (type == (Object) CellType.PERCENT) {
      return isAmount(text.replace("%", "").replace("％", "")) || isEmptyMark(text);
    }
    if (type == (Object) CellType.AMOUNT || type == (Object) CellType.PRICE) {
      return isAmount(CurrencySigns.withoutInAmounts(text)) || isEmptyMark(text);
    }
    if (type == (Object) CellType.QUANTITY) {
      return isAmount(text) || isEmptyMark(text);
    }
    if (type == (Object) CellType.TEXT) {
      return !isAmount(text);
    }
    if (ANY_TEXT.contains(type)) {
      return true;
    }
    return isDigits(text) || PrintedCode.digits(text).isPresent();
  }

  /** Whether a text may be moved into a column: a garbled figure is not made a name. */
  public static boolean mayMove(FormColumn column, String text) {
    CellType<?> type = column.column().type();
    CellType<?> alternative = column.alternative().type();
    return type != (Object) CellType.TEXT
        || (alternative != (Object) CellType.TEXT && fits(alternative, text))
        || !isNumeric(text);
  }

  /** Whether a text has digits and no Chinese characters. */
  private static boolean isNumeric(String text) {
    boolean digits = false;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (Character.isIdeographic(codePoint)) {
        return false;
      }
      digits |= codePoint <= Character.MAX_VALUE && Character.isDigit((char) codePoint);
    }
    return digits;
  }

  /** Whether a text is an amount and does not begin like a code: 003001. */
  public static boolean isAmount(String text) {
    return !beginsLikeCode(text) && Amount.find(text, AmountUnit.YUAN).isPresent();
  }

  private static boolean beginsLikeCode(String text) {
    return text.length() > 1
        && text.charAt(0) == '0'
        && text.charAt(1) >= '0'
        && text.charAt(1) <= '9';
  }

  public static boolean isEmptyMark(String text) {
    return new Mark(text).saysNothing();
  }

  public static boolean isDigits(String text) {
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
