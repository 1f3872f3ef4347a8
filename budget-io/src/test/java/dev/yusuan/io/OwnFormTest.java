package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormFormatException;
import dev.yusuan.money.Amount;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that a program adds. */
class OwnFormTest {
  private static final String TEXT =
      """
      某某市河道管理局2024年单位预算公开
      接待出行用车一览
      单位：万元
      全部\t接待\t出行\t用车
      12.00\t2.00\t0.00\t10.00
      """;
  private static final String FORM =
      """
      {"id": "rivers", "extends": "unit-2024", "source": "invented",
       "tables": {"THREE_PUBLIC": {
         "titles": ["接待出行用车一览"],
         "columns": {"全部": "total", "接待": "receptions", "出行": "abroad", "用车": "vehicles"}}}}
      """;

  @TempDir private Path folder;

  @Test
  void readsWhatItDescribes() throws IOException {
    Form form = saved(FORM);

    Disclosure read = Disclosures.reader().with(form).parse(TEXT).disclosure();

    ThreePublicRow row = read.threePublic().rows().get(0);
    assertThat(row.receptions().total()).hasValue(Amount.parse("2.00万元"));
    assertThat(row.abroad()).hasValue(Amount.parse("0.00万元"));
    assertThat(row.vehicles().total()).hasValue(Amount.parse("10.00万元"));
    assertThat(read.form()).hasValue("rivers");
    assertThat(Disclosures.parse(TEXT).disclosure().find(TableKind.THREE_PUBLIC)).isEmpty();
  }

  @Test
  void isKnownOnce() throws IOException {
    Form form = saved(FORM);
    DisclosureReader reader = Disclosures.reader().with(form).with(form);

    assertThat(reader.parse(TEXT)).isEqualTo(Disclosures.reader().with(form).parse(TEXT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.with(saved(FORM)))
        .withMessageContaining("“rivers”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "unit-2024; unit-2042; extends “unit-2042”; known are [unit-2024",
        "THREE_PUBLIC; THREE; no kind of table “THREE”; THREE_PUBLIC",
        "receptions; reception; no column “reception”; receptions",
        "receptions; level; no document prints the column level; mine.json",
        "\"titles\"; \"title\"; the unknown property “title”; titles",
        "\"abroad\"; \"receptions\"; names the column receptions twice; THREE_PUBLIC",
        "\"abroad\"; 1; a text was expected; 1",
        "\"rivers\"; {}; a text was expected; {}",
        "\"invented\"; null; a text was expected; null",
        "\"invented\"; \"a\", \"source\": \"b\"; line 1, column; Duplicate",
        "\"extends\": \"unit-2024\",;; the property “captions” is missing; mine.json",
        "\"columns\"; \"sheet\"; the sheet of THREE_PUBLIC has the unknown property “全部”; fields",
        "\"接待\"; \"[接待]\"; the column “[接待]” prints no heading; mine.json",
        "\"rivers\"; \" \"; a blank id; mine.json",
        "\"columns\":; \"columns\": [], \"levels\":; columns is no object; mine.json",
        "\"invented\"; \"a\", \"captions\": []; captions is no object; mine.json",
        "\"invented\"; \"a\", \"issuerLevel\": \"LEAF\"; “LEAF” is none of; UNIT",
        "\"接待\"; \"\"; the column “” prints no heading; mine.json",
        "\"接待\"; \"[接待]/ /\"; the column “[接待]/ /” prints no heading; mine.json",
        "\"titles\"; \"levels\": [], \"titles\"; levels is no object; mine.json",
        "\"titles\"; \"levels\": {\"\": 1}, \"titles\"; levels is no object; mine.json",
        "\"titles\"; \"indicatorWords\": 1, \"titles\"; indicatorWords is no object; mine.json",
        "\"titles\"; \"unitOfDocument\": \"no\", \"titles\"; unitOfDocument is neither; false",
        "\"titles\"; \"unitHeader\": [], \"titles\"; a text was expected, not []; mine.json",
        "\"titles\"; \"sheet\": {\"fields\": {}, \"grids\": 1}, \"titles\"; grids is no array; mine.json",
      })
  void tellsWhatIsWrong(String right, String wrong, String told, String known) {
    assertThatExceptionOfType(FormFormatException.class)
        .isThrownBy(() -> saved(FORM.replace(right, wrong == null ? "" : wrong)))
        .withMessageStartingWith("mine.json: ")
        .withMessageContaining(told)
        .withMessageContaining(known);
  }

  @Test
  void refusesWhatIsNoForm() {
    for (String other :
        new String[] {
          "",
          "[]",
          "1",
          "{",
          "{\"tables\": []}",
          "{\"id\": \"a\", \"extends\": \"unit-2024\", \"source\": \"a\", \"tables\": []}",
          "表",
          "[".repeat(5000),
          "1".repeat(5000)
        }) {
      assertThatExceptionOfType(FormFormatException.class)
          .as(other)
          .isThrownBy(() -> saved(other))
          .withMessageStartingWith("mine.json: ");
    }
    assertThatExceptionOfType(FormFormatException.class)
        .as("as UTF-32, of no character")
        .isThrownBy(
            () -> Form.read(Files.write(folder.resolve("mine.json"), new byte[] {0, 1, 0, '{'})))
        .withMessageStartingWith("mine.json: ");
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> Form.read(folder))
        .withMessage(folder + ": a directory, not a file");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Form.read(folder.resolve("none.json")));
  }

  private Form saved(String json) throws IOException {
    return Form.read(Files.writeString(folder.resolve("mine.json"), json, UTF_8));
  }
}
