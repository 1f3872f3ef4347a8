package dev.yusuan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.RevenueCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.indicator.Target;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Percent;
import java.util.List;
import java.util.function.Function;

/** Values that are read from printed texts: reading undoes printing. */
final class Values {
  private static final int LONGEST_MESSAGE = 1000;
  private static final List<Function<String, Object>> PARSERS =
      List.of(
          text -> Amount.parse(text, AmountUnit.TEN_THOUSAND_YUAN),
          Percent::parse,
          FunctionCode::parse,
          DepartmentEconomicCode::parse,
          GovernmentEconomicCode::parse,
          RevenueCode::parse,
          UnitCode::parse,
          ProjectCode::parse,
          CellPath::parse);

  private Values() {}

  static void feed(String text) {
    for (Function<String, Object> parser : PARSERS) {
      try {
        Object value = parser.apply(text);
        assertThat(parser.apply(value.toString())).isEqualTo(value);
      } catch (IllegalArgumentException refused) {
        requireShort(refused);
      }
    }
    assertThat(Amount.find(text, AmountUnit.YUAN).isPresent()).isEqualTo(isAmount(text));
  }

  private static boolean isAmount(String text) {
    try {
      Amount.parse(text, AmountUnit.YUAN);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  static void feedTarget(String text) {
    try {
      Target target = Target.parse(text);
      assertThat(Target.parse(target.printed())).isEqualTo(target);
      assertThat(target.toString()).isNotNull();
    } catch (IllegalArgumentException refused) {
      requireShort(refused);
    }
  }

  /** A message quotes what it refuses, and no more of it than people read. */
  private static void requireShort(IllegalArgumentException refused) {
    assertThat(refused.getMessage()).hasSizeBetween(1, LONGEST_MESSAGE);
  }
}
