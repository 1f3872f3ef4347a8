package dev.yusuan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.NaughtyStrings;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileJsonTest {
  private static final String TEXT = "\"a\"";

  @Test
  void malformedJsonIsRefusedAloneAndInsideADisclosure() {
    for (byte[] value : MalformedJson.values()) {
      verifyRefused(new String(value, StandardCharsets.ISO_8859_1), value);
    }
  }

  @Test
  void whatIsNoDisclosureIsRefused() {
    for (String json : MalformedJson.TEXTS) {
      assertThatExceptionOfType(JsonFormatException.class)
          .as(json)
          .isThrownBy(() -> DisclosureJson.read("[" + json + "]"));
    }
  }

  @Test
  void wellFormedTextsAreRead() throws IOException {
    for (String json : MalformedJson.TEXTS) {
      verifyRead(json, json);
    }
  }

  @TestFactory
  Stream<DynamicTest> filesOfOtherProjectsAreRefusedOrRead() throws IOException {
    return Stream.of("json-test-suite", "go-fuzz-corpus/json")
        .filter(corpus -> Shared.find("hostile/" + corpus).isPresent())
        .map(corpus -> dynamicTest(corpus, () -> verifyFiles(Shared.files("hostile/" + corpus))));
  }

  private static void verifyFiles(List<Path> files) throws IOException {
    for (Path file : files) {
      String name = file.getFileName().toString();
      byte[] bytes = Files.readAllBytes(file);
      assertThatExceptionOfType(JsonFormatException.class)
          .as(name)
          .isThrownBy(() -> DisclosureJson.read(file));
      if (name.startsWith("n_")) {
        verifyRefused(name, bytes);
      } else if (name.startsWith("y_string") && bytes[0] == '[') {
        String array = new String(bytes, StandardCharsets.UTF_8).strip();
        verifyRead(name, array.substring(1, array.length() - 1));
      }
    }
  }

  private static void verifyRefused(String name, byte[] value) {
    assertThatExceptionOfType(JsonFormatException.class)
        .as(name)
        .isThrownBy(() -> DisclosureJson.read(new ByteArrayInputStream(value)));
    assertThatExceptionOfType(JsonFormatException.class)
        .as(name)
        .isThrownBy(() -> DisclosureJson.read(inSample(value)));
  }

  private static void verifyRead(String name, String text) throws IOException {
    Disclosure disclosure = DisclosureJson.read(inSample(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(disclosure.unrecognised()).as(name).hasSize(1);
  }

  @Test
  void naughtyStringsSurviveInEveryText() throws IOException {
    for (String text : NaughtyStrings.all()) {
      Disclosure disclosure =
          new Disclosure(
              Optional.of(text).filter(name -> !name.isBlank()).map(Issuer::of),
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
      assertThat(WrittenSchema.DISCLOSURE.faults(json)).as(json).isEmpty();
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
