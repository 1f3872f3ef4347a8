package dev.yusuan.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.yusuan.benchmarks.Goal.Measure;

/** All goals, in the order of the table. */
final class Goals {
  static final Goal ENCODED_BYTES =
      new Goal("J3", "bytes allocated by JSON encode", "bytes written", Measure.SIZE, 1.3);
  static final Goal HEAP =
      new Goal("J4", "heap of a decoded disclosure", "rows of unshared texts", Measure.SIZE, 0.6);

  /** Those of time, by the methods that measure them. */
  static final ImmutableList<Goal> OF_TIME =
      ImmutableList.of(
          speed("J1", "JSON decode", "Jackson's parser by hand into rows", 0.85),
          speed("J2", "JSON encode, contacts masked", "Jackson's generator by hand", 0.95),
          speed("C1Facts", "facts.csv write", "FastCSV, the same strings", 0.8),
          speed("C1Tables", "tables write", "FastCSV, the same strings", 0.8),
          speed("C2Facts", "facts.csv read", "FastCSV, strings only", 0.8),
          speed("C2Tables", "tables read", "FastCSV, strings only", 0.8),
          speed("A1", "parse of an amount", "new BigDecimal(s.replace(\",\", \"\"))", 2.3),
          speed("T1", "text to Source", "decoding its UTF-8", 0.45),
          speed("P1", "full read of a document", "decoding its UTF-8", 0.03),
          time("V1", "all rules", "decoding the UTF-8 of the document", 8),
          speed("V2", "sums and equalities", "the same in Hibernate Validator", 3),
          speed("F1", "PDF to Source", "text stripper of PDFBox", 1.5),
          speed("F2", "XLSX to Source", "event reader of POI, texts of all cells", 0.9),
          speed("F2Xml", "XLSX to Source", "Commons Compress and StAX, all texts", 0.9),
          speed("F3", "HTML to Source", "jsoup, texts of all cells", 0.7),
          time("GRead", "read of a document of twice the rows", "read of the document", 2.2),
          time("GCheck", "check of it", "check of the document", 2.2),
          time("GDecode", "decode of it", "decode of the document", 2.2),
          time("GEncode", "encode of it", "encode of the document", 2.2),
          time("GWrite", "facts.csv of it", "facts.csv of the document", 2.2));

  private Goals() {}

  private static Goal speed(String id, String candidate, String baseline, double value) {
    return new Goal(id, candidate, baseline, Measure.SPEED, value);
  }

  private static Goal time(String id, String candidate, String baseline, double value) {
    return new Goal(id, candidate, baseline, Measure.TIME, value);
  }
}
