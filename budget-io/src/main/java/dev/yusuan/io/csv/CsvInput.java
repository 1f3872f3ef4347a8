package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.file.FileInput;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.text.Excerpt;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** Reads the records of a CSV file: a header without repeated titles, and records as long as it. */
final class CsvInput implements Closeable {
  /** Room for any record that the guard lets pass. */
  private static final int BUFFER_CHARS = 2 * CsvGuard.RECORD_CHARS;

  private final String file;
  private final Bounds bounds;
  private CsvProfile profile;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final ImmutableList<String> header;
  private long line;

  /** Reads the header of a file in UTF-8, whose texts are as they are. */
  CsvInput(String file, InputStream in, Bounds bounds) throws IOException {
    this(file, in, bounds, CsvProfile.EXACT);
  }

  /** Reads the header of a file in UTF-8. */
  CsvInput(String file, InputStream in, Bounds bounds, CsvProfile profile) throws IOException {
    this.file = file;
    this.bounds = bounds;
    this.profile = profile;
    InputStreamReader decoder =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    this.reader =
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(BUFFER_CHARS)
            .ofCsvRecord(new CsvGuard(decoder, file));
    this.records = reader.iterator();
    this.header = read().orElseThrow(() -> new CsvFormatException(file, 0, 0, "the file is empty"));
    requireDistinct();
  }

  /** Opens a file, and reads its header within the usual limits. */
  static CsvInput open(Path file, CsvProfile profile) throws IOException {
    InputStream in = FileInput.open(file);
    try {
      return new CsvInput(
          String.valueOf(file.getFileName()), in, new Bounds(Limits.DEFAULT), profile);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** From now on, texts are as the profile has them. */
  void readAs(CsvProfile of) {
    profile = of;
  }

  /** The cells of the header. */
  ImmutableList<String> header() {
    return header;
  }

  /** The next record; empty at the end. */
  Optional<ImmutableList<String>> next() throws IOException {
    Optional<ImmutableList<String>> cells = read();
    if (cells.isPresent() && cells.get().size() != header.size()) {
      throw failure(
          0, "expected " + header.size() + " cells as in the header, found " + cells.get().size());
    }
    return cells;
  }

  /** What is counted of all files that are read together. */
  Bounds bounds() {
    return bounds;
  }

  /** Fails at the record read last where something in it is beyond a limit. */
  void require(Optional<String> breach) throws CsvFormatException {
    require(breach, -1);
  }

  /** Fails at a cell, counted from 0, where it is beyond a limit. */
  void require(Optional<String> breach, int index) throws CsvFormatException {
    if (breach.isPresent()) {
      throw failure(index + 1, breach.get());
    }
  }

  /** A failure at a cell, counted from 0, of the record read last. */
  CsvFormatException failureAt(int index, String expected, String found) {
    return failure(index + 1, "expected " + expected + ", found “" + Excerpt.of(found) + "”");
  }

  /** The same of a cell that a spreadsheet may have changed. */
  CsvFormatException changedAt(int index, String expected, String found) {
    return failure(
        index + 1,
        "expected "
            + expected
            + ", found “"
            + Excerpt.of(found)
            + "”"
            + Spreadsheets.explain(found));
  }

  private CsvFormatException failure(int cell, String what) {
    return new CsvFormatException(file, line, cell, what);
  }

  private Optional<ImmutableList<String>> read() throws IOException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord next = records.next();
      line = next.getStartingLineNumber();
      require(bounds.columns(next.getFieldCount()));
      return Optional.of(cells(next));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new CsvFormatException(
          file, line + 1, 0, "not CSV, or too many cells, here or further on");
    }
  }

  private ImmutableList<String> cells(CsvRecord line) {
    if (profile == CsvProfile.EXACT) {
      return ImmutableList.copyOf(line.getFields());
    }
    ImmutableList.Builder<String> cells =
        ImmutableList.builderWithExpectedSize(line.getFieldCount());
    for (int i = 0; i < line.getFieldCount(); i++) {
      cells.add(profile.read(line.getField(i)));
    }
    return cells.build();
  }

  private void requireDistinct() throws CsvFormatException {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      if (!seen.add(header.get(i))) {
        throw failure(i + 1, "the title “" + Excerpt.of(header.get(i)) + "” stands twice");
      }
    }
  }

  /** Checks that the header is the given one. */
  void requireHeader(ImmutableSet<String> expected) throws CsvFormatException {
    if (!header.equals(expected.asList())) {
      throw failure(0, "expected the header " + String.join(",", expected));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Closes it where no failure can be thrown as it is. */
  void closeUnchecked() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
