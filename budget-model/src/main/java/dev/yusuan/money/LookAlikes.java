package dev.yusuan.money;

import java.util.Locale;

/** Names characters that look like part of an amount but are not accepted as such. */
final class LookAlikes {
  private LookAlikes() {}

  static String describe(int codePoint) {
    String printed =
        Character.isISOControl(codePoint) ? "" : " “" + Character.toString(codePoint) + "”";
    return switch (codePoint) {
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0xFE63 ->
          "a dash" + printed + ", not a minus sign";
      case 0x200B, 0xFEFF -> "an invisible character " + hex(codePoint);
      case 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 ->
          "a control of writing direction " + hex(codePoint);
      case 'O', 'o' -> "the letter" + printed + ", not the digit 0";
      case 'l', 'I' -> "the letter" + printed + ", not the digit 1";
      case '〇' -> "the numeral" + printed + ", not the digit 0";
      case ' ', 0xA0, 0x3000 -> "a blank inside the number";
      default -> "neither a digit nor a mark of an amount:" + printed + " " + hex(codePoint);
    };
  }

  private static String hex(int codePoint) {
    return String.format(Locale.ROOT, "(U+%04X)", codePoint);
  }
}
