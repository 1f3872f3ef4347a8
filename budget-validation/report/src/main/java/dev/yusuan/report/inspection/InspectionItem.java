package dev.yusuan.report.inspection;

import com.google.common.collect.ImmutableList;
import dev.yusuan.validation.wording.Wording;

/**
 * An item of the sheet (检查内容).
 *
 * @param id its id
 * @param group the heading that it stands under
 * @param text what is asked
 * @param source what answers it
 * @param arguments the kinds of tables, the ids of rules or the codes of problems
 * @param basis what demands it, in Chinese
 */
public record InspectionItem(
    String id,
    Wording group,
    Wording text,
    Source source,
    ImmutableList<String> arguments,
    String basis) {

  /** What answers an item. */
  public enum Source {
    /** Whether one of some kinds of tables is printed. */
    TABLE,
    /** Whether some rules hold. */
    RULES,
    /** Whether reading met none of some problems. */
    PROBLEMS
  }

  /** Whether a rule belongs to it. */
  public boolean asksFor(String rule) {
    return arguments.stream().anyMatch(pattern -> matches(pattern, rule));
  }

  private static boolean matches(String pattern, String rule) {
    if (pattern.startsWith("*")) {
      return rule.endsWith(pattern.substring(1));
    }
    return pattern.endsWith("*")
        ? rule.startsWith(pattern.substring(0, pattern.length() - 1))
        : rule.equals(pattern);
  }
}
