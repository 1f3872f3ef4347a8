package dev.yusuan.validation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether what has money in one table is in another at all. A code is also there where the other
 * table prints codes below it, or one above it that it does not break down.
 *
 * @param description what the rule is
 * @param allowances what may explain that it is not
 * @param whole the rows of the one table, in one column
 * @param parts the rows of the other, in one column
 */
record KeysListed(
    RuleDescription description, ImmutableSet<Allowance> allowances, Keyed whole, Keyed parts)
    implements SharingRule {

  @Override
  public Checks check(CheckedDisclosure disclosure) {
    Optional<CheckedTable> one = disclosure.find(whole.kind());
    Optional<CheckedTable> other = disclosure.find(parts.kind());
    if (one.isEmpty() || other.isEmpty()) {
      return Checks.withoutTable(
          disclosure.disclosure(), one.isEmpty() ? whole.kind() : parts.kind());
    }
    KeyedRows rows = new KeyedRows(one.get(), whole.columns().get(0), whole.key());
    KeyedRows likes = new KeyedRows(other.get(), parts.columns().get(0), parts.key());
    ImmutableSet<Object> listed = likes.figures().keySet();
    return listed.isEmpty()
        ? Checks.notApplicable(Reason.NO_LIKE_ROWS)
        : check(
            rows.figures(),
            listed,
            Suppliers.memoize(() -> likes.doubt().or(() -> excuse(disclosure.disclosure()))));
  }

  private Optional<Reason> excuse(Disclosure disclosure) {
    return allowances.stream()
        .filter(allowance -> allowance.isPossible(disclosure))
        .map(Allowance::reason)
        .findFirst();
  }

  private Checks check(
      ImmutableListMultimap<Object, Figure> figures,
      ImmutableSet<Object> listed,
      Supplier<Optional<Reason>> doubt) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Object key : figures.keySet()) {
      List<Figure> telling =
          figures.get(key).stream().filter(figure -> !KeyedRows.isNothing(figure)).toList();
      if (!telling.isEmpty()) {
        checks.add(isIn(listed, key) ? found(telling) : missing(key, telling, doubt.get()));
      }
    }
    return Checks.of(checks.build());
  }

  private static boolean isIn(ImmutableSet<Object> listed, Object key) {
    return listed.contains(key)
        || listed.stream().anyMatch(other -> isAbove(key, other))
        || listed.stream()
            .filter(other -> isAbove(other, key))
            .anyMatch(other -> listed.stream().noneMatch(below -> isAbove(other, below)));
  }

  private static boolean isAbove(Object above, Object key) {
    @Nullable Object next = parent(key);
    while (next != null && !next.equals(above)) {
      next = parent(next);
    }
    return next != null;
  }

  private static @Nullable Object parent(Object key) {
    return key instanceof ClassificationCode<?> code ? code.parent().orElse(null) : null;
  }

  private FactCheck found(List<Figure> figures) {
    return FactCheck.of(true, cells(figures), description.sentence());
  }

  private FactCheck missing(Object key, List<Figure> figures, Optional<Reason> doubt) {
    Wording place = Terms.place(figures.get(0).table(), figures.get(0).row());
    Wording where =
        figures.size() == 1
            ? place
            : Texts.of(
                "keys.unlisted.rows",
                place,
                Terms.number(figures.size() - 1),
                Terms.number(figures.size()));
    Wording message =
        Texts.of(
            "keys.unlisted", where, Terms.same(key.toString()), Terms.same(parts.kind().title()));
    return doubt
        .map(
            reason ->
                new FactCheck(
                    Verdict.NOT_CHECKED,
                    cells(figures),
                    Texts.of("check.without-like.doubt", message, Terms.reason(reason))))
        .orElseGet(() -> FactCheck.of(false, cells(figures), message));
  }

  private static ImmutableList<CellPath> cells(List<Figure> figures) {
    return figures.stream().map(Figure::cell).collect(ImmutableList.toImmutableList());
  }
}
