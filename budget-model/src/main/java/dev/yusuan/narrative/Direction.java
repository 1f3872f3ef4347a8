package dev.yusuan.narrative;

/** Where a change goes (增减方向). */
public enum Direction {
  /** 增加, 增长. */
  UP,
  /** 减少, 下降. */
  DOWN,
  /** 增加（减少）: both words of the template are left. */
  UNDECIDED
}
