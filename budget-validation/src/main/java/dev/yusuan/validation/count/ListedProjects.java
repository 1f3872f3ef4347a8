package dev.yusuan.validation.count;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.rule.Figure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The projects that a table lists (项目清单), added up and counted once for all sentences. Not
 * thread-safe.
 */
final class ListedProjects {
  private final ImmutableList<PrintedProject> projects;
  private final ImmutableList<Amount> amounts;
  private final ImmutableSortedSet<Integer> numbers;
  private final ImmutableList<CellPath> cells;
  private final Map<Amount, Boolean> compared = new HashMap<>();

  ListedProjects(ImmutableList<PrintedProject> projects) {
    this.projects = projects;
    this.amounts =
        projects.stream()
            .flatMap(project -> project.amount().stream())
            .collect(ImmutableList.toImmutableList());
    this.numbers = numbers(projects);
    this.cells =
        projects.stream().map(PrintedProject::nameCell).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSortedSet<Integer> numbers(List<PrintedProject> projects) {
    List<PrintedProject> paid =
        projects.stream()
            .filter(project -> project.amount().filter(each -> !each.isZero()).isPresent())
            .toList();
    ImmutableSortedSet.Builder<Integer> numbers = ImmutableSortedSet.naturalOrder();
    for (List<PrintedProject> each : List.of(projects, paid)) {
      numbers.add(each.size());
      numbers.add((int) each.stream().map(PrintedProject::key).distinct().count());
    }
    return numbers.build();
  }

  /** Whether they have together one of some amounts. */
  boolean cost(List<Amount> funds) {
    return amounts.size() > 1
        && funds.stream().anyMatch(whole -> compared.computeIfAbsent(whole, this::isSum));
  }

  private boolean isSum(Amount whole) {
    return Balance.of(Comparison.SUM, whole, amounts).verdict() != Verdict.INCONSISTENT;
  }

  /** Whether they are so many without a doubt: each in one line that has money. */
  boolean areSurely(int number) {
    return number > 1
        && numbers.size() == 1
        && amounts.size() == projects.size()
        && numbers.contains(number);
  }

  /**
   * Whether they may have together an amount, in any column of the table. Of money of one kind they
   * may have less where the table does not tell it apart.
   */
  boolean mayHave(Amount funds, boolean ofOneKind) {
    ImmutableList<ImmutableList<Amount>> columns =
        projects.get(0).table().columns().stream()
            .flatMap(printed -> printed.column().asAmounts().stream())
            .map(this::in)
            .collect(ImmutableList.toImmutableList());
    boolean isSum =
        columns.stream()
            .anyMatch(
                column ->
                    Balance.of(Comparison.SUM, funds, column).verdict() != Verdict.INCONSISTENT);
    return isSum || (ofOneKind && sum().filter(all -> funds.compareValueTo(all) < 0).isPresent());
  }

  private ImmutableList<Amount> in(Column<?, Amount> column) {
    return projects.stream()
        .flatMap(project -> new Figure(project.table(), project.row(), column).amount().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** What they have together; empty where it is too much. */
  Optional<Amount> sum() {
    return amounts.stream().collect(Amount.summingIn(projects.get(0).table().unit()));
  }

  /** How many they are: a project may stand in several lines, and a line may have no money. */
  ImmutableSortedSet<Integer> numbers() {
    return numbers;
  }

  /** Their names. */
  ImmutableList<CellPath> cells() {
    return cells;
  }

  /** The kind of the table; there is one where they cost something. */
  TableKind<?> kind() {
    return projects.get(0).table().kind();
  }
}
