package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;

/**
 * What this year's budget is compared with is of a year before it, or of another stage.
 *
 * @param description what the rule is
 */
record BaseYears(RuleDescription description) implements Rule {
  private static final NameWords ACCOUNTS = NameWords.of("final accounts");

  @Override
  public Checks check(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    if (disclosure.narrative().stream().anyMatch(BaseYears::isOfAccounts)) {
      return Checks.notApplicable(Reason.NO_BUDGET);
    }
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Moved moved : Moved.all(disclosure.narrative())) {
      check(moved, disclosure.narrative()).ifPresent(checks::add);
    }
    return Checks.ofStatements(checks.build());
  }

  /** Final accounts compare with the budget of the same year. */
  private static boolean isOfAccounts(Statement statement) {
    return ACCOUNTS.areIn(statement.sentence())
        || statement.passage().section().stream().anyMatch(ACCOUNTS::areIn);
  }

  private static boolean isCompletion(Statement statement) {
    return statement instanceof Statement.Comparison comparison
        && comparison.completion().isPresent();
  }

  private Optional<Check> check(Moved moved, ImmutableList<Statement> all) {
    if (isCompletion(moved.statement())
        || moved.topic().year().isEmpty()
        || moved.base().year().isEmpty()) {
      return Optional.empty();
    }
    int year = moved.topic().year().getAsInt();
    int base = moved.base().year().getAsInt();
    boolean isItself =
        base == year
            && moved.base().phase().isPresent()
            && moved.base().phase().equals(moved.topic().phase());
    boolean holds = base <= year && !isItself;
    return Optional.of(
        new Quote(all, moved.index(), printed(moved.statement()))
            .check(
                description,
                holds ? Verdict.EXACT : Verdict.INCONSISTENT,
                () -> Texts.of("narrative.base-year", Terms.number(year), Terms.number(base))));
  }

  private static String printed(Statement statement) {
    return statement.figures().stream().map(StatedFigure::printed).findFirst().orElse("");
  }
}
