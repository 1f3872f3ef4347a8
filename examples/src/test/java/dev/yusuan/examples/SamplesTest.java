package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.io.MoreFiles;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yusuan.examples.audit.Audit;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.DisclosureModule;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Audits the bundled samples, and the documents they were made from where these are there. */
class SamplesTest {
  private static final JsonMapper KEEPING =
      JsonMapper.builder().addModule(new DisclosureModule(Contacts.KEEP)).build();
  private static final Path PDF = Path.of("data/jiaozuo-bigdata-2024.pdf");
  private static final Path ORIGINALS =
      Path.of(System.getProperty("yusuan.shared", "../../shared"), "seeds");

  static Stream<Path> samples() throws IOException {
    return Stream.of(texts(Path.of("data")), texts(ORIGINALS), List.of(PDF)).flatMap(List::stream);
  }

  private static List<Path> texts(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void fiveAreBundled() throws IOException {
    assertThat(texts(Path.of("data"))).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsEveryCellOfAPublishedDisclosure(Path file, @TempDir Path out) throws IOException {
    Audit audit = Audit.of(Disclosures.reader(), file, Profiles.get("standard")).get(0);

    assertThat(audit.read().coverage().isComplete()).isTrue();
    assertThat(KEEPING.readValue(KEEPING.writeValueAsString(audit.read()), ReadResult.class))
        .isEqualTo(audit.read());
    assertThat(audit.disclosure().fiscalYear()).isPresent();
    Run run = Run.of("audit", file, "--out", out);
    assertThat(run.err()).isEmpty();
    assertThat(run.status())
        .isIn(audit.disclosure().tables().isEmpty() ? List.of(4) : List.of(0, 1));
    Path results = out.resolve(MoreFiles.getNameWithoutExtension(file));
    assertThat(faults(DisclosureJson.schema(), results.resolve("disclosure.json"))).isEmpty();
    assertThat(faults(ProblemsJson.schema(), results.resolve("problems.json"))).isEmpty();
    assertThat(faults(ReportJson.schema(), results.resolve("findings.json"))).isEmpty();
  }

  private static List<Error> faults(String schema, Path json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(Files.readString(json), InputFormat.JSON);
  }
}
