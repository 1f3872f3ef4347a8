package dev.yusuan.report.content;

import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;

/**
 * A disclosure with what was found in it (报告对象).
 *
 * @param source the file and the disclosure that was read from it
 * @param report what the checks found
 * @param reading how complete the reading is
 */
public record ReportedDocument(SourceFile source, Report report, Reading reading) {}
