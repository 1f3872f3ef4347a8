package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Audits published disclosures on the command line: reads, checks, exports, and reports in Chinese
 * or English.
 *
 * <p>Without arguments it audits the bundled sample.
 */
public final class Main {
  private static final int FAILED_CHECK = 1;
  private static final int WRONG_USAGE = 2;
  private static final int UNREADABLE = 3;

  private final PrintStream out;
  private final PrintStream err;
  private final Path workingDirectory;

  Main(PrintStream out, PrintStream err, Path workingDirectory) {
    this.out = out;
    this.err = err;
    this.workingDirectory = workingDirectory;
  }

  /**
   * Runs the audit; ends the process with the status that the usage text explains unless it is 0.
   *
   * @param args none, or {@code audit FILE... --out DIR} with options, or {@code audit --explain
   *     RULE}
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = new Main(out, err, Path.of("")).run(ImmutableList.copyOf(args));
    if (status != 0) {
      System.exit(status);
    }
  }

  int run(List<String> arguments) {
    AuditTexts texts = AuditTexts.in(CommandLine.language(arguments));
    if (arguments.contains("--help")) {
      out.print(texts.get("usage"));
      return 0;
    }
    try {
      return run(
          arguments.isEmpty()
              ? Sample.command(workingDirectory)
              : new CommandLine(workingDirectory, texts).parse(arguments),
          texts);
    } catch (UsageException wrong) {
      err.println(wrong.getMessage());
      err.print(texts.get("usage"));
      return WRONG_USAGE;
    }
  }

  private int run(Command command, AuditTexts texts) {
    int status = 0;
    if (command instanceof Command.ExplainRule explain) {
      out.print(RulePage.of(explain.rule(), texts));
    } else if (command instanceof Command.AuditFiles audit) {
      for (Path file : audit.files()) {
        status = Math.max(status, audit(file, audit, texts));
      }
    }
    return status;
  }

  private int audit(Path file, Command.AuditFiles command, AuditTexts texts) {
    FailureText failures = new FailureText(texts);
    Audit audit;
    try {
      audit = Audit.of(file, command.profile());
    } catch (IOException unreadable) {
      err.println(texts.get("unreadable", file, failures.ofReading(unreadable)));
      return UNREADABLE;
    }
    Path folder = command.out().resolve(CommandLine.resultName(file));
    ResultFolder results = new ResultFolder(folder, command.formats());
    try {
      results.write(audit, texts.language());
    } catch (IOException unwritable) {
      err.println(texts.get("unwritable", folder, failures.ofWriting(unwritable)));
      return UNREADABLE;
    }
    out.print(AuditText.of(audit, results, texts));
    return audit.report().hasErrors() ? FAILED_CHECK : 0;
  }
}
