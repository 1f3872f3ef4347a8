package dev.yusuan.examples;

import dev.yusuan.validation.Profile;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and checks a file. */
@FunctionalInterface
interface Auditor {
  Audit audit(Path file, Profile profile) throws IOException;
}
