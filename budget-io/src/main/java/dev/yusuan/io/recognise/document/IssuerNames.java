package dev.yusuan.io.recognise.document;

import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of offices in sentences, and tells whether two are of one. */
public final class IssuerNames {
  private static final int SHORTEST_OFFICE = 4;
  private static final Pattern SENTENCE =
      Pattern.compile("^([^0-9:：，、。《]{4,40}?)(?:部门预算)?(?:包括|包含|由|共有|下设|下辖)[^。]{0,40}预算单位");

  private IssuerNames() {}

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
