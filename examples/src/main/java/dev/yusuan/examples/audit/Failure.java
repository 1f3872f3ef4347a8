package dev.yusuan.examples.audit;

import dev.yusuan.io.render.TextGrid;

/**
 * That a file could not be read, or its results not be written (失败).
 *
 * @param line a line that tells it, with the name of the file
 * @param reason why, for a place where the file is named already
 */
public record Failure(String line, String reason) {
  /** Both as they can be printed. */
  public Failure {
    line = TextGrid.printable(line);
    reason = TextGrid.printable(reason);
  }
}
