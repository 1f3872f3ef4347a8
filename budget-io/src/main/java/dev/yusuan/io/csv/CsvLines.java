package dev.yusuan.io.csv;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads lines of texts as CSV in UTF-8 (CSV 文本行), for tables that no other class writes,
 * and for programs that want the lines of one as they are.
 */
public final class CsvLines {
  private CsvLines() {}

  /** Writes lines, each text as a profile has it, to a stream, which stays open. */
  public static void write(
      Iterable<? extends List<String>> lines, CsvProfile profile, OutputStream out)
      throws IOException {
    CsvOutput csv = CsvOutput.utf8("lines", profile, out);
    for (List<String> line : lines) {
      csv.write(line.stream().map(csv::text).collect(ImmutableList.toImmutableList()));
    }
    csv.flush();
  }

  /**
   * Reads the lines of a file one by one, the header first. The stream is to be closed, as it keeps
   * the file open.
   *
   * @param profile how texts and codes stand in the file
   * @return the lines; where one is no CSV, or longer or shorter than the header, an {@link
   *     UncheckedIOException} is thrown on the way, whose cause says where
   * @throws CsvFormatException if the file is empty, or its header is no CSV or names a column
   *     twice
   * @throws IOException if the file is missing or cannot be read
   */
  public static Stream<ImmutableList<String>> stream(Path file, CsvProfile profile)
      throws IOException {
    CsvInput csv = CsvInput.open(file, profile);
    Iterator<ImmutableList<String>> lines =
        new AbstractIterator<>() {
          @Override
          protected @Nullable ImmutableList<String> computeNext() {
            try {
              return csv.next().orElseGet(this::endOfData);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    return Stream.concat(Stream.of(csv.header()), Streams.stream(lines))
        .onClose(csv::closeUnchecked);
  }
}
