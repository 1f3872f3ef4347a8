package dev.yusuan.examples;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.Profile;
import dev.yusuan.validation.Report;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A disclosure that was read and checked.
 *
 * @param file where it was read from
 * @param profile the rules that it was checked against
 * @param read what was read
 * @param report what the checks found
 */
record Audit(Path file, Profile profile, ReadResult read, Report report) {
  static Audit of(Path file, Profile profile) throws IOException {
    ReadResult read = Disclosures.read(file);
    return new Audit(file, profile, read, Validator.of(profile).check(read.disclosure()));
  }

  /** The file as reports point to it. */
  SourceFile source() {
    return new SourceFile(
        file.toString().replace(File.separatorChar, '/'), read.disclosure(), read.sources());
  }
}
