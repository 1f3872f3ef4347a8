package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled sample, seen from the root of the repository or from {@code examples}. */
final class Sample {
  private static final Path DATA = Path.of("data", "jiyuan-office-2024.txt");

  private Sample() {}

  /** What to do where the user asks for nothing. */
  static CommandLine commandLine(Path workingDirectory) {
    Path examples = workingDirectory.resolve("examples");
    Path base = Files.exists(examples.resolve(DATA)) ? examples : workingDirectory;
    return new CommandLine(
        ImmutableList.of(base.resolve(DATA)), base.resolve("target").resolve("audit"));
  }
}
