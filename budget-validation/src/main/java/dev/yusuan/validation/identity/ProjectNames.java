package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of projects in 项目绩效目标表 against those in 项目支出预算表. A name that is not there, but near to one
 * of the same amount and unit that is only there, is written otherwise by mistake.
 */
final class ProjectNames {
  /** One letter in so many may differ. */
  private static final int LETTERS_PER_SLIP = 4;

  private static final int LONGEST_NAME = 120;

  /** Where more names of a table have no equal, each would be compared with too many. */
  private static final int MOST_UNMATCHED = 200;

  private ProjectNames() {}

  static Stream<Fact> agree(Checking checking) {
    List<PrintedProject> budgeted =
        PrintedProject.named(checking.disclosure(), TableKind.PROJECT_EXPENDITURE);
    List<PrintedProject> measured =
        PrintedProject.named(checking.disclosure(), TableKind.PROJECT_PERFORMANCE);
    ImmutableListMultimap<String, PrintedProject> byName =
        Multimaps.index(budgeted, PrintedProject::key);
    List<PrintedProject> candidates = candidates(budgeted, measured);
    return measured.stream()
        .flatMap(
            project -> {
              Optional<PrintedProject> same = byName.get(project.key()).stream().findFirst();
              return same
                  .or(() -> near(project, candidates))
                  .map(other -> fact(project, other, same.isPresent()))
                  .stream();
            });
  }

  /** Why there are none to compare. */
  static Reason none(Disclosure disclosure) {
    return PrintedProject.none(
        disclosure,
        PrintedProject.named(disclosure, TableKind.PROJECT_EXPENDITURE).isEmpty()
            ? TableKind.PROJECT_EXPENDITURE
            : TableKind.PROJECT_PERFORMANCE);
  }

  /** The projects that another name may mean; none where too many names have no equal. */
  private static List<PrintedProject> candidates(
      List<PrintedProject> budgeted, List<PrintedProject> measured) {
    List<PrintedProject> unmatched = unmatched(budgeted, measured);
    boolean few =
        unmatched.size() <= MOST_UNMATCHED
            && unmatched(measured, budgeted).size() <= MOST_UNMATCHED;
    return few ? unmatched : List.of();
  }

  private static List<PrintedProject> unmatched(
      List<PrintedProject> projects, List<PrintedProject> others) {
    ImmutableSet<String> names =
        others.stream().map(PrintedProject::key).collect(ImmutableSet.toImmutableSet());
    return projects.stream().filter(project -> !names.contains(project.key())).toList();
  }

  /** The only project with a near name and the same amount and unit. */
  private static Optional<PrintedProject> near(
      PrintedProject project, List<PrintedProject> candidates) {
    List<PrintedProject> near =
        candidates.stream()
            .filter(other -> project.unit().mayBe(other.unit()))
            .filter(other -> project.isOfAmountOf(other) && isNear(project.key(), other.key()))
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean isNear(String name, String other) {
    int length = Math.max(name.length(), other.length());
    int slips = Math.max(1, length / LETTERS_PER_SLIP);
    return length <= LONGEST_NAME
        && Math.abs(name.length() - other.length()) <= slips
        && Likeness.distance(name, other, slips) <= slips;
  }

  private static Fact fact(PrintedProject project, PrintedProject other, boolean same) {
    return Fact.of(
        same,
        ImmutableList.of(project.nameCell(), other.nameCell()),
        () ->
            Texts.of(
                "identity.project-name-differs",
                project.place(),
                project.nameInWords(),
                other.place(),
                other.nameInWords(),
                Terms.same(project.amount().map(Object::toString).orElse(""))));
  }
}
