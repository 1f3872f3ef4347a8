package dev.yusuan.testkit;

import dev.yusuan.document.Disclosure;

/** A small disclosure to try things on, always the same (样例). */
public final class Samples {
  private Samples() {}

  /**
   * The budget of 2024 of a department with two units: 190.00 万元, of which the first unit spends
   * 130.00.
   */
  public static Disclosure disclosure() {
    return DisclosureArbitraries.sample();
  }

  /**
   * The same as the text of a document. It is read back as it was, but for 整体绩效目标表 and 申报表, which
   * documents print as sheets to be filled in and the text leaves out.
   */
  public static String text() {
    return PrintedText.of(disclosure());
  }
}
