package dev.yusuan.validation.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.text.Excerpt;
import dev.yusuan.text.Printable;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.FigureCheck;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes {@code findings.csv}: one line for each finding, in the order of the report.
 *
 * <p>UTF-8 and RFC 4180. Table, row and column are those of the cell that the message is about;
 * page (or sheet), line and cell tell where it is printed, or the first of the others that is.
 * {@code cause} is the fingerprint of the finding that this one follows from. What is not known is
 * blank, as are page, line and cell of a finding between disclosures.
 */
public final class ReportCsv {
  /** The header. No name is reserved in SQL. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "fingerprint",
          "cause",
          "rule",
          "severity",
          "verdict",
          "reason",
          "table_kind",
          "row_number",
          "column_id",
          "page",
          "line",
          "cell",
          "printed",
          "residual",
          "amount_unit",
          "residual_in_last_places",
          "message");

  private static final CharMatcher QUOTED = CharMatcher.anyOf(",\"\r\n");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String LINE_END = "\r\n";

  private final SourceFile source;
  private final Locale language;
  private final CsvProfile profile;
  private final Causes causes;

  private ReportCsv(Report report, SourceFile source, Locale language, CsvProfile profile) {
    this.source = source;
    this.language = language;
    this.profile = profile;
    this.causes = Causes.of(report, source.disclosure());
  }

  /**
   * Writes a report to a stream, which stays open.
   *
   * @param language of the messages: Chinese, or else English
   * @throws IOException if the stream cannot be written
   */
  public static void write(Report report, SourceFile source, Locale language, OutputStream out)
      throws IOException {
    write(report, source, language, CsvProfile.EXACT, out);
  }

  /**
   * Writes a report to a stream, which stays open, with texts as a profile has them.
   *
   * @param language of the messages: Chinese, or else English
   * @throws IOException if the stream cannot be written
   */
  public static void write(
      Report report, SourceFile source, Locale language, CsvProfile profile, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    ReportCsv csv = new ReportCsv(report, source, language, profile);
    if (profile == CsvProfile.SPREADSHEET) {
      writer.write(BYTE_ORDER_MARK);
    }
    write(HEADER, writer);
    for (Finding finding : report.findings()) {
      write(csv.record(finding), writer);
    }
    writer.flush();
  }

  private ImmutableList<String> record(Finding finding) {
    Optional<CellPath> cell = finding.cells().stream().findFirst();
    Optional<SourcePlace> printed = source.place(finding);
    Optional<FigureCheck> figures =
        finding.check() instanceof FigureCheck check ? Optional.of(check) : Optional.empty();
    return ImmutableList.of(
        profile.text(causes.fingerprint(finding)),
        profile.text(causes.of(finding).orElse("")),
        finding.rule().id(),
        finding.severity().name(),
        finding.verdict().name(),
        finding.check().reason().map(Enum::name).orElse(""),
        cell.map(path -> path.table().name()).orElse(""),
        cell.map(path -> Integer.toString(path.row())).orElse(""),
        cell.map(CellPath::column).orElse(""),
        profile.text(printed.map(place -> Excerpt.of(place.part())).orElse("")),
        printed.map(place -> Integer.toString(place.line())).orElse(""),
        printed.filter(place -> place.cell() > 0).map(p -> Integer.toString(p.cell())).orElse(""),
        profile.text(printed.map(place -> Excerpt.of(place.printed())).orElse("")),
        figures.flatMap(FigureCheck::residual).map(BigDecimal::toPlainString).orElse(""),
        figures.flatMap(FigureCheck::residual).isPresent() ? unit(figures.orElseThrow()) : "",
        figures
            .flatMap(FigureCheck::residualInLastPlaces)
            .map(BigDecimal::toPlainString)
            .orElse(""),
        profile.text(Printable.of(finding.message(language))));
  }

  private static String unit(FigureCheck check) {
    return check.whole().amount().map(amount -> amount.unit().symbol()).orElse("");
  }

  private static void write(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().map(ReportCsv::quoted).collect(Collectors.joining(",")));
    out.write(LINE_END);
  }

  private static String quoted(String cell) {
    return QUOTED.matchesAnyOf(cell) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
