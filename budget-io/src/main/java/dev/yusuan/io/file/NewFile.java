package dev.yusuan.io.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Writes a file beside its place and moves it there at the end, so that none is left half written.
 */
public final class NewFile {
  private NewFile() {}

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of it; the stream is closed by the caller.
     *
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file. One that is there already is replaced, a symbolic link too: what it points to
   * stays as it is. A process that is killed may leave a file {@code .yusuan-….tmp} beside it.
   *
   * @throws IOException if it cannot be written, or is a directory; nothing is left of it then, and
   *     an older one stays
   */
  public static void write(Path file, Content content) throws IOException {
    try (NewFiles files = new NewFiles()) {
      files.write(file, content);
      files.put();
    }
  }
}
