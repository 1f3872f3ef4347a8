package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Audits published disclosures on the command line: reads, checks, exports, and reports in Chinese.
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
   * @param args none, or {@code audit FILE... --out DIR}
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
    if (arguments.equals(List.of("--help"))) {
      out.print(CommandLine.USAGE);
      return 0;
    }
    try {
      return audit(
          arguments.isEmpty()
              ? Sample.commandLine(workingDirectory)
              : CommandLine.parse(arguments, workingDirectory));
    } catch (UsageException wrong) {
      err.println(wrong.getMessage());
      err.print(CommandLine.USAGE);
      return WRONG_USAGE;
    }
  }

  private int audit(CommandLine commandLine) {
    int status = 0;
    for (Path file : commandLine.files()) {
      status = Math.max(status, audit(file, commandLine.out()));
    }
    return status;
  }

  private int audit(Path file, Path out) {
    Audit audit;
    try {
      audit = Audit.of(file);
    } catch (IOException unreadable) {
      err.println("读不了 " + file + "：" + FailureText.ofReading(unreadable));
      return UNREADABLE;
    }
    Path folder = out.resolve(CommandLine.resultName(file));
    try {
      new ResultFolder(folder).write(audit);
    } catch (IOException unwritable) {
      err.println("写不出 " + folder + "：" + FailureText.ofWriting(unwritable));
      return UNREADABLE;
    }
    this.out.print(AuditText.of(audit, folder));
    return audit.report().hasErrors() ? FAILED_CHECK : 0;
  }
}
