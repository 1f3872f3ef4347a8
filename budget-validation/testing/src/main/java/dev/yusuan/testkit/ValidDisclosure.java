package dev.yusuan.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a parameter of a property that it is a disclosure whose figures agree:
 * {@code @ForAll @ValidDisclosure Disclosure}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidDisclosure {
  /** The form that it is printed in, one of {@link DisclosureArbitraries#forms()}; any if empty. */
  String form() default "";
}
