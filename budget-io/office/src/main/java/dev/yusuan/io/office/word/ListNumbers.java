package dev.yusuan.io.office.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of the lists of a document, as Word does (自动编号). */
final class ListNumbers {
  private static final int NOT_BEGUN = Integer.MIN_VALUE;

  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  /**
   * The number that is printed before a paragraph, with the blank behind it.
   *
   * @param list what counts together
   * @param levels the levels of the list
   * @param level the level of the paragraph, from 0
   */
  String next(String list, List<ListLevel> levels, int level) {
    if (level < 0 || level >= levels.size()) {
      return "";
    }
    int[] count = counts.computeIfAbsent(list, each -> begin());
    count[level] = count[level] == NOT_BEGUN ? levels.get(level).start() : count[level] + 1;
    for (int i = level + 1; i < levels.size(); i++) {
      int restart = levels.get(i).restart();
      if (restart < 0 || level < restart) {
        count[i] = NOT_BEGUN;
      }
    }
    return label(levels, level, count);
  }

  /** Lets a level count anew, once for each name. */
  void restart(String name, String list, int level, int start) {
    if (level < ListLevel.LEVELS && restarted.add(name)) {
      counts.computeIfAbsent(list, each -> begin())[level] = start - 1;
    }
  }

  private static int[] begin() {
    int[] count = new int[ListLevel.LEVELS];
    Arrays.fill(count, NOT_BEGUN);
    return count;
  }

  private static String label(List<ListLevel> levels, int level, int[] count) {
    ListLevel of = levels.get(level);
    if (!of.isNumbered()) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    String pattern = of.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int at = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && at >= 0 && at < levels.size()) {
        ListLevel counted = levels.get(at);
        int number = count[at] == NOT_BEGUN ? counted.start() : count[at];
        label.append(ListNumberFormat.write(number, of.decimal() ? "decimal" : counted.format()));
        i++;
      } else {
        label.append(c);
      }
    }
    return of.blank() && endsOpen(label) ? label + " " : label.toString();
  }

  /** Whether a blank must part it from the text: marks of Chinese stand by themselves. */
  private static boolean endsOpen(StringBuilder label) {
    return label.length() > 0 && "、。．）】：；，".indexOf(label.charAt(label.length() - 1)) < 0;
  }
}
