package dev.yusuan.scale;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.render.TextTable;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.ReportFormat;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;

/** All that is done with a document: it is checked, and written in every form. */
final class Work {
  private Work() {}

  static void on(ReadResult read, Path folder) throws IOException {
    ProblemsJson.write(read.problems(), OutputStream.nullOutputStream());
    SourceFile source = new SourceFile("a.txt", read.disclosure(), read.sources());
    on(source, folder);
  }

  static void on(Disclosure disclosure, Path folder) throws IOException {
    on(SourceFile.none(disclosure), folder);
  }

  private static void on(SourceFile source, Path folder) throws IOException {
    Disclosure disclosure = source.disclosure();
    Report report = Validator.standard().check(disclosure);
    Path json = folder.resolve("disclosure.json");
    DisclosureJson.write(disclosure, Contacts.KEEP, json);
    require(disclosure.equals(DisclosureJson.read(json)), "what was written is read again");
    FactsCsv.write("a", disclosure, Writer.nullWriter());
    IndicatorsCsv.write("a", disclosure, Writer.nullWriter());
    TablesCsv.write(disclosure.tables(), folder, Contacts.KEEP);
    require(disclosure.tables().equals(TablesCsv.read(folder)), "tables are read again");
    for (ReportFormat format : ReportFormat.values()) {
      format.write(report, source, Locale.CHINESE, OutputStream.nullOutputStream());
    }
    disclosure.tables().forEach(TextTable::of);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("does not hold: " + what);
    }
  }
}
