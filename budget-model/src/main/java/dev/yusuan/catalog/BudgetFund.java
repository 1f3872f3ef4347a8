package dev.yusuan.catalog;

/** The four budgets of a government (四本预算); a functional code belongs to one or several. */
public enum BudgetFund {
  /** 一般公共预算. */
  GENERAL_PUBLIC_BUDGET("general", "一般公共预算"),
  /** 政府性基金预算. */
  GOVERNMENT_FUND("fund", "政府性基金预算"),
  /** 国有资本经营预算. */
  STATE_CAPITAL("capital", "国有资本经营预算"),
  /** 社会保险基金预算. */
  SOCIAL_INSURANCE("insurance", "社会保险基金预算");

  private final String key;
  private final String title;

  BudgetFund(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** The name in Chinese. */
  public String title() {
    return title;
  }

  /** The name in the resources. */
  String key() {
    return key;
  }
}
