package dev.yusuan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.NaughtyTables;
import dev.yusuan.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostileJsonTest {
  private static final String TEXT = "\"a\"";

  @Test
  void noneOfTheFilesIsADisclosure() throws IOException {
    for (String corpus : new String[] {"json-test-suite", "go-fuzz-corpus/json"}) {
      for (Path file : Shared.files("hostile/" + corpus)) {
        assertThatExceptionOfType(JsonFormatException.class)
            .as(file.getFileName().toString())
            .isThrownBy(() -> DisclosureJson.read(file));
      }
    }
  }

  @Test
  void malformedJsonIsRefusedInsideADisclosureToo() throws IOException {
    for (Path file : Shared.files("hostile/json-test-suite/test_parsing")) {
      String name = file.getFileName().toString();
      if (name.startsWith("n_")) {
        assertThatExceptionOfType(JsonFormatException.class)
            .as(name)
            .isThrownBy(() -> DisclosureJson.read(inSample(Files.readAllBytes(file))));
      }
    }
  }

  @Test
  void textsOfWellFormedFilesAreRead() throws IOException {
    int read = 0;
    for (Path file : Shared.files("hostile/json-test-suite/test_parsing")) {
      String name = file.getFileName().toString();
      byte[] bytes = Files.readAllBytes(file);
      if (name.startsWith("y_string") && bytes[0] == '[') {
        String array = new String(bytes, StandardCharsets.UTF_8).strip();
        String text = array.substring(1, array.length() - 1);
        Disclosure disclosure =
            DisclosureJson.read(inSample(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(disclosure.unrecognised()).as(name).hasSize(1);
        read++;
      }
    }
    assertThat(read).isGreaterThan(30);
  }

  @Test
  void naughtyStringsSurviveInEveryText() throws IOException {
    List<String> strings =
        new ObjectMapper()
            .readValue(
                Shared.require("hostile/naughty-strings/blns.json").toFile(),
                new TypeReference<List<String>>() {});
    assertThat(strings).hasSize(515);
    for (String text : strings) {
      Disclosure disclosure =
          new Disclosure(
              Optional.of(new Issuer(text, Optional.empty())),
              Samples.DISCLOSURE.fiscalYear(),
              Optional.empty(),
              Optional.of(text),
              Optional.empty(),
              ImmutableList.of(NaughtyTables.with(text)),
              ImmutableList.of(
                  new UnrecognisedBlock(
                      Optional.empty(),
                      text,
                      ImmutableList.of(ImmutableList.of(text, text), ImmutableList.of()))));

      String json = DisclosureJson.toString(disclosure, Contacts.KEEP);

      assertThat(DisclosureJson.read(json)).isEqualTo(disclosure);
    }
  }

  /** The sample with the bytes in the place of a text. */
  private static ByteArrayInputStream inSample(byte[] bytes) {
    int at = Samples.JSON.indexOf(TEXT);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.writeBytes(Samples.JSON.substring(0, at).getBytes(StandardCharsets.UTF_8));
    json.writeBytes(bytes);
    json.writeBytes(Samples.JSON.substring(at + TEXT.length()).getBytes(StandardCharsets.UTF_8));
    return new ByteArrayInputStream(json.toByteArray());
  }
}
