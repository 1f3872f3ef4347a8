package dev.yusuan.report.view;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.report.figure.Totals;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of a document.
 *
 * @param title its title
 * @param facts what it is: names and values
 * @param verdict what came of the checks, in one sentence
 * @param verdictStyle the style of that sentence
 * @param totals the totals that it prints: names and values
 * @param notes what the findings tell together
 * @param summary how many rules and checks there were
 * @param rules the findings by rule
 * @param notFailed what did not fail but is not exact
 * @param charts the charts
 * @param reading how complete the reading is
 * @param ledger what was not checked
 */
public record DocumentView(
    String title,
    ImmutableList<NamedValue> facts,
    String verdict,
    String verdictStyle,
    ImmutableList<NamedValue> totals,
    ImmutableList<String> notes,
    ImmutableList<String> summary,
    ImmutableList<RuleView> rules,
    ImmutableList<NotFailedView> notFailed,
    ImmutableList<ChartView> charts,
    ReadingView reading,
    LedgerView ledger) {

  /**
   * A name and a value.
   *
   * @param name the name
   * @param value the value
   */
  public record NamedValue(String name, String value) {}

  /** The page of a document in a language. */
  public static DocumentView of(ReportedDocument document, Texts texts) {
    Disclosure discreet = document.source().disclosure().withoutContacts();
    Report report = document.report();
    Findings findings = new Findings(document, new Excerpts(discreet, texts), texts);
    Verdicts verdict = Verdicts.of(report, document.reading());
    return new DocumentView(
        title("title", discreet, document.source().name(), texts),
        facts(discreet, document.source().name(), texts),
        verdict.sentence(report, document.reading(), texts),
        verdict.style(),
        totals(discreet, texts),
        notes(document, texts),
        report.summary(texts.language()),
        findings.failed(),
        findings.notFailed(),
        new Charts(texts).of(discreet),
        new Readings(texts).of(discreet, document.reading()),
        new Ledgers(texts).of(report));
  }

  private static ImmutableList<String> notes(ReportedDocument document, Texts texts) {
    Stream<String> incomplete =
        texts
            .incomplete(document.reading().incomplete())
            .reduce((one, other) -> texts.get("incomplete.and", one, other))
            .map(remarks -> texts.get("incomplete.note", remarks))
            .stream();
    return Stream.concat(
            incomplete,
            document.report().notes().stream().map((Wording note) -> note.in(texts.language())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Who issued a document and for which year, for titles of other pages. */
  public static String issuerAndYear(ReportedDocument document, Texts texts) {
    Disclosure discreet = document.source().disclosure().withoutContacts();
    return title("name", discreet, document.source().name(), texts);
  }

  private static String title(String key, Disclosure disclosure, String file, Texts texts) {
    String issuer = disclosure.issuer().map(Issuer::name).map(Excerpt::of).orElse(file);
    return disclosure.fiscalYear().isPresent()
        ? texts.get(key + ".year", issuer, disclosure.fiscalYear().getAsInt())
        : texts.get(key, issuer);
  }

  private static ImmutableList<NamedValue> facts(Disclosure disclosure, String file, Texts texts) {
    ImmutableList.Builder<NamedValue> facts = ImmutableList.builder();
    String unstated = texts.get("unstated");
    facts.add(
        new NamedValue(
            texts.get("fact.issuer"),
            disclosure.issuer().map(Issuer::toString).map(Excerpt::of).orElse(unstated)));
    facts.add(
        new NamedValue(
            texts.get("fact.year"),
            disclosure.fiscalYear().isPresent()
                ? Integer.toString(disclosure.fiscalYear().getAsInt())
                : unstated));
    facts.add(
        new NamedValue(
            texts.get("fact.kind"),
            disclosure.kind().map(kind -> texts.get("kind", kind)).orElse(unstated)));
    facts.add(
        new NamedValue(texts.get("fact.tables"), Integer.toString(disclosure.tables().size())));
    if (!file.isEmpty()) {
      facts.add(new NamedValue(texts.get("fact.file"), file));
    }
    return facts.build();
  }

  private static ImmutableList<NamedValue> totals(Disclosure disclosure, Texts texts) {
    ImmutableList.Builder<NamedValue> totals = ImmutableList.builder();
    add(totals, texts.get("total.revenue"), Totals.revenue(disclosure));
    add(totals, texts.get("total.expenditure"), Totals.expenditure(disclosure));
    add(totals, texts.get("total.basic"), Totals.find(disclosure, TableKind.EXPENDITURE, "basic"));
    add(
        totals,
        texts.get("total.project"),
        Totals.find(disclosure, TableKind.EXPENDITURE, "project"));
    add(
        totals,
        texts.get("total.general"),
        Totals.find(disclosure, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "total"));
    add(
        totals,
        texts.get("total.fund"),
        Totals.find(disclosure, TableKind.GOVERNMENT_FUND_EXPENDITURE, "total"));
    add(
        totals,
        texts.get("total.three-public"),
        Totals.find(disclosure, TableKind.THREE_PUBLIC, "total"));
    return totals.build();
  }

  private static void add(
      ImmutableList.Builder<NamedValue> facts, String name, Optional<Amount> amount) {
    amount.ifPresent(known -> facts.add(new NamedValue(name, known.toString())));
  }

  /** How many findings of a severity there are, by cause. */
  public int count(Severity severity) {
    return rules.stream()
        .filter(rule -> rule.severity().equalsIgnoreCase(severity.name()))
        .mapToInt(RuleView::count)
        .sum();
  }
}
