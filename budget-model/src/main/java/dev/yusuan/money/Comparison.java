package dev.yusuan.money;

/** How a figure is compared with others (比较方式). */
public enum Comparison {
  /** The figure is the sum of the others; a blank one counts as nothing (合计). */
  SUM,
  /** The figure includes the others, whose sum does not exceed it (其中). */
  OF_WHICH,
  /** The figure does not exceed the sum of the others; a blank one counts as nothing (不超过). */
  AT_MOST,
  /** The same figure is printed in another place (同一数). */
  SAME
}
