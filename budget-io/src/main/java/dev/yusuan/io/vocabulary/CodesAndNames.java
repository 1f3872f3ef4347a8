package dev.yusuan.io.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Headings of codes and names that say more than their column is called. */
final class CodesAndNames {
  private static final Pattern BRACKETED = Pattern.compile("([^(]{2,})[(].*[)]");
  private static final Pattern CODE_AND_NAME =
      Pattern.compile("(.{2,})(?:(?:编码|代码)[及和与、]?名称|名称[及和与、]?[(]?(?:编码|代码)[)]?)");

  private CodesAndNames() {}

  /** What a path may stand for: 单位名称 for 单位名称（科目）, 科目编码 for 科目编码及名称. */
  static Stream<List<String>> plainer(List<String> printed) {
    String leaf = printed.get(printed.size() - 1);
    return Stream.of(
            replaced(BRACKETED.matcher(leaf), ""), replaced(CODE_AND_NAME.matcher(leaf), "编码"))
        .filter(word -> !word.isEmpty())
        .map(
            word -> {
              List<String> path = new ArrayList<>(printed);
              path.set(path.size() - 1, word);
              return path;
            });
  }

  private static String replaced(Matcher leaf, String ending) {
    return leaf.matches() ? leaf.group(1) + ending : "";
  }
}
