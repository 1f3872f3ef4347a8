package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.validation.Profile;
import dev.yusuan.validation.RuleDescription;
import dev.yusuan.validation.report.ReportFormat;
import java.nio.file.Path;

/** What the user asked for. */
sealed interface Command {
  /**
   * To audit files.
   *
   * @param files the files, no two with the same name of results
   * @param out the folder to write to
   * @param profile the rules
   * @param formats the formats of the findings
   */
  record AuditFiles(
      ImmutableList<Path> files, Path out, Profile profile, ImmutableSet<ReportFormat> formats)
      implements Command {}

  /**
   * To explain a rule.
   *
   * @param rule the rule
   */
  record ExplainRule(RuleDescription rule) implements Command {}
}
