package dev.yusuan.io;

import com.google.common.primitives.Bytes;
import dev.yusuan.io.internal.DocumentReader;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

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
    refuseOtherThanUtf8(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (Blanks.isBlank(text)) {
      throw new UnreadableSourceException(Reason.EMPTY, "an empty file");
    }
    return parse(text, limits);
  }

  private static void refuseOtherThanUtf8(byte[] bytes) throws UnreadableSourceException {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw new UnreadableSourceException(
          Reason.NOT_UTF_8,
          "the text is in UTF-16, as its byte order mark says; convert it to UTF-8 first");
    }
    int zero = Bytes.indexOf(bytes, (byte) 0);
    if (zero >= 0) {
      throw new UnreadableSourceException(
          Reason.BINARY, "not a text but a binary file: byte 0x00 at offset " + zero);
    }
    int malformed = Utf8.malformedAt(bytes);
    if (malformed >= 0) {
      throw new UnreadableSourceException(
          Reason.NOT_UTF_8,
          String.format(
              Locale.ROOT,
              "not UTF-8 text: byte 0x%02X at offset %d; if it is in GB18030 or GBK, convert it to"
                  + " UTF-8 first",
              bytes[malformed],
              malformed));
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
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
