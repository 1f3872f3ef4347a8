package dev.yusuan.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of the repository from the module whose tests run. */
final class Repository {
  private Repository() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("budget-model"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
