package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.source.SourceMap;
import dev.yusuan.testing.Formulas;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportCsvTest {
  @Test
  void givesOneLineForEachFinding() throws IOException {
    List<String> lines = lines(Reported.REPORT, Reported.SOURCE, Locale.CHINESE);

    assertThat(lines).hasSize(4);
    assertThat(lines.get(0))
        .isEqualTo(
            "fingerprint,cause,rule,severity,verdict,reason,table_kind,row_number,column_id,page,line,cell,printed,"
                + "residual,amount_unit,residual_in_last_places,message");
    assertThat(withoutFingerprint(lines.get(1)))
        .startsWith(
            ",expenditure.total.sum,INFO,WITHIN_ROUNDING,,EXPENDITURE,1,total,,40,2,10.01,"
                + "0.01,万元,1,支出预算表 第1行");
    assertThat(withoutFingerprint(lines.get(2)))
        .isEqualTo(
            ",expenditure.total.sum,ERROR,INCONSISTENT,,EXPENDITURE,2,total,,41,2,\"1,314.20\","
                + "0.10,万元,10,\"支出预算表 第2行 行政运行：合计 1,314.20 ≠ 基本支出/小计 1,314.10"
                + "（另1项空白或为零） = 1,314.10，差 0.10万元（10个末位单位）\"");
    assertThat(withoutFingerprint(lines.get(3)))
        .startsWith(
            ",expenditure.total.sum,INFO,NOT_CHECKED,MARK,EXPENDITURE,3,total,,42,2,10.01,,,,");
  }

  @Test
  void speaksEnglish() throws IOException {
    assertThat(lines(Reported.REPORT, Reported.SOURCE, Locale.ENGLISH).get(2))
        .endsWith("difference 0.10万元 (10 units in the last place)\"");
  }

  @Test
  void doublesQuotesAndReplacesControlCharacters() throws IOException {
    Report report =
        Reported.ofFact(
            Severity.INFO, "my.rule", new Wording("说“a\"b”\r\n完\u0000", "says \"a\", ends"));
    SourceFile none = SourceFile.none(Sheets.disclosure());

    assertThat(withoutFingerprint(lines(report, none, Locale.CHINESE).get(1)))
        .isEqualTo(",my.rule,INFO,INCONSISTENT,,,,,,,,,,,,\"说“a\"\"b”��完�\"");
    assertThat(lines(report, none, Locale.ENGLISH).get(1)).endsWith(",\"says \"\"a\"\", ends\"");
  }

  @Test
  void masksContactsInWhatIsPrinted() throws IOException {
    CellPath cell = CellPath.parse("EXPENDITURE[1].name");
    Report report = Reported.ofFact(Severity.INFO, "my.rule", new Wording("规则", "rule"), cell);
    SourceMap places = Reported.at("EXPENDITURE[1].name", "联系人：某某");

    assertThat(
            lines(report, new SourceFile("a", Sheets.disclosure(), places), Locale.CHINESE).get(1))
        .contains(",7,,联系人：＊＊＊,");
  }

  @Test
  void namesThePageOrSheet() throws IOException {
    CellPath cell = CellPath.parse("EXPENDITURE[1].name");
    Report report = Reported.ofFact(Severity.INFO, "my.rule", new Wording("规则", "rule"), cell);
    SourceMap places = Reported.onPage("EXPENDITURE[1].name", "预算03表", "行政运行");

    assertThat(
            lines(report, new SourceFile("a", Sheets.disclosure(), places), Locale.CHINESE).get(1))
        .contains(",EXPENDITURE,1,name,预算03表,7,2,行政运行,");
  }

  @Test
  void noCellIsAFormulaForSpreadsheets() throws IOException {
    CellPath cell = CellPath.parse("EXPENDITURE[1].name");
    int exact = 0;
    for (String formula : Formulas.TEXTS) {
      Report report =
          Reported.ofFact(Severity.INFO, "my.rule", new Wording(formula, formula), cell);
      SourceMap places = Reported.at("EXPENDITURE[1].name", formula);
      SourceFile source = new SourceFile(formula, Sheets.disclosure(), places);

      exact += hasFormula(cells(report, source, CsvProfile.EXACT)) ? 1 : 0;
      assertThat(hasFormula(cells(report, source, CsvProfile.SPREADSHEET))).isFalse();
    }
    assertThat(exact).as("formulas as they are, but for control characters").isGreaterThan(10);
  }

  @Test
  void forSpreadsheetsAResidualIsANumberAndAFingerprintIsNot() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportCsv.write(Reported.REPORT, Reported.SOURCE, Locale.CHINESE, CsvProfile.SPREADSHEET, out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

    assertThat(lines.get(0)).startsWith("\uFEFFfingerprint,cause,");
    assertThat(lines.get(2))
        .matches("'[0-9a-f]{32},,expenditure.total.sum,.*")
        .contains(",41,2,\"'1,314.20\",0.10,万元,10,\"支出预算表 第2行");
  }

  private static boolean hasFormula(List<String> cells) {
    return cells.stream().anyMatch(Formulas::isFormula);
  }

  /** The cells of a report of one line, whose texts have no commas; quotes are taken off. */
  private static List<String> cells(Report report, SourceFile source, CsvProfile profile)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportCsv.write(report, source, Locale.CHINESE, profile, out);
    String line = out.toString(StandardCharsets.UTF_8).split("\r\n", 2)[1];
    return Splitter.on(',').splitToStream(line).map(cell -> cell.replaceFirst("^\"", "")).toList();
  }

  private static String withoutFingerprint(String line) {
    assertThat(line).matches("[0-9a-f]{32}(-[0-9]+)?,.*");
    return line.substring(line.indexOf(',') + 1);
  }

  private static List<String> lines(Report report, SourceFile source, Locale language)
      throws IOException {
    String csv = Reported.written(ReportFormat.CSV, report, source, language);
    assertThat(csv).endsWith("\r\n");
    return List.of(csv.split("\r\n"));
  }
}
