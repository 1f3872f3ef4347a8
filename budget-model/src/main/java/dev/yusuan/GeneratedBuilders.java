package dev.yusuan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the builders of this package and of those below it.
 *
 * <p>Naming one harmless annotation keeps every optional one, and with it the module that declares
 * it, out of the generated code. Source retention keeps {@code Value.Style} out of {@code
 * package-info.class}, where javac would warn every user of this library that Immutables is not on
 * their class path.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(allowedClasspathAnnotations = Override.class)
@interface GeneratedBuilders {}
