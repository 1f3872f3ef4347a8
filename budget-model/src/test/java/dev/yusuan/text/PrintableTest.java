package dev.yusuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void replacesWhatEndsALineOrDrivesATerminalAndNothingElse() {
    assertThat(Printable.of("行政运行 12.5万元")).isEqualTo("行政运行 12.5万元");
    assertThat(Printable.of("a\nb\u001b[31m\u2028c\u200b"))
        .isEqualTo("a\uFFFDb\uFFFD[31m\uFFFDc\uFFFD");
    assertThat(Printable.of("\uD83D\uDE00\uD83D")).isEqualTo("\uD83D\uDE00\uFFFD");
  }
}
