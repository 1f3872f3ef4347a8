package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.Disclosures;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.report.ReportFormat;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bundled samples, a text and a PDF, seen from the root of the repository or from {@code
 * examples}.
 */
final class Sample {
  private static final Path DATA = Path.of("data");
  private static final String TEXT = "jiyuan-office-2024.txt";
  private static final String PDF = "jiaozuo-bigdata-2024.pdf";

  private Sample() {}

  /** What to do where the user asks for nothing. */
  static Command command(Path workingDirectory) {
    Path examples = workingDirectory.resolve("examples");
    Path base = Files.exists(examples.resolve(DATA).resolve(TEXT)) ? examples : workingDirectory;
    return new Command.AuditFiles(
        ImmutableList.of(base.resolve(DATA).resolve(TEXT), base.resolve(DATA).resolve(PDF)),
        Disclosures.reader(),
        Profiles.get("standard"),
        ImmutableSet.of(),
        new Command.Output(
            base.resolve("target").resolve("audit"),
            ImmutableSet.of(ReportFormat.JSON),
            CsvProfile.EXACT));
  }
}
