package dev.yusuan.io.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.file.FileInput;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The forms that the library knows. */
public final class FormCatalog {
  /** In the order in which they extend each other; of forms that fit equally well, the first. */
  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "unit-2024.json",
          "unit-2024-detailed.json",
          "department-2024.json",
          "department-2020.json",
          "declaration-2023.json",
          "declaration-year.json",
          "declaration-total.json",
          "declaration-years.json",
          "overall-year.json");

  private static final int MOST_BYTES = 1 << 20;

  private FormCatalog() {}

  /** All forms, read once. */
  public static ImmutableList<Form> forms() {
    return Holder.FORMS;
  }

  static Form read(Path file) throws IOException {
    byte[] json;
    try (InputStream in = FileInput.open(file)) {
      json = in.readNBytes(MOST_BYTES + 1);
    }
    String name = String.valueOf(file.getFileName());
    try {
      if (json.length > MOST_BYTES) {
        throw new IllegalArgumentException("more than " + MOST_BYTES + " bytes");
      }
      return FormFile.form(Holder.inheritance().complete(Holder.MAPPER.readTree(json)));
    } catch (JsonProcessingException broken) {
      String where = Optional.ofNullable(broken.getLocation()).map(FormCatalog::place).orElse("");
      throw new FormFormatException(name, where + broken.getOriginalMessage(), broken);
    } catch (CharConversionException | IllegalArgumentException wrong) {
      throw new FormFormatException(name, String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static String place(JsonLocation at) {
    return "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
  }

  private static final class Holder {
    static final ObjectMapper MAPPER =
        new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    static final ImmutableList<Form> FORMS = forms();

    private static ImmutableList<Form> forms() {
      FormInheritance inheritance = new FormInheritance();
      return FILES.stream()
          .map(file -> FormFile.form(inheritance.complete(json(file))))
          .collect(ImmutableList.toImmutableList());
    }

    /** What a further form may extend. */
    static FormInheritance inheritance() {
      FormInheritance known = new FormInheritance();
      FILES.forEach(file -> known.complete(json(file)));
      return known;
    }

    private static JsonNode json(String file) {
      try (InputStream in = requireNonNull(FormCatalog.class.getResourceAsStream(file))) {
        return MAPPER.readTree(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the form " + file + " cannot be read", e);
      }
    }
  }
}
