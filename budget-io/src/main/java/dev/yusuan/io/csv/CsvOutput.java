package dev.yusuan.io.csv;

import dev.yusuan.io.text.Utf8;
import dev.yusuan.text.CsvProfile;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes records of CSV: CRLF, quotes only where they are needed. A cell that is the very text that
 * stood there in the record before, as most are, is looked at once.
 */
final class CsvOutput implements Flushable {
  private static final int BUFFER_CHARS = 1 << 13;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final CsvProfile profile;
  private final Writer out;
  private final char[] buffer = new char[BUFFER_CHARS];
  private int filled;
  private long record;
  private String[] before = {};
  private String[] printed = {};

  CsvOutput(String file, CsvProfile profile, Writer out) {
    this.file = file;
    this.profile = profile;
    this.out = out;
  }

  /** For bytes in UTF-8; half a surrogate pair is refused. */
  static CsvOutput utf8(String file, CsvProfile profile, OutputStream out) {
    return new CsvOutput(
        file,
        profile,
        new OutputStreamWriter(
            out, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)));
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
    print(cells);
    for (int i = 0; i < printed.length; i++) {
      if (i > 0) {
        append(",");
      }
      append(printed[i]);
    }
    append("\r\n");
  }

  /** Makes of each cell what is written. */
  private void print(List<String> cells) throws CsvFormatException {
    if (before.length != cells.size()) {
      before = new String[cells.size()];
      printed = new String[cells.size()];
    }
    long chars = 1;
    for (int i = 0; i < before.length; i++) {
      String cell = cells.get(i);
      if (!isBefore(i, cell)) {
        printed[i] = printed(cell, i);
        before[i] = cell;
      }
      chars += printed[i].length() + 1L;
    }
    if (chars > CsvGuard.RECORD_CHARS) {
      throw new CsvFormatException(
          file, record, 0, "a record of more than " + CsvGuard.RECORD_CHARS + " characters");
    }
  }

  /** Whether the record before has the very same text in that cell. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isBefore(int index, String cell) {
    return before[index] == cell;
  }

  private String printed(String cell, int index) throws CsvFormatException {
    boolean quoted = seemsNoCell(cell, index);
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      if (c <= ',') {
        quoted |= c == ',' || c == '"' || c == '\r' || c == '\n';
        requireText(c, index);
      } else if (Character.isSurrogate(c)) {
        if (!Utf8.isPair(cell, at)) {
          throw failure(index, "CSV cannot hold half of a surrogate pair");
        }
        at++;
      }
    }
    return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** Whether a cell would be taken for an empty line, a comment, or a byte order mark. */
  private boolean seemsNoCell(String cell, int index) {
    if (cell.isEmpty()) {
      return before.length == 1;
    }
    return cell.charAt(0) == BYTE_ORDER_MARK || (index == 0 && cell.charAt(0) == '#');
  }

  private void requireText(char c, int index) throws CsvFormatException {
    if (c == 0) {
      throw failure(index, "CSV cannot hold the character NUL");
    }
  }

  private CsvFormatException failure(int index, String what) {
    return new CsvFormatException(file, record, index + 1, what);
  }

  private void append(String text) throws IOException {
    if (text.length() > buffer.length - filled) {
      pass();
    }
    if (text.length() > buffer.length) {
      out.write(text);
    } else {
      text.getChars(0, text.length(), buffer, filled);
      filled += text.length();
    }
  }

  private void pass() throws IOException {
    out.write(buffer, 0, filled);
    filled = 0;
  }

  @Override
  public void flush() throws IOException {
    pass();
    out.flush();
  }
}
