package dev.yusuan.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Computed amounts add up in both directions, to the digit. */
class TotalsPropertyTest {
  private static final AmountUnit UNIT = AmountUnit.TEN_THOUSAND_YUAN;
  private static final List<String> CODES = List.of("2010301", "2010302", "2080505", "2210201");

  /** An item with the amounts of some lowest columns. */
  record Item(String code, List<Optional<Amount>> amounts) {}

  private static final List<Column<ExpenditureRow, Amount>> LEAVES =
      List.of(
          ExpenditureRow.WAGES,
          ExpenditureRow.INDIVIDUALS,
          ExpenditureRow.GOODS,
          ExpenditureRow.CAPITAL,
          ExpenditureRow.SPECIFIC_TARGET,
          ExpenditureRow.OPERATING);

  @Provide
  Arbitrary<List<List<Item>>> units() {
    Arbitrary<Amount> amounts =
        Arbitraries.longs()
            .between(-99_999_999, 99_999_999)
            .flatMap(
                digits ->
                    Arbitraries.integers()
                        .between(0, 4)
                        .map(decimals -> new Amount(digits, decimals, UNIT)));
    Arbitrary<Item> item =
        Combinators.combine(
                Arbitraries.of(CODES), amounts.optional(0.7).list().ofSize(LEAVES.size()))
            .as(Item::new);
    return item.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(3);
  }

  @Property
  void everyWholeIsTheSumOfItsParts(@ForAll("units") List<List<Item>> units) {
    Table<ExpenditureRow> table = table(units);
    RowTree tree = RowTree.of(table, table.schema().sides().get(0));

    assertThat(table.rows()).hasSize(1 + units.stream().mapToInt(items -> items.size() + 1).sum());
    for (int row = 0; row < table.rows().size(); row++) {
      ExpenditureRow printed = table.rows().get(row);
      for (Column<?, Amount> column : table.schema().sides().get(0).amounts()) {
        Optional<Amount> sum =
            sum(table.schema().partsOf(column, Relation.SUM), part -> printed.cells().find(part));
        if (sum.isPresent()) {
          assertThat(printed.cells().find(column)).isEqualTo(sum);
        }
        Optional<Amount> below =
            sum(
                tree.partsOf(row, Relation.SUM),
                part -> table.rows().get(part).cells().find(column));
        if (below.isPresent()) {
          assertThat(printed.cells().find(column).orElseThrow())
              .usingComparator(Amount.BY_VALUE)
              .isEqualTo(below.get());
        }
      }
    }
  }

  @Property
  void theTotalIsTheSumOfAllThatWasGiven(@ForAll("units") List<List<Item>> units) {
    Optional<Amount> all =
        units.stream()
            .flatMap(List::stream)
            .flatMap(item -> item.amounts().stream())
            .flatMap(Optional::stream)
            .collect(Amount.summingIn(UNIT));

    assertThat(table(units).total()).flatMap(ExpenditureRow::total).isEqualTo(all);
  }

  private static <T> Optional<Amount> sum(List<T> parts, Function<T, Optional<Amount>> amount) {
    return parts.stream().map(amount).flatMap(Optional::stream).collect(Amount.summingIn(UNIT));
  }

  private static Table<ExpenditureRow> table(List<List<Item>> units) {
    TableBuilder<ExpenditureRow> table = Table.builder(TableKind.EXPENDITURE, UNIT).withTotals();
    for (int unit = 0; unit < units.size(); unit++) {
      UnitCode code = new UnitCode("00300" + (unit + 1));
      table.row(ExpenditureRow.builder().unit(code).name("单位" + unit));
      for (Item item : units.get(unit)) {
        ExpenditureRow.Builder row =
            ExpenditureRow.builder().function(FunctionCode.parse(item.code())).name("科目");
        for (int i = 0; i < LEAVES.size(); i++) {
          Column<ExpenditureRow, Amount> column = LEAVES.get(i);
          item.amounts().get(i).ifPresent(amount -> row.set(column, amount));
        }
        table.row(row);
      }
    }
    return table.build();
  }
}
