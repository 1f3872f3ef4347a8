package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a rule looked at in one disclosure (规则的各次核对).
 *
 * @param checks the checks
 * @param notApplicable why there are none; empty where there are
 */
public record Checks(ImmutableList<Check> checks, Optional<Reason> notApplicable) {
  /**
   * Checks that there are either checks or a reason.
   *
   * @throws IllegalArgumentException if there are both or neither
   */
  public Checks {
    if (checks.isEmpty() == notApplicable.isEmpty()) {
      throw new IllegalArgumentException("a rule gives checks, or else the reason for none");
    }
  }

  /** The given checks; where there are none, nothing was printed to check. */
  public static Checks of(Iterable<? extends Check> checks) {
    ImmutableList<Check> all = ImmutableList.copyOf(checks);
    return all.isEmpty()
        ? notApplicable(Reason.NOTHING_PRINTED)
        : new Checks(all, Optional.empty());
  }

  /** The given checks. */
  public static Checks of(Check... checks) {
    return of(ImmutableList.copyOf(checks));
  }

  /** The given checks; where there are none, no sentence says what the rule is about. */
  public static Checks ofStatements(Iterable<? extends Check> checks) {
    ImmutableList<Check> all = ImmutableList.copyOf(checks);
    return all.isEmpty() ? notApplicable(Reason.NO_STATEMENTS) : of(all);
  }

  /** The same, each check as a function makes it. */
  public Checks map(UnaryOperator<Check> change) {
    return new Checks(
        checks.stream().map(change).collect(ImmutableList.toImmutableList()), notApplicable);
  }

  /** One check that a figure is printed the same in two places, if both are there. */
  public static Checks ofSame(Optional<Figure> figure, Optional<Figure> other) {
    return figure.isPresent() && other.isPresent()
        ? of(
            FigureCheck.find(Comparison.SAME, figure.get(), List.of(other.get())).stream().toList())
        : notApplicable(Reason.TABLE_ABSENT);
  }

  /** No checks, because a table is missing: it is not printed, or it could not be read. */
  public static Checks withoutTable(Disclosure disclosure, TableKind<?> kind) {
    return notApplicable(missing(disclosure, kind));
  }

  /** What a rule makes of a table; no checks where the table is missing. */
  public static <R extends Row> Checks inTable(
      Disclosure disclosure, TableKind<R> kind, Function<? super Table<R>, Checks> check) {
    Optional<Table<R>> table = disclosure.find(kind);
    return table.isPresent() ? check.apply(table.get()) : withoutTable(disclosure, kind);
  }

  /** Why there is no table of the kind: it is not printed, or it could not be read. */
  public static Reason missing(Disclosure disclosure, TableKind<?> kind) {
    return disclosure.hasUntyped(kind) ? Reason.TABLE_UNTYPED : Reason.TABLE_ABSENT;
  }

  /** No checks, because the rule does not apply to the disclosure. */
  public static Checks notApplicable(Reason reason) {
    return new Checks(ImmutableList.of(), Optional.of(reason));
  }
}
