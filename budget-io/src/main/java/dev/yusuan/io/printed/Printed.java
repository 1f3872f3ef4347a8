package dev.yusuan.io.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.file.NewFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Prints a disclosure as a text with tabs (印本), which {@link Disclosures#read} reads back to an
 * equal one: a cover that says whose it is, its texts, and its tables with titles, captions and
 * headers.
 *
 * <p>Where the words of titles and headers would be read otherwise than they are meant, each line
 * states what it is and each column its id; the cover says which of the two it is. What was printed
 * is read before it is given out, and refused if it does not come back.
 */
public final class Printed {
  private Printed() {}

  /** Makes a file of printed sheets. */
  @FunctionalInterface
  public interface Renderer {
    /** The bytes of the file. */
    byte[] render(ImmutableList<PrintedSheet> sheets) throws IOException;
  }

  /**
   * Writes a disclosure without contacts.
   *
   * @throws UnprintableException if it would not be read back as it is
   * @throws IOException if the file cannot be written
   */
  public static void write(Disclosure disclosure, Path file) throws IOException {
    write(disclosure, file, Contacts.OMIT);
  }

  /**
   * Writes a disclosure.
   *
   * @throws UnprintableException if it would not be read back as it is
   * @throws IOException if the file cannot be written
   */
  public static void write(Disclosure disclosure, Path file, Contacts contacts) throws IOException {
    String text = text(disclosure, contacts);
    NewFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The text of a disclosure without contacts.
   *
   * @throws UnprintableException if it would not be read back as it is
   */
  public static String text(Disclosure disclosure) {
    return text(disclosure, Contacts.OMIT);
  }

  /**
   * The text of a disclosure.
   *
   * @throws UnprintableException if it would not be read back as it is
   */
  public static String text(Disclosure disclosure, Contacts contacts) {
    try {
      byte[] bytes = bytes(disclosure, contacts, Disclosures.reader(), Printed::utf8);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file of a disclosure in any format: as a document prints it, if that is read back to an equal
   * one; else with all that it states.
   *
   * @param reader what reads it back, such as one that knows further words
   * @param renderer makes the file; a front end that reads it is to be there
   * @throws UnprintableException if it would not be read back as it is
   * @throws IOException if the file cannot be made
   */
  public static byte[] bytes(
      Disclosure disclosure, Contacts contacts, DisclosureReader reader, Renderer renderer)
      throws IOException {
    Disclosure printed = contacts.in(disclosure);
    byte[] plain = renderer.render(sheetsAsPrinted(printed));
    if (ReadBack.difference(printed, plain, reader).isEmpty()) {
      return plain;
    }
    byte[] stating = renderer.render(sheetsStating(printed));
    String difference = ReadBack.difference(printed, stating, reader);
    if (!difference.isEmpty()) {
      throw new UnprintableException(difference);
    }
    return stating;
  }

  /** The sheets of a disclosure as a document prints them, which the words of tables tell. */
  public static ImmutableList<PrintedSheet> sheetsAsPrinted(Disclosure disclosure) {
    return PlainSheets.of(disclosure);
  }

  /** The sheets of a disclosure of which each line and each column states what it is. */
  public static ImmutableList<PrintedSheet> sheetsStating(Disclosure disclosure) {
    return StatedSheets.of(disclosure);
  }

  /** The text of sheets as a file in UTF-8. */
  public static byte[] utf8(ImmutableList<PrintedSheet> sheets) {
    return text(sheets).getBytes(StandardCharsets.UTF_8);
  }

  /** The text of sheets, each set apart by an empty line. */
  public static String text(ImmutableList<PrintedSheet> sheets) {
    StringBuilder text = new StringBuilder();
    for (PrintedSheet sheet : sheets) {
      for (ImmutableList<PrintedCell> row : sheet.rows()) {
        text.append(row.stream().map(PrintedCell::text).collect(Collectors.joining("\t")));
        text.append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }
}
