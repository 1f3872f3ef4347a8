package dev.yusuan.report.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.report.content.IndexEntry;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page that lists many documents.
 *
 * @param documents how many documents there are
 * @param counts what came of how many, the gravest first: styles and sentences
 * @param lines the documents, those with errors first
 * @param rules the rules that failed, the gravest and most frequent first
 */
public record IndexView(
    int documents,
    ImmutableMap<String, String> counts,
    ImmutableList<Line> lines,
    ImmutableList<RuleLine> rules) {

  /** What can come of a document, in the order of the page. */
  private static final ImmutableList<String> STYLES =
      ImmutableList.of(
          "errors", "unreadable", "nothing-checked", "incomplete", "misread", "warnings", "clean");

  private static final ImmutableList<String> SEVERITIES =
      ImmutableList.of("error", "warning", "info");

  /**
   * A document.
   *
   * @param file the path of its file
   * @param link the address of its page; empty where there is none
   * @param inspection the address of its inspection sheet; empty where there is none
   * @param issuer who issued it
   * @param year the budget year
   * @param expenditure the total expenditure
   * @param tables how many tables were read
   * @param errors how many causes of severity error there are
   * @param warnings how many of severity warning
   * @param status what came of it, in words
   * @param style the style of the status
   * @param remarks what is not whole of it, or why it could not be read
   */
  public record Line(
      String file,
      String link,
      String inspection,
      String issuer,
      String year,
      String expenditure,
      int tables,
      int errors,
      int warnings,
      String status,
      String style,
      ImmutableList<String> remarks) {
    /** Whether the file could be read. */
    public boolean isRead() {
      return !link.isEmpty();
    }
  }

  /**
   * A rule that failed.
   *
   * @param id its id
   * @param severity the word for its severity
   * @param style the severity in lower case
   * @param sentence what it demands
   * @param checks how many checks failed
   * @param documents in how many documents
   */
  public record RuleLine(
      String id, String severity, String style, String sentence, int checks, int documents) {}

  /** The page of some documents in a language. */
  public static IndexView of(List<IndexEntry> entries, Texts texts) {
    int unreadable = (int) entries.stream().filter(each -> each.failure().isPresent()).count();
    return new IndexView(
        entries.size() - unreadable,
        counts(entries, texts),
        entries.stream()
            .sorted(Comparator.comparingInt(IndexView::rank))
            .map(entry -> line(entry, texts))
            .collect(toImmutableList()),
        rules(entries, texts));
  }

  private static ImmutableMap<String, String> counts(List<IndexEntry> entries, Texts texts) {
    ImmutableMap.Builder<String, String> counts = ImmutableMap.builder();
    for (int rank = 0; rank < STYLES.size(); rank++) {
      int each = rank;
      long count = entries.stream().filter(entry -> rank(entry) == each).count();
      if (count > 0) {
        counts.put(STYLES.get(rank), texts.get("index.count." + STYLES.get(rank), count));
      }
    }
    return counts.buildOrThrow();
  }

  private static int rank(IndexEntry entry) {
    if (entry.failure().isPresent()) {
      return 1;
    }
    if (entry.failed(Severity.ERROR) > 0) {
      return 0;
    }
    if (!entry.isConclusive()) {
      return 2;
    }
    if (!entry.incomplete().isEmpty()) {
      return 3;
    }
    if (entry.misread() > 0) {
      return 4;
    }
    return entry.failed(Severity.WARNING) > 0 ? 5 : 6;
  }

  private static Line line(IndexEntry entry, Texts texts) {
    String style = STYLES.get(rank(entry));
    return new Line(
        entry.file(),
        entry.link(),
        entry.inspection(),
        entry.issuer().orElse("—"),
        entry.fiscalYear().isPresent() ? Integer.toString(entry.fiscalYear().getAsInt()) : "—",
        entry.expenditure().map(Amount::toString).orElse("—"),
        entry.tables(),
        entry.failed(Severity.ERROR),
        entry.failed(Severity.WARNING),
        texts.get("index.status." + style),
        style,
        remarks(entry, texts));
  }

  private static ImmutableList<String> remarks(IndexEntry entry, Texts texts) {
    Stream<String> misread =
        entry.misread() > 0
            ? Stream.of(texts.get("index.misread", entry.misread()))
            : Stream.empty();
    return Stream.of(entry.failure().stream(), texts.incomplete(entry.incomplete()), misread)
        .flatMap(remarks -> remarks)
        .collect(toImmutableList());
  }

  private static ImmutableList<RuleLine> rules(List<IndexEntry> entries, Texts texts) {
    Map<RuleDescription, int[]> counts = new LinkedHashMap<>();
    for (IndexEntry entry : entries) {
      entry
          .rules()
          .forEach(
              (rule, checks) -> {
                int[] count = counts.computeIfAbsent(rule, unseen -> new int[2]);
                count[0] += checks;
                count[1]++;
              });
    }
    return counts.entrySet().stream()
        .map(count -> rule(count.getKey(), count.getValue(), texts))
        .sorted(
            Comparator.comparingInt((RuleLine rule) -> SEVERITIES.indexOf(rule.style()))
                .thenComparing(Comparator.comparingInt(RuleLine::documents).reversed()))
        .collect(toImmutableList());
  }

  private static RuleLine rule(RuleDescription rule, int[] count, Texts texts) {
    return new RuleLine(
        rule.id(),
        texts.severity(rule.severity()),
        Ascii.toLowerCase(rule.severity().name()),
        rule.sentence().in(texts.language()),
        count[0],
        count[1]);
  }
}
