package dev.yusuan.examples.many;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.examples.audit.AuditTexts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final String WIPED = "\r\u001B[K";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(bytes, true, UTF_8);

  @Test
  void tellsOnATerminalWhatIsReadAndWipesItAwayForLinesThatStay() {
    Progress progress = progress(true);
    progress.begin(Path.of("folder", "a.pdf"));
    progress.done(() -> terminal.print("[1/2] a\n"));
    progress.begin(Path.of("b.pdf"));
    progress.done(() -> terminal.print("[2/2] b\n"));

    assertThat(bytes.toString(UTF_8))
        .isEqualTo(
            WIPED
                + "已完成 0/2，正在读 a.pdf"
                + WIPED
                + "[1/2] a\n"
                + WIPED
                + "已完成 1/2，正在读 a.pdf"
                + WIPED
                + "已完成 1/2，正在读 b.pdf"
                + WIPED
                + "[2/2] b\n");
  }

  @Test
  void isNotWiderThanATerminal() {
    progress(true).begin(Path.of("预算".repeat(40) + ".pdf"));

    // 72 columns, of which each Chinese character takes two.
    assertThat(bytes.toString(UTF_8)).startsWith(WIPED + "已完成 0/2，正在读 预算").hasSize(42);
  }

  @Test
  void tellsNothingElsewhere() {
    Progress progress = progress(false);
    progress.begin(Path.of("a.pdf"));
    progress.done(() -> {});

    assertThat(bytes.size()).isZero();
  }

  private Progress progress(boolean isTerminal) {
    return new Progress(terminal, isTerminal, AuditTexts.in(Locale.CHINESE), 2);
  }
}
