package dev.yusuan.validation.count;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.printed.PrintedProject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
