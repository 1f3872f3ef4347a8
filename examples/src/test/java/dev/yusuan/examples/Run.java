package dev.yusuan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yusuan.examples.audit.Audit;
import dev.yusuan.examples.audit.Auditor;
import dev.yusuan.examples.audit.ExitStatus;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A finished run of the main job.
 *
 * @param status the exit status
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Run(int status, String out, String err) {
  /** The bundled sample; tests run in the folder of the module. */
  static final Path SAMPLE = Path.of("data", "jiyuan-office-2024.txt");

  static Run of(Object... arguments) {
    return with(Audit::of, arguments);
  }

  /** A run that reads and checks in another way. */
  static Run with(Auditor auditor, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main main =
        new Main(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            /* isTerminal= */ false,
            Path.of(""),
            auditor);
    ExitStatus status = main.run(List.of(arguments).stream().map(Object::toString).toList());
    return new Run(status.code(), out.toString(UTF_8), err.toString(UTF_8));
  }
}
