package dev.yusuan.io.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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

  private FormCatalog() {}

  /** All forms, read once. */
  public static ImmutableList<Form> forms() {
    return Holder.FORMS;
  }

  private static final class Holder {
    private static final ObjectMapper MAPPER =
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

    private static JsonNode json(String file) {
      try (InputStream in = requireNonNull(FormCatalog.class.getResourceAsStream(file))) {
        return MAPPER.readTree(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the form " + file + " cannot be read", e);
      }
    }
  }
}
