package dev.yusuan.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the library and all that it needs at run time consists of, as the build has found it. */
final class RuntimePath {
  /** The build writes it before it compiles the tests. */
  private static final Path FILE = Path.of("target", "runtime.path");

  private RuntimePath() {}

  /** The jars, and the folders of classes of modules that the build has not packed. */
  static List<Path> entries() throws IOException {
    return Arrays.stream(Files.readString(FILE, UTF_8).split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /** The modules among them, each with where it is. */
  static Map<ModuleReference, Path> modules() throws IOException {
    Map<ModuleReference, Path> modules = new LinkedHashMap<>();
    for (Path entry : entries()) {
      module(entry).ifPresent(module -> modules.put(module, entry));
    }
    return modules;
  }

  private static Optional<ModuleReference> module(Path entry) {
    return ModuleFinder.of(entry).findAll().stream().findFirst();
  }

  /** As an argument of {@code -p}. */
  static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }
}
