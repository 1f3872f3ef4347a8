package dev.yusuan.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.csv.StatementsCsv;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.report.ReportCsv;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a disclosure says, as the lines that the library writes of it; a blank cell is null. */
final class DocumentLines {
  private final String id;
  private final ReadResult.Part part;

  DocumentLines(String id, ReadResult.Part part) {
    this.id = id;
    this.part = part;
  }

  @Nullable String[][] facts() throws IOException {
    StringWriter facts = new StringWriter();
    FactsCsv.write(id, part.disclosure(), part.sources(), facts);
    return lines(facts.toString(), null);
  }

  @Nullable String[][] statements() throws IOException {
    StringWriter statements = new StringWriter();
    StatementsCsv.write(id, part.disclosure(), statements);
    return lines(statements.toString(), null);
  }

  @Nullable String[][] indicators() throws IOException {
    StringWriter indicators = new StringWriter();
    IndicatorsCsv.write(id, part.disclosure(), indicators);
    return lines(indicators.toString(), null);
  }

  @Nullable String[][] findings(Report report) throws IOException {
    ByteArrayOutputStream findings = new ByteArrayOutputStream();
    SourceFile source = new SourceFile("", part.disclosure(), part.sources());
    ReportCsv.write(report, source, Locale.CHINESE, findings);
    return lines(findings.toString(UTF_8), id);
  }

  /** The records below a header, behind the id of the document where it is given. */
  private static @Nullable String[][] lines(String csv, @Nullable String id) throws IOException {
    List<@Nullable String[]> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv)) {
      for (CsvRecord each : records) {
        List<@Nullable String> cells = new ArrayList<>();
        if (id != null) {
          cells.add(id);
        }
        each.getFields().forEach(cell -> cells.add(cell.isEmpty() ? null : cell));
        lines.add(cells.toArray(String[]::new));
      }
    }
    return lines.subList(1, lines.size()).toArray(String[][]::new);
  }
}
