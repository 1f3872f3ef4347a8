package dev.yusuan.report.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.comparison.SideBySide;
import dev.yusuan.comparison.SubjectAmounts;
import dev.yusuan.comparison.SubjectChange;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.report.content.ComparedDocuments;
import dev.yusuan.report.content.Reading;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.report.view.ComparisonView.Bar;
import dev.yusuan.report.view.ComparisonView.Bars;
import dev.yusuan.report.view.ComparisonView.ComparedTable;
import dev.yusuan.report.view.ComparisonView.DocumentLine;
import dev.yusuan.report.view.ComparisonView.Line;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.report.SourceFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the page that puts disclosures side by side. */
public final class Comparisons {
  private static final int COLORS = 8;
  private static final int MOST_BARS = 8;
  private static final int MOST_LINES = 200;
  private static final Pattern CODE = Pattern.compile("[0-9-]{3,20}");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final ComparedDocuments compared;
  private final ImmutableList<Disclosure> disclosures;
  private final ImmutableList<DocumentLine> documents;
  private final Texts texts;

  private Comparisons(ComparedDocuments compared, Texts texts) {
    this.compared = compared;
    this.texts = texts;
    this.disclosures =
        compared.documents().stream()
            .map(file -> file.disclosure().withoutContacts())
            .collect(toImmutableList());
    this.documents =
        IntStream.range(0, disclosures.size()).mapToObj(this::document).collect(toImmutableList());
  }

  /** The page in a language. */
  public static ComparisonView of(
      ComparedDocuments compared, ImmutableList<String> notes, Texts texts) {
    return new Comparisons(compared, texts).view(notes);
  }

  private ComparisonView view(ImmutableList<String> notes) {
    SourceFile first = compared.documents().get(0);
    Verdicts verdict = Verdicts.of(compared.report());
    ImmutableList<ComparedTable> tables = tables();
    boolean isOfFigures = verdict == Verdicts.NOTHING_CHECKED && !tables.isEmpty();
    return new ComparisonView(
        texts.get("compare.title", documents.size()),
        documents,
        isOfFigures ? texts.get("compare.compared") : sentence(verdict),
        isOfFigures ? "compared" : verdict.style(),
        notes,
        compared.report().summary(texts.language()),
        new Findings(
                new ReportedDocument(first, compared.report(), Reading.NONE),
                new Excerpts(disclosures.get(0), texts),
                texts)
            .failed(),
        tables.stream().filter(table -> !table.lines().isEmpty()).collect(toImmutableList()),
        same(tables));
  }

  private String sentence(Verdicts verdict) {
    return switch (verdict) {
      case NOTHING_CHECKED, CLEAN -> texts.get("compare." + verdict.style());
      case ERRORS, MISREAD, WARNINGS -> verdict.sentence(compared.report(), texts);
    };
  }

  private String same(List<ComparedTable> tables) {
    String titles =
        tables.stream()
            .filter(table -> table.lines().isEmpty())
            .map(ComparedTable::title)
            .collect(Collectors.joining(texts.get("compare.and")));
    return titles.isEmpty() ? "" : texts.get("compare.same", titles);
  }

  private DocumentLine document(int index) {
    Disclosure disclosure = disclosures.get(index);
    String unstated = texts.get("unstated");
    return new DocumentLine(
        name(index),
        disclosure.issuer().map(Issuer::toString).map(Excerpt::of).orElse(unstated),
        year(disclosure).orElse(unstated),
        compared.documents().get(index).name(),
        index % COLORS);
  }

  /** The number, and the year where that tells the documents apart. */
  private String name(int index) {
    long years = disclosures.stream().map(Comparisons::year).distinct().count();
    String number = Integer.toString(index + 1);
    Optional<String> year = year(disclosures.get(index));
    return years == disclosures.size() && year.isPresent()
        ? texts.get("compare.year", number, year.get())
        : number;
  }

  private static Optional<String> year(Disclosure disclosure) {
    return disclosure.fiscalYear().isPresent()
        ? Optional.of(Integer.toString(disclosure.fiscalYear().getAsInt()))
        : Optional.empty();
  }

  private ImmutableList<ComparedTable> tables() {
    ImmutableListMultimap<TableKind<?>, SubjectAmounts> byTable =
        Multimaps.index(SideBySide.of(disclosures).subjects(), SubjectAmounts::table);
    return byTable.keySet().stream()
        .map(table -> table(table, byTable.get(table)))
        .collect(toImmutableList());
  }

  private ComparedTable table(TableKind<?> table, List<SubjectAmounts> subjects) {
    List<SubjectAmounts> differing = subjects.stream().filter(this::differs).toList();
    return new ComparedTable(
        "table-" + Ascii.toLowerCase(table.name()).replace('_', '-'),
        table.title(),
        documents.size() == 2 ? counts(subjects) : "",
        bars(differing),
        differing.stream().limit(MOST_LINES).map(this::line).collect(toImmutableList()),
        Math.max(0, differing.size() - MOST_LINES));
  }

  private boolean differs(SubjectAmounts subject) {
    boolean isPair = documents.size() == 2;
    return range(subject).signum() != 0
        || (isPair && SubjectChange.of(subject).kind() == SubjectChange.Kind.RENAMED);
  }

  private String counts(List<SubjectAmounts> subjects) {
    Map<SubjectChange.Kind, Integer> counts = new EnumMap<>(SubjectChange.Kind.class);
    subjects.forEach(subject -> counts.merge(SubjectChange.of(subject).kind(), 1, Integer::sum));
    return texts.get(
        "compare.counts",
        counts.getOrDefault(SubjectChange.Kind.NEW, 0),
        counts.getOrDefault(SubjectChange.Kind.GONE, 0),
        counts.getOrDefault(SubjectChange.Kind.CHANGED, 0),
        counts.getOrDefault(SubjectChange.Kind.RENAMED, 0),
        counts.getOrDefault(SubjectChange.Kind.SAME, 0));
  }

  /** The subjects that differ most, by the first column of each. */
  private ImmutableList<Bars> bars(List<SubjectAmounts> differing) {
    List<SubjectAmounts> most =
        differing.stream()
            .filter(subject -> range(subject).signum() != 0)
            .filter(subject -> subject.measure().equals(differing.get(0).measure()))
            .sorted(Comparator.comparing(Comparisons::range).reversed())
            .limit(MOST_BARS)
            .toList();
    BigDecimal longest =
        most.stream()
            .flatMap(subject -> subject.amounts().stream())
            .flatMap(Optional::stream)
            .map(BigDecimal::abs)
            .max(Comparator.naturalOrder())
            .filter(amount -> amount.signum() > 0)
            .orElse(BigDecimal.ONE);
    return most.stream().map(subject -> bars(subject, longest)).collect(toImmutableList());
  }

  private static BigDecimal range(SubjectAmounts subject) {
    List<BigDecimal> sorted =
        subject.amounts().stream().map(amount -> amount.orElse(BigDecimal.ZERO)).sorted().toList();
    return sorted.get(sorted.size() - 1).subtract(sorted.get(0));
  }

  private Bars bars(SubjectAmounts subject, BigDecimal longest) {
    return new Bars(
        name(subject),
        IntStream.range(0, documents.size())
            .mapToObj(i -> bar(documents.get(i), subject.amounts().get(i), longest))
            .collect(toImmutableList()));
  }

  private static Bar bar(DocumentLine document, Optional<BigDecimal> amount, BigDecimal longest) {
    return new Bar(
        document.name(),
        amount.map(Comparisons::tenThousand).orElse("—"),
        percent(amount.orElse(BigDecimal.ZERO).abs(), longest),
        document.color());
  }

  private static String percent(BigDecimal part, BigDecimal whole) {
    int thousandths =
        part.multiply(THOUSAND).divide(whole, 0, RoundingMode.HALF_UP).intValueExact();
    return thousandths / 10 + "." + thousandths % 10 + "%";
  }

  private Line line(SubjectAmounts subject) {
    boolean isPair = documents.size() == 2;
    SubjectChange change = SubjectChange.of(subject);
    return new Line(
        isPair ? texts.get("compare.kind", change.kind()) : "",
        isPair ? Ascii.toLowerCase(change.kind().name()) : "",
        name(subject),
        CODE.matcher(subject.subject()).matches() ? subject.subject() : "",
        subject
            .renaming()
            .map(names -> texts.get("compare.basis." + Ascii.toLowerCase(names.basis().name())))
            .orElse(""),
        measure(subject),
        subject.amounts().stream()
            .map(amount -> amount.map(Comparisons::tenThousand).orElse("—"))
            .collect(toImmutableList()),
        isPair ? change.difference().map(Comparisons::tenThousand).orElse("") : "",
        isPair ? change.rate().map(rate -> rate.toPlainString() + "%").orElse("") : "");
  }

  private String measure(SubjectAmounts subject) {
    String measure = Excerpt.of(subject.measure());
    return subject.isSum() ? texts.get("compare.sum", measure) : measure;
  }

  /** All names, in the order of the documents. */
  private String name(SubjectAmounts subject) {
    if (subject.name().isEmpty()) {
      return Excerpt.of(subject.subject());
    }
    return IntStream.range(0, documents.size())
        .mapToObj(subject::name)
        .map(Excerpt::of)
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  /** In 万元, exactly. */
  private static String tenThousand(BigDecimal yuan) {
    BigDecimal amount = yuan.movePointLeft(4).stripTrailingZeros();
    return FigureTexts.grouped(
        amount.setScale(Math.max(2, amount.scale()), RoundingMode.UNNECESSARY));
  }
}
