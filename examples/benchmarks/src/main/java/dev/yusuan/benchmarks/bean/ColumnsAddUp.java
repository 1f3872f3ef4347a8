package dev.yusuan.benchmarks.bean;

import dev.yusuan.schema.RowLevel;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In each column the total is the sum of the units, and a unit that of the items below it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ColumnsAddUp.Check.class)
public @interface ColumnsAddUp {
  /** What a violation says. */
  String message() default "columns do not add up";

  /** The groups. */
  Class<?>[] groups() default {};

  /** The payload. */
  Class<? extends Payload>[] payload() default {};

  /** Adds up each column. */
  final class Check implements ConstraintValidator<ColumnsAddUp, DisclosureBean> {
    private static final List<Function<ExpenditureBean, @Nullable BigDecimal>> COLUMNS =
        List.of(
            ExpenditureBean::total,
            ExpenditureBean::basic,
            ExpenditureBean::wages,
            ExpenditureBean::individuals,
            ExpenditureBean::publicFunds,
            ExpenditureBean::project,
            ExpenditureBean::otherOperating,
            ExpenditureBean::specificTarget);

    @Override
    public boolean isValid(DisclosureBean disclosure, ConstraintValidatorContext context) {
      boolean valid = true;
      for (Function<ExpenditureBean, @Nullable BigDecimal> column : COLUMNS) {
        valid &= addsUp(disclosure.rows(), RowLevel.TOTAL, RowLevel.UNIT, column);
        valid &= addsUp(disclosure.rows(), RowLevel.UNIT, RowLevel.ITEM, column);
      }
      return valid;
    }

    private static boolean addsUp(
        List<ExpenditureBean> rows,
        RowLevel whole,
        RowLevel part,
        Function<ExpenditureBean, @Nullable BigDecimal> column) {
      BigDecimal sum = null;
      List<@Nullable BigDecimal> parts = new ArrayList<>();
      for (ExpenditureBean row : rows) {
        if (row.level() == whole) {
          sum = column.apply(row);
        } else if (row.level() == part) {
          parts.add(column.apply(row));
        }
      }
      return Sums.addUp(sum, parts.toArray(BigDecimal[]::new));
    }
  }
}
