package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule on what is printed besides figures (事实规则): codes, names, indicators. Each of these meets
 * its demand or does not, or that is not decided.
 *
 * @param description what the rule is
 * @param facts what it looks at
 * @param none why there is nothing to look at in a disclosure
 */
public record FactRule(
    RuleDescription description,
    Function<Checking, Stream<Fact>> facts,
    Function<Disclosure, Reason> none)
    implements Rule {

  @Override
  public Checks check(Checking checking) {
    ImmutableList<Check> checks =
        facts
            .apply(checking)
            .map(fact -> fact.check(description.sentence()))
            .collect(ImmutableList.toImmutableList());
    return checks.isEmpty()
        ? Checks.notApplicable(none.apply(checking.disclosure()))
        : Checks.of(checks);
  }

  /**
   * One thing that a rule looks at.
   *
   * @param verdict whether it meets the demand
   * @param cells where it is printed, the principal cell first; may be empty
   * @param fault tells what is wrong; it is asked only where something is
   */
  public record Fact(Verdict verdict, ImmutableList<CellPath> cells, Supplier<Wording> fault) {
    public static Fact of(boolean holds, ImmutableList<CellPath> cells, Supplier<Wording> fault) {
      return new Fact(holds ? Verdict.EXACT : Verdict.INCONSISTENT, cells, fault);
    }

    /** A fact that is no fault for certain where it does not hold, if there is a doubt. */
    public static Fact of(
        boolean holds, boolean doubtful, ImmutableList<CellPath> cells, Supplier<Wording> fault) {
      return !holds && doubtful
          ? new Fact(Verdict.NOT_CHECKED, cells, fault)
          : of(holds, cells, fault);
    }

    private Check check(Wording demand) {
      return new FactCheck(verdict, cells, verdict == Verdict.EXACT ? demand : fault.get());
    }
  }
}
