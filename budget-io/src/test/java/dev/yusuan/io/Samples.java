package dev.yusuan.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that tests read: the bundled sample, and real ones where they are at hand. */
final class Samples {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private Samples() {}

  /** The bundled sample. */
  static String bundled() {
    return text(ROOT.resolve("examples/data/jiyuan-office-2024.txt"));
  }

  /** A real disclosure; the test is skipped where it is not at hand. */
  static Path seed(String name) {
    Path file = shared().resolve("seeds").resolve(name + ".txt");
    assumeTrue(Files.exists(file), "skipped: no seed " + name + " in ../shared/seeds");
    return file;
  }

  /** All real disclosures; the test is skipped where there are none. */
  static List<Path> seeds() {
    return files(shared().resolve("seeds"), ".txt");
  }

  /** All files of a folder of bad inputs; the test is skipped where there are none. */
  static List<Path> hostile() {
    return files(shared().resolve("hostile"), "");
  }

  private static Path shared() {
    return Path.of(System.getProperty("yusuan.shared", ROOT.resolveSibling("shared").toString()));
  }

  private static List<Path> files(Path folder, String ending) {
    assumeTrue(Files.isDirectory(folder), "skipped: no folder " + folder.getFileName());
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
