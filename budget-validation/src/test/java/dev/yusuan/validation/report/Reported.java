package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report with one difference by rounding, one contradiction, and one sum that is not checked. */
final class Reported {
  static final Disclosure DISCLOSURE =
      Sheets.disclosure(
          Sheets.table(
              TableKind.EXPENDITURE,
              "level name total basic project",
              "ITEM 住房公积金 10.01 5.00 5.00",
              "ITEM 行政运行 1,314.20 1,314.10 .",
              "ITEM 信访业务 134.00 ~1l.20 134.00"));
  static final Report REPORT = Validator.standard().check(DISCLOSURE);

  /** One wrong figure, EXPENDITURE[3].basic, fails a sum of its row and one of its column. */
  static final Report OF_ONE_CAUSE =
      Validator.standard()
          .check(
              Sheets.disclosure(
                  Sheets.table(
                      TableKind.EXPENDITURE,
                      "level name total basic project",
                      "TOTAL 合计 30.00 18.00 12.00",
                      "ITEM 行政运行 10.00 6.00 4.00",
                      "ITEM 信访业务 20.00 12.50 8.00")));

  /** Sums that lack more the more parts they have. */
  static final Report OF_TRUNCATION =
      Validator.standard()
          .check(
              Sheets.disclosure(
                  Sheets.table(
                      TableKind.EXPENDITURE,
                      "level name total basic.personnel.wages basic.personnel.individuals"
                          + " basic.public",
                      "ITEM 甲 0.32 0.10 0.10 0.10",
                      "ITEM 乙 0.21 0.10 0.10 .")));

  /** The table stands from line 40 on, with the label in cell 1. */
  static final SourceMap PLACES = places();

  static final SourceFile SOURCE = new SourceFile("docs/预算 2024.txt", DISCLOSURE, PLACES);

  private Reported() {}

  /** The place of a cell on a page. */
  static SourceMap onPage(String cell, String page, String printed) {
    SourceMap.Builder places = new SourceMap.Builder();
    places.put(
        CellPath.parse(cell),
        new SourcePlace(page, 7, 2, 0, Optional.empty(), printed),
        Optional.empty());
    return places.build();
  }

  /** One cell and where it is printed. */
  static SourceMap at(String cell, String printed) {
    SourceMap.Builder places = new SourceMap.Builder();
    places.put(CellPath.parse(cell), new SourcePlace(7, 0, 0, printed), Optional.empty());
    return places.build();
  }

  private static SourceMap places() {
    SourceMap.Builder places = new SourceMap.Builder();
    for (int row = 1; row <= DISCLOSURE.tables().get(0).rows().size(); row++) {
      int line = 39 + row;
      String total = row == 2 ? "1,314.20" : "10.01";
      add(places, row, "total", new SourcePlace(line, 2, 6, total));
      add(places, row, "basic", new SourcePlace(line, 3, 0, "1,314.10"));
    }
    return places.build();
  }

  private static void add(SourceMap.Builder places, int row, String column, SourcePlace place) {
    places.put(new CellPath(TableKind.EXPENDITURE, row, column), place, Optional.empty());
  }

  /** A report of one fact that does not hold. */
  static Report ofFact(Severity severity, String id, Wording message, CellPath... cells) {
    return of(severity, id, FactCheck.of(false, ImmutableList.copyOf(cells), message));
  }

  /** A report of a rule of one check. */
  static Report of(Severity severity, String id, Check check) {
    RuleDescription description =
        new RuleDescription(id, severity, new Wording("规则。", "Rule."), new Wording("依据", "basis"));
    return Validator.of(List.of(Rule.of(description, disclosure -> Checks.of(check))))
        .check(Sheets.disclosure());
  }

  static String written(ReportFormat format, Report report, SourceFile source, Locale language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, source, language, out);
    String written = out.toString(StandardCharsets.UTF_8);
    if (format == ReportFormat.JSON) {
      assertThat(KeptSchema.faults(written)).as(written).isEmpty();
    }
    return written;
  }
}
