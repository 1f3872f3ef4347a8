package dev.yusuan.testkit;

import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what was read from a document (对读取结果的断言). */
public final class ReadResultAssert extends AbstractAssert<ReadResultAssert, ReadResult> {
  ReadResultAssert(ReadResult actual) {
    super(actual, ReadResultAssert.class);
  }

  /**
   * Every cell of the file is accounted for, and every cell of its tables was read as what it is:
   * only lines of text are kept as printed.
   */
  public ReadResultAssert isComplete() {
    isNotNull();
    if (!actual.coverage().isComplete() || actual.coverage().unrecognised() > linesOfText()) {
      failWithMessage(
          "%nExpected all cells to be read, but: %s%n%s", actual.coverage(), actual.problems());
    }
    return this;
  }

  /** No problem of severity error was met. */
  public ReadResultAssert hasNoErrors() {
    isNotNull();
    if (actual.hasErrors()) {
      failWithMessage("%nExpected no errors of reading, but: %s", actual.problems());
    }
    return this;
  }

  /** A problem of this code was met, others too or not. */
  public ReadResultAssert hasProblem(ProblemCode code) {
    isNotNull();
    if (actual.problems().stream().noneMatch(problem -> problem.code() == code)) {
      failWithMessage("%nExpected the problem %s, but met were: %s", code.id(), actual.problems());
    }
    return this;
  }

  private long linesOfText() {
    return actual.disclosures().stream()
        .flatMap(disclosure -> disclosure.unrecognised().stream())
        .filter(block -> block.table().isEmpty())
        .mapToLong(
            block ->
                block.lines().stream().filter(line -> line.size() == 1).count()
                    + (block.heading().isEmpty() ? 0 : 1))
        .sum();
  }

  /** The first disclosure has tables of these kinds, in this order, and no others. */
  public ReadResultAssert hasTables(TableKind<?>... kinds) {
    isNotNull();
    List<TableKind<?>> expected = List.of(kinds);
    List<? extends TableKind<?>> read =
        actual.disclosure().tables().stream().map(Table::kind).toList();
    if (!read.equals(expected)) {
      failWithMessage("%nExpected the tables: %s%nbut read were:   %s", expected, read);
    }
    return this;
  }
}
