package dev.yusuan.validation.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.checked.CheckedDisclosure;
import dev.yusuan.validation.checked.SharingRule;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.MeasuredProject;
import dev.yusuan.validation.printed.PrintedIndicators;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Projects with money and whether they print indicators. Where a table prints indicators of no
 * known project, or texts in no column between a project and the next, that cannot be told.
 *
 * @param description what the rule is
 */
record ProjectsMeasured(RuleDescription description) implements SharingRule {

  @Override
  public Checks check(CheckedDisclosure checked) {
    Disclosure disclosure = checked.disclosure();
    List<MeasuredProject> projects = checked.measuredProjects();
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (TableKind<?> kind : PrintedIndicators.KINDS) {
      List<MeasuredProject> ofKind =
          projects.stream().filter(project -> project.line().table().kind() == kind).toList();
      int gathered = ofKind.stream().mapToInt(project -> project.indicators().size()).sum();
      int printed =
          disclosure.find(kind).map(table -> PrintedIndicators.in(table).size()).orElse(0);
      for (int i = 0; i < ofKind.size(); i++) {
        MeasuredProject project = ofKind.get(i);
        Table<?> table = project.line().table();
        int next = i + 1 < ofKind.size() ? ofKind.get(i + 1).line().row() : table.rows().size();
        boolean cutOff = table.cut() && next == table.rows().size();
        boolean readWhole =
            gathered == printed && !cutOff && !holdsUnplaced(table, project.line().row(), next);
        check(project, readWhole).ifPresent(checks::add);
      }
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty() ? PrintedIndicators.none(disclosure) : Checks.of(all);
  }

  private static boolean holdsUnplaced(Table<?> table, int from, int to) {
    return table.rows().subList(from, Math.max(from, to)).stream()
        .anyMatch(row -> !row.cells().unplaced().isEmpty());
  }

  private Optional<Check> check(MeasuredProject project, boolean readWhole) {
    PrintedProject line = project.line();
    return line.amount()
        .filter(amount -> !amount.isZero())
        .map(
            amount ->
                new FactCheck(
                    verdict(project, readWhole),
                    ImmutableList.of(line.nameCell(), line.cell(line.amountColumn())),
                    project.indicators().isEmpty() ? told(line, amount) : description.sentence()));
  }

  private static Verdict verdict(MeasuredProject project, boolean readWhole) {
    if (!project.indicators().isEmpty()) {
      return Verdict.EXACT;
    }
    return readWhole ? Verdict.INCONSISTENT : Verdict.NOT_CHECKED;
  }

  private static Wording told(PrintedProject line, Amount amount) {
    return Texts.of(
        "indicator.project-without-indicators",
        line.place(),
        line.nameInWords(),
        Terms.same(amount.toString()));
  }
}
