package dev.yusuan.validation.identity;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.MeasuredProject;
import dev.yusuan.validation.printed.Namesakes;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.RepeatedTargets;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Projects that a table lists more than once: one name within one unit. */
final class ProjectsOnce {
  private ProjectsOnce() {}

  static Stream<Fact> in(Checking checking, TableKind<?> kind) {
    List<PrintedProject> named = PrintedProject.named(checking.disclosure(), kind);
    Supplier<RepeatedTargets> targets =
        Suppliers.memoize(() -> RepeatedTargets.in(checking.once(MeasuredProject.ALL), kind));
    ImmutableListMultimap<String, PrintedProject> byName =
        Multimaps.index(named, PrintedProject::key);
    Map<String, Namesakes> above = new HashMap<>();
    return named.stream()
        .map(
            project ->
                fact(
                    project,
                    byName.get(project.key()).size() == 1
                        ? Optional.empty()
                        : before(project, above),
                    targets));
  }

  /** The first line of the same project above this one, which is added to those above. */
  private static Optional<PrintedProject> before(
      PrintedProject project, Map<String, Namesakes> above) {
    Namesakes namesakes = above.computeIfAbsent(project.key(), name -> new Namesakes());
    Optional<PrintedProject> before = namesakes.of(project.unit()).stream().findFirst();
    namesakes.add(project);
    return before;
  }

  private static Fact fact(
      PrintedProject project, Optional<PrintedProject> before, Supplier<RepeatedTargets> targets) {
    return Fact.of(
        before.isEmpty(),
        Stream.concat(Stream.of(project), before.stream())
            .map(PrintedProject::nameCell)
            .collect(ImmutableList.toImmutableList()),
        () -> told(project, before.orElseThrow(), targets));
  }

  private static Wording told(
      PrintedProject project, PrintedProject first, Supplier<RepeatedTargets> targets) {
    Wording told =
        Texts.of(
            "identity.project-twice",
            project.place(),
            project.nameInWords(),
            Terms.number(first.row() + 1));
    if (project.code().isPresent()
        && first.code().isPresent()
        && !project.code().equals(first.code())) {
      told =
          Texts.of(
              "identity.project-twice.codes",
              told,
              Terms.same(first.code().get().digits()),
              Terms.same(project.code().get().digits()));
    }
    for (Wording difference : targets.get().differences(first, project)) {
      told = Texts.of("identity.project-twice.target", told, difference);
    }
    return told;
  }
}
