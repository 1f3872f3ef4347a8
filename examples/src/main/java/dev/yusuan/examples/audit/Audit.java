package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.Profile;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * A disclosure that was read and checked; a file may print several.
 *
 * @param file where it was read from
 * @param profile the rules that it was checked against
 * @param read what was read
 * @param number which of its disclosures, from 1
 * @param report what the checks found
 */
public record Audit(Path file, Profile profile, ReadResult read, int number, Report report) {
  /** The audits of all disclosures that a file prints, at least one. */
  public static ImmutableList<Audit> of(DisclosureReader reader, Path file, Profile profile)
      throws IOException {
    ReadResult read = reader.read(file);
    Validator validator = Validator.of(profile);
    return IntStream.rangeClosed(1, read.parts().size())
        .mapToObj(
            number ->
                new Audit(
                    file,
                    profile,
                    read,
                    number,
                    validator.check(read.parts().get(number - 1).disclosure())))
        .collect(ImmutableList.toImmutableList());
  }

  /** What was read of the disclosure. */
  public Disclosure disclosure() {
    return read.parts().get(number - 1).disclosure();
  }

  /** The file as reports point to it. */
  SourceFile source() {
    return new SourceFile(
        file.toString().replace(File.separatorChar, '/'),
        disclosure(),
        read.parts().get(number - 1).sources());
  }
}
