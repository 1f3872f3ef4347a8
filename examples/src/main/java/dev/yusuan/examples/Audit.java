package dev.yusuan.examples;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.Report;
import dev.yusuan.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A disclosure that was read and checked.
 *
 * @param file where it was read from
 * @param read what was read
 * @param report what the checks found
 */
record Audit(Path file, ReadResult read, Report report) {
  static Audit of(Path file) throws IOException {
    ReadResult read = Disclosures.read(file);
    return new Audit(file, read, Validator.standard().check(read.disclosure()));
  }
}
