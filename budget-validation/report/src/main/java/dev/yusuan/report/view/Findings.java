package dev.yusuan.report.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.report.content.Gravity;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.report.view.FindingView.Follower;
import dev.yusuan.validation.report.Fingerprints;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the findings of a document in order: by severity, rule and cause. */
final class Findings {
  /** How many findings of a rule, and how many of one cause, are shown. */
  static final int MOST = 20;

  private static final int MOST_NOT_FAILED = 50;

  private final Report report;
  private final SourceFile source;
  private final Fingerprints fingerprints;
  private final Excerpts excerpts;
  private final Texts texts;
  private final Set<String> ids = new HashSet<>();

  Findings(ReportedDocument document, Excerpts excerpts, Texts texts) {
    this.report = document.report();
    this.source = document.source();
    this.fingerprints = Fingerprints.of(report, document.source().disclosure());
    this.excerpts = excerpts;
    this.texts = texts;
  }

  /** The rules whose findings tell causes best, the gravest first. */
  ImmutableList<RuleView> failed() {
    ImmutableListMultimap<Severity, FindingGroup> bySeverity =
        Multimaps.index(report.groups(), Gravity::of);
    return Stream.of(Severity.values())
        .flatMap(severity -> rules(severity, bySeverity.get(severity)))
        .collect(toImmutableList());
  }

  private Stream<RuleView> rules(Severity severity, List<FindingGroup> groups) {
    ImmutableListMultimap<RuleDescription, FindingGroup> byRule =
        Multimaps.index(groups, group -> group.first().rule());
    return byRule.keySet().stream().map(rule -> rule(severity, rule, byRule.get(rule)));
  }

  private RuleView rule(Severity severity, RuleDescription rule, List<FindingGroup> groups) {
    return new RuleView(
        rule.id(),
        Ascii.toLowerCase(severity.name()),
        texts.severity(severity),
        rule.sentence().in(texts.language()),
        rule.formula().map(formula -> formula.in(texts.language())).orElse(""),
        rule.basis().in(texts.language()),
        groups.size(),
        groups.stream().limit(MOST).map(group -> view(severity, group)).collect(toImmutableList()));
  }

  private FindingView view(Severity severity, FindingGroup group) {
    Finding first = group.first();
    return new FindingView(
        id(first),
        Ascii.toLowerCase(severity.name()),
        place(first),
        first.message(texts.language()),
        group.repair().map(this::repair).orElse(""),
        first.check() instanceof BetweenCheck
            ? ImmutableList.of()
            : excerpts.of(first, group.repair()),
        group.others().stream().limit(MOST).map(this::follower).collect(toImmutableList()));
  }

  private Follower follower(Finding finding) {
    return new Follower(
        id(finding), finding.rule().id(), place(finding), finding.message(texts.language()));
  }

  private String repair(Repair repair) {
    return repair.along().isEmpty()
        ? texts.get("repair", repair.printed(), repair.value())
        : texts.get("repair.row", repair.along().size() + 1, repair.printed(), repair.value());
  }

  /** What only rounding explains, and what was not checked, a few of each verdict. */
  ImmutableList<NotFailedView> notFailed() {
    return Stream.of(Verdict.WITHIN_ROUNDING, Verdict.WITHIN_TRUNCATION, Verdict.NOT_CHECKED)
        .map(this::notFailed)
        .filter(view -> view.count() > 0)
        .collect(toImmutableList());
  }

  private NotFailedView notFailed(Verdict verdict) {
    return new NotFailedView(
        texts.get("verdict", verdict),
        report.count(verdict),
        report.findings().stream()
            .filter(finding -> finding.verdict() == verdict)
            .limit(MOST_NOT_FAILED)
            .map(this::follower)
            .collect(toImmutableList()));
  }

  /** A fingerprint, or one with an ordinal if findings of equal content share it. */
  private String id(Finding finding) {
    String fingerprint = "f-" + fingerprints.of(finding);
    String id = fingerprint;
    for (int i = 2; !ids.add(id); i++) {
      id = fingerprint + "." + i;
    }
    return id;
  }

  private String place(Finding finding) {
    return source.place(finding).map(texts::place).orElse("");
  }
}
