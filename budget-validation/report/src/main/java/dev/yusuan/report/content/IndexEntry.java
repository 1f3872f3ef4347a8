package dev.yusuan.report.content;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.report.figure.Totals;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the list of documents (文件清单): one disclosure, or a file that could not be read.
 *
 * @param file the path of the file
 * @param link the relative address of its page; empty where there is none
 * @param inspection the relative address of its inspection sheet; empty where there is none
 * @param issuer who issued it; empty where that is not known
 * @param fiscalYear the budget year; empty where that is not known
 * @param tables how many tables were read
 * @param expenditure the total expenditure; empty where none is printed
 * @param incomplete how many problems of reading there are of each code that says that the document
 *     is not whole, such as {@code document.cut}
 * @param misread how many errors of reading there are
 * @param isConclusive whether any check was decided
 * @param failed how many causes of failed checks there are, by severity
 * @param rules how many checks of each rule failed
 * @param failure why the file could not be read; empty where it was
 */
public record IndexEntry(
    String file,
    String link,
    String inspection,
    Optional<String> issuer,
    OptionalInt fiscalYear,
    int tables,
    Optional<Amount> expenditure,
    ImmutableMap<String, Integer> incomplete,
    int misread,
    boolean isConclusive,
    ImmutableMap<Severity, Integer> failed,
    ImmutableMap<RuleDescription, Integer> rules,
    Optional<String> failure) {

  /**
   * The line of a disclosure that was checked.
   *
   * @param link the relative address of its page
   * @param inspection the relative address of its inspection sheet
   */
  public static IndexEntry of(ReportedDocument document, String link, String inspection) {
    Disclosure disclosure = document.source().disclosure();
    Report report = document.report();
    Map<RuleDescription, Integer> rules = new LinkedHashMap<>();
    for (Finding finding : report.failed()) {
      rules.merge(finding.rule(), 1, Integer::sum);
    }
    return new IndexEntry(
        document.source().name(),
        link,
        inspection,
        disclosure.withoutContacts().issuer().map(Issuer::name),
        disclosure.fiscalYear(),
        disclosure.tables().size(),
        Totals.expenditure(disclosure),
        document.reading().incomplete(),
        document.reading().errors(),
        report.isConclusive(),
        Maps.toMap(EnumSet.allOf(Severity.class), severity -> Gravity.count(report, severity)),
        ImmutableMap.copyOf(rules),
        Optional.empty());
  }

  /** The line of a file that could not be read. */
  public static IndexEntry unreadable(String file, String failure) {
    return new IndexEntry(
        file,
        "",
        "",
        Optional.empty(),
        OptionalInt.empty(),
        0,
        Optional.empty(),
        ImmutableMap.of(),
        0,
        false,
        ImmutableMap.of(),
        ImmutableMap.of(),
        Optional.of(failure));
  }

  /** How many causes of a severity there are. */
  public int failed(Severity severity) {
    return failed.getOrDefault(severity, 0);
  }
}
