package dev.yusuan.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the inputs that lie beside the repository; tests that need them are skipped without. */
public final class Shared {
  private Shared() {}

  /** A file or folder of the shared inputs. */
  public static Path require(String name) {
    Optional<Path> found = root().map(root -> root.resolve(name)).filter(Files::exists);
    assumeTrue(found.isPresent(), "needs ../shared/" + name + " beside the repository");
    return found.orElseThrow();
  }

  /** The files of a folder of the shared inputs, in order, without its licence. */
  public static List<Path> files(String folder) throws IOException {
    try (var files = Files.walk(require(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("LICENSE"))
          .sorted()
          .toList();
    }
  }

  private static Optional<Path> root() {
    String property = System.getProperty("yusuan.shared");
    if (property != null) {
      return Optional.of(Path.of(property));
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("budget-model"))) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).map(root -> root.resolveSibling("shared"));
  }
}
