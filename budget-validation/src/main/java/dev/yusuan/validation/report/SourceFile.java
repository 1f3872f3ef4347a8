package dev.yusuan.validation.report;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.LineCheck;
import dev.yusuan.validation.rule.StatementCheck;
import java.util.Optional;

/**
 * What was checked (核对对象): the published file and the disclosure that was read from it.
 *
 * @param name the path of the file, separated by {@code /}, as reports state it; the empty text
 *     where there is none
 * @param disclosure what was read from it
 * @param sources where its cells are printed
 */
public record SourceFile(String name, Disclosure disclosure, SourceMap sources) {
  /** A disclosure that was not read from a file. */
  public static SourceFile none(Disclosure disclosure) {
    return new SourceFile("", disclosure, SourceMap.NONE);
  }

  /**
   * Where the cell that a finding is about stands, or another of its cells in the same row if that
   * one is blank, or the sentence or line that it is about; empty where none is printed, and of a
   * finding between disclosures, whose cells are printed in several files.
   */
  public Optional<SourcePlace> place(Finding finding) {
    return place(sources, finding);
  }

  /** Where the cell that a finding is about stands, as {@link #place(Finding)} tells it. */
  static Optional<SourcePlace> place(SourceMap sources, Finding finding) {
    if (finding.check() instanceof StatementCheck check) {
      return sources.statement(check.statement());
    }
    if (finding.check() instanceof LineCheck check) {
      return sources.line(check.block(), check.number());
    }
    Optional<CellPath> principal = finding.check().principal();
    if (principal.isEmpty() || finding.check() instanceof BetweenCheck) {
      return Optional.empty();
    }
    CellPath first = principal.get();
    return finding.cells().stream()
        .filter(cell -> cell.table() == first.table() && cell.row() == first.row())
        .flatMap(cell -> sources.find(cell).stream())
        .findFirst();
  }

  /** What names the sentence or line of text that a finding is about; empty of one on tables. */
  static Optional<String> textOf(Finding finding) {
    if (finding.check() instanceof StatementCheck check) {
      return Optional.of("narrative[" + (check.statement() + 1) + "]");
    }
    return finding.check() instanceof LineCheck check
        ? Optional.of("text[" + (check.block() + 1) + "][" + (check.number() + 1) + "]")
        : Optional.empty();
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
