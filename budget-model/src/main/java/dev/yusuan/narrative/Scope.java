package dev.yusuan.narrative;

/** Which total a statement names (合计的范围). */
public enum Scope {
  /** 总计, 总额: with what is carried over. */
  GRAND_TOTAL,
  /** 合计: of this year. */
  SUM
}
