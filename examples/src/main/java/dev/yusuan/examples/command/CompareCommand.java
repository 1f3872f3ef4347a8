package dev.yusuan.examples.command;

import com.google.common.collect.ImmutableList;
import dev.yusuan.comparison.DisclosureDiff;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.csv.DiffCsv;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.ReportText;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares disclosures with each other: a department with its units, a year with the last. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<String> files = new ArrayList<>();

  @Option(names = "--words", paramLabel = "FILE")
  private List<String> words = new ArrayList<>();

  @Option(names = "--changes", paramLabel = "FILE")
  private @Nullable Path changes;

  @Option(names = "--profile", paramLabel = "PROFILE")
  private String profile = "standard";

  private ExitStatus searched = ExitStatus.CLEAN;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    AuditTexts texts = console.texts();
    Choices choices = new Choices(console);
    DisclosureReader reader = choices.reader(words);
    Validator validator = Validator.of(choices.profile(profile));
    List<Disclosure> disclosures = new ArrayList<>();
    Lines lines = new Lines();
    lines.title(texts.get("compare.documents"));
    FileReading reading = new FileReading(reader, console);
    for (Path file : files(choices)) {
      for (Disclosure disclosure : reading.read(file)) {
        disclosures.add(disclosure);
        lines.add(document(disclosures.size(), disclosure, file));
      }
    }
    ExitStatus status = searched.orGraver(reading.status());
    if (disclosures.size() < 2) {
      console.err().println(texts.get("compare.two"));
      return status.orGraver(ExitStatus.NOTHING_CHECKED).code();
    }
    if (disclosures.size() == 2) {
      DisclosureDiff diff = DisclosureDiff.of(disclosures.get(0), disclosures.get(1));
      new ChangeLines(texts).add(diff, lines);
      status = status.orGraver(writeChanges(diff));
    }
    Report report = validator.compare(disclosures);
    lines.title(texts.get("checks"));
    ReportText.lines(report, texts.language()).forEach(lines::add);
    console.out().print(lines);
    return status.orGraver(status(report)).code();
  }

  private ExitStatus writeChanges(DisclosureDiff diff) {
    if (changes == null) {
      return ExitStatus.CLEAN;
    }
    try {
      DiffCsv.write(diff, CsvProfile.EXACT, console.workingDirectory().resolve(changes));
      return ExitStatus.CLEAN;
    } catch (IOException unwritable) {
      AuditTexts texts = console.texts();
      console
          .err()
          .println(texts.get("unwritable", changes, new FailureText(texts).ofWriting(unwritable)));
      return ExitStatus.FILE_FAILED;
    }
  }

  private String document(int number, Disclosure disclosure, Path file) {
    AuditTexts texts = console.texts();
    return texts.get(
        "compare.document",
        number,
        disclosure.withoutContacts().issuer().map(Issuer::name).orElse(texts.get("unstated")),
        disclosure.fiscalYear().isPresent()
            ? Integer.toString(disclosure.fiscalYear().getAsInt())
            : texts.get("unstated"),
        disclosure.tables().size(),
        file);
  }

  private ImmutableList<Path> files(Choices choices) throws UsageException {
    if (files.isEmpty()) {
      throw new UsageException(console.texts().get("wrong.files"));
    }
    ImmutableList.Builder<Path> paths = ImmutableList.builder();
    Path nowhere = console.workingDirectory().resolve(".yusuan-none");
    for (String file : files) {
      Inputs inputs = Inputs.of(List.of(file), nowhere, choices, console.texts());
      searched = searched.orGraver(inputs.tellUnreadable(console));
      inputs.all().forEach(input -> paths.add(input.file()));
    }
    return paths.build();
  }

  private static ExitStatus status(Report report) {
    if (report.hasErrors()) {
      return ExitStatus.CHECK_FAILED;
    }
    return report.isConclusive() ? ExitStatus.CLEAN : ExitStatus.NOTHING_CHECKED;
  }
}
