package dev.yusuan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.Documents;
import dev.yusuan.testing.Rows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
  static List<TableKind<?>> typedKinds() {
    return Documents.typedKinds();
  }

  private record Sample(TableSchema<?> schema, Cells cells) {}

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(typedKinds())
        .flatMap(
            kind ->
                Rows.cells(kind.schema(), AmountUnit.YUAN)
                    .map(cells -> new Sample(kind.schema(), cells)));
  }

  @ParameterizedTest
  @MethodSource("typedKinds")
  void everyIdIsFoundAndUnique(TableKind<?> kind) {
    TableSchema<?> schema = kind.schema();

    assertThat(schema.columns()).extracting(Column::id).doesNotHaveDuplicates();
    for (Column<?, ?> column : schema.columns()) {
      assertThat(schema.find(column.id())).contains(column);
      assertThat(schema.get(column.id())).isSameAs(column);
      assertThat(schema.columns().get(column.index())).isSameAs(column);
      assertThat(column.id())
          .matches("[a-zA-Z][a-zA-Z0-9]*(\\.[a-zA-Z]+)*")
          .isNotEqualTo("unplaced");
      assertThat(column.title()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("typedKinds")
  void everyPartStandsBehindItsWholeOnTheSameSide(TableKind<?> kind) {
    TableSchema<?> schema = kind.schema();
    for (Column<?, ?> column : schema.columns()) {
      assertThat(column.relation().isPresent()).isEqualTo(column.parent().isPresent());
      column
          .parent()
          .ifPresent(
              whole -> {
                assertThat(schema.sideOf(whole)).isSameAs(schema.sideOf(column));
                assertThat(whole.index()).isLessThan(column.index());
                assertThat(schema.partsOf(whole, column.relation().orElseThrow()))
                    .contains(column.asAmounts().orElseThrow());
              });
    }
  }

  /** A part of which only 其中 is printed leaves open what the parts of the whole add up to. */
  @Test
  void addendsAreNoneWherePartOfAPartIsAllThatIsPrinted() {
    TableSchema<RevenueRow> schema = TableKind.REVENUE.schema();
    Set<Column<?, Amount>> printed =
        Set.of(RevenueRow.OPERATING_FUNDS, RevenueRow.GOVERNMENT_FUND, RevenueRow.CARRY_OVER);

    assertThat(schema.addendsOf(RevenueRow.TOTAL, Relation.SUM, printed::contains)).isEmpty();
    assertThat(
            schema.addendsOf(
                RevenueRow.TOTAL,
                Relation.SUM,
                column -> column == RevenueRow.GENERAL_PUBLIC_BUDGET || printed.contains(column)))
        .containsExactly(
            RevenueRow.GENERAL_PUBLIC_BUDGET, RevenueRow.GOVERNMENT_FUND, RevenueRow.CARRY_OVER);
  }

  @ParameterizedTest
  @MethodSource("typedKinds")
  void everySideHasALevelAndAmounts(TableKind<?> kind) {
    TableSchema<?> schema = kind.schema();
    for (Side side : schema.sides()) {
      assertThat(side.columns()).contains(side.level()).containsAll(side.labels());
      assertThat(side.amounts().isEmpty()).isEqualTo(kind == TableKind.OTHER);
      assertThat(side.find(CellType.LEVEL)).contains(side.level());
    }
    assertThat(schema.sides().size() == 1).isEqualTo(schema.find("level").isPresent());
  }

  @ParameterizedTest
  @MethodSource("typedKinds")
  void titlesOfOneSideDiffer(TableKind<?> kind) {
    for (Side side : kind.schema().sides()) {
      assertThat(side.columns()).extracting(Column::title).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 300)
  void everyValueIsReadAsItIsPrinted(@ForAll("samples") Sample sample) {
    for (Column<?, ?> column : sample.schema().columns()) {
      checkCell(sample.cells(), column);
    }
  }

  private static <V> void checkCell(Cells cells, Column<?, V> column) {
    CellType<V> type = column.type();
    cells
        .find(column)
        .ifPresent(
            value -> {
              String printed = type.print(value, AmountUnit.YUAN);
              assertThat(type.parse(printed, AmountUnit.YUAN)).isEqualTo(value);
              assertThat(type.allowsMark(printed)).isFalse();
            });
    assertThat(cells.isBlank(column))
        .isEqualTo(cells.find(column).isEmpty() && cells.mark(column).isEmpty());
    assertThat(Optional.ofNullable(cells.content(column)))
        .isEqualTo(cells.find(column).<Object>map(value -> value).or(() -> cells.mark(column)));
  }

  @Property(tries = 100)
  void buildingFromCellsGivesTheSameCells(@ForAll("samples") Sample sample) {
    assertThat(sample.cells().toBuilder().build())
        .isEqualTo(sample.cells())
        .hasSameHashCodeAs(sample.cells());
    assertThat(sample.cells().toBuilder().unplaced("x").build()).isNotEqualTo(sample.cells());
    assertThat(sample.cells().isOf(sample.schema())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "amount, —, true",
    "amount, 12.50, false",
    "amount, '(1)', false",
    "amount, 1e9, true"
  })
  void aMarkIsWhatIsNoAmount(String type, String printed, boolean allowed) {
    assertThat(CellType.AMOUNT).hasToString(type);
    assertThat(CellType.AMOUNT.allowsMark(printed)).isEqualTo(allowed);
  }

  @Test
  void codesCanBeMarkedTextsAndLevelsCannot() {
    assertThat(CellType.FUNCTION_CODE.allowsMark("无")).isTrue();
    assertThat(CellType.FUNCTION_CODE.allowsMark("201 03 06")).isFalse();
    assertThat(CellType.TEXT.allowsMark("—")).isFalse();
    assertThat(CellType.LEVEL.allowsMark("LINE")).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Cells.builder(ExpenditureRow.SCHEMA).mark(ExpenditureRow.NAME, new Mark("—")))
        .withMessageContaining("name");
  }

  @Test
  void writesTheUnitOfAnAmountOnlyWhereItIsNotThatOfTheTable() {
    Amount amount = Amount.parse("1,314.20万元");

    assertThat(CellType.AMOUNT.print(amount, AmountUnit.TEN_THOUSAND_YUAN)).isEqualTo("1314.20");
    assertThat(CellType.AMOUNT.print(amount, AmountUnit.YUAN)).isEqualTo("1314.20万元");
  }

  @Test
  void refusesColumnsOfOtherTablesAndBlankTexts() {
    Cells.Builder cells = Cells.builder(ExpenditureRow.SCHEMA);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> cells.put(ProjectRow.NAME, "x"))
        .withMessageContaining("this table has no column name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cells.put(ExpenditureRow.NAME, " "))
        .withMessageContaining("left out");
    assertThatIllegalArgumentException().isThrownBy(() -> new Mark(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> ExpenditureRow.SCHEMA.get("sum"));
  }

  @Test
  void columnsBelongToOneTable() {
    TableSchema.Builder<ExpenditureRow> table = TableSchema.builder();
    table.level();
    table.amount("total", "合计");
    table.build(ExpenditureRow::new);

    assertThatIllegalStateException()
        .isThrownBy(() -> table.build(ExpenditureRow::new))
        .withMessageContaining("level");
  }

  @Test
  void saysWhatIsPrinted() {
    Cells cells =
        Cells.builder(ExpenditureRow.SCHEMA)
            .put(ExpenditureRow.NAME, "行政运行")
            .put(ExpenditureRow.TOTAL, Amount.parse("1,314.20万元"))
            .put(ExpenditureRow.WAGES, Amount.parse("1,127.40万元"))
            .mark(ExpenditureRow.PROJECT, new Mark("—"))
            .unplaced("x")
            .build();

    assertThat(cells)
        .hasToString(
            "行政运行  total=1,314.20万元  basic.personnel.wages=1,127.40万元  project=“—”  unplaced [x]");
    assertThat(new ExpenditureRow(cells).basic()).hasToString("basic.personnel.wages=1,127.40万元");
  }
}
