package dev.yusuan.benchmarks;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.json.DisclosureJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Disclosures written to nowhere. */
final class Written {
  private Written() {}

  /** As JSON, without contacts. */
  static Object asJson(Disclosure disclosure) throws IOException {
    DisclosureJson.write(disclosure, OutputStream.nullOutputStream());
    return disclosure;
  }

  /** As lines of {@code facts.csv}. */
  static Object asFacts(Disclosure disclosure) throws IOException {
    FactsCsv.write("d", disclosure, Writer.nullWriter());
    return disclosure;
  }
}
