package dev.yusuan.schema;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.contact.Contact;
import dev.yusuan.indicator.Target;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Percent;
import dev.yusuan.text.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/**
 * What the cells of a column hold, and how one is read and written.
 *
 * @param <V> the type of the values
 */
public final class CellType<V> {
  /** Text, such as a name. */
  public static final CellType<String> TEXT = of("text", String.class, Function.identity());

  /** The level of a row, which is derived from what the row prints. */
  public static final CellType<RowLevel> LEVEL = of("level", RowLevel.class, RowLevel::valueOf);

  /** A functional code (支出功能分类科目编码). */
  public static final CellType<FunctionCode> FUNCTION_CODE =
      of("function code", FunctionCode.class, FunctionCode::parse);

  /** A departmental economic code (部门预算支出经济分类科目编码). */
  public static final CellType<DepartmentEconomicCode> DEPARTMENT_ECONOMIC_CODE =
      of("departmental economic code", DepartmentEconomicCode.class, DepartmentEconomicCode::parse);

  /** A governmental economic code (政府预算支出经济分类科目编码). */
  public static final CellType<GovernmentEconomicCode> GOVERNMENT_ECONOMIC_CODE =
      of("governmental economic code", GovernmentEconomicCode.class, GovernmentEconomicCode::parse);

  /** A unit code (预算单位编码). */
  public static final CellType<UnitCode> UNIT_CODE =
      of("unit code", UnitCode.class, UnitCode::parse);

  /** A project code (项目编码). */
  public static final CellType<ProjectCode> PROJECT_CODE =
      of("project code", ProjectCode.class, ProjectCode::parse);

  /** The target of an indicator (指标值). */
  public static final CellType<Target> TARGET =
      new CellType<>(
          "target",
          Target.class,
          (text, unit) -> Target.parse(text),
          (target, unit) -> target.printed());

  /** The name or telephone number of a contact (联系人), which no {@code toString} shows. */
  public static final CellType<Contact> CONTACT =
      new CellType<>(
          "contact",
          Contact.class,
          (text, unit) -> Contact.of(text),
          (contact, unit) -> contact.printed());

  /** A day (日期): {@code 2020-01-01}. */
  public static final CellType<LocalDate> DATE = of("date", LocalDate.class, CellType::date);

  /** A number of things (数量), with the printed decimals and without thousands separators. */
  public static final CellType<BigDecimal> QUANTITY =
      new CellType<>(
          "quantity",
          BigDecimal.class,
          (text, unit) -> quantity(text),
          (quantity, unit) -> quantity.toPlainString());

  /** An amount (金额); one in the unit of its table is written without the unit. */
  public static final CellType<Amount> AMOUNT =
      new CellType<>(
          "amount",
          Amount.class,
          Amount::parse,
          (amount, unit) ->
              amount.unit() == unit ? amount.digits() : amount.digits() + amount.unit());

  /** The amount for one piece (单价), which adds up to nothing; written as amounts are. */
  public static final CellType<Amount> PRICE =
      new CellType<>("price", Amount.class, AMOUNT.parser, AMOUNT.printer);

  /** A percentage (百分比), written without its sign. */
  public static final CellType<Percent> PERCENT =
      new CellType<>(
          "percentage",
          Percent.class,
          (text, unit) -> Percent.parse(text),
          (percent, unit) -> percent.digits());

  private static final ImmutableSet<CellType<?>> ALWAYS_VALUES =
      ImmutableSet.of(TEXT, TARGET, CONTACT, LEVEL);

  private final String name;
  private final Class<V> valueClass;
  private final Parser<V> parser;
  private final Printer<V> printer;

  private CellType(String name, Class<V> valueClass, Parser<V> parser, Printer<V> printer) {
    this.name = name;
    this.valueClass = valueClass;
    this.parser = parser;
    this.printer = printer;
  }

  private static <V> CellType<V> of(String name, Class<V> valueClass, Function<String, V> parser) {
    return new CellType<>(
        name, valueClass, (text, unit) -> parser.apply(text), (value, unit) -> value.toString());
  }

  /**
   * Reads a printed cell; the inverse of {@link #print}.
   *
   * @param unit the unit of amounts that print none
   * @throws IllegalArgumentException if the text is not of this type; the message quotes it
   */
  public V parse(String text, AmountUnit unit) {
    return parser.parse(text, unit);
  }

  /** Writes a value as {@link #parse} reads it. */
  public String print(V value, AmountUnit unit) {
    return printer.print(value, unit);
  }

  /**
   * Whether the text can stand as a {@link Mark} in a cell of this type: if it is no value of it.
   * Text, targets and contacts are always values, and a level is not printed, so none can be a
   * mark.
   */
  public boolean allowsMark(String printed) {
    if (ALWAYS_VALUES.contains(this)) {
      return false;
    }
    if (this == (Object) AMOUNT) {
      return Amount.find(printed, AmountUnit.YUAN).isEmpty();
    }
    try {
      parse(printed, AmountUnit.YUAN);
      return false;
    } catch (IllegalArgumentException noValue) {
      return true;
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDate) {
      throw new IllegalArgumentException("not a date: “" + Excerpt.of(text) + "”", noDate);
    }
  }

  private static BigDecimal quantity(String text) {
    Amount number = Amount.parse(text, AmountUnit.YUAN);
    if (number.unit() != AmountUnit.YUAN || text.contains(AmountUnit.YUAN.symbol())) {
      throw new IllegalArgumentException("not a quantity: “" + Excerpt.of(text) + "”");
    }
    return BigDecimal.valueOf(number.unscaled(), number.decimals());
  }

  /** The class of the values. */
  public Class<V> valueClass() {
    return valueClass;
  }

  /** The name of the type, such as {@code amount}. */
  @Override
  public String toString() {
    return name;
  }

  private interface Parser<V> {
    V parse(String text, AmountUnit unit);
  }

  private interface Printer<V> {
    String print(V value, AmountUnit unit);
  }
}
