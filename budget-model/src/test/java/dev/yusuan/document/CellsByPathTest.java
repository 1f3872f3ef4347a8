package dev.yusuan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.Documents;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of a disclosure got and changed by their paths. */
class CellsByPathTest {
  private static final CellPath TOTAL = CellPath.of(TableKind.EXPENDITURE, 2, ExpenditureRow.TOTAL);
  private static final Disclosure BUDGET =
      Disclosure.builder()
          .addTables(
              Table.builder(TableKind.EXPENDITURE, AmountUnit.TEN_THOUSAND_YUAN)
                  .columns(ExpenditureRow.FUNCTION, ExpenditureRow.NAME, ExpenditureRow.TOTAL)
                  .row("", "合计", "10")
                  .row("2010301", "行政运行", "10")
                  .build(),
              other("甲"),
              other("乙"))
          .build();

  private static Table<OtherRow> other(String label) {
    return Table.builder(TableKind.OTHER, AmountUnit.YUAN)
        .columns(OtherRow.LABEL)
        .row(label)
        .build();
  }

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Property(tries = 20)
  void everyCellIsWhereItsPathSaysAndStaysWhatItIs(@ForAll("disclosures") Disclosure disclosure) {
    for (Table<?> table : disclosure.tables()) {
      if (table.kind() == TableKind.OTHER) {
        continue;
      }
      for (int row = 1; row <= table.rows().size(); row++) {
        for (Column<?, ?> column : table.schema().columns()) {
          CellPath path = new CellPath(table.kind(), row, column.id());
          Optional<Object> content = disclosure.get(path);
          assertThat(content.orElse(null))
              .isEqualTo(table.rows().get(row - 1).cells().content(column));
          Disclosure same =
              content.map(found -> disclosure.with(path, found)).orElse(disclosure.without(path));
          assertThat(same).isEqualTo(disclosure);
        }
      }
    }
  }

  @Test
  void changesOneCell() {
    Disclosure changed = BUDGET.with(TOTAL, Amount.parse("11万元"));

    assertThat(changed.get(TOTAL)).hasValue(Amount.parse("11万元"));
    assertThat(changed.get(CellPath.parse("EXPENDITURE[1].total"))).hasValue(Amount.parse("10万元"));
    assertThat(changed.with(TOTAL, Amount.parse("10万元"))).isEqualTo(BUDGET);
    assertThat(BUDGET.with(TOTAL, new Mark("—")).get(TOTAL)).hasValue(new Mark("—"));
    assertThat(BUDGET.without(TOTAL).get(TOTAL)).isEmpty();
  }

  @Test
  void changesTheSecondOfTheOtherTables() {
    CellPath second = CellPath.parse("OTHER.2[1].label");

    Disclosure changed = BUDGET.with(second, "丙");
    assertThat(changed.get(second)).hasValue("丙");
    assertThat(changed.get(CellPath.parse("OTHER[1].label"))).hasValue("甲");
  }

  @Test
  void changesTheLevelThoughNoTablePrintsIt() {
    CellPath level = CellPath.of(TableKind.EXPENDITURE, 2, ExpenditureRow.LEVEL);

    assertThat(BUDGET.without(level).with(level, RowLevel.ITEM)).isEqualTo(BUDGET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REVENUE[1].total",
        "EXPENDITURE[3].total",
        "EXPENDITURE[1].nothing",
        "OTHER.3[1].label"
      })
  void refusesPathsToNoCell(String path) {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> BUDGET.get(CellPath.parse(path)))
        .withMessageContaining(path);
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> BUDGET.with(CellPath.parse(path), Amount.parse("1元")));
  }

  @Test
  @SuppressWarnings("NullAway") // what the compiler refuses where it checks nulls
  void refusesWhatTheCellCannotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BUDGET.with(TOTAL, "10"))
        .withMessageContaining("合计");
    assertThatIllegalArgumentException().isThrownBy(() -> BUDGET.with(TOTAL, new Mark("10")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BUDGET.with(
                    CellPath.of(TableKind.EXPENDITURE, 2, ExpenditureRow.WAGES),
                    Amount.parse("1元")))
        .withMessageContaining("工资福利支出");
    assertThatNullPointerException()
        .isThrownBy(() -> BUDGET.with(TOTAL, null))
        .withMessage("no value for the cell " + TOTAL);
  }
}
