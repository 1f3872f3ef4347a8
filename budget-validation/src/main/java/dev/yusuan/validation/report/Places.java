package dev.yusuan.validation.report;

import dev.yusuan.document.CellPath;
import dev.yusuan.validation.BetweenCheck;
import dev.yusuan.validation.Finding;
import java.util.Optional;

/**
 * Where the cells of a disclosure are printed (原文位置). A reader's source map becomes one in a line:
 *
 * <pre>{@code
 * Places places =
 *     cell ->
 *         read.sources()
 *             .find(cell)
 *             .map(p -> new Printed(p.line(), p.cell(), p.column(), p.printed()));
 * }</pre>
 */
@FunctionalInterface
public interface Places {
  /** Of a disclosure that was not read from a file. */
  Places NONE = cell -> Optional.empty();

  /** Where a cell is printed; empty where it is blank or the place is not known. */
  Optional<Printed> find(CellPath cell);

  /**
   * Where the cell that a finding is about stands, or another of its cells in the same row if that
   * one is blank; empty where none is printed, and of a finding between disclosures, whose cells
   * are printed in several files.
   */
  default Optional<Printed> find(Finding finding) {
    Optional<CellPath> principal = finding.check().principal();
    if (principal.isEmpty() || finding.check() instanceof BetweenCheck) {
      return Optional.empty();
    }
    CellPath first = principal.get();
    return finding.cells().stream()
        .filter(cell -> cell.table() == first.table() && cell.row() == first.row())
        .flatMap(cell -> find(cell).stream())
        .findFirst();
  }
}
