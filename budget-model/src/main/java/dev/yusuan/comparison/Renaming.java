package dev.yusuan.comparison;

import com.google.common.collect.ImmutableList;

/**
 * The different names under which disclosures print one subject (改名).
 *
 * @param names the name in each disclosure; empty where it prints none
 * @param basis what says that they are one
 */
public record Renaming(ImmutableList<String> names, Basis basis) {
  /** What says that two names are those of one subject. */
  public enum Basis {
    /** Their code is the same (编码相同). */
    CODE,
    /** Both are names of one class, whose code is not printed with each (同一科目). */
    CLASS,
    /** They differ in blanks, signs, the year or words such as 经费 only (写法不同). */
    SPELLING,
    /** All their figures are the same, and no other subject has them (金额全同). */
    FIGURES
  }
}
