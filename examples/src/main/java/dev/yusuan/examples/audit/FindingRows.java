package dev.yusuan.examples.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.io.ByteSource;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.report.ReportCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The lines of {@code findings.csv} behind the id of their document. */
final class FindingRows {
  private static final CharMatcher QUOTED = CharMatcher.anyOf(",\"\r\n");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String LINE_END = "\r\n";

  private FindingRows() {}

  static ByteSource of(String document, Audit audit, Locale language, CsvProfile csv) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      ReportCsv.write(audit.report(), audit.source(), language, csv, written);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return ByteSource.wrap(prefixed(document, written.toString(UTF_8), csv).getBytes(UTF_8));
  }

  /** A finding has one line, as its message has no character that ends one. */
  private static String prefixed(String document, String lines, CsvProfile csv) {
    String id = quoted(csv.text(document)) + ",";
    boolean marked = lines.startsWith(String.valueOf(BYTE_ORDER_MARK));
    String header = marked ? BYTE_ORDER_MARK + "document," : "document,";
    StringBuilder prefixed = new StringBuilder();
    for (String line : (marked ? lines.substring(1) : lines).split(LINE_END, -1)) {
      if (!line.isEmpty()) {
        prefixed.append(prefixed.length() == 0 ? header : id).append(line).append(LINE_END);
      }
    }
    return prefixed.toString();
  }

  private static String quoted(String cell) {
    return QUOTED.matchesAnyOf(cell) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
