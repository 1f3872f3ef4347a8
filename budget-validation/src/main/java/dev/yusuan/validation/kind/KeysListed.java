package dev.yusuan.validation.kind;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Map;
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
public record KeysListed(
    RuleDescription description, ImmutableSet<Allowance> allowances, Keyed whole, Keyed parts)
    implements Rule {

  /** The sign of what is left of a figure of which the other table has nothing. */
  private static final int MISSING = 1;

  @Override
  public Checks check(Checking checking) {
    Optional<SideRows> one = whole.find(checking);
    Optional<SideRows> other = parts.find(checking);
    if (one.isEmpty() || other.isEmpty()) {
      return Checks.withoutTable(
          checking.disclosure(), one.isEmpty() ? whole.kind() : parts.kind());
    }
    Column<?, Amount> column = whole.columns().get(0);
    Column<?, Amount> like = parts.columns().get(0);
    if (!one.get().prints(column) || !other.get().prints(like)) {
      return Checks.notApplicable(Reason.COLUMNS_NOT_PRINTED);
    }
    KeyedRows rows = one.get().keyed(column, whole.key());
    KeyedRows likes = other.get().keyed(like, parts.key());
    ImmutableSet<Object> listed = likes.figures().keySet();
    return listed.isEmpty()
        ? Checks.notApplicable(Reason.NO_LIKE_ROWS)
        : check(
            withMoney(rows.figures()),
            new Listed(listed),
            Suppliers.memoize(
                () -> likes.doubt().or(() -> Allowance.excuse(allowances, checking, MISSING))));
  }

  private static ImmutableListMultimap<Object, Figure> withMoney(
      ImmutableListMultimap<Object, Figure> figures) {
    return figures.entries().stream()
        .filter(entry -> entry.getValue().amount().filter(amount -> !amount.isZero()).isPresent())
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A code below one that is missing itself is not told again. */
  private Checks check(
      ImmutableListMultimap<Object, Figure> spent,
      Listed listed,
      Supplier<Optional<Reason>> doubt) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Object key : spent.keySet()) {
      ImmutableList<Figure> figures = spent.get(key);
      if (listed.has(key)) {
        checks.add(found(figures));
      } else if (codesAbove(key).stream()
          .noneMatch(code -> spent.containsKey(code) && !listed.has(code))) {
        checks.add(missing(key, figures, doubt.get()));
      }
    }
    return Checks.of(checks.build());
  }

  /** The codes above a code, the nearest first; none where the key is no code. */
  private static ImmutableList<Object> codesAbove(Object key) {
    ImmutableList.Builder<Object> above = ImmutableList.builder();
    for (@Nullable Object next = parent(key); next != null; next = parent(next)) {
      above.add(next);
    }
    return above.build();
  }

  private static @Nullable Object parent(Object key) {
    return key instanceof ClassificationCode<?> code ? code.parent().orElse(null) : null;
  }

  /** The keys of a table, and the codes above them. */
  private record Listed(ImmutableSet<Object> keys, ImmutableSet<Object> above) {
    Listed(ImmutableSet<Object> keys) {
      this(
          keys,
          keys.stream()
              .flatMap(key -> codesAbove(key).stream())
              .collect(ImmutableSet.toImmutableSet()));
    }

    boolean has(Object key) {
      return keys.contains(key)
          || above.contains(key)
          || codesAbove(key).stream()
              .anyMatch(code -> keys.contains(code) && !above.contains(code));
    }
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
    FactCheck check = FactCheck.of(false, cells(figures), message);
    return doubt.map(check::unless).orElse(check);
  }

  private static ImmutableList<CellPath> cells(List<Figure> figures) {
    return figures.stream().map(Figure::cell).collect(ImmutableList.toImmutableList());
  }
}
