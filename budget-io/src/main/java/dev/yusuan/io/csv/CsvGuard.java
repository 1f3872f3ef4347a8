package dev.yusuan.io.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * Passes the characters of a CSV text on and checks them against RFC 4180 on the way, where parsers
 * are lenient: no NUL, no empty line, no quote inside an unquoted cell, no text behind a closing
 * quote, no unclosed quote, no record beyond the limit. A byte order mark at the beginning is
 * dropped.
 */
final class CsvGuard extends Reader {
  /** Most characters of one record. */
  static final int RECORD_CHARS = 1 << 20;

  private final Reader source;
  private final String file;
  private State state = State.RECORD_START;
  private boolean atStart = true;
  private boolean afterReturn;
  private long line = 1;
  private int cell = 1;
  private int recordChars;
  private @Nullable CsvFormatException failed;

  CsvGuard(Reader source, String file) {
    this.source = source;
    this.file = file;
  }

  private enum State {
    RECORD_START,
    CELL_START,
    UNQUOTED,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (failed != null) {
      throw failed;
    }
    int count = readDecoded(buffer, offset, length);
    if (count > 0 && atStart) {
      atStart = false;
      if (buffer[offset] == '\uFEFF') {
        System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        count = count == 1 ? readDecoded(buffer, offset, length) : count - 1;
      }
    }
    if (count < 0 && state == State.QUOTED) {
      throw failure("the quote that begins this cell is not closed");
    }
    return count < 0 ? count : passed(buffer, offset, count);
  }

  /** How many characters may be read; what fails behind them does so when more are asked for. */
  private int passed(char[] buffer, int offset, int count) throws CsvFormatException {
    int end = offset + count;
    int at = offset;
    try {
      while (at < end) {
        int plain = plainEnd(buffer, at, end);
        if (plain > at) {
          passPlain(plain - at);
          at = plain;
        } else {
          check(buffer[at]);
          at++;
        }
      }
    } catch (CsvFormatException further) {
      if (at == offset) {
        throw further;
      }
      failed = further;
    }
    return at - offset;
  }

  /** Where a run of characters ends that are nothing but text of a cell without quotes. */
  private int plainEnd(char[] buffer, int from, int end) {
    int place = from;
    if (state != State.QUOTED && state != State.QUOTE_IN_QUOTED) {
      while (place < end && buffer[place] > '"' && buffer[place] != ',') {
        place++;
      }
    }
    return place;
  }

  private void passPlain(int chars) throws CsvFormatException {
    recordChars += chars;
    requireWithinLimit();
    state = State.UNQUOTED;
    afterReturn = false;
  }

  private void requireWithinLimit() throws CsvFormatException {
    if (recordChars > RECORD_CHARS) {
      throw failure("a record of more than " + RECORD_CHARS + " characters");
    }
  }

  private int readDecoded(char[] buffer, int offset, int length) throws IOException {
    try {
      return source.read(buffer, offset, length);
    } catch (CharacterCodingException e) {
      throw failure("the text is not in UTF-8, here or further on");
    }
  }

  private void check(char c) throws CsvFormatException {
    if (c == 0) {
      throw failure("the character NUL");
    }
    recordChars++;
    requireWithinLimit();
    boolean lineFeedOfPair = c == '\n' && afterReturn;
    afterReturn = c == '\r';
    if (c == '\r' || (c == '\n' && !lineFeedOfPair)) {
      lineEnd();
    } else if (!lineFeedOfPair) {
      inLine(c);
    }
  }

  private void lineEnd() throws CsvFormatException {
    if (state == State.RECORD_START) {
      throw failure("an empty line");
    }
    line++;
    if (state != State.QUOTED) {
      state = State.RECORD_START;
      cell = 1;
      recordChars = 0;
    }
  }

  private void inLine(char c) throws CsvFormatException {
    switch (state) {
      case RECORD_START, CELL_START -> state = c == '"' ? State.QUOTED : unquoted(c);
      case UNQUOTED -> {
        if (c == '"') {
          throw failure("a quote inside a cell that is not quoted");
        }
        state = unquoted(c);
      }
      case QUOTED -> state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
      case QUOTE_IN_QUOTED -> {
        if (c != '"' && c != ',') {
          throw failure("text behind the closing quote of a cell");
        }
        state = c == '"' ? State.QUOTED : unquoted(c);
      }
    }
  }

  private State unquoted(char c) {
    if (c == ',') {
      cell++;
      return State.CELL_START;
    }
    return State.UNQUOTED;
  }

  private CsvFormatException failure(String what) {
    return new CsvFormatException(file, line, cell, what);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
