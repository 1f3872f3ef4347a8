package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.yusuan.validation.profile.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Audits published disclosures that are not part of the project; skipped where they are absent. */
class SeedsTest {
  private static final Path SEEDS =
      Path.of(System.getProperty("yusuan.shared", "../../shared"), "seeds");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiyuan-office-2024.txt",
        "jiyuan-bigdata-2024.txt",
        "jiyuan-service-2020.txt",
        "pingdingshan-bigdata-2024.txt",
        "jiaozuo-bigdata-2024.txt"
      })
  void readsEveryCellOfAPublishedDisclosure(String name, @TempDir Path out) throws IOException {
    Path file = SEEDS.resolve(name);
    assumeThat(file).as("a published disclosure, not part of the project").exists();

    Audit audit = Audit.of(file, Profiles.get("standard"));

    assertThat(audit.read().coverage().isComplete()).isTrue();
    assertThat(audit.read().disclosure().fiscalYear()).isPresent();
    Run run = Run.of("audit", file, "--out", out);
    assertThat(run.err()).isEmpty();
    // Of one no table could be read cell by cell.
    assertThat(run.status())
        .isIn(name.equals("jiyuan-bigdata-2024.txt") ? List.of(4) : List.of(0, 1));
  }
}
