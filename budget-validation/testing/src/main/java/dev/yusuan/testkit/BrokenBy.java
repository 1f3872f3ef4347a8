package dev.yusuan.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a parameter of a property how a disclosure is broken: {@code @ForAll @BrokenBy(rule =
 * "expenditure.total.sum") BrokenDisclosure}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BrokenBy {
  /**
   * The id of a rule that it fails, on figures, codes, words or sentences; any that compares
   * figures where none is given.
   */
  String rule() default "";

  /** The mistakes of which one was made in a figure; any where none is given. */
  Mistake[] mistakes() default {};
}
