package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes lines of texts as CSV in UTF-8 (CSV 文本行), for tables that no other class writes. */
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
}
