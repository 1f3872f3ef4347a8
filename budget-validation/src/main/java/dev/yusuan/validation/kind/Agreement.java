package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Comparison;

/**
 * How figures of different tables have to agree, and what excuses them if they do not.
 *
 * @param comparison how they are compared
 * @param allowances what may explain a difference
 */
public record Agreement(Comparison comparison, ImmutableSet<Allowance> allowances) {
  public static Agreement of(Comparison comparison, Allowance... allowances) {
    return new Agreement(comparison, ImmutableSet.copyOf(allowances));
  }

  /** The same with another comparison. */
  Agreement with(Comparison other) {
    return new Agreement(other, allowances);
  }

  /** The judge of the figures of a disclosure. */
  Judge judge(Disclosure disclosure) {
    return new Judge(this, disclosure);
  }
}
