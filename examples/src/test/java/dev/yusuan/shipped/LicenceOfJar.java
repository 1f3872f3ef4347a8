package dev.yusuan.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Finds the licence of a jar in its description, which a repository keeps beside it. */
final class LicenceOfJar {
  /** What the names of licences contain, and their SPDX identifiers. */
  private static final Map<String, String> IDENTIFIERS =
      Map.of("Apache", "Apache-2.0", "MIT", "MIT");

  private LicenceOfJar() {}

  static String of(Path jar) throws IOException {
    String name = jar.getFileName().toString();
    Pom pom = Pom.read(jar.resolveSibling(name.substring(0, name.length() - 4) + ".pom"));
    Path repository = repository(pom);
    while (pom.text("licenses", "license", "name").isEmpty()) {
      pom = parent(pom, repository);
    }
    String licence = pom.text("licenses", "license", "name").orElseThrow();
    return IDENTIFIERS.entrySet().stream()
        .filter(each -> licence.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(licence);
  }

  private static Path repository(Pom pom) {
    Path folder = pom.file().toAbsolutePath().getParent().getParent().getParent();
    for (int i = 0; i < pom.coordinate("groupId").split("\\.", -1).length; i++) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static Pom parent(Pom pom, Path repository) throws IOException {
    String artifact = pom.text("parent", "artifactId").orElseThrow();
    String version = pom.text("parent", "version").orElseThrow();
    return Pom.read(
        repository
            .resolve(pom.text("parent", "groupId").orElseThrow().replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".pom"));
  }
}
