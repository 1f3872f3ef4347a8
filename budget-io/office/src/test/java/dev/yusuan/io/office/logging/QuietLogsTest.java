package dev.yusuan.io.office.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged file is told in a line of ours, and in none of the libraries that read it. */
class QuietLogsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.poi.POIDocument",
        "org.apache.pdfbox.pdfparser.COSParser",
        "org.apache.fontbox.ttf.TTFParser"
      })
  void librariesSayNothing(String logger) {
    assertThat(LogManager.getLogger(logger).isErrorEnabled()).isFalse();
  }

  @Test
  void othersLogAsBefore() {
    assertThat(LogManager.getLogger("org.example.Program").isErrorEnabled()).isTrue();
  }
}
