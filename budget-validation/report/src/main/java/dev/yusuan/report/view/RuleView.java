package dev.yusuan.report.view;

import com.google.common.collect.ImmutableList;

/**
 * A rule with the findings that it tells best.
 *
 * @param id the id of the rule
 * @param severity its severity in lower case
 * @param severityName the word for it
 * @param sentence what it demands
 * @param formula the demand as a formula; empty where there is none
 * @param basis what it rests on
 * @param count how many causes there are
 * @param findings those that are shown
 */
public record RuleView(
    String id,
    String severity,
    String severityName,
    String sentence,
    String formula,
    String basis,
    int count,
    ImmutableList<FindingView> findings) {

  /** The address of the rule in the page. */
  public String anchor() {
    return "rule-" + severity + "-" + id;
  }

  /** How many are not shown. */
  public int more() {
    return count - findings.size();
  }
}
