/** Checks of disclosed budgets, with the rounding of printed figures in mind, and their reports. */
module dev.yusuan.validation {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires transitive dev.yusuan.model;
  requires transitive org.jspecify;

  exports dev.yusuan.validation;
  exports dev.yusuan.validation.profile;
  exports dev.yusuan.validation.report;
  exports dev.yusuan.validation.result;
  exports dev.yusuan.validation.rule;
  exports dev.yusuan.validation.wording;
}
