package dev.yusuan.validation.template;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Placed;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Blanks of the template (模板) that were left as they are.
 *
 * @param description what the rule is
 * @param isBlank whether a statement has such a blank
 * @param text the key of the text on one that has
 */
record TemplateFilled(RuleDescription description, Predicate<Statement> isBlank, String text)
    implements Rule {
  @Override
  public Checks check(Checking checking) {
    ImmutableList<Statement> all = checking.disclosure().narrative();
    ImmutableMap<ImmutableList<Object>, Check> blanks =
        Placed.of(all, Statement.class)
            .filter(each -> isBlank.test(each.statement()))
            .collect(
                ImmutableMap.toImmutableMap(
                    each -> sentence(each.statement()),
                    each -> check(all, each.index()),
                    (first, again) -> first));
    return blanks.isEmpty() && !all.isEmpty()
        ? Checks.of(
            new StatementCheck(Verdict.EXACT, 0, ImmutableList.of(), description.sentence()))
        : Checks.ofStatements(blanks.values());
  }

  /** What is told of a sentence once, however many of its statements have the blank. */
  private static ImmutableList<Object> sentence(Statement statement) {
    return ImmutableList.of(statement.passage().section(), statement.sentence());
  }

  private Check check(ImmutableList<Statement> all, int index) {
    return new Quote(all, index, "").check(description, Verdict.INCONSISTENT, () -> Texts.of(text));
  }

  /** Whether the reason is announced and not given. */
  static boolean lacksReason(Statement statement) {
    Optional<String> reason =
        statement instanceof Statement.Comparison comparison
            ? comparison.reason()
            : statement instanceof Statement.Unchanged unchanged
                ? unchanged.reason()
                : Optional.empty();
    return reason.filter(String::isBlank).isPresent();
  }

  /** Whether both directions of the template are left. */
  static boolean isUndecided(Statement statement) {
    return statement instanceof Statement.Comparison comparison
        && Stream.of(comparison.change(), comparison.rate(), comparison.result())
            .flatMap(Optional::stream)
            .map(Movement::direction)
            .anyMatch(direction -> direction == Direction.UNDECIDED);
  }

  /** Whether a name is left as XX. */
  static boolean hasPlaceholder(Statement statement) {
    String sentence = statement.sentence();
    return TemplateWords.placeholders().stream().anyMatch(sentence::contains);
  }
}
