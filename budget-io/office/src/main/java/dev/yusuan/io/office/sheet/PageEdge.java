package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a header or a footer that a sheet prints on each page, as its codes tell (页眉页脚). The
 * name of the sheet, which programs print by themselves, is told with its cells.
 */
final class PageEdge {
  private static final Pattern CODE =
      Pattern.compile(
          "&(?:(?<and>&)|(?<place>[LCR])|\"[^\"]*\"|K(?:[0-9A-Fa-f]{6}|\\d\\d[+-]\\d{3})"
              + "|\\d{1,3}|(?<other>.))",
          Pattern.DOTALL);

  private static final Pattern WORDS = Pattern.compile("(?i)page|of");
  private static final Pattern PAGE_NUMBERS = Pattern.compile("[第共\\d\\s，,/页—-]*");

  private PageEdge() {}

  /** The lines of a header or a footer that print more than numbers of pages. */
  static ImmutableList<String> lines(String codes) {
    StringBuilder text = new StringBuilder();
    Matcher code = CODE.matcher(codes);
    while (code.find()) {
      String means = code.group("and") != null ? "&" : code.group("place") != null ? "\n" : "";
      code.appendReplacement(text, Matcher.quoteReplacement(means));
    }
    code.appendTail(text);
    return text.toString()
        .lines()
        .map(String::strip)
        .filter(line -> !PAGE_NUMBERS.matcher(WORDS.matcher(line).replaceAll("")).matches())
        .collect(ImmutableList.toImmutableList());
  }
}
