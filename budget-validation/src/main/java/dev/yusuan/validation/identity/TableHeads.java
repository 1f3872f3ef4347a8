package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.table.Table;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above tables, against what the whole disclosure says: issuer and year. */
final class TableHeads {
  private TableHeads() {}

  /** The name in the line 单位名称 or 部门名称 of each table against the issuer. */
  record Issuers(RuleDescription description, Likeness fault) implements Rule {
    @Override
    public Checks check(Disclosure disclosure) {
      ImmutableList<Check> checks =
          disclosure.issuer().map(Issuer::name).stream()
              .flatMap(
                  issuer ->
                      disclosure.tables().stream()
                          .filter(table -> table.issuer().isPresent())
                          .map(table -> check(table, issuer)))
              .collect(ImmutableList.toImmutableList());
      return checks.isEmpty() ? Checks.notApplicable(Reason.NO_NAMES) : Checks.of(checks);
    }

    private Check check(Table<?> table, String issuer) {
      String printed = table.issuer().orElseThrow();
      boolean agrees = Likeness.of(printed, issuer) != fault;
      return FactCheck.of(
          agrees,
          ImmutableList.of(),
          agrees
              ? description.sentence()
              : Texts.of(
                  "identity.issuer-differs",
                  Terms.printed(table.title()),
                  Terms.printed(printed),
                  Terms.printed(issuer)));
    }
  }

  /** The year in the title of each table against the fiscal year. */
  record Years(RuleDescription description) implements Rule {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})\\s?年");

    @Override
    public Checks check(Disclosure disclosure) {
      if (disclosure.fiscalYear().isEmpty()) {
        return Checks.notApplicable(Reason.YEAR_UNKNOWN);
      }
      int year = disclosure.fiscalYear().getAsInt();
      ImmutableList<Check> checks =
          disclosure.tables().stream()
              .filter(table -> YEAR.matcher(table.title()).find())
              .map(table -> check(table, year))
              .collect(ImmutableList.toImmutableList());
      return checks.isEmpty() ? Checks.notApplicable(Reason.NO_NAMES) : Checks.of(checks);
    }

    private Check check(Table<?> table, int year) {
      Matcher matcher = YEAR.matcher(table.title());
      boolean agrees = matcher.results().anyMatch(it -> Integer.parseInt(it.group(1)) == year);
      return FactCheck.of(
          agrees,
          ImmutableList.of(),
          agrees
              ? description.sentence()
              : Texts.of(
                  "identity.title-year-differs", Terms.printed(table.title()), Terms.number(year)));
    }
  }
}
