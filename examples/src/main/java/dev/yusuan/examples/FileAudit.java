package dev.yusuan.examples;

import dev.yusuan.io.file.FolderInUseException;
import dev.yusuan.io.render.TextGrid;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Audits one file after the other: whatever goes wrong with one is told on one line, and older
 * results of it are marked.
 */
final class FileAudit {
  private final Auditor auditor;
  private final Command.AuditFiles command;
  private final AuditTexts texts;
  private final PrintStream out;
  private final PrintStream err;

  FileAudit(
      Auditor auditor,
      Command.AuditFiles command,
      AuditTexts texts,
      PrintStream out,
      PrintStream err) {
    this.auditor = auditor;
    this.command = command;
    this.texts = texts;
    this.out = out;
    this.err = err;
  }

  /** Audits a file and writes the results of all its disclosures. */
  ExitStatus audit(Path file) {
    ResultFolder results = ResultFolder.of(file, command.output());
    FailureText failures = new FailureText(texts);
    try {
      ExitStatus status = ExitStatus.CLEAN;
      for (Audit audit : auditor.audit(command.reader(), file, command.profile())) {
        status = status.orGraver(write(audit, results.of(audit.number())));
      }
      return status;
    } catch (IOException unreadable) {
      failed(texts.get("unreadable", file, failures.ofReading(unreadable)), results);
      return ExitStatus.FILE_FAILED;
    } catch (RuntimeException | Error internal) {
      failed(failures.ofTheProgram(file, internal), results);
      return ExitStatus.INTERNAL_FAILURE;
    }
  }

  private ExitStatus write(Audit audit, ResultFolder results) {
    String text = AuditText.of(audit, results, texts);
    try {
      results.write(audit, texts.language());
    } catch (FolderInUseException other) {
      // What the other run writes is not outdated.
      tell(unwritable(results, other));
      return ExitStatus.FILE_FAILED;
    } catch (IOException failure) {
      failed(unwritable(results, failure), results);
      return ExitStatus.FILE_FAILED;
    }
    out.print(text);
    return status(audit);
  }

  private ExitStatus status(Audit audit) {
    if (audit.report().hasErrors() || command.failOn().stream().anyMatch(on -> on.isIn(audit))) {
      return ExitStatus.CHECK_FAILED;
    }
    return audit.report().isConclusive() ? ExitStatus.CLEAN : ExitStatus.NOTHING_CHECKED;
  }

  private String unwritable(ResultFolder results, IOException failure) {
    return texts.get("unwritable", results.folder(), new FailureText(texts).ofWriting(failure));
  }

  private void failed(String line, ResultFolder results) {
    tell(line);
    results.outdate(texts.get("outdated", TextGrid.printable(line)));
  }

  private void tell(String line) {
    err.println(TextGrid.printable(line));
  }
}
