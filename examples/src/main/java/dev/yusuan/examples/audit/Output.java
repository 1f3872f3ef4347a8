package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.report.ReportFormat;
import java.nio.file.Path;

/**
 * What is written of each file.
 *
 * @param folder the folder to write to
 * @param formats the formats of the findings
 * @param csv how texts stand in CSV files
 */
public record Output(Path folder, ImmutableSet<ReportFormat> formats, CsvProfile csv) {}
