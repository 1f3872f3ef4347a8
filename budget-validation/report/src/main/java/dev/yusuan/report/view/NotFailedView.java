package dev.yusuan.report.view;

import com.google.common.collect.ImmutableList;

/**
 * Findings of one verdict that did not fail.
 *
 * @param title what the verdict says
 * @param count how many there are
 * @param findings those that are shown
 */
public record NotFailedView(String title, int count, ImmutableList<FindingView.Follower> findings) {
  /** How many are not shown. */
  public int more() {
    return count - findings.size();
  }
}
