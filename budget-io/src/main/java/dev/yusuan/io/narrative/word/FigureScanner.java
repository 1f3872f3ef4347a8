package dev.yusuan.io.narrative.word;

import dev.yusuan.io.text.ChineseNumerals;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Percent;
import dev.yusuan.narrative.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a plain text: numbers with their units. */
final class FigureScanner {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)?");
  private static final Pattern STRAY_POINT = Pattern.compile("\\.(?=[万亿千]?元|万)");
  private static final Pattern CHINESE = Pattern.compile("[〇零一二两三四五六七八九十百千万亿]{2,20}元");
  private static final Pattern CHINESE_COUNT = Pattern.compile("[零一二两三四五六七八九十百]{1,5}");
  private static final Pattern CHINESE_PERCENT =
      Pattern.compile("百分之([〇零一二两三四五六七八九十百]{1,10}|[0-9]{1,9}(?:\\.[0-9]{1,6})?)");
  private static final int LONGEST = 32;

  private final String text;
  private final NarrativeWords words;
  private final Matcher number;

  FigureScanner(String text, NarrativeWords words) {
    this.text = text;
    this.words = words;
    this.number = NUMBER.matcher(text);
  }

  /**
   * A number that is read.
   *
   * @param token the figure; null for a number that is none, such as a telephone number
   * @param end behind it
   */
  record Found(@Nullable Token token, int end) {}

  /**
   * The number that begins at a place. One without a unit is a figure if it has decimals or groups
   * of digits, or if {@code expected} says that a figure may stand here; one in Chinese numerals
   * with a measure is one if {@code counted} says that a name of things stands before it.
   */
  Optional<Found> at(int start, boolean expected, boolean counted) {
    Optional<Found> chinese = chineseAt(start, counted);
    if (chinese.isPresent()) {
      return chinese;
    }
    number.region(start, text.length());
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    int end = number.end();
    if (end - start > LONGEST) {
      return Optional.of(new Found(null, end));
    }
    String digits = text.substring(start, end);
    int unit = behindStrayPoint(end);
    int more = words.aboutAt(text, unit);
    Token token = unitAt(start, unit + more, digits);
    if (token == null) {
      token = withinUnit(start, unit, digits);
    } else if (more > 0) {
      token = token.about(start, token.end());
    }
    if (token == null && (isDecimal(digits) || (expected && isFigure(digits, end)))) {
      token = Token.figure(count(digits, ""), start, end);
    }
    return Optional.of(new Found(token, token == null ? end : token.end()));
  }

  private int behindStrayPoint(int end) {
    Matcher stray = STRAY_POINT.matcher(text).useTransparentBounds(true);
    stray.region(end, text.length());
    return stray.lookingAt() ? end + 1 : end;
  }

  private static boolean isDecimal(String digits) {
    return digits.indexOf('.') > 0 || digits.indexOf(',') > 0;
  }

  /** Whether an integer without a unit is a figure: no code, nothing that a word is glued to. */
  private boolean isFigure(String digits, int end) {
    boolean glued = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    boolean code = digits.length() > 6 || (digits.length() > 1 && digits.charAt(0) == '0');
    return !glued && !code;
  }

  private @Nullable Token unitAt(int start, int unit, String digits) {
    if (unit >= text.length()) {
      return null;
    }
    char c = text.charAt(unit);
    if (c == '%') {
      return Token.figure(rate(digits), start, unit + 1);
    }
    if (c == '‰') {
      return Token.figure(count(digits, "‰"), start, unit + 1);
    }
    String measure = words.measureAt(text, unit);
    String ofMany = c == '万' ? words.measureAt(text, unit + 1) : "";
    String money = moneyAt(unit);
    if (!ofMany.isEmpty()) {
      return Token.figure(count(digits, c + ofMany), start, unit + 1 + ofMany.length());
    }
    if (measure.length() > money.length()) {
      return Token.figure(count(digits, measure), start, unit + measure.length());
    }
    return money.isEmpty()
        ? null
        : Token.figure(money(digits, money), start, unit + money.length());
  }

  /** 元 with what is before it; 万 and 亿 stand for 万元 and 亿元. */
  private String moneyAt(int start) {
    for (AmountUnit unit : AmountUnit.values()) {
      if (text.startsWith(unit.symbol(), start)) {
        return unit.symbol();
      }
    }
    char c = text.charAt(start);
    boolean more = words.aboutAt(text, start + 1) > 0;
    return isMany(c) && !more ? String.valueOf(c) : "";
  }

  private static boolean isMany(char c) {
    return c == '万' || c == '亿';
  }

  /** 3万余元: the word stands within the unit. */
  private @Nullable Token withinUnit(int start, int unit, String digits) {
    if (unit >= text.length() || !isMany(text.charAt(unit))) {
      return null;
    }
    int more = words.aboutAt(text, unit + 1);
    int yuan = unit + 1 + more;
    return more > 0 && text.startsWith("元", yuan)
        ? Token.figure(money(digits, text.substring(unit, unit + 1)), start, yuan + 1)
            .about(start, yuan + 1)
        : null;
  }

  private static Quantity money(String digits, String printedUnit) {
    AmountUnit unit = AmountUnit.parse(printedUnit.endsWith("元") ? printedUnit : printedUnit + "元");
    return Amount.find(digits, unit)
        .<Quantity>map(Quantity.Money::new)
        .orElseGet(() -> count(digits, printedUnit));
  }

  private static Quantity rate(String digits) {
    return Percent.find(digits)
        .<Quantity>map(Quantity.Rate::new)
        .orElseGet(() -> count(digits, "%"));
  }

  private static Quantity count(String digits, String unit) {
    return Quantity.Count.of(digits, unit);
  }

  private Optional<Found> chineseAt(int start, boolean counted) {
    char first = text.charAt(start);
    if (!ChineseNumerals.isNumeral(first)) {
      return Optional.empty();
    }
    Matcher percent = CHINESE_PERCENT.matcher(text);
    percent.region(start, text.length());
    if (percent.lookingAt()) {
      String digits = percent.group(1);
      Optional<String> read =
          digits.charAt(0) <= '9'
              ? Optional.of(digits)
              : ChineseNumerals.find(digits).map(BigDecimal::toPlainString);
      return read.map(value -> found(rate(value), start, percent.end()));
    }
    Optional<Found> count = chineseCount(start, counted);
    if (count.isPresent()) {
      return count;
    }
    Matcher money = CHINESE.matcher(text);
    money.region(start, text.length());
    return money.lookingAt() ? chineseMoney(start, money.end()) : Optional.empty();
  }

  /** 车辆两辆: a number behind a name, with its measure at the end of the clause. */
  private Optional<Found> chineseCount(int start, boolean counted) {
    Matcher numerals = CHINESE_COUNT.matcher(text);
    numerals.region(start, text.length());
    if (!counted || !numerals.lookingAt()) {
      return Optional.empty();
    }
    String measure = words.measureAt(text, numerals.end());
    int end = numerals.end() + measure.length();
    boolean ends = end == text.length() || ",;:。、()".indexOf(text.charAt(end)) >= 0;
    return measure.isEmpty() || !ends
        ? Optional.empty()
        : ChineseNumerals.find(numerals.group())
            .map(value -> found(count(value.toPlainString(), measure), start, end));
  }

  private Optional<Found> chineseMoney(int start, int end) {
    String numerals = text.substring(start, end - 1);
    char last = numerals.charAt(numerals.length() - 1);
    boolean unit = last == '万' || last == '亿';
    String digits = unit ? numerals.substring(0, numerals.length() - 1) : numerals;
    return ChineseNumerals.find(digits)
        .map(value -> found(money(value.toPlainString(), unit ? last + "元" : "元"), start, end));
  }

  private static Found found(Quantity quantity, int start, int end) {
    return new Found(Token.figure(quantity, start, end), end);
  }

  /** Whether a number may begin at a place. */
  boolean mayBegin(int at) {
    char c = text.charAt(at);
    boolean sign = c == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    return isDigit(c) || sign || ChineseNumerals.isNumeral(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
