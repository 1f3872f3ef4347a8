package dev.yusuan.indicator;

/** How a figure is compared with its target. */
public enum TargetComparator {
  /** ≥, at least. */
  AT_LEAST("≥"),
  /** ≤, at most. */
  AT_MOST("≤"),
  /** =, exactly. */
  EQUAL("="),
  /** &gt;, more than. */
  MORE(">"),
  /** &lt;, less than. */
  LESS("<");

  private final String symbol;

  TargetComparator(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol in its usual form, whichever way it is printed. */
  @Override
  public String toString() {
    return symbol;
  }
}
