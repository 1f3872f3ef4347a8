package dev.yusuan.io;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads published disclosures (读取预算公开文件), of any format whose artifact is there: text, PDF, web
 * pages, workbooks, Word.
 *
 * <p>What is wrong with a document is in the {@link ReadResult}, never an exception. An {@link
 * IOException} says that there is nothing to read. Thread-safe.
 */
public final class Disclosures {
  private Disclosures() {}

  /** A reader, to which words, forms and limits can be given. */
  public static DisclosureReader reader() {
    return DisclosureReader.STANDARD;
  }

  /**
   * Reads a file within the default limits.
   *
   * @throws UnreadableSourceException as {@link DisclosureReader#read(Path)}
   * @throws IOException if the file does not exist or cannot be read
   */
  public static ReadResult read(Path file) throws IOException {
    return reader().read(file);
  }

  /**
   * Reads a file within the given limits.
   *
   * @throws UnreadableSourceException as {@link DisclosureReader#read(Path)}
   * @throws IOException if the file does not exist or cannot be read
   */
  public static ReadResult read(Path file, Limits limits) throws IOException {
    return reader().within(limits).read(file);
  }

  /**
   * Reads several files as the parts of one disclosure, in the given order.
   *
   * @throws UnreadableSourceException as {@link DisclosureReader#read(Path)}
   * @throws IOException if a file does not exist or cannot be read
   * @throws IllegalArgumentException if there are no files
   */
  public static ReadResult read(List<Path> files) throws IOException {
    return reader().read(files);
  }

  /**
   * Reads a stream to its end within the default limits; the caller closes it.
   *
   * @throws UnreadableSourceException as {@link DisclosureReader#read(Path)}
   * @throws IOException if it cannot be read
   */
  public static ReadResult read(InputStream in) throws IOException {
    return reader().read(in);
  }

  /**
   * Reads a stream to its end within the given limits; the caller closes it.
   *
   * @throws UnreadableSourceException as {@link DisclosureReader#read(Path)}
   * @throws IOException if it cannot be read
   */
  public static ReadResult read(InputStream in, Limits limits) throws IOException {
    return reader().within(limits).read(in);
  }

  /** Reads what a front end, or the caller, made of a file. */
  public static ReadResult read(Source source) {
    return reader().read(source);
  }

  /**
   * Reads a text within the default limits.
   *
   * @throws IllegalArgumentException as {@link DisclosureReader#parse(String)}
   */
  public static ReadResult parse(String text) {
    return reader().parse(text);
  }

  /**
   * Reads a text within the given limits; a byte order mark at its beginning is skipped.
   *
   * @throws IllegalArgumentException as {@link DisclosureReader#parse(String)}
   */
  public static ReadResult parse(String text, Limits limits) {
    return reader().within(limits).parse(text);
  }
}
