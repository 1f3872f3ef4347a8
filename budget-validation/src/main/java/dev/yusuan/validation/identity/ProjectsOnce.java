package dev.yusuan.validation.identity;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.checked.CheckedDisclosure;
import dev.yusuan.validation.checked.SharingRule;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Namesakes;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.RepeatedTargets;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Projects that a table lists more than once: one name within one unit.
 *
 * @param description what the rule is
 * @param kind the table
 */
record ProjectsOnce(RuleDescription description, TableKind<?> kind) implements SharingRule {

  @Override
  public Checks check(CheckedDisclosure checked) {
    Disclosure disclosure = checked.disclosure();
    List<PrintedProject> named =
        PrintedProject.in(disclosure, kind).stream()
            .filter(project -> !project.key().isEmpty())
            .toList();
    if (named.isEmpty()) {
      return PrintedProject.none(disclosure, kind);
    }
    Supplier<RepeatedTargets> targets =
        Suppliers.memoize(() -> RepeatedTargets.in(checked.measuredProjects(), kind));
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    ImmutableListMultimap<String, PrintedProject> byName =
        Multimaps.index(named, PrintedProject::key);
    Map<String, Namesakes> above = new HashMap<>();
    for (PrintedProject project : named) {
      boolean once = byName.get(project.key()).size() == 1;
      Optional<PrintedProject> before = once ? Optional.empty() : before(project, above);
      checks.add(check(project, before, targets));
    }
    return Checks.of(checks.build());
  }

  /** The first line of the same project above this one, which is added to those above. */
  private static Optional<PrintedProject> before(
      PrintedProject project, Map<String, Namesakes> above) {
    Namesakes namesakes = above.computeIfAbsent(project.key(), name -> new Namesakes());
    Optional<PrintedProject> before = namesakes.of(project.unit()).stream().findFirst();
    namesakes.add(project);
    return before;
  }

  private Check check(
      PrintedProject project, Optional<PrintedProject> before, Supplier<RepeatedTargets> targets) {
    ImmutableList.Builder<CellPath> cells = ImmutableList.builder();
    cells.add(project.nameCell());
    before.map(PrintedProject::nameCell).ifPresent(cells::add);
    return FactCheck.of(
        before.isEmpty(),
        cells.build(),
        before.map(first -> told(project, first, targets)).orElse(description.sentence()));
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
