package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of a number format (数字格式的分段): for positive numbers, negative ones, zero, and text.
 * The library takes one section at a time: of several, it shows zeros as “- 0”, or shows what is to
 * be blank.
 */
final class FormatSections {
  /** A quoted or escaped text, what is as wide as a character, what fills, a bracket; or any. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"?|[\\\\!](?<escaped>.?)|_(?<wide>.?)|\\*(?<filling>.?)"
              + "|\\[(?<bracket>[^\\]]*)\\]?|(?<plain>.)",
          Pattern.DOTALL);

  private static final Pattern CONDITION = Pattern.compile("[<>=].*");
  private static final Pattern CURRENCY = Pattern.compile("\\$([^-]+)(?:-.*)?");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0#?]),{1,4}(?![0#?,])");

  /** A point that is printed between digits, as of 万元 where 元 are stored: {@code 0!.0,}. */
  private static final Pattern PRINTED_POINT = Pattern.compile("(?<=[0#])\\\\\\.([0#]+)");

  private static final String GENERAL = "General";

  /** Characters that stand for digits, parts of dates, or the whole number. */
  private static final String PLACEHOLDERS = "0#.%@yYmMdDhHsSeEgGaA";

  private final ImmutableList<Section> sections;
  private final boolean conditional;

  FormatSections(String format) {
    ImmutableList.Builder<Section> all = ImmutableList.builder();
    SectionText section = new SectionText();
    boolean conditions = false;
    Matcher token = TOKEN.matcher(format);
    while (token.find()) {
      if (";".equals(token.group("plain"))) {
        all.add(section.end());
        section = new SectionText();
      } else {
        section.add(token);
        String bracket = token.group("bracket");
        conditions |= bracket != null && CONDITION.matcher(bracket).matches();
      }
    }
    sections = all.add(section.end()).build();
    conditional = conditions;
  }

  /**
   * One section.
   *
   * @param literal what it shows but for the number
   * @param isLiteral whether it shows nothing else
   * @param pattern the section as a format of its own, for the number after it was divided
   * @param divisor by what the number is divided: 1000 for each comma behind its digits
   */
  record Section(String literal, boolean isLiteral, String pattern, double divisor) {
    /** Whether it shows the number in full, with other texts. */
    boolean isGeneral() {
      return literal.contains(GENERAL);
    }

    /** The number in full, with the other texts. */
    String general(String number) {
      return literal.replace(GENERAL, number);
    }
  }

  /** Whether numbers choose their section by conditions, which only the library knows. */
  boolean isConditional() {
    return conditional;
  }

  /** The section of a number. */
  Section section(double value) {
    if (value < 0 && sections.size() > 1) {
      return sections.get(1);
    }
    return sections.get(value == 0 && sections.size() > 2 ? 2 : 0);
  }

  /** Whether a number is shown without its own sign: the section of negative numbers prints it. */
  boolean leavesOutSign(double value) {
    return value < 0 && sections.size() > 1;
  }

  /** A section while it is put together. */
  private static final class SectionText {
    private final StringBuilder pattern = new StringBuilder();
    private final StringBuilder literal = new StringBuilder();
    private boolean placeholders;

    private void add(Matcher token) {
      String quoted = token.group("quoted");
      String plain = token.group("plain");
      String escaped = token.group("escaped");
      pattern.append(
          quoted != null ? quoted(quoted) : escaped != null ? "\\" + escaped : token.group());
      if (quoted != null) {
        literal.append(quoted);
      } else if (escaped != null) {
        literal.append(escaped);
      } else if (plain != null) {
        placeholders |= PLACEHOLDERS.contains(plain);
        literal.append(plain.equals("?") ? " " : plain);
      } else if (token.group("bracket") == null) {
        literal.append(' ');
      } else {
        Matcher currency = CURRENCY.matcher(token.group("bracket"));
        literal.append(currency.matches() ? currency.group(1) : "");
      }
    }

    /** Quotes are in the way of dates, and of no use around Chinese characters. */
    private static String quoted(String text) {
      return text.chars().allMatch(c -> c > '\u007F') ? text : '"' + text + '"';
    }

    private Section end() {
      Matcher commas = THOUSANDS.matcher(pattern);
      double divisor = commas.find() ? Math.pow(1_000, commas.group().length()) : 1;
      String digits = commas.replaceFirst("");
      Matcher point = PRINTED_POINT.matcher(digits);
      if (digits.indexOf(',') < 0 && point.find()) {
        divisor *= Math.pow(10, point.group(1).length());
        digits = point.replaceFirst(".$1");
      }
      return new Section(literal.toString(), !placeholders, digits, divisor);
    }
  }
}
