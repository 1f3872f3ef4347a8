package dev.yusuan.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.document.Severity;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.Vocabulary;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalInt;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks files. Each gives a row for each of its disclosures, one that says why there is
 * none, or one that says that it was read before.
 */
final class FileReading implements MapPartitionsFunction<Row, Row> {
  static final String READ = "READ";
  static final String FAILED = "FAILED";
  static final String READ_BEFORE = "READ_BEFORE";

  /** The columns of its rows. */
  static final StructType ROW =
      StructType.fromDDL(
          "path STRING, length BIGINT, hash STRING, region STRING, outcome STRING,"
              + " reason STRING, message STRING, cpu_millis BIGINT, document STRING,"
              + " fiscal_year INT, cells INT, unrecognised_cells INT, reading_errors INT,"
              + " facts ARRAY<ARRAY<STRING>>, statements ARRAY<ARRAY<STRING>>,"
              + " indicators ARRAY<ARRAY<STRING>>, findings ARRAY<ARRAY<STRING>>");

  private static final long serialVersionUID = 1L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ID_LENGTH = 20;

  private final Broadcast<String> words;

  /** With words of one's own, which may be empty. */
  FileReading(Broadcast<String> words) {
    this.words = words;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> files) throws IOException {
    DisclosureReader reader = reader(words.value());
    Validator validator = Validator.standard();
    return Iterators.concat(
        Iterators.transform(files, file -> rows(file, reader, validator).iterator()));
  }

  private static DisclosureReader reader(String words) throws IOException {
    if (words.isEmpty()) {
      return Disclosures.reader();
    }
    Path file = Files.createTempFile("words", ".tsv");
    try {
      Files.writeString(file, words);
      return Disclosures.reader().with(Vocabulary.read(file));
    } finally {
      Files.delete(file);
    }
  }

  private ImmutableList<Row> rows(Row file, DisclosureReader reader, Validator validator) {
    if (file.getAs("was_read")) {
      return ImmutableList.of(row(file, READ_BEFORE, null, null, 0));
    }
    long began = THREADS.getCurrentThreadCpuTime();
    try {
      byte[] content = file.getAs("content");
      ReadResult read = reader.read(new ByteArrayInputStream(content));
      ImmutableList.Builder<Row> rows = ImmutableList.builder();
      long since = began;
      for (int number = 1; number <= read.parts().size(); number++) {
        rows.add(document(file, read, number, validator, since));
        since = THREADS.getCurrentThreadCpuTime();
      }
      return rows.build();
    } catch (UnreadableSourceException unreadable) {
      return failed(file, unreadable.reason().name(), unreadable, began);
    } catch (IOException | UncheckedIOException failure) {
      return failed(file, "IO", failure, began);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError internal) {
      return failed(file, "INTERNAL", internal, began);
    }
  }

  private Row document(Row file, ReadResult read, int number, Validator validator, long began)
      throws IOException {
    String hash = file.getAs("hash");
    String id = hash.substring(0, ID_LENGTH) + (number == 1 ? "" : "/" + number);
    ReadResult.Part part = read.parts().get(number - 1);
    DocumentLines lines = new DocumentLines(id, part);
    OptionalInt year = part.disclosure().fiscalYear();
    return RowFactory.create(
        file.getAs("path"),
        file.getAs("length"),
        hash,
        file.getAs("region"),
        READ,
        null,
        null,
        millisSince(began),
        id,
        year.isPresent() ? year.getAsInt() : null,
        read.coverage().cells(),
        read.coverage().unrecognised(),
        (int) read.problems().stream().filter(p -> p.severity() == Severity.ERROR).count(),
        lines.facts(),
        lines.statements(),
        lines.indicators(),
        lines.findings(validator.check(part.disclosure())));
  }

  private ImmutableList<Row> failed(Row file, String reason, Throwable failure, long began) {
    String message = ContactMask.mask(String.valueOf(failure.getMessage()));
    if (reason.equals("INTERNAL")) {
      message = failure.getClass().getName() + ": " + message;
    }
    return ImmutableList.of(row(file, FAILED, reason, message, millisSince(began)));
  }

  private Row row(
      Row file, String outcome, @Nullable String reason, @Nullable String message, long millis) {
    Object[] cells = new Object[ROW.length()];
    cells[0] = file.getAs("path");
    cells[1] = file.getAs("length");
    cells[2] = file.getAs("hash");
    cells[3] = file.getAs("region");
    cells[4] = outcome;
    cells[5] = reason;
    cells[6] = message;
    cells[7] = millis;
    return RowFactory.create(cells);
  }

  private static long millisSince(long began) {
    return (THREADS.getCurrentThreadCpuTime() - began) / 1_000_000;
  }
}
