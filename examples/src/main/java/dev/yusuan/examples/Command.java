package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.Profile;
import dev.yusuan.validation.report.ReportFormat;
import dev.yusuan.validation.rule.RuleDescription;
import java.nio.file.Path;

/** What the user asked for. */
sealed interface Command {
  /**
   * To audit files.
   *
   * @param files the files, no two with the same name of results
   * @param reader what reads them
   * @param profile the rules
   * @param failOn what besides failed checks of severity error is a failure
   * @param output what is written and where
   */
  record AuditFiles(
      ImmutableList<Path> files,
      DisclosureReader reader,
      Profile profile,
      ImmutableSet<FailOn> failOn,
      Output output)
      implements Command {}

  /**
   * What is written of each file.
   *
   * @param folder the folder to write to
   * @param formats the formats of the findings
   * @param csv how texts stand in CSV files
   */
  record Output(Path folder, ImmutableSet<ReportFormat> formats, CsvProfile csv) {}

  /**
   * To explain a rule.
   *
   * @param rule the rule
   */
  record ExplainRule(RuleDescription rule) implements Command {}
}
