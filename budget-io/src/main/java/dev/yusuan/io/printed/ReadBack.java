package dev.yusuan.io.printed;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;

/** Reads what was printed, and tells what is not as it was (校读). */
final class ReadBack {
  private ReadBack() {}

  /** What differs first, in words; empty if nothing does. */
  static String difference(Disclosure printed, byte[] file, DisclosureReader reader)
      throws IOException {
    try {
      return difference(printed, reader.read(new ByteArrayInputStream(file)));
    } catch (UnreadableSourceException unreadable) {
      return "the file could not be read";
    }
  }

  static String difference(Disclosure printed, ReadResult read) {
    if (read.parts().size() > 1) {
      return "it would be read as " + read.parts().size() + " disclosures";
    }
    return difference(printed, read.disclosure());
  }

  private static String difference(Disclosure printed, Disclosure read) {
    if (printed.equals(read)) {
      return "";
    }
    if (printed.tables().size() != read.tables().size()) {
      return printed.tables().size() + " tables, of which " + read.tables().size() + " come back";
    }
    for (int i = 0; i < printed.tables().size(); i++) {
      String difference = difference(printed.tables().get(i), read.tables().get(i));
      if (!difference.isEmpty()) {
        return difference;
      }
    }
    if (!printed.unrecognised().equals(read.unrecognised())) {
      return "what is not recognised";
    }
    if (!printed.narrative().equals(read.narrative())) {
      return "what sentences state, as the text prints other sentences than these";
    }
    return "issuer, year, kind, form or date";
  }

  private static String difference(Table<?> printed, Table<?> read) {
    if (printed.equals(read)) {
      return "";
    }
    String table = "the table " + printed.kind();
    if (!printed.kind().equals(read.kind())) {
      return table + ", which would be " + read.kind();
    }
    if (!printed.columns().equals(read.columns())) {
      return table + ", its columns";
    }
    for (int i = 0; i < Math.min(printed.rows().size(), read.rows().size()); i++) {
      if (!Objects.equals(printed.rows().get(i), read.rows().get(i))) {
        return table
            + ", row "
            + (i + 1)
            + ": "
            + printed.rows().get(i)
            + " | "
            + read.rows().get(i);
      }
    }
    return table + ", its rows, title, unit, issuer or notes, or that it is cut";
  }
}
