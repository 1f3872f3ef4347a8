package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
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
  private final PrintStream out;
  private final PrintStream err;
  private final Path workingDirectory;
  private final Auditor auditor;

  Main(PrintStream out, PrintStream err, Path workingDirectory, Auditor auditor) {
    this.out = out;
    this.err = err;
    this.workingDirectory = workingDirectory;
    this.auditor = auditor;
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
    ExitStatus status = new Main(out, err, Path.of(""), Audit::of).run(ImmutableList.copyOf(args));
    if (status != ExitStatus.CLEAN) {
      System.exit(status.code());
    }
  }

  ExitStatus run(List<String> arguments) {
    AuditTexts texts = AuditTexts.in(CommandLine.language(arguments));
    if (arguments.contains("--help")) {
      out.print(texts.get("usage"));
      return ExitStatus.CLEAN;
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
      return ExitStatus.WRONG_USAGE;
    } catch (RuntimeException | Error internal) {
      err.println(texts.get("internal", FailureText.place(internal)));
      return ExitStatus.INTERNAL_FAILURE;
    }
  }

  private ExitStatus run(Command command, AuditTexts texts) {
    ExitStatus status = ExitStatus.CLEAN;
    if (command instanceof Command.ExplainRule explain) {
      out.print(RulePage.of(explain.rule(), texts));
    } else if (command instanceof Command.AuditFiles audit) {
      FileAudit files = new FileAudit(auditor, audit, texts, out, err);
      for (Path file : audit.files()) {
        status = status.orGraver(files.audit(file));
      }
    }
    return out.checkError() ? status.orGraver(ExitStatus.FILE_FAILED) : status;
  }
}
