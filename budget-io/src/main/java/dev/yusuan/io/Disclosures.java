package dev.yusuan.io;

import dev.yusuan.io.UnreadableSourceException.Reason;
import dev.yusuan.io.internal.Blanks;
import dev.yusuan.io.internal.DocumentReader;
import dev.yusuan.io.internal.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads published disclosures (读取预算公开文件): text in UTF-8, with or without headings in Markdown,
 * tables parted by tabs.
 *
 * <p>What is wrong with a document is in the {@link ReadResult}, never an exception. An {@link
 * IOException} says that there is no text to read. Thread-safe.
 */
public final class Disclosures {
  private Disclosures() {}

  /**
   * Reads a file within the default limits.
   *
   * @throws UnreadableSourceException if the file is empty, binary, not UTF-8, or a directory
   * @throws IOException if the file does not exist or cannot be read
   */
  public static ReadResult read(Path file) throws IOException {
    return read(file, Limits.DEFAULT);
  }

  /**
   * Reads a file within the given limits.
   *
   * @throws UnreadableSourceException if the file is empty, binary, not UTF-8, or a directory
   * @throws IOException if the file does not exist or cannot be read
   */
  public static ReadResult read(Path file, Limits limits) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableSourceException(Reason.DIRECTORY, "a directory, not a file");
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, limits);
    }
  }

  /**
   * Reads a stream to its end within the given limits; the caller closes it.
   *
   * @throws UnreadableSourceException if it is empty, binary, too large, or not UTF-8
   * @throws IOException if it cannot be read
   */
  public static ReadResult read(InputStream in, Limits limits) throws IOException {
    byte[] bytes = in.readNBytes(limits.documentBytes() + 1);
    if (bytes.length > limits.documentBytes()) {
      throw new UnreadableSourceException(
          Reason.TOO_LARGE,
          "larger than the limit documentBytes of " + limits.documentBytes() + " bytes");
    }
    String text = Utf8.decode(bytes);
    if (Blanks.isBlank(text)) {
      throw new UnreadableSourceException(Reason.EMPTY, "an empty file");
    }
    return parse(text, limits);
  }

  /** Reads a text within the default limits. */
  public static ReadResult parse(String text) {
    return parse(text, Limits.DEFAULT);
  }

  /** Reads a text within the given limits; a byte order mark at its begin is passed over. */
  public static ReadResult parse(String text, Limits limits) {
    return DocumentReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text, limits);
  }
}
