package dev.yusuan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
import org.junit.jupiter.api.Test;

/** Blank cells behind the last that prints something make no difference. */
class BlankCellsTest {
  private static final TableSchema<ExpenditureRow> SCHEMA = TableKind.EXPENDITURE.schema();
  private static final Amount FIVE = Amount.parse("5.00", AmountUnit.TEN_THOUSAND_YUAN);
  private static final Amount SIX = Amount.parse("6.00", AmountUnit.TEN_THOUSAND_YUAN);

  @Test
  void aRowMadeBlankIsAsOneNeverFilled() {
    Cells never = Cells.builder(SCHEMA).put(ExpenditureRow.TOTAL, FIVE).build();
    Cells again =
        never.toBuilder()
            .put(ExpenditureRow.SPECIFIC_TARGET, SIX)
            .blank(ExpenditureRow.SPECIFIC_TARGET)
            .build();

    assertThat(again).isEqualTo(never).hasSameHashCodeAs(never).hasToString(never.toString());
    assertThat(again.isBlank(ExpenditureRow.SPECIFIC_TARGET)).isTrue();
    assertThat(again.content(ExpenditureRow.SPECIFIC_TARGET)).isNull();
    assertThat(again.others()).isZero();
  }

  @Test
  void partsAreComparedWhereTheRowsEndInDifferentColumns() {
    Cells shorter = Cells.builder(SCHEMA).put(ExpenditureRow.WAGES, FIVE).build();
    Cells longer = shorter.toBuilder().put(ExpenditureRow.SPECIFIC_TARGET, SIX).build();

    assertThat(SCHEMA.row(shorter).basic())
        .isEqualTo(SCHEMA.row(longer).basic())
        .hasSameHashCodeAs(SCHEMA.row(longer).basic());
    assertThat(SCHEMA.row(shorter).project()).isNotEqualTo(SCHEMA.row(longer).project());
    assertThat(SCHEMA.row(shorter).project().isBlank()).isTrue();
    assertThat(SCHEMA.row(longer).project().isBlank()).isFalse();
  }

  @Test
  void aRowOfBlanksPrintsNothing() {
    Cells blank = Cells.builder(SCHEMA).build();

    assertThat(blank).hasToString("(blank)").isEqualTo(blank.withoutContacts());
    assertThat(SCHEMA.row(blank).basic().isBlank()).isTrue();
    assertThat(blank.toBuilder().put(ExpenditureRow.TOTAL, FIVE).build().find(ExpenditureRow.TOTAL))
        .contains(FIVE);
  }
}
