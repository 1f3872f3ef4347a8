package dev.yusuan.money;

/** How an author shortens a true value to the printed decimals. */
public enum Rounding {
  /** Half away from zero (四舍五入). */
  HALF_UP,
  /** Decimals cut off towards zero (截位). */
  TRUNCATION
}
