package dev.yusuan.validation.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.wording.Wording;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table whose figures contradict those of other tables, and agree with all of them in another
 * unit (单位有误): in 元 perhaps, where 万元 is printed above it.
 *
 * @param kind the table
 * @param printed the unit that it states
 * @param fitting the one unit in which its figures agree
 * @param findings the comparisons that failed, two at least, by their places among all that failed
 */
public record WrongUnit(
    TableKind<?> kind, AmountUnit printed, AmountUnit fitting, ImmutableSet<Integer> findings) {
  private static final int MIN_FINDINGS = 2;
  private static final ImmutableSet<Comparison> EQUALITIES =
      Sets.immutableEnumSet(Comparison.SUM, Comparison.SAME);

  /** The tables whose unit explains more findings than that of any other table does. */
  static ImmutableList<WrongUnit> among(List<Finding> failed, Iterable<? extends Check> checks) {
    ListMultimap<TableKind<?>, Integer> failures = enumMultimap();
    for (int i = 0; i < failed.size(); i++) {
      for (TableKind<?> kind : comparedTables(failed.get(i).check())) {
        failures.put(kind, i);
      }
    }
    failures.asMap().values().removeIf(places -> places.size() < MIN_FINDINGS);
    if (failures.isEmpty()) {
      return ImmutableList.of();
    }
    ListMultimap<TableKind<?>, FigureCheck> comparisons = comparisons(checks, failures.keySet());
    ImmutableList<WrongUnit> suspected =
        failures.keySet().stream()
            .flatMap(kind -> of(kind, failures.get(kind), comparisons.get(kind)).stream())
            .collect(ImmutableList.toImmutableList());
    return suspected.stream()
        .filter(each -> suspected.stream().allMatch(each::prevailsOver))
        .collect(ImmutableList.toImmutableList());
  }

  private static ListMultimap<TableKind<?>, FigureCheck> comparisons(
      Iterable<? extends Check> checks, Set<TableKind<?>> kinds) {
    ListMultimap<TableKind<?>, FigureCheck> comparisons = enumMultimap();
    for (Check check : checks) {
      for (TableKind<?> kind : comparedTables(check)) {
        if (kinds.contains(kind)) {
          comparisons.put(kind, (FigureCheck) check);
        }
      }
    }
    return comparisons;
  }

  private static <V> ListMultimap<TableKind<?>, V> enumMultimap() {
    return MultimapBuilder.<TableKind<?>>treeKeys(Comparator.naturalOrder())
        .arrayListValues()
        .build();
  }

  /** The tables whose figures are compared; none where all are of one, or nothing is compared. */
  private static Set<TableKind<?>> comparedTables(Check check) {
    if (!(check instanceof FigureCheck figures) || check.verdict() == Verdict.NOT_CHECKED) {
      return Collections.emptySet();
    }
    Set<TableKind<?>> kinds = new TreeSet<>();
    figures.figures().forEach(figure -> kinds.add(figure.table().kind()));
    return kinds.size() > 1 ? kinds : Collections.emptySet();
  }

  private static Optional<WrongUnit> of(
      TableKind<?> kind, List<Integer> failures, List<FigureCheck> comparisons) {
    List<AmountUnit> fitting =
        Arrays.stream(AmountUnit.values())
            .filter(unit -> comparisons.stream().allMatch(check -> agrees(check, kind, unit)))
            .toList();
    return fitting.size() == 1 && isProven(comparisons)
        ? unitOf(kind, comparisons)
            .map(
                printed ->
                    new WrongUnit(kind, printed, fitting.get(0), ImmutableSet.copyOf(failures)))
        : Optional.empty();
  }

  /**
   * Whether two equalities at least failed; any smaller unit keeps what is to be at most another.
   */
  private static boolean isProven(List<FigureCheck> comparisons) {
    return comparisons.stream()
            .filter(check -> check.verdict() == Verdict.INCONSISTENT)
            .filter(check -> EQUALITIES.contains(check.comparison()))
            .count()
        >= MIN_FINDINGS;
  }

  private static Optional<AmountUnit> unitOf(TableKind<?> kind, List<FigureCheck> comparisons) {
    for (Figure figure : comparisons.get(0).figures()) {
      if (figure.table().kind() == kind) {
        return Optional.of(figure.table().unit());
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(FigureCheck check, TableKind<?> kind, AmountUnit unit) {
    return check.verdictWith(
            figure ->
                figure.table().kind() == kind
                    ? figure.amount().map(amount -> in(unit, amount, figure.table().unit()))
                    : figure.amount())
        != Verdict.INCONSISTENT;
  }

  /** The digits in another unit, unless the amount prints a unit of its own. */
  private static Amount in(AmountUnit unit, Amount amount, AmountUnit ofTable) {
    return amount.unit() == ofTable
        ? new Amount(amount.unscaled(), amount.decimals(), unit)
        : amount;
  }

  /** Whether it has nothing to do with the findings of another, or explains more than these. */
  private boolean prevailsOver(WrongUnit other) {
    return other.kind == kind
        || Collections.disjoint(findings, other.findings)
        || (findings.containsAll(other.findings) && findings.size() > other.findings.size());
  }

  /** What is to be said of it. */
  Wording note() {
    return Texts.of(
        "note.unit",
        Terms.same(kind.title()),
        Terms.same(printed.symbol()),
        Terms.same(fitting.symbol()),
        Terms.number(findings.size()));
  }

  /** Its findings, grouped under the first. */
  FindingGroup group(List<Finding> failed) {
    ImmutableList<Finding> own =
        findings.stream().map(failed::get).collect(ImmutableList.toImmutableList());
    return new FindingGroup(own.get(0), own.subList(1, own.size()), Optional.empty());
  }
}
