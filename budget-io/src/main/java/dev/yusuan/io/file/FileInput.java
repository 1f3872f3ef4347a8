package dev.yusuan.io.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files; a directory, which some systems open too, is refused by its name. */
public final class FileInput {
  private FileInput() {}

  /**
   * Opens a file.
   *
   * @throws IOException if it does not exist, is a directory or cannot be read; the message names
   *     it
   */
  public static InputStream open(Path file) throws IOException {
    refuseDirectory(file);
    return Files.newInputStream(file);
  }

  /**
   * Refuses a directory.
   *
   * @throws FileSystemException if it is one; the message names it
   */
  public static void refuseDirectory(Path file) throws FileSystemException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a directory, not a file");
    }
  }
}
