package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
import dev.yusuan.examples.audit.Audit;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Auditor;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.examples.command.Console;
import dev.yusuan.examples.command.Sample;
import dev.yusuan.examples.command.Yusuan;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The command {@code yusuan}: reads, checks and compares published disclosures, in Chinese or
 * English.
 *
 * <p>Without arguments it audits the bundled sample where that is found.
 */
public final class Main {
  /** What starts the command knows whether a terminal shows what goes wrong, and says so. */
  private static final String TERMINAL = "yusuan.terminal";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean isTerminal;
  private final Path workingDirectory;
  private final Auditor auditor;

  Main(
      PrintStream out,
      PrintStream err,
      boolean isTerminal,
      Path workingDirectory,
      Auditor auditor) {
    this.out = out;
    this.err = err;
    this.isTerminal = isTerminal;
    this.workingDirectory = workingDirectory;
    this.auditor = auditor;
  }

  /**
   * Runs a command; ends the process with the status that the help explains unless it is 0.
   *
   * @param args none, or a command and what it takes
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    ExitStatus status =
        new Main(out, err, Boolean.getBoolean(TERMINAL), Path.of(""), Audit::of)
            .run(ImmutableList.copyOf(args));
    if (status != ExitStatus.CLEAN) {
      System.exit(status.code());
    }
  }

  ExitStatus run(List<String> arguments) {
    AuditTexts texts = AuditTexts.in(Yusuan.language(arguments));
    Console console = new Console(out, err, isTerminal, workingDirectory, auditor, texts);
    try {
      ExitStatus status =
          arguments.isEmpty() && Sample.isIn(workingDirectory)
              ? Sample.audit(console)
              : Yusuan.run(arguments, console);
      return out.checkError() ? status.orGraver(ExitStatus.FILE_FAILED) : status;
    } catch (RuntimeException | Error internal) {
      err.println(texts.get("internal", FailureText.place(internal)));
      return ExitStatus.INTERNAL_FAILURE;
    }
  }
}
