package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.file.FileInput;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes and reads disclosures as JSON, without loss: {@code read(toString(x, KEEP))} equals {@code
 * x}.
 *
 * <p>There is one canonical form: UTF-8, keys in a fixed order, amounts and codes as texts with the
 * printed digits, a row on a line. Blank cells and what the document does not say are left out; a
 * mark is {@code {"printed":"—"}}. Reading is strict: what is unknown, doubled, missing, of another
 * type or in another spelling is a {@link JsonFormatException} with line, column and path, and
 * nothing else is thrown because of content. So is what goes beyond the {@link Limits} of cells,
 * columns, rows or tables, a name of more than 256 characters, or a document of more than 64 MiB or
 * 5 million tokens.
 *
 * <p>Contacts are left out unless the caller asks for them; see {@link Contacts}. Half of a
 * surrogate pair is no text and is neither read nor written. All methods are thread-safe; streams
 * are not closed.
 */
public final class DisclosureJson {
  private static final JsonFactory FACTORY = JsonLimits.factory();
  private static final int INDENTED_LEVELS = 4;

  private DisclosureJson() {}

  /**
   * The JSON Schema (2020-12) of the form, also the resource {@code disclosure.schema.json}. What
   * is written keeps to it, and what it refuses is not read. Reading demands some more, which a
   * schema cannot say: that no column stands twice, that a row has cells only in columns of its
   * table, and that an amount prints its unit only where it is not that of the table.
   */
  public static String schema() {
    return JsonSchemas.text("disclosure.schema.json");
  }

  /**
   * Writes a file without contacts; an older file is replaced.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Disclosure disclosure, Path file) throws IOException {
    write(disclosure, Contacts.OMIT, file);
  }

  /**
   * Writes a file; an older file is replaced, at the end and at once.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Disclosure disclosure, Contacts contacts, Path file) throws IOException {
    NewFile.write(file, out -> write(disclosure, contacts, out));
  }

  /**
   * Writes to a stream without contacts.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Disclosure disclosure, OutputStream out) throws IOException {
    write(disclosure, Contacts.OMIT, out);
  }

  /**
   * Writes to a stream, which is flushed and not closed.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Disclosure disclosure, Contacts contacts, OutputStream out)
      throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    try (json) {
      json.setPrettyPrinter(new RowPerLine(INDENTED_LEVELS));
      new DisclosureWriter(json).write(contacts.in(disclosure));
      json.writeRaw('\n');
    }
  }

  /**
   * Writes text without contacts.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Disclosure disclosure, Appendable out) throws IOException {
    write(disclosure, Contacts.OMIT, out);
  }

  /**
   * Writes text.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Disclosure disclosure, Contacts contacts, Appendable out)
      throws IOException {
    out.append(text(disclosure, contacts));
  }

  /** The text without contacts. */
  public static String toString(Disclosure disclosure) {
    return toString(disclosure, Contacts.OMIT);
  }

  /** The text. */
  public static String toString(Disclosure disclosure, Contacts contacts) {
    try {
      return text(disclosure, contacts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Disclosure disclosure, Contacts contacts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(disclosure, contacts, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Reads a file.
   *
   * @throws JsonFormatException if it holds no disclosure in this form
   * @throws IOException if it cannot be read
   */
  public static Disclosure read(Path file) throws IOException {
    return read(file, Limits.DEFAULT);
  }

  /**
   * Reads a file within the given limits.
   *
   * @throws JsonFormatException if it holds no disclosure in this form, or one beyond a limit
   * @throws IOException if it cannot be read
   */
  public static Disclosure read(Path file, Limits limits) throws IOException {
    try (InputStream in = FileInput.open(file)) {
      return read(in, limits);
    } catch (JsonFormatException e) {
      throw e.in(file);
    }
  }

  /**
   * Reads a stream up to its end.
   *
   * @throws JsonFormatException if it holds no disclosure in this form
   * @throws IOException if it cannot be read
   */
  public static Disclosure read(InputStream in) throws IOException {
    return read(in, Limits.DEFAULT);
  }

  /**
   * Reads a stream up to its end within the given limits.
   *
   * @throws JsonFormatException if it holds no disclosure in this form, or one beyond a limit
   * @throws IOException if it cannot be read
   */
  public static Disclosure read(InputStream in, Limits limits) throws IOException {
    return read(in.readNBytes(JsonLimits.DOCUMENT_BYTES + 1), limits);
  }

  /**
   * Reads a text.
   *
   * @throws JsonFormatException if it holds no disclosure in this form
   */
  public static Disclosure read(String text) throws JsonFormatException {
    return read(text, Limits.DEFAULT);
  }

  /**
   * Reads a text within the given limits.
   *
   * @throws JsonFormatException if it holds no disclosure in this form, or one beyond a limit
   */
  public static Disclosure read(String text, Limits limits) throws JsonFormatException {
    try {
      return read(Utf8.encode(text), limits);
    } catch (CharacterCodingException e) {
      throw JsonPosition.UNKNOWN.failure("the text holds half of a surrogate pair");
    } catch (JsonFormatException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Disclosure read(byte[] withMark, Limits limits) throws IOException {
    if (withMark.length > JsonLimits.DOCUMENT_BYTES) {
      throw JsonPosition.UNKNOWN.failure(
          "the document is longer than " + JsonLimits.DOCUMENT_BYTES + " bytes");
    }
    int mark = Utf8.bomLength(withMark);
    byte[] bytes = mark == 0 ? withMark : Arrays.copyOfRange(withMark, mark, withMark.length);
    requireUtf8(bytes);
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      JsonCursor cursor = new JsonCursor(parser, bytes, new Bounds(limits));
      cursor.next();
      Disclosure disclosure = new DisclosureReader(cursor).read();
      if (cursor.next() != null) {
        throw cursor.expected("the end after the disclosure");
      }
      return disclosure;
    }
  }

  private static void requireUtf8(byte[] bytes) throws JsonFormatException {
    int malformed = Utf8.malformedAt(bytes);
    if (malformed >= 0) {
      throw JsonPosition.at(bytes, malformed)
          .failure("the text is not in UTF-8: byte " + malformed + " is malformed");
    }
    // The parser would take a text with such a beginning for UTF-16 or UTF-32.
    for (int i = 0; i < Math.min(bytes.length, 4); i++) {
      if (bytes[i] == 0) {
        throw JsonPosition.at(bytes, i).failure("the text is not in UTF-8: byte " + i + " is 0");
      }
    }
  }
}
