package dev.yusuan.io;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as long as a cell may be take no longer than as much text in short ones. */
class LongLinesTest {
  private static final int LONGEST = 32_000;

  /** The slowest takes a second; a minute where work grows with the square of a line. */
  private static final Duration MOST = Duration.ofSeconds(15);

  @BeforeAll
  static void warmUp() {
    Disclosures.parse("目录\n收入预算表\n收入预算表\n单位：万元\n科目\t合计\n甲\t1.00\n2024年收入1.00万元。\n");
  }

  @ParameterizedTest
  @CsvSource({"A, 5", "甲、, 5"})
  void takesTimeByTheTextNotByTheLine(String repeated, int lines) {
    String line = repeated.repeat(LONGEST / repeated.length()) + "\n";
    String document = "第一部分 概况\n" + line.repeat(lines);

    assertTimeoutPreemptively(MOST, () -> Disclosures.parse(document));
  }
}
