/** Checks of disclosed budgets, with the rounding of printed figures in mind, and their reports. */
module dev.yusuan.validation {
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires transitive dev.yusuan.model;
  requires transitive org.jspecify;

  exports dev.yusuan.validation;
  exports dev.yusuan.validation.profile;
  exports dev.yusuan.validation.report;
  exports dev.yusuan.validation.result;
  exports dev.yusuan.validation.rule;
  exports dev.yusuan.validation.wording;

  provides com.fasterxml.jackson.databind.Module with
      dev.yusuan.validation.report.ReportModule;
}
