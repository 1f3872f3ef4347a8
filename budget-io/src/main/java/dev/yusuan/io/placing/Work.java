package dev.yusuan.io.placing;

/** Counts the steps of a search, and ends it when there are too many. */
public final class Work {
  private final long limit;
  private long spent;

  /** Work of at most so many steps. */
  public Work(long limit) {
    this.limit = limit;
  }

  void spend(long steps) {
    spent += steps;
  }

  /** Whether no more may be done. */
  public boolean isSpent() {
    return spent > limit;
  }

  /** How many steps were done. */
  public long spent() {
    return spent;
  }
}
