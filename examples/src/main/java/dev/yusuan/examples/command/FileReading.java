package dev.yusuan.examples.command;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.render.TextGrid;
import java.io.IOException;
import java.nio.file.Path;

/** Reads files one after the other; whatever goes wrong with one is told on one line. */
final class FileReading {
  private final DisclosureReader reader;
  private final Console console;
  private final FailureText failures;
  private ExitStatus status = ExitStatus.CLEAN;

  FileReading(DisclosureReader reader, Console console) {
    this.reader = reader;
    this.console = console;
    this.failures = new FailureText(console.texts());
  }

  /** The disclosures of a file; none where it cannot be read. */
  ImmutableList<Disclosure> read(Path file) {
    try {
      return ImmutableList.copyOf(reader.read(file).disclosures());
    } catch (IOException unreadable) {
      tell(
          ExitStatus.FILE_FAILED,
          console.texts().get("unreadable", file, failures.ofReading(unreadable)));
    } catch (RuntimeException | Error internal) {
      tell(ExitStatus.INTERNAL_FAILURE, failures.ofTheProgram(file, internal));
    }
    return ImmutableList.of();
  }

  private void tell(ExitStatus graver, String line) {
    console.err().println(TextGrid.printable(line));
    status = status.orGraver(graver);
  }

  /** The gravest of what went wrong. */
  ExitStatus status() {
    return status;
  }
}
