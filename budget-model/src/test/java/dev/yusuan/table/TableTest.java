package dev.yusuan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Row;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TableTest {
  private static <R extends Row> Table<R> table(
      TableKind<R> kind, ImmutableList<PrintedColumn> columns, ImmutableList<R> rows) {
    return new Table<>(
        kind, "表", Optional.empty(), AmountUnit.YUAN, columns, rows, ImmutableList.of());
  }

  private static Disclosure disclosure(Table<?>... tables) {
    return new Disclosure(
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.copyOf(tables),
        ImmutableList.of());
  }

  @Test
  void refusesColumnsAndRowsOfOtherKinds() {
    PrintedColumn other = new PrintedColumn(ProjectRow.TOTAL, "合计");
    ProjectRow row = new ProjectRow(Cells.builder(ProjectRow.SCHEMA).build());
    @SuppressWarnings("unchecked") // what the compiler refuses
    TableKind<ProjectRow> kind = (TableKind<ProjectRow>) (TableKind<?>) TableKind.EXPENDITURE;

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> table(TableKind.EXPENDITURE, ImmutableList.of(other), ImmutableList.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(kind, ImmutableList.of(), ImmutableList.of(row)));
  }

  @Test
  void refusesAColumnOrATitlePrintedTwice() {
    PrintedColumn total = new PrintedColumn(ExpenditureRow.TOTAL, "合计");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                table(
                    TableKind.EXPENDITURE,
                    ImmutableList.of(total, new PrintedColumn(ExpenditureRow.TOTAL, "总计")),
                    ImmutableList.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                table(
                    TableKind.EXPENDITURE,
                    ImmutableList.of(total, new PrintedColumn(ExpenditureRow.BASIC, "合计")),
                    ImmutableList.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PrintedColumn(ExpenditureRow.TOTAL, " "));
  }

  @Test
  void namesColumnsAsPrintedElseByTheirStandardTitle() {
    Table<ExpenditureRow> table =
        table(
            TableKind.EXPENDITURE,
            ImmutableList.of(new PrintedColumn(ExpenditureRow.TOTAL, "总计")),
            ImmutableList.of());

    assertThat(table.titleOf(ExpenditureRow.TOTAL)).isEqualTo("总计");
    assertThat(table.titleOf(ExpenditureRow.WAGES)).isEqualTo("基本支出/人员经费/工资福利支出");
    assertThat(table.prints(ExpenditureRow.WAGES)).isFalse();
  }

  @Test
  void aDisclosureHasAtMostOneTableOfAKind() {
    Table<ExpenditureRow> table =
        table(TableKind.EXPENDITURE, ImmutableList.of(), ImmutableList.of());

    assertThatIllegalArgumentException().isThrownBy(() -> disclosure(table, table));
    assertThat(disclosure(table).expenditure()).isSameAs(table);
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> disclosure(table).revenue())
        .withMessageContaining("REVENUE")
        .withMessageContaining("[EXPENDITURE]");
  }
}
