package dev.yusuan.io;

import java.io.IOException;
import java.nio.file.Path;

/** Reads published disclosures. */
public final class Disclosures {
  private Disclosures() {}

  /** Reads a file. */
  public static ReadResult read(Path file) throws IOException {
    throw new UnreadableSourceException(file + "");
  }
}
