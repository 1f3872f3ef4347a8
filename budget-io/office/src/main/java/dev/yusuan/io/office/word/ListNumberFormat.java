package dev.yusuan.io.office.word;

import java.util.Locale;

/** How a list writes a number (编号格式), by the names of Office Open XML; others are decimal. */
final class ListNumberFormat {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String COUNTED = "零一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private ListNumberFormat() {}

  static String write(int number, String format) {
    return switch (format) {
      case "none" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          counted(number, COUNTED, "十百千");
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, LEGAL, "拾佰仟");
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
      case "ideographTraditional" -> oneOf(STEMS, number);
      case "ideographZodiac" -> oneOf(BRANCHES, number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('①', number);
      case "decimalEnclosedFullstop" -> enclosed('⒈', number);
      case "decimalEnclosedParen" -> enclosed('⑴', number);
      case "ideographEnclosedCircle" ->
          number >= 1 && number <= 10 ? enclosed('㊀', number) : digits(number);
      case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : decimal(number);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      default -> decimal(number);
    };
  }

  private static String decimal(int number) {
    return Integer.toString(number);
  }

  private static String oneOf(String signs, int number) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : decimal(number);
  }

  private static String enclosed(char first, int number) {
    return number >= 1 && number <= 20 ? Character.toString(first + number - 1) : decimal(number);
  }

  private static String digits(int number) {
    StringBuilder text = new StringBuilder();
    decimal(number).chars().forEach(c -> text.append(c == '-' ? '-' : DIGITS.charAt(c - '0')));
    return text.toString();
  }

  private static String wide(int number) {
    StringBuilder text = new StringBuilder();
    decimal(number).chars().forEach(c -> text.append((char) (c - '!' + '！')));
    return text.toString();
  }

  /** Counts in Chinese to 9999: 十二, 一百零三. */
  private static String counted(int number, String digits, String units) {
    if (number < 1 || number > 9999) {
      return decimal(number);
    }
    String figures = decimal(number);
    StringBuilder text = new StringBuilder();
    boolean zero = false;
    for (int i = 0; i < figures.length(); i++) {
      int digit = figures.charAt(i) - '0';
      int power = figures.length() - 1 - i;
      if (digit == 0) {
        zero = true;
      } else {
        boolean ten = digit == 1 && power == 1 && text.length() == 0;
        text.append(zero ? digits.substring(0, 1) : "")
            .append(ten ? "" : digits.substring(digit, digit + 1))
            .append(power == 0 ? "" : units.substring(power - 1, power));
        zero = false;
      }
    }
    return text.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return decimal(number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
        text.append(ROMAN_LETTERS[i]);
      }
    }
    return text.toString();
  }

  /** A to Z, then AA to ZZ. */
  private static String letters(int number) {
    if (number < 1 || number > 26 * 26) {
      return decimal(number);
    }
    return Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }
}
