package dev.yusuan.testing;

import dev.yusuan.contact.Contact;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Percent;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/** Generates rows of every described table by walking its description. */
public final class Rows {
  private static final String[] MARKS = {
    "—",
    "－",
    "/",
    "无",
    "--",
    "1.2.3",
    "12.5O",
    "1e9",
    "201 03",
    "4.19001E+19",
    "x,\"y\"\nz",
    "\\",
    "\u00A0"
  };

  private Rows() {}

  /**
   * Rows with values, marks, blanks and unplaced texts in any mixture; they need not add up.
   *
   * @param unit the unit of most amounts
   */
  public static <R extends Row> Arbitrary<R> rows(TableSchema<R> schema, AmountUnit unit) {
    return cells(schema, unit).map(schema::row);
  }

  /** The cells of such rows. */
  public static Arbitrary<Cells> cells(TableSchema<?> schema, AmountUnit unit) {
    List<Arbitrary<Consumer<Cells.Builder>>> contents =
        schema.columns().stream().map(column -> content(column, unit)).toList();
    return Combinators.combine(Combinators.combine(contents).as(steps -> steps), unplaced())
        .as(
            (steps, unplaced) -> {
              Cells.Builder cells = Cells.builder(schema);
              steps.forEach(step -> step.accept(cells));
              unplaced.forEach(cells::unplaced);
              return cells.build();
            });
  }

  private static Arbitrary<List<String>> unplaced() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(List.<String>of())),
            Tuple.of(2, Texts.texts().list().ofMinSize(1).ofMaxSize(3)))
        .withoutEdgeCases();
  }

  private static <V> Arbitrary<Consumer<Cells.Builder>> content(
      Column<?, V> column, AmountUnit unit) {
    Arbitrary<Consumer<Cells.Builder>> value =
        values(column.type(), unit).map(each -> cells -> cells.put(column, each));
    Arbitrary<Consumer<Cells.Builder>> blank = Arbitraries.just(cells -> {});
    List<Mark> marks =
        List.of(MARKS).stream().filter(column.type()::allowsMark).map(Mark::new).toList();
    if (marks.isEmpty()) {
      return Arbitraries.frequencyOf(Tuple.of(3, value), Tuple.of(2, blank)).withoutEdgeCases();
    }
    Arbitrary<Consumer<Cells.Builder>> mark =
        Arbitraries.of(marks).map(each -> cells -> cells.mark(column, each));
    return Arbitraries.frequencyOf(Tuple.of(5, value), Tuple.of(4, blank), Tuple.of(1, mark))
        .withoutEdgeCases();
  }

  /** Values of a type of cells. */
  public static <V> Arbitrary<V> values(CellType<V> type, AmountUnit unit) {
    return valuesOf(type, unit).map(value -> type.valueClass().cast(value));
  }

  private static Arbitrary<?> valuesOf(CellType<?> type, AmountUnit unit) {
    if (type.valueClass() == String.class) {
      return Texts.printed();
    } else if (type.valueClass() == RowLevel.class) {
      return Arbitraries.of(RowLevel.values());
    } else if (type.valueClass() == Amount.class) {
      return Arbitraries.frequencyOf(
          Tuple.of(9, Amounts.amounts(unit)), Tuple.of(1, Amounts.amounts()));
    } else if (type == CellType.FUNCTION_CODE) {
      return Codes.functions();
    } else if (type == CellType.DEPARTMENT_ECONOMIC_CODE) {
      return Codes.departmentEconomics();
    } else if (type == CellType.GOVERNMENT_ECONOMIC_CODE) {
      return Codes.governmentEconomics();
    } else if (type == CellType.UNIT_CODE) {
      return Codes.units();
    } else if (type == CellType.PROJECT_CODE) {
      return Codes.projects();
    } else if (type == CellType.TARGET) {
      return Targets.targets();
    } else if (type == CellType.CONTACT) {
      return Texts.printed().map(Contact::of);
    } else if (type == CellType.DATE) {
      return Dates.dates()
          .atTheEarliest(LocalDate.of(1900, 1, 1))
          .atTheLatest(LocalDate.of(2100, 1, 1));
    } else if (type == CellType.PERCENT) {
      return Amounts.amounts(AmountUnit.YUAN)
          .map(amount -> new Percent(amount.unscaled(), amount.decimals()));
    } else if (type == CellType.QUANTITY) {
      return Amounts.amounts(AmountUnit.YUAN)
          .map(amount -> BigDecimal.valueOf(amount.unscaled(), amount.decimals()));
    }
    throw new IllegalArgumentException("no generator of values of the type " + type);
  }
}
