package dev.yusuan.report.inspection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.report.content.ReadingProblem;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.report.view.Texts;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document held against the items of the sheet (检查表): what is answered 是, 否, or is left open, as
 * nothing that was read decides it.
 *
 * @param lines the items in the order of the sheet
 */
public record Inspection(ImmutableList<InspectionLine> lines) {
  /** How much is noted on an item. */
  private static final int MOST = 20;

  /** The sheet of a document; contacts are masked. */
  public static Inspection of(ReportedDocument document, Locale language) {
    Answers answers = new Answers(document, Texts.in(language));
    return new Inspection(
        InspectionItems.ALL.stream().map(answers::line).collect(toImmutableList()));
  }

  /** Answers items. */
  private static final class Answers {
    private final ReportedDocument document;
    private final Disclosure discreet;
    private final Texts texts;

    Answers(ReportedDocument document, Texts texts) {
      this.document = document;
      this.discreet = document.source().disclosure().withoutContacts();
      this.texts = texts;
    }

    InspectionLine line(InspectionItem item) {
      return switch (item.source()) {
        case TABLE -> ofTables(item);
        case RULES -> ofRules(item);
        case PROBLEMS -> ofProblems(item);
      };
    }

    private InspectionLine ofTables(InspectionItem item) {
      List<TableKind<?>> kinds =
          item.arguments().stream().<TableKind<?>>map(TableKind::valueOf).toList();
      ImmutableList<Noted> printed =
          kinds.stream()
              .flatMap(kind -> discreet.find(kind).stream())
              .map(this::table)
              .collect(toImmutableList());
      if (!printed.isEmpty()) {
        return new InspectionLine(item, Answer.YES, printed);
      }
      boolean isUntyped = kinds.stream().anyMatch(discreet::hasUntyped);
      return new InspectionLine(
          item,
          isUntyped ? Answer.OPEN : Answer.NO,
          noted(texts.get(isUntyped ? "inspection.untyped" : "inspection.absent")));
    }

    private Noted table(Table<?> table) {
      return new Noted(
          texts.get("inspection.table", Excerpt.of(table.title()), table.rows().size()), "");
    }

    private InspectionLine ofRules(InspectionItem item) {
      List<Outcome> outcomes =
          document.report().outcomes().stream()
              .filter(outcome -> item.asksFor(outcome.rule().id()))
              .toList();
      List<Finding> failed =
          document.report().groups().stream()
              .flatMap(group -> Stream.concat(Stream.of(group.first()), group.others().stream()))
              .filter(finding -> item.asksFor(finding.rule().id()))
              .toList();
      boolean isAnswered = failed.stream().anyMatch(each -> each.severity() != Severity.INFO);
      int decided =
          Stream.of(Verdict.values())
              .filter(verdict -> verdict != Verdict.NOT_CHECKED)
              .mapToInt(verdict -> count(outcomes, verdict))
              .sum();
      Answer answer = isAnswered ? Answer.NO : decided > 0 ? Answer.YES : Answer.OPEN;
      ImmutableList.Builder<Noted> noted = ImmutableList.builder();
      failed.stream().limit(MOST).map(this::finding).forEach(noted::add);
      rest(failed.size()).ifPresent(noted::add);
      int open = count(outcomes, Verdict.NOT_CHECKED);
      noted.add(
          new Noted(
              texts.get(open == 0 ? "inspection.checks" : "inspection.checks.open", decided, open),
              ""));
      return new InspectionLine(item, answer, noted.build());
    }

    private static int count(List<Outcome> outcomes, Verdict verdict) {
      return outcomes.stream().mapToInt(outcome -> outcome.count(verdict)).sum();
    }

    private Noted finding(Finding finding) {
      return new Noted(
          finding.message(texts.language()),
          document.source().place(finding).map(texts::place).orElse(""));
    }

    private InspectionLine ofProblems(InspectionItem item) {
      List<ReadingProblem> met =
          document.reading().problems().stream()
              .filter(problem -> item.arguments().contains(problem.code()))
              .toList();
      ImmutableList.Builder<Noted> noted = ImmutableList.builder();
      met.stream()
          .limit(MOST)
          .map(each -> new Noted(each.message(), each.place().map(texts::place).orElse("")))
          .forEach(noted::add);
      rest(met.size()).ifPresent(noted::add);
      return new InspectionLine(item, met.isEmpty() ? Answer.YES : Answer.NO, noted.build());
    }

    private Optional<Noted> rest(int all) {
      return all > MOST
          ? Optional.of(new Noted(texts.get("more.plain", all - MOST), ""))
          : Optional.empty();
    }

    private static ImmutableList<Noted> noted(String text) {
      return ImmutableList.of(new Noted(text, ""));
    }
  }
}
