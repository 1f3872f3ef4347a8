package dev.yusuan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled sample. */
final class Samples {
  private Samples() {}

  static String bundled() {
    Path root = Path.of("").toAbsolutePath().getParent();
    try {
      return Files.readString(
          root.resolve("examples/data/jiyuan-office-2024.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
