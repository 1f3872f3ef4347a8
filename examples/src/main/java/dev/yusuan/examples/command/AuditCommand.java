package dev.yusuan.examples.command;

import com.google.common.collect.ImmutableList;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FileAudit;
import dev.yusuan.examples.audit.FileResult;
import dev.yusuan.examples.audit.Input;
import dev.yusuan.examples.audit.Job;
import dev.yusuan.examples.audit.Output;
import dev.yusuan.examples.many.Batch;
import dev.yusuan.examples.many.Batch.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits files: reads and checks each, writes its results, and tells what was found. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 64;

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<String> files = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable String out;

  @Option(names = "--format", paramLabel = "text|json|csv|sarif")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--words", paramLabel = "FILE")
  private List<String> words = new ArrayList<>();

  @Option(names = "--profile", paramLabel = "PROFILE")
  private String profile = "standard";

  @Option(names = "--csv", paramLabel = "exact|spreadsheet")
  private String csv = "exact";

  @Option(names = "--fail-on", paramLabel = "warning|reading")
  private List<String> failOn = new ArrayList<>();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N")
  private @Nullable String jobs;

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  AuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    AuditTexts texts = console.texts();
    Choices choices = new Choices(console);
    if (files.isEmpty()) {
      throw new UsageException(texts.get("wrong.files"));
    }
    if (out == null) {
      throw new UsageException(texts.get("wrong.out"));
    }
    Path folder = choices.path(out);
    Inputs inputs = Inputs.of(files, folder, choices, texts);
    ImmutableList<Input> all = inputs.all();
    Job job =
        new Job(
            all,
            choices.reader(words),
            choices.profile(profile),
            choices.failOn(failOn),
            new Output(folder, choices.formats(formats), choices.csv(csv)));
    int threads = threads();
    ExitStatus status = inputs.tellOthers(console);
    if (!all.isEmpty()) {
      boolean isOne = all.size() == 1 && inputs.areNamed();
      status = status.orGraver(isOne ? one(job, console, quiet) : many(job, threads));
    }
    return written(status).code();
  }

  private ExitStatus written(ExitStatus status) {
    return console.out().checkError() ? status.orGraver(ExitStatus.FILE_FAILED) : status;
  }

  /** Audits one file and tells all of it. */
  static ExitStatus one(Job job, Console console, boolean quiet) {
    FileAudit audit = new FileAudit(console.auditor(), job, console.texts());
    FileResult result = audit.audit(job.inputs().get(0));
    if (!quiet) {
      console.out().print(result.text());
    }
    result.failure().ifPresent(failure -> console.err().println(failure.line()));
    return result.status();
  }

  private ExitStatus many(Job job, int threads) {
    Told told = quiet ? Told.NOTHING : verbose ? Told.REPORT : Told.LINE;
    FileAudit audit = new FileAudit(console.auditor(), job, console.texts());
    return new Batch(
            audit, job, told, console.texts(), console.out(), console.err(), console.isTerminal())
        .run(threads);
  }

  private int threads() throws UsageException {
    if (jobs == null) {
      return Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
    }
    try {
      int threads = Integer.parseInt(jobs);
      if (threads >= 1 && threads <= MOST_THREADS) {
        return threads;
      }
    } catch (NumberFormatException noNumber) {
      // Told below.
    }
    throw new UsageException(
        console.texts().get("wrong.jobs", Integer.toString(MOST_THREADS), jobs));
  }
}
