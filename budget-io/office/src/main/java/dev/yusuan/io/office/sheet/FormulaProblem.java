package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.SourceBuilder;

/** Says that formulas were saved without their values. */
final class FormulaProblem {
  private FormulaProblem() {}

  static void say(SourceBuilder source, int formulas) {
    if (formulas > 0) {
      source.problem(
          ProblemCode.FORMULA_WITHOUT_VALUE, ImmutableMap.of("cells", Integer.toString(formulas)));
    }
  }
}
