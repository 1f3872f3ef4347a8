package dev.yusuan.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.Input;
import dev.yusuan.examples.audit.Job;
import dev.yusuan.examples.audit.Output;
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
public final class Sample {
  private static final Path TEXT = Path.of("data", "jiyuan-office-2024.txt");
  private static final Path PDF = Path.of("data", "jiaozuo-bigdata-2024.pdf");

  private Sample() {}

  /** Whether they can be seen from a folder. */
  public static boolean isIn(Path folder) {
    return Files.exists(base(folder).resolve(TEXT));
  }

  private static Path base(Path folder) {
    Path examples = folder.resolve("examples");
    return Files.exists(examples.resolve(TEXT)) ? examples : folder;
  }

  /** Audits both, one after the other. */
  public static ExitStatus audit(Console console) {
    Path base = base(console.workingDirectory());
    ExitStatus text = audit(base.resolve(TEXT), base, console);
    return text.orGraver(audit(base.resolve(PDF), base, console));
  }

  private static ExitStatus audit(Path file, Path base, Console console) {
    Job job =
        new Job(
            ImmutableList.of(new Input(file, Inputs.resultName(file))),
            Disclosures.reader(),
            Profiles.get("standard"),
            ImmutableSet.of(),
            new Output(
                base.resolve("target").resolve("audit"),
                ImmutableSet.of(ReportFormat.JSON),
                CsvProfile.EXACT));
    return AuditCommand.one(job, console, false);
  }
}
