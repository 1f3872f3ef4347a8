package dev.yusuan.examples.command;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.examples.comparison.Comparison;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.source.SourceMap;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.SourceFile;
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
    List<SourceFile> documents = new ArrayList<>();
    FileReading reading = new FileReading(reader, console);
    for (Path file : files(choices)) {
      String name = file.toString().replace(File.separatorChar, '/');
      for (Disclosure disclosure : reading.read(file)) {
        documents.add(new SourceFile(name, disclosure, SourceMap.NONE));
      }
    }
    ExitStatus status = searched.orGraver(reading.status());
    if (documents.size() < 2) {
      console.err().println(texts.get("compare.two"));
      return status.orGraver(ExitStatus.NOTHING_CHECKED).code();
    }
    Comparison comparison = Comparison.of(documents, validator);
    status = status.orGraver(write(changes, comparison::writeCsv, choices));
    status =
        status.orGraver(write(html, file -> comparison.writePage(file, texts.language()), choices));
    console.out().print(comparison.text(texts));
    return status.orGraver(status(comparison)).code();
  }

  private interface Writer {
    void write(Path file) throws IOException;
  }

  private ExitStatus write(@Nullable String name, Writer writer, Choices choices)
      throws UsageException {
    if (name == null) {
      return ExitStatus.CLEAN;
    }
    Path file = choices.path(name);
    try {
      writer.write(file);
      return ExitStatus.CLEAN;
    } catch (IOException unwritable) {
      AuditTexts texts = console.texts();
      console
          .err()
          .println(texts.get("unwritable", file, new FailureText(texts).ofWriting(unwritable)));
      return ExitStatus.FILE_FAILED;
    }
  }

  private ImmutableList<Path> files(Choices choices) throws UsageException {
    if (files.isEmpty()) {
      throw new UsageException(console.texts().get("wrong.files"));
    }
    ImmutableList.Builder<Path> paths = ImmutableList.builder();
    Path nowhere = console.workingDirectory().resolve(".yusuan-none");
    for (String file : files) {
      Inputs inputs = Inputs.of(List.of(file), nowhere, choices, console.texts());
      searched = searched.orGraver(inputs.tellOthers(console));
      inputs.all().forEach(input -> paths.add(input.file()));
    }
    return paths.build();
  }

  private static ExitStatus status(Comparison comparison) {
    if (comparison.report().hasErrors()) {
      return ExitStatus.CHECK_FAILED;
    }
    return comparison.report().isConclusive() || comparison.isOfFigures()
        ? ExitStatus.CLEAN
        : ExitStatus.NOTHING_CHECKED;
  }
}
