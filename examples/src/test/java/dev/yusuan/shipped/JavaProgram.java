package dev.yusuan.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of a Java run-time image in processes of their own. */
record JavaProgram(Path home) {
  private static final long LONGEST_SECONDS = 300;

  /** Those of the JDK that runs the tests. */
  static JavaProgram ofThisJdk() {
    return new JavaProgram(Path.of(System.getProperty("java.home")));
  }

  /** What {@code java} prints, with its errors; it must succeed and not take forever. */
  List<String> java(Object... arguments) throws IOException, InterruptedException {
    List<Object> withCharset = new ArrayList<>();
    withCharset.add("-Dfile.encoding=UTF-8");
    withCharset.add("-Dstdout.encoding=UTF-8");
    withCharset.addAll(List.of(arguments));
    return run("java", withCharset.toArray());
  }

  /** What a program of the image prints, with its errors; it must succeed and not take forever. */
  List<String> run(String name, Object... arguments) throws IOException, InterruptedException {
    Ended ended = ended(name, arguments);
    assertThat(ended.status()).as("%s printed %s", name, ended.lines()).isZero();
    return ended.lines();
  }

  /** What a program of the image prints, with its errors, whether it succeeds or not. */
  List<String> printed(String name, Object... arguments) throws IOException, InterruptedException {
    return ended(name, arguments).lines();
  }

  private record Ended(int status, List<String> lines) {}

  private Ended ended(String name, Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve(name).toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path printed = Files.createTempFile("printed", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      List<String> lines = Files.readAllLines(printed, UTF_8);
      assertThat(ended).as("%s ended; it printed %s", command, lines).isTrue();
      return new Ended(process.exitValue(), lines);
    } finally {
      Files.delete(printed);
    }
  }
}
