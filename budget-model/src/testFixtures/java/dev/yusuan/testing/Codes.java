package dev.yusuan.testing;

import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.RevenueCode;
import dev.yusuan.code.UnitCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generates codes of every kind and level. */
public final class Codes {
  private Codes() {}

  /** 类, 款 and 项 of the functional classification. */
  public static Arbitrary<FunctionCode> functions() {
    return digits("2", 3, 5, 7).map(FunctionCode::new);
  }

  /** 类 and 款 of the departmental economic classification. */
  public static Arbitrary<DepartmentEconomicCode> departmentEconomics() {
    return digits("3", 3, 5).map(DepartmentEconomicCode::new);
  }

  /** 类 and 款 of the governmental economic classification. */
  public static Arbitrary<GovernmentEconomicCode> governmentEconomics() {
    return digits("5", 3, 5).map(GovernmentEconomicCode::new);
  }

  /** 类, 款, 项 and 目 of the classification of revenue. */
  public static Arbitrary<RevenueCode> revenues() {
    return digits("1", 3, 5, 7, 9).map(RevenueCode::new);
  }

  /** Codes of departments and units. */
  public static Arbitrary<UnitCode> units() {
    return digits("", 3, 6, 9, 12).map(UnitCode::new);
  }

  /** Codes of projects, most of 21 digits. */
  public static Arbitrary<ProjectCode> projects() {
    return digits("", 10, 20, 21, 21, 21, 32).map(ProjectCode::new);
  }

  private static Arbitrary<String> digits(String first, Integer... lengths) {
    return Arbitraries.of(lengths)
        .flatMap(length -> Arbitraries.strings().numeric().ofLength(length - first.length()))
        .map(rest -> first + rest)
        .withoutEdgeCases();
  }
}
