package dev.yusuan.examples.command;

import com.google.common.collect.ImmutableList;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.examples.audit.Input;
import dev.yusuan.examples.comparison.Comparison;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import java.io.File;
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

  @Option(names = "--html", paramLabel = "FILE")
  private @Nullable String html;

  @Option(names = "--changes", paramLabel = "FILE")
  private @Nullable String changes;

  @Option(names = "--profile", paramLabel = "PROFILE")
  private String profile = "standard";

  private ExitStatus status = ExitStatus.CLEAN;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    AuditTexts texts = console.texts();
    Choices choices = new Choices(console);
    DisclosureReader reader = choices.reader(words);
    Validator validator = Validator.of(choices.profile(profile));
    List<SourceFile> documents = new ArrayList<>();
    for (Path file : files(choices)) {
      read(reader, file, documents);
    }
    if (documents.size() < 2) {
      console.err().println(texts.get("compare.two"));
      return status.orGraver(ExitStatus.NOTHING_CHECKED).code();
    }
    Comparison comparison = Comparison.of(documents, validator);
    if (changes != null) {
      write(choices.path(changes), comparison::writeCsv);
    }
    if (html != null) {
      write(choices.path(html), file -> comparison.writePage(file, texts.language()));
    }
    console.out().print(comparison.text(texts));
    return status.orGraver(status(comparison.report())).code();
  }

  private void read(DisclosureReader reader, Path file, List<SourceFile> documents) {
    try {
      for (ReadResult.Part part : reader.read(file).parts()) {
        documents.add(
            new SourceFile(
                file.toString().replace(File.separatorChar, '/'),
                part.disclosure(),
                part.sources()));
      }
    } catch (IOException unreadable) {
      AuditTexts texts = console.texts();
      fail(texts.get("unreadable", file, new FailureText(texts).ofReading(unreadable)));
    }
  }

  private interface Writer {
    void write(Path file) throws IOException;
  }

  private void write(Path file, Writer writer) {
    try {
      writer.write(file);
    } catch (IOException unwritable) {
      AuditTexts texts = console.texts();
      fail(texts.get("unwritable", file, new FailureText(texts).ofWriting(unwritable)));
    }
  }

  private void fail(String line) {
    console.err().println(line);
    status = status.orGraver(ExitStatus.FILE_FAILED);
  }

  private ImmutableList<Path> files(Choices choices) throws UsageException {
    if (files.isEmpty()) {
      throw new UsageException(console.texts().get("wrong.files"));
    }
    ImmutableList.Builder<Path> paths = ImmutableList.builder();
    Path nowhere = console.workingDirectory().resolve(".yusuan-none");
    for (String file : files) {
      for (Input input : Inputs.of(List.of(file), nowhere, choices, console.texts()).all()) {
        paths.add(input.file());
      }
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
