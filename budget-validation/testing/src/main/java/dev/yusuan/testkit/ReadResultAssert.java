package dev.yusuan.testkit;

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

  /** Every cell was read as what it is: none is lost, none is kept as printed only. */
  public ReadResultAssert isComplete() {
    isNotNull();
    if (!actual.coverage().isComplete() || actual.coverage().unrecognised() > 0) {
      failWithMessage(
          "%nExpected all cells to be read, but: %s%n%s", actual.coverage(), actual.problems());
    }
    return this;
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
