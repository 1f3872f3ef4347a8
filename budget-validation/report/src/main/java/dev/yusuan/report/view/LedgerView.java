package dev.yusuan.report.view;

import com.google.common.collect.ImmutableList;

/**
 * What was checked and what was not (核对清单).
 *
 * @param held how many rules hold
 * @param failed how many do not
 * @param reasons the rules that were not checked or do not apply, by their reasons
 */
public record LedgerView(int held, int failed, ImmutableList<ReasonView> reasons) {

  /**
   * The rules that share a reason.
   *
   * @param status whether they were not checked or do not apply
   * @param reason the reason in words
   * @param rules the rules
   */
  public record ReasonView(String status, String reason, ImmutableList<Line> rules) {}

  /**
   * A rule.
   *
   * @param id its id
   * @param sentence what it demands
   */
  public record Line(String id, String sentence) {}
}
