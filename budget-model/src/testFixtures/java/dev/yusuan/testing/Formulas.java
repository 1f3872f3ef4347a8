package dev.yusuan.testing;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** Texts that spreadsheets take for formulas, and how they are told. */
public final class Formulas {
  /** One of each beginning, but NUL, which no CSV holds, and some that are known from attacks. */
  public static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(A1)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "＝1+1",
          "＋1+1",
          "－1+1",
          "＠SUM(A1)",
          " =1+1",
          "\u3000＝1+1",
          "=cmd|'/C calc'!A1",
          "=HYPERLINK(\"https://example.invalid\",\"预算\")",
          "=100%",
          "=1 套");

  private static final Pattern BEGINNING =
      Pattern.compile("(?s)[\\s\\p{Cc}\\p{Cf}\\p{Z}]*[-=+@＝＋－＠].*|[\\t\\r\\n\\x00].*");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

  private Formulas() {}

  /** Whether a spreadsheet may take the cell of a CSV file for a formula. */
  public static boolean isFormula(String cell) {
    return BEGINNING.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
  }
}
