package dev.yusuan.io.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file beside its place and moves it there at the end, so that none is left half written.
 */
public final class NewFile {
  private NewFile() {}

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; one that is there already is replaced.
   *
   * @throws IOException if it cannot be written; nothing is left of it then, and an older one stays
   */
  public static void write(Path file, Content content) throws IOException {
    Path place = file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) {
      throw new IOException("not the name of a file: " + file);
    }
    Path unfinished = Files.createTempFile(folder, ".yusuan-", ".tmp");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        content.writeTo(out);
      }
      move(unfinished, place);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path unfinished, Path place) throws IOException {
    try {
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
