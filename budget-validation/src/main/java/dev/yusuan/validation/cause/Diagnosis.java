package dev.yusuan.validation.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.yusuan.document.CellPath;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts failed findings with one cause together (同因归并).
 *
 * <p>A cause is a figure whose change alone would repair every failed comparison that it stands in,
 * two at least, and would spoil no other. It counts if no other figure could be the cause of one of
 * these failures, but for figures that would explain fewer of them. Figures that would explain just
 * the same failures leave it open which one is wrong, so no repair is named; where any other doubt
 * remains, each finding stays alone, with the repair that its own cause names, if no other
 * comparison speaks against it. That the figure is below zero belongs to its cause.
 */
public final class Diagnosis {
  private final ImmutableList<Finding> failed;
  private final ImmutableList<WrongUnit> wrongUnits;
  private final ListMultimap<Integer, Cause> causes =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Map<CellPath, Integer> negative = new HashMap<>();

  private Diagnosis(ImmutableList<Finding> failed, ImmutableList<WrongUnit> wrongUnits) {
    this.failed = failed;
    this.wrongUnits = wrongUnits;
  }

  /**
   * The report with its failed findings in groups, told by all checks that were made; those of a
   * table in a wrong unit are one.
   */
  public static Report explain(Report report, Iterable<? extends Check> checks) {
    if (report.findings().isEmpty()) {
      return report;
    }
    ImmutableList<Finding> failed = report.failed();
    ImmutableList<WrongUnit> wrongUnits =
        failed.isEmpty() ? ImmutableList.of() : WrongUnit.among(failed, checks);
    ImmutableList<FindingGroup> groups = new Diagnosis(failed, wrongUnits).groups(checks);
    return report.explained(groups, notes(wrongUnits, checks));
  }

  private static ImmutableList<Wording> notes(
      ImmutableList<WrongUnit> wrongUnits, Iterable<? extends Check> checks) {
    ImmutableList.Builder<Wording> notes = ImmutableList.builder();
    Truncation.note(checks).ifPresent(notes::add);
    MixedRounding.note(checks).ifPresent(notes::add);
    wrongUnits.forEach(wrong -> notes.add(wrong.note()));
    return notes.build();
  }

  private ImmutableList<FindingGroup> groups(Iterable<? extends Check> checks) {
    List<Failure> comparisons = new ArrayList<>();
    Interner<ImmutableSet<Place>> sets = Interners.newStrongInterner();
    for (int i = 0; i < failed.size(); i++) {
      if (failed.get(i).check() instanceof FigureCheck check && check.residual().isPresent()) {
        comparisons.add(Failure.of(i, check, sets));
      } else if (failed.get(i).rule().isOnSigns()) {
        negative.put(failed.get(i).cells().get(0), i);
      }
    }
    ImmutableList<Cause> suspected = Suspects.causes(comparisons, checks);
    for (Cause cause : suspected) {
      cause.failures().keySet().forEach(failure -> causes.put(failure, cause));
    }
    return assembled(suspected, SingleRepairs.of(comparisons, checks));
  }

  private ImmutableList<FindingGroup> assembled(
      ImmutableList<Cause> suspected, ImmutableMap<Integer, Repair> single) {
    Map<Integer, FindingGroup> byFirst = new HashMap<>();
    Set<Integer> grouped = new HashSet<>();
    for (WrongUnit wrong : wrongUnits) {
      byFirst.put(Collections.min(wrong.findings()), wrong.group(failed));
      grouped.addAll(wrong.findings());
    }
    for (Cause cause : suspected) {
      if (cause.isProven()
          && Collections.disjoint(grouped, cause.failures().keySet())
          && prevails(cause)) {
        int first = cause.first().index();
        Set<Integer> findings = findings(cause);
        byFirst.put(first, group(cause, first, findings));
        grouped.addAll(findings);
      }
    }
    ImmutableList.Builder<FindingGroup> groups = ImmutableList.builder();
    for (int i = 0; i < failed.size(); i++) {
      if (byFirst.containsKey(i)) {
        groups.add(byFirst.get(i));
      } else if (!grouped.contains(i)) {
        groups.add(
            new FindingGroup(
                failed.get(i), ImmutableList.of(), Optional.ofNullable(single.get(i))));
      }
    }
    return groups.build();
  }

  /** Whether each figure that may be the cause of one of its failures explains no other. */
  private boolean prevails(Cause cause) {
    return rivals(cause).stream().allMatch(cause::covers);
  }

  private List<Cause> rivals(Cause cause) {
    List<Cause> rivals = new ArrayList<>();
    for (int failure : cause.failures().keySet()) {
      rivals.addAll(causes.get(failure));
    }
    return rivals;
  }

  /** The failures of a cause, and that its figure is below zero, in the order of the report. */
  private Set<Integer> findings(Cause cause) {
    Set<Integer> findings = new TreeSet<>(cause.failures().keySet());
    Integer below = negative.get(cause.place().figure().cell());
    if (below != null) {
      findings.add(below);
    }
    return findings;
  }

  private FindingGroup group(Cause cause, int first, Set<Integer> findings) {
    ImmutableList<Finding> others =
        findings.stream()
            .filter(failure -> failure != first)
            .map(failed::get)
            .collect(ImmutableList.toImmutableList());
    return new FindingGroup(
        failed.get(first), others, isAlone(cause) ? cause.repair() : Optional.empty());
  }

  private boolean isAlone(Cause cause) {
    return rivals(cause).stream()
        .noneMatch(rival -> !rival.place().equals(cause.place()) && rival.covers(cause));
  }
}
