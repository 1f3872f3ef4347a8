package dev.yusuan.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import dev.yusuan.io.text.Utf8;
import dev.yusuan.text.CsvProfile;
import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes records of CSV: CRLF, quotes only where they are needed. */
final class CsvOutput implements Flushable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final CsvProfile profile;
  private final Writer out;
  private final CsvWriter csv;
  private long record;
  private boolean oneCell;
  private String[] before = {};

  CsvOutput(String file, CsvProfile profile, Writer out) {
    this.file = file;
    this.profile = profile;
    this.out = out;
    this.csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(new Quotes())
            .build(out);
  }

  /** For bytes in UTF-8; half a surrogate pair is refused. */
  static CsvOutput utf8(String file, CsvProfile profile, OutputStream out) {
    return new CsvOutput(
        file,
        profile,
        new BufferedWriter(
            new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT))));
  }

  /** A text or a code of the document as a cell. */
  String text(String text) {
    return profile.text(text);
  }

  /** Writes a record. */
  void write(List<String> cells) throws IOException {
    if (record == 0 && profile == CsvProfile.SPREADSHEET) {
      out.write(BYTE_ORDER_MARK);
    }
    record++;
    requireWritable(cells);
    try {
      oneCell = cells.size() == 1;
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void requireWritable(List<String> cells) throws CsvFormatException {
    if (before.length != cells.size()) {
      before = new String[cells.size()];
    }
    long chars = 0;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      chars += cell.length() + 3L;
      if (!isBefore(i, cell)) {
        requireWritable(cell, i);
        before[i] = cell;
      }
    }
    // Each character may be a quote, which is written twice.
    if (2 * chars > CsvGuard.RECORD_CHARS && chars + quotes(cells) > CsvGuard.RECORD_CHARS) {
      throw new CsvFormatException(
          file, record, 0, "a record of more than " + CsvGuard.RECORD_CHARS + " characters");
    }
  }

  /** Whether the record before has the very same text in that cell, so that it is checked. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isBefore(int index, String cell) {
    return before[index] == cell;
  }

  private void requireWritable(String cell, int index) throws CsvFormatException {
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      if (c == 0) {
        throw new CsvFormatException(file, record, index + 1, "CSV cannot hold the character NUL");
      }
      if (Character.isSurrogate(c)) {
        if (Utf8.loneSurrogateAt(cell, at) == at) {
          throw new CsvFormatException(
              file, record, index + 1, "CSV cannot hold half of a surrogate pair");
        }
        at++;
      }
    }
  }

  private static long quotes(List<String> cells) {
    return cells.stream().mapToLong(cell -> cell.chars().filter(c -> c == '"').count()).sum();
  }

  @Override
  public void flush() throws IOException {
    csv.flush();
  }

  /** Quotes what would be taken for a byte order mark or for an empty line. */
  private final class Quotes implements QuoteStrategy {
    @Override
    public boolean quoteEmpty(int line, int field) {
      return oneCell;
    }

    @Override
    public boolean quoteValue(int line, int field, String value) {
      return value.charAt(0) == BYTE_ORDER_MARK;
    }
  }
}
