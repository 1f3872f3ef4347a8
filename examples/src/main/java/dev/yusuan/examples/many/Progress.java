package dev.yusuan.examples.many;

import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.io.render.DisplayWidth;
import dev.yusuan.io.render.TextGrid;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * A line at the foot of the terminal that tells how far the work is (进度), and that is wiped away
 * where a line that stays is told. Elsewhere, such as in a log, nothing.
 */
final class Progress {
  /** Not wider than a narrow terminal, as a line that runs over cannot be wiped away. */
  private static final int WIDEST = 72;

  private static final String WIPE = "\r\u001B[K";

  private final PrintStream terminal;
  private final boolean isShown;
  private final AuditTexts texts;
  private final int expected;
  private int done;
  private String file = "";

  /**
   * The progress of some files.
   *
   * @param isShown whether the stream is a terminal
   */
  Progress(PrintStream terminal, boolean isShown, AuditTexts texts, int expected) {
    this.terminal = terminal;
    this.isShown = isShown;
    this.texts = texts;
    this.expected = expected;
  }

  /** A file is begun. */
  synchronized void begin(Path begun) {
    file = TextGrid.printable(String.valueOf(begun.getFileName()));
    show();
  }

  /** A file is done, and is told. */
  synchronized void done(Runnable told) {
    done++;
    wipe();
    told.run();
    if (done < expected) {
      show();
    }
  }

  private void wipe() {
    if (isShown) {
      terminal.print(WIPE);
      terminal.flush();
    }
  }

  private void show() {
    if (isShown) {
      terminal.print(WIPE + cut(texts.get("many.progress", done, expected, file)));
      terminal.flush();
    }
  }

  private static String cut(String line) {
    int end = line.length();
    while (DisplayWidth.of(line.substring(0, end)) > WIDEST) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end);
  }
}
