package dev.yusuan.report.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.yusuan.report.view.LedgerView.Line;
import dev.yusuan.report.view.LedgerView.ReasonView;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Reason;
import java.util.stream.Stream;

/** Lists which rules were not checked, and why. */
final class Ledgers {
  private final Texts texts;

  Ledgers(Texts texts) {
    this.texts = texts;
  }

  LedgerView of(Report report) {
    return new LedgerView(
        report.count(Status.HELD),
        report.count(Status.FAILED),
        Stream.of(Status.NOT_CHECKED, Status.NOT_APPLICABLE)
            .flatMap(status -> reasons(report, status))
            .collect(toImmutableList()));
  }

  private Stream<ReasonView> reasons(Report report, Status status) {
    SetMultimap<String, Line> byReason = LinkedHashMultimap.create();
    for (Outcome outcome : report.outcomes()) {
      if (outcome.status() == status) {
        String reason = outcome.reason().map(this::text).orElse("");
        byReason.put(
            reason, new Line(outcome.rule().id(), outcome.rule().sentence().in(texts.language())));
      }
    }
    return byReason.asMap().entrySet().stream()
        .map(
            entry ->
                new ReasonView(
                    texts.get("status", status),
                    entry.getKey(),
                    ImmutableList.copyOf(entry.getValue())));
  }

  private String text(Reason reason) {
    return reason.text(texts.language());
  }
}
