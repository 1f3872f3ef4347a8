package dev.yusuan.testing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * More inputs, which may lie beside the repository. What is in the repository suffices for every
 * test; where these are there, tests take them too.
 */
public final class Shared {
  private Shared() {}

  /** A file or folder of the shared inputs; empty where they are absent. */
  public static Optional<Path> find(String name) {
    String property = System.getProperty("yusuan.shared");
    Path root = property == null ? Repository.root().resolveSibling("shared") : Path.of(property);
    return Optional.of(root.resolve(name)).filter(Files::exists);
  }

  /** The files of a folder of the shared inputs, in order, without its licence; none if absent. */
  public static ImmutableList<Path> files(String folder) throws IOException {
    Optional<Path> found = find(folder);
    if (found.isEmpty()) {
      return ImmutableList.of();
    }
    try (var files = Files.walk(found.get())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("LICENSE"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
