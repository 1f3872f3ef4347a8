package dev.yusuan.catalog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of source material beside the repository, which not everyone has. */
final class Shared {
  private Shared() {}

  /** Reads one of its files; skips the test where the folder is absent. */
  static String read(String file) throws IOException {
    Optional<Path> path =
        folders().map(folder -> folder.resolve(file)).filter(Files::exists).findFirst();
    assumeTrue(path.isPresent(), "../shared is not beside the repository: no " + file);
    return Files.readString(path.orElseThrow(), StandardCharsets.UTF_8);
  }

  private static Stream<Path> folders() {
    String named = System.getProperty("yusuan.shared");
    Path module = Path.of("").toAbsolutePath();
    return named == null
        ? Stream.iterate(module, Path::getParent).limit(3).map(at -> at.resolveSibling("shared"))
        : Stream.of(Path.of(named));
  }
}
