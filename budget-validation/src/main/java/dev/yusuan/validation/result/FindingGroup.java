package dev.yusuan.validation.result;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Failed findings with one cause (同因发现).
 *
 * @param first the finding that tells the cause best
 * @param others the findings that follow from it, in the order of the report
 * @param repair the one figure whose change would repair them all; empty where there is none
 */
public record FindingGroup(Finding first, ImmutableList<Finding> others, Optional<Repair> repair) {
  /** A finding whose cause is not known. */
  public static FindingGroup of(Finding finding) {
    return new FindingGroup(finding, ImmutableList.of(), Optional.empty());
  }

  /** The first finding, how many follow from it, and the repair. */
  @Override
  public String toString() {
    return first
        + (others.isEmpty() ? "" : " (+" + others.size() + ")")
        + repair.map(known -> "; " + known).orElse("");
  }
}
