package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.table.Table;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands above tables, against what the whole disclosure says: issuer and year. */
final class TableHeads {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})\\s?年");

  private TableHeads() {}

  /** The name in the line 单位名称 or 部门名称 of each table against the issuer. */
  static Stream<Fact> issuers(Checking checking, Likeness fault) {
    Disclosure disclosure = checking.disclosure();
    return disclosure.issuer().map(Issuer::name).stream()
        .flatMap(
            issuer ->
                disclosure.tables().stream()
                    .filter(table -> table.issuer().isPresent())
                    .map(table -> issuer(table, issuer, fault)));
  }

  private static Fact issuer(Table<?> table, String issuer, Likeness fault) {
    String printed = table.issuer().orElseThrow();
    return Fact.of(
        Likeness.of(printed, issuer) != fault,
        ImmutableList.of(),
        () ->
            Texts.of(
                "identity.issuer-differs",
                Terms.printed(table.title()),
                Terms.printed(printed),
                Terms.printed(issuer)));
  }

  /** The year in the title of each table against the fiscal year. */
  static Stream<Fact> years(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    return disclosure.fiscalYear().stream()
        .boxed()
        .flatMap(
            year ->
                disclosure.tables().stream()
                    .filter(table -> YEAR.matcher(table.title()).find())
                    .map(table -> year(table, year)));
  }

  private static Fact year(Table<?> table, int year) {
    return Fact.of(
        YEAR.matcher(table.title())
            .results()
            .anyMatch(printed -> Integer.parseInt(printed.group(1)) == year),
        ImmutableList.of(),
        () ->
            Texts.of(
                "identity.title-year-differs", Terms.printed(table.title()), Terms.number(year)));
  }
}
