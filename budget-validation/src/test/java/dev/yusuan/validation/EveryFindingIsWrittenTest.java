package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.between.PlacedDisclosure;
import dev.yusuan.validation.between.PlacedFigure;
import dev.yusuan.validation.report.ReportFormat;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A finding of any verdict, about anything, is written in every format and both languages. */
class EveryFindingIsWrittenTest {
  private static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.CHINESE, Locale.ENGLISH);

  /** Rows of a whole with two parts: exact, off by rounding, by cut decimals, and by more. */
  private static final ImmutableList<String> ROWS =
      ImmutableList.of(
          "10.00 6.00 4.00",
          "10.01 6.00 4.00",
          "9.99 6.00 4.00",
          "10.02 6.00 4.00",
          "10.03 6.00 4.00",
          "99.00 6.00 4.00",
          "10.00 10.00 .",
          "10.00 10.01 .",
          ". 6.00 4.00",
          "10.00 . .",
          ". . .",
          "10.00 ~1l.20 4.00",
          "~暂缺 6.00 4.00",
          "10.02 6.00 4.00 ^0.02",
          "10 10.4 0",
          "10 10.9 0.0",
          "10.9 10 0",
          "10 6.00 4.49元",
          "0.00 . .",
          "-10.01 -6.00 -4.00");

  @ParameterizedTest
  @EnumSource
  void theRowsHaveEveryVerdict(Comparison comparison) {
    assertThat(checks(comparison, ROWS).stream().map(Check::verdict)).contains(Verdict.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyVerdictIsWritten(Comparison comparison) throws IOException {
    requireWritten(checks(comparison, ROWS));
  }

  /** A check that fails is left undecided for many reasons; it may still be near. */
  @ParameterizedTest
  @EnumSource
  void everyDoubtIsWritten(Reason doubt) throws IOException {
    for (Comparison comparison : Comparison.values()) {
      List<Check> checks = new ArrayList<>();
      for (FigureCheck check : checks(comparison, ROWS)) {
        checks.add(check.unless(doubt));
        checks.add(FigureCheck.notChecked(comparison, check.whole(), doubt));
      }
      requireWritten(checks);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFactOfAnySeverityIsWritten(Severity severity) throws IOException {
    Wording message = new Wording("名称不同", "the names differ");
    requireWritten(
        severity,
        List.of(
            new FactCheck(Verdict.EXACT, ImmutableList.of(), message),
            new FactCheck(Verdict.INCONSISTENT, ImmutableList.of(), message),
            new FactCheck(Verdict.NOT_CHECKED, ImmutableList.of(), message)));
  }

  @ParameterizedTest
  @EnumSource
  void everyComparisonOfDocumentsIsWritten(Comparison comparison) throws IOException {
    PlacedDisclosure document = PlacedDisclosure.of(List.of(Sheets.disclosure(table(ROWS)))).get(0);
    List<Check> checks = new ArrayList<>();
    for (FigureCheck check : checks(comparison, ROWS)) {
      PlacedFigure whole = new PlacedFigure(document, check.whole());
      List<PlacedFigure> parts =
          check.parts().stream().map(part -> new PlacedFigure(document, part)).toList();
      whole.check(comparison, parts).ifPresent(checks::add);
    }
    requireWritten(checks);
  }

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> figure =
        Arbitraries.of(".", "~—", "~1l.20", "0.00", "1", "0.99", "1.00", "1.01", "2.005", "-1.00");
    return figure.list().ofSize(3).map(figures -> String.join(" ", figures)).list().ofMaxSize(8);
  }

  @Property(tries = 200)
  void figuresOfAnyKindAreWritten(
      @ForAll("rows") List<String> rows, @ForAll Comparison comparison, @ForAll Reason doubt)
      throws IOException {
    List<Check> checks = new ArrayList<>();
    for (FigureCheck check : checks(comparison, rows)) {
      checks.add(check);
      checks.add(check.unless(doubt));
    }
    requireWritten(checks);
  }

  private static Table<?> table(List<String> rows) {
    return Sheets.table(
        TableKind.EXPENDITURE,
        "level name total basic project",
        rows.stream().map(row -> "ITEM 甲 " + row).toArray(String[]::new));
  }

  private static List<FigureCheck> checks(Comparison comparison, List<String> rows) {
    Table<?> table = table(rows);
    List<FigureCheck> checks = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Figure whole = new Figure(table, row, ExpenditureRow.TOTAL);
      Figure basic = new Figure(table, row, ExpenditureRow.BASIC);
      Figure project = new Figure(table, row, ExpenditureRow.PROJECT);
      checks.add(
          FigureCheck.of(
              comparison,
              whole,
              comparison == Comparison.SAME ? List.of(basic) : List.of(basic, project)));
    }
    return checks;
  }

  private static void requireWritten(List<? extends Check> checks) throws IOException {
    requireWritten(Severity.ERROR, checks);
  }

  private static void requireWritten(Severity severity, List<? extends Check> checks)
      throws IOException {
    RuleDescription rule =
        new RuleDescription(
            "my.rule", severity, new Wording("规则。", "Rule."), new Wording("依据", "basis"));
    Report report =
        Validator.of(List.of(Rule.of(rule, disclosure -> Checks.of(checks))))
            .check(Sheets.disclosure());
    for (ReportFormat format : ReportFormat.values()) {
      for (Locale language : LANGUAGES) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(report, SourceFile.none(Sheets.disclosure()), language, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isNotEmpty();
      }
    }
  }
}
