/** Reports on checked disclosures as web pages that open from a file. */
@SuppressWarnings("requires-automatic") // gg.jte.runtime
module dev.yusuan.report {
  requires gg.jte.runtime;
  requires java.compiler; // the annotation on generated classes
  requires transitive dev.yusuan.validation;

  exports dev.yusuan.report;
  exports dev.yusuan.report.content;
  exports dev.yusuan.report.inspection;
}
