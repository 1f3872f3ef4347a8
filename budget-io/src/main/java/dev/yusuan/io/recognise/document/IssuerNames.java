package dev.yusuan.io.recognise.document;

import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of issuers outside captions: in the title of a document and in its first sentences.
 */
public final class IssuerNames {
  private static final int SHORTEST_OFFICE = 4;
  private static final String YEAR = "(?:20[0-9]{2}\\s*年?\\s*(?:度|初)?)?\\s*";
  private static final Pattern TITLE =
      Pattern.compile(
          YEAR
              + "([^0-9:：，、《]{3,40}?)\\s*"
              + YEAR
              + "(?:部门|单位|部門|單位|综合|部门[(（]单位[)）])+(?:预算|决算|預算|決算)"
              + "(?:信息|情况|情況)?(?:公开|公開)?(?:说明|說明|报告|報告|报表|表)?");
  private static final Pattern NAMELESS =
      Pattern.compile(
          "20[0-9]{2}\\s*年\\s*(?:度|初)?\\s*(?:部门|单位)(?:综合)?预算(?:信息|情况)?(?:公开)?(?:说明|报告|报表|表)?");
  private static final Pattern OFFICE =
      Pattern.compile("\\p{IsHan}{2,30}(?:[(]\\p{IsHan}{1,6}[)])?");
  private static final Pattern NO_NAME =
      Pattern.compile("第.*|附.*|.*(?:省|市|县|区级|市级|县级|省级|模板|公开|关于.*)");
  private static final Pattern SENTENCE =
      Pattern.compile("^([^0-9:：，、。《]{4,40}?)(?:部门预算)?(?:包括|包含|由|共有|下设|下辖)[^。]{0,40}预算单位");

  private IssuerNames() {}

  /**
   * The name in the first heading that is a title of a budget: 某市财政局2025年度部门预算; or the line above a
   * title without a name: 某部, 2025年部门预算.
   */
  public static Optional<String> inTitle(List<String> headings, List<String> offices) {
    String above = "";
    for (String heading : headings) {
      String line = Blanks.strip(heading);
      Matcher title = TITLE.matcher(line);
      if (title.matches() && isName(title.group(1))) {
        return Optional.of(Blanks.strip(title.group(1)));
      }
      if (NAMELESS.matcher(line).matches() && isOffice(above, offices)) {
        return Optional.of(above);
      }
      above = line;
    }
    return Optional.empty();
  }

  private static boolean isName(String text) {
    return !NO_NAME.matcher(Words.plain(text)).matches();
  }

  private static boolean isOffice(String line, List<String> offices) {
    String plain = Words.plain(line);
    return OFFICE.matcher(plain).matches()
        && isName(plain)
        && offices.stream().anyMatch(plain::endsWith);
  }

  /** The names at the beginning of sentences that tell how many budget units an issuer has. */
  public static List<String> inSentences(List<Line> lines) {
    List<String> names = new ArrayList<>();
    for (Line line : lines) {
      Matcher sentence = SENTENCE.matcher(line.isGrid() ? "" : line.plainText());
      if (sentence.lookingAt()) {
        names.add(sentence.group(1));
      }
    }
    return names;
  }

  /**
   * Whether two names are of one office in different places: they end alike, and nothing before
   * that is common to them.
   */
  public static boolean arePlacesApart(String one, String other) {
    String first = Words.plain(one);
    String second = Words.plain(other);
    int common = 0;
    while (common < Math.min(first.length(), second.length())
        && first.charAt(first.length() - 1 - common)
            == second.charAt(second.length() - 1 - common)) {
      common++;
    }
    String head = first.substring(0, first.length() - common);
    String otherHead = second.substring(0, second.length() - common);
    return common >= SHORTEST_OFFICE
        && head.length() > 1
        && otherHead.length() > 1
        && head.chars().noneMatch(c -> otherHead.indexOf(c) >= 0);
  }
}
