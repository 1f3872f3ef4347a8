package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.validation.Profile;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and checks the disclosures of a file. */
@FunctionalInterface
public interface Auditor {
  /** Audits a file with a reader and the rules of a profile. */
  ImmutableList<Audit> audit(DisclosureReader reader, Path file, Profile profile)
      throws IOException;
}
