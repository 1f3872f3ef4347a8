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
   * Where the first of the cells of a finding that is printed stands; empty where none is, and of a
   * finding between disclosures, whose cells are printed in several files.
   */
  default Optional<Printed> find(Finding finding) {
    return finding.check() instanceof BetweenCheck
        ? Optional.empty()
        : finding.cells().stream().flatMap(cell -> find(cell).stream()).findFirst();
  }
}
