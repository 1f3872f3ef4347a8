package dev.yusuan.examples.command;

import static dev.yusuan.io.render.TextGrid.Alignment.LEFT;

import com.google.common.collect.ImmutableList;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules, or explains one. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--explain", paramLabel = "RULE")
  private @Nullable String explained;

  @Option(names = "--profile", paramLabel = "PROFILE")
  private String profile = "standard";

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    Validator validator = Validator.of(new Choices(console).profile(profile));
    console
        .out()
        .print(
            explained == null
                ? list(validator)
                : RulePage.of(rule(validator, explained), console.texts()));
    return 0;
  }

  private RuleDescription rule(Validator validator, String id) throws UsageException {
    return validator
        .describe(id)
        .orElseThrow(
            () ->
                new UsageException(
                    console
                        .texts()
                        .get("wrong.rule", id, String.join(", ", validator.idsLike(id)))));
  }

  private String list(Validator validator) {
    AuditTexts texts = console.texts();
    ImmutableList<RuleDescription> rules =
        Stream.concat(
                validator.rules().stream().map(rule -> rule.description()),
                validator.betweenRules().stream().map(rule -> rule.description()))
            .collect(ImmutableList.toImmutableList());
    Lines lines = new Lines();
    lines.title(texts.get("rules", rules.size()));
    lines.grid(
        ImmutableList.of(LEFT, LEFT, LEFT),
        rules.stream()
            .map(
                rule ->
                    ImmutableList.of(
                        texts.severity(rule.severity()),
                        rule.id(),
                        rule.sentence().in(texts.language())))
            .toList());
    return lines.toString();
  }
}
