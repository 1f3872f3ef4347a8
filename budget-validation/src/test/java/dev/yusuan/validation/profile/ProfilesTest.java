package dev.yusuan.validation.profile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.document.Severity;
import dev.yusuan.validation.Profile;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.rule.RuleDescription;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/yusuan/validation/profile");
  private static final String TITLE = "\"title\": {\"zh\": \"题\", \"en\": \"title\"}";

  /** All but the one whose rules are those of another. */
  static List<Profile> profiles() {
    return Profiles.all().stream().filter(profile -> !profile.id().equals("exact")).toList();
  }

  @Test
  void exactHasTheRulesAndSeveritiesOfStandard() {
    assertThat(describe(Profiles.get("exact")).lines().skip(1))
        .containsExactlyElementsOf(describe(Profiles.get("standard")).lines().skip(1).toList());
  }

  /** {@code -Dyusuan.golden=write} writes the files anew. */
  @ParameterizedTest
  @MethodSource("profiles")
  void choosesTheRulesThatItDid(Profile profile) throws IOException {
    Path golden = FOLDER.resolve(profile.id() + ".txt");
    if ("write".equals(System.getProperty("yusuan.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, describe(profile), UTF_8);
    }
    assertThat(describe(profile)).isEqualTo(Files.readString(golden, UTF_8));
  }

  private static String describe(Profile profile) {
    StringBuilder text = new StringBuilder(profile.id()).append('\n');
    Validator validator = Validator.of(profile);
    validator.rules().forEach(rule -> add(text, rule.description()));
    validator.betweenRules().forEach(rule -> add(text, rule.description()));
    return text.toString();
  }

  private static void add(StringBuilder text, RuleDescription rule) {
    text.append(rule.severity()).append(' ').append(rule.id()).append('\n');
  }

  @Test
  void standardHasAllRulesAsTheyAre() {
    assertThat(Validator.of(Profiles.get("standard")).rules())
        .isEqualTo(Validator.standard().rules());
    assertThat(Validator.of(Profiles.get("standard")).betweenRules())
        .isEqualTo(Validator.standard().betweenRules());
  }

  @Test
  void arithmeticHasNoRuleOnCodes() {
    assertThat(Validator.of(Profiles.get("arithmetic")).rules())
        .extracting(rule -> rule.description().id())
        .contains("expenditure.total.sum", "totals.revenue-equals-expenditure")
        .noneMatch(id -> id.startsWith("catalog."));
    assertThat(Validator.of(Profiles.get("arithmetic")).betweenRules())
        .extracting(rule -> rule.description().id())
        .containsExactly(
            "between.unit-revenue",
            "between.unit-expenditure",
            "between.sum-of-units",
            "between.unit-projects",
            "between.last-year-amounts",
            "between.last-year-stated");
  }

  @Test
  void strictTakesAWrongNameForAnError() {
    assertThat(severity(Profiles.get("strict"), "catalog.functional.name"))
        .isEqualTo(Severity.ERROR);
    assertThat(severity(Profiles.get("standard"), "catalog.functional.name"))
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void laterStepsPrevail() throws IOException {
    Profile profile =
        read(
            "{\"id\": \"mine\", "
                + TITLE
                + ", \"extends\": \"standard\", \"exclude\": [\"catalog.*\", \"between.*\"],"
                + " \"severities\": {\"*.rows.sum\": \"WARNING\","
                + " \"revenue.rows.sum\": \"INFO\"}}");

    assertThat(Validator.of(profile).find("catalog.functional.name")).isEmpty();
    assertThat(Validator.of(profile).betweenRules()).isEmpty();
    assertThat(severity(profile, "expenditure.rows.sum")).isEqualTo(Severity.WARNING);
    assertThat(severity(profile, "revenue.rows.sum")).isEqualTo(Severity.INFO);
    assertThat(severity(profile, "revenue.total.sum")).isEqualTo(Severity.ERROR);
  }

  @Test
  void isMeantForTheFormsThatItNames() throws IOException {
    Profile profile = read("{\"id\": \"mine\", " + TITLE + ", \"forms\": [\"unit-2024\"]}");

    assertThat(profile.isMeantFor(Sheets.disclosure())).isFalse();
    assertThat(Profiles.get("standard").isMeantFor(Sheets.disclosure())).isTrue();
    assertThat(profile).hasToString("mine");
  }

  @Test
  void namesTheRulesMostLikeAnUnknownOne() throws IOException {
    Profile profile =
        read("{\"id\": \"mine\", " + TITLE + ", \"include\": [\"expenditure.totel.sum\"]}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.of(profile))
        .withMessageContaining("“expenditure.totel.sum”")
        .withMessageContaining("[expenditure.total.sum, ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"id\": \"x\"}",
        "{\"id\": 1, \"title\": {\"zh\": \"题\", \"en\": \"title\"}}",
        "{\"id\": \"x\", \"id\": \"y\", \"title\": {\"zh\": \"题\", \"en\": \"title\"}}",
        "{\"id\": \"x\", \"title\": {\"zh\": \"题\", \"en\": \"title\"}} {}",
        "{\"id\": \"x\", \"title\": {\"zh\": \"题\", \"en\": \"title\"}, \"inclode\": []}",
        "{\"id\": \"x\", \"title\": {\"zh\": \"题\", \"en\": \"title\"}, \"include\": \"*\"}",
        "{\"id\": \"x\", \"title\": {\"zh\": \"题\", \"en\": \"title\"}, \"include\": [1]}",
        "{\"id\": \"x\", \"title\": {\"zh\": \"题\", \"en\": \"title\"}, \"extends\": \"none\"}",
        "{\"id\": \"x\", \"title\": {\"zh\": \"题\", \"en\": \"title\"}, \"severities\": []}",
        "{\"id\": \"x\", \"title\": {\"zh\": \"题\", \"en\": \"title\"},"
            + " \"severities\": {\"*\": \"GRAVE\"}}"
      })
  void refusesWhatIsNoProfile(String json) {
    assertThatExceptionOfType(ProfileFormatException.class).isThrownBy(() -> read(json));
  }

  @Test
  void refusesOtherEncodingsAndNamesTheByte() {
    String profile = "{\"id\": \"mine\", " + TITLE + "}";
    byte[] overlong = profile.getBytes(UTF_8);
    overlong[8] = (byte) 0xC0;
    overlong[9] = (byte) 0xAF;

    assertThatExceptionOfType(ProfileFormatException.class)
        .isThrownBy(() -> Profiles.read(new ByteArrayInputStream(overlong)))
        .withMessage("not in UTF-8: byte 0xC0 at offset 8");
    assertThatExceptionOfType(ProfileFormatException.class)
        .isThrownBy(() -> Profiles.read(new ByteArrayInputStream(profile.getBytes(UTF_16))))
        .withMessage("not in UTF-8: byte 0xFE at offset 0");
    assertThatExceptionOfType(ProfileFormatException.class)
        .isThrownBy(() -> Profiles.read(new ByteArrayInputStream(profile.getBytes(UTF_16LE))))
        .withMessageStartingWith("not");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    assertThatExceptionOfType(ProfileFormatException.class)
        .isThrownBy(() -> read(" ".repeat((1 << 20) + 1)))
        .withMessage("not a profile: it has more than 1048576 bytes");
    assertThatExceptionOfType(ProfileFormatException.class)
        .isThrownBy(() -> read(" ".repeat(1 << 20)))
        .withMessage("not a profile: it is empty");
  }

  @Test
  void severitiesAreAnObject() {
    assertThatExceptionOfType(ProfileFormatException.class)
        .isThrownBy(() -> read("{\"id\": \"x\", " + TITLE + ", \"severities\": [\"INFO\"]}"))
        .withMessage("not a profile: “severities” is not an object");
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    assertThat(read("\uFEFF{\"id\": \"mine\", " + TITLE + "}").id()).isEqualTo("mine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                        | not a profile: it is empty
          {"id":                    | not JSON: line 1, column 7: Unexpected end-of-input within/between Object entries
          {"include": ["a"          | not JSON: line 1, column 17: Unexpected end-of-input: expected close marker for Array
          {"id": "x", "id": "y"}    | not JSON: line 1, column 17: Duplicate field 'id'
          {} {}                     | not a profile: something stands behind it
          {}                        | not a profile: “id” is missing
          {"id": 1}                 | not a profile: “id” is not a text
          "standard"                | not a profile: a profile is an object
          """)
  void tellsWhatIsWrongAndNothingOfTheParser(String json, String message) {
    assertThatExceptionOfType(ProfileFormatException.class)
        .isThrownBy(() -> read(json))
        .withMessage(message);
  }

  @Test
  void refusesNestingWithoutEnd() {
    assertThatExceptionOfType(ProfileFormatException.class)
        .isThrownBy(() -> read("[".repeat(100_000)))
        .withMessageContaining("nesting depth (65) exceeds the maximum allowed (64)");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "{\"id\": \"mine\", " + TITLE + "}");

    assertThat(Profiles.read(file).title().chinese()).isEqualTo("题");
    assertThatIOException()
        .isThrownBy(() -> Profiles.read(folder))
        .withMessage(folder + ": a directory, not a file");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profiles.get("mine"))
        .withMessageContaining("[standard, arithmetic, strict, exact]");
  }

  private static Profile read(String json) throws IOException {
    return Profiles.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private static Severity severity(Profile profile, String rule) {
    return Validator.of(profile).find(rule).orElseThrow().description().severity();
  }
}
