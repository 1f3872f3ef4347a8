package dev.yusuan.examples;

import dev.yusuan.examples.audit.Audit;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that audits files of one name into one folder, in turn, until it is killed or has done
 * it often enough. It prints the status of each audit on a line.
 */
final class EndlessAudits {
  private EndlessAudits() {}

  /** How often, the folder, the files. */
  public static void main(String[] args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Main main = new Main(nowhere, err, false, Path.of(""), Audit::of);
    int often = Integer.parseInt(args[0]);
    List<String> files = List.of(args).subList(2, args.length);
    for (int i = 0; i < often; i++) {
      System.out.println(main.run(ResultSet.audit(files.get(i % files.size()), args[1])).code());
    }
  }
}
