package dev.yusuan.io.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Files that lie beside the tests. */
final class StoredFile {
  private StoredFile() {}

  static byte[] bytes(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(StoredFile.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }
}
