package dev.yusuan.narrative;

/** The money that a statement is limited to (资金性质). */
public enum Funding {
  /** 财政拨款: of all budgets of the government. */
  FISCAL_APPROPRIATION("财政拨款"),
  /** 一般公共预算. */
  GENERAL_PUBLIC_BUDGET("一般公共预算"),
  /** 政府性基金预算. */
  GOVERNMENT_FUND("政府性基金"),
  /** 国有资本经营预算. */
  STATE_CAPITAL("国有资本经营预算");

  private final String title;

  Funding(String title) {
    this.title = title;
  }

  /** The usual name in Chinese. */
  public String title() {
    return title;
  }
}
