package dev.yusuan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.testing.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureJsonTest {
  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Property(tries = 100)
  void readingWhatWasWrittenGivesTheSameDisclosure(@ForAll("disclosures") Disclosure disclosure)
      throws IOException {
    String json = DisclosureJson.toString(disclosure, Contacts.KEEP);

    Disclosure read = DisclosureJson.read(json);

    assertThat(read).isEqualTo(disclosure);
    assertThat(DisclosureJson.toString(read, Contacts.KEEP)).isEqualTo(json);
  }

  @Property(tries = 50)
  void theModuleReadsAndWritesTheSame(@ForAll("disclosures") Disclosure disclosure)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper().registerModule(new DisclosureModule(Contacts.KEEP));

    String json = mapper.writeValueAsString(disclosure);

    assertThat(mapper.readValue(json, Disclosure.class)).isEqualTo(disclosure);
    assertThat(DisclosureJson.read(json)).isEqualTo(disclosure);
  }

  @Test
  void writesTheCanonicalFormKeyByKey() {
    assertThat(DisclosureJson.toString(Samples.DISCLOSURE)).isEqualTo(Samples.JSON);
  }

  @Test
  void readsTheCanonicalForm() throws IOException {
    assertThat(DisclosureJson.read(Samples.JSON)).isEqualTo(Samples.DISCLOSURE);
  }

  @Test
  void readsPropertiesInAnotherOrderAndWithoutLayout() throws IOException {
    String json =
        """
        {"format":"yusuan.disclosure/1","unrecognised":[],"tables":[{"notes":[],"unit":"元",
        "kind":"THREE_PUBLIC","rows":[{"total":"0.00","level":"TOTAL"}],"columns":[],"title":""}]}""";

    Disclosure read = DisclosureJson.read(json);

    assertThat(read.threePublic().total().orElseThrow().total().orElseThrow()).hasToString("0.00元");
  }

  @Test
  void namesTheFileThatHoldsNone(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), "{\"format\": \"other/1\"}");

    assertThatThrownBy(() -> DisclosureJson.read(file))
        .isInstanceOfSatisfying(
            JsonFormatException.class, wrong -> assertThat(wrong.pointer()).isEqualTo("/format"))
        .hasMessage(
            "a.json, line 1, column 12, at /format: expected the format yusuan.disclosure/1,"
                + " found “other/1”");
    assertThatThrownBy(() -> DisclosureJson.read(directory))
        .hasMessage(directory + ": a directory, not a file");
  }

  @Test
  void readsFilesStreamsAndTextWithAByteOrderMark(@TempDir Path directory) throws IOException {
    byte[] bytes = ("\uFEFF" + Samples.JSON).getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(directory.resolve("disclosure.json"), bytes);

    assertThat(DisclosureJson.read(file)).isEqualTo(Samples.DISCLOSURE);
    assertThat(DisclosureJson.read(new ByteArrayInputStream(bytes))).isEqualTo(Samples.DISCLOSURE);
    assertThat(DisclosureJson.read("\uFEFF" + Samples.JSON)).isEqualTo(Samples.DISCLOSURE);
  }

  @Test
  void leavesOneFileOnlyAndReplacesAnOlderOne(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("disclosure.json"), "old");

    DisclosureJson.write(Samples.DISCLOSURE, file);

    assertThat(file).hasContent(Samples.JSON);
    assertThat(directory).isDirectoryContaining(file::equals);
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void equalValuesOfADocumentAreShared() throws IOException {
    Disclosure read = DisclosureJson.read(Samples.JSON);
    var rows = read.expenditure().rows();

    assertThat(rows.get(1).total().orElseThrow()).isSameAs(rows.get(0).total().orElseThrow());
  }

  @Test
  void doesNotEscapeChinese() {
    assertThat(DisclosureJson.toString(Samples.DISCLOSURE)).contains("行政运行").doesNotContain("\\u");
  }
}
