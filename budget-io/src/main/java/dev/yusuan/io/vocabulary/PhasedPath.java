package dev.yusuan.io.vocabulary;

import dev.yusuan.schema.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A header path whose words may speak of another phase than this year's budget.
 *
 * @param path the whole path
 * @param base the path without those words
 * @param phase the phase; empty for this year's budget
 */
record PhasedPath(List<String> path, List<String> base, Optional<Phase> phase) {
  /** What 决算数 is called where it stands beside 预算数. */
  static final String FINAL_ACCOUNT = "本年决算数";

  static PhasedPath of(List<String> path, boolean sides) {
    List<String> base = new ArrayList<>();
    Optional<Phase> phase = Optional.empty();
    for (int i = 0; i < path.size(); i++) {
      Optional<Phase> found = sides && i == 0 ? Optional.empty() : phaseOf(path.get(i));
      if (found.isPresent()) {
        phase = isChange(phase) && !isChange(found) ? phase : found;
      } else {
        base.add(path.get(i));
      }
    }
    return new PhasedPath(path, base, phase);
  }

  private static boolean isChange(Optional<Phase> phase) {
    return phase.filter(each -> each == Phase.CHANGE || each == Phase.CHANGE_RATE).isPresent();
  }

  private static Optional<Phase> phaseOf(String word) {
    boolean change = word.contains("增减") || word.contains("增长") || word.contains("变动");
    if (change || word.contains("比上年") || word.contains("比去年")) {
      boolean rate = word.contains("率") || word.contains("%") || word.contains("幅");
      return Optional.of(rate ? Phase.CHANGE_RATE : Phase.CHANGE);
    }
    if (word.contains("执行数")) {
      return Optional.of(Phase.LAST_EXECUTION);
    }
    if (word.equals(FINAL_ACCOUNT)) {
      return Optional.of(Phase.FINAL_ACCOUNT);
    }
    if (word.startsWith("上年") || word.startsWith("上一年") || word.startsWith("去年")) {
      return word.contains("预算") ? Optional.of(Phase.LAST_BUDGET) : Optional.empty();
    }
    return Optional.empty();
  }
}
