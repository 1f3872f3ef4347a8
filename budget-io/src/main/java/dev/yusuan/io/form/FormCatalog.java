package dev.yusuan.io.form;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The forms that the library knows. */
public final class FormCatalog {
  /** In the order in which they extend each other; of forms that fit equally well, the first. */
  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "unit-2024.json",
          "unit-2024-detailed.json",
          "department-2024.json",
          "department-2020.json");

  private FormCatalog() {}

  /** All forms, read once. */
  public static ImmutableList<Form> forms() {
    return Holder.FORMS;
  }

  /** These forms and others, which may extend them. */
  static ImmutableList<Form> formsAnd(List<JsonNode> others) {
    return Holder.forms(others);
  }

  private static final class Holder {
    private static final ObjectMapper MAPPER =
        new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    static final ImmutableList<Form> FORMS = forms(ImmutableList.of());

    static ImmutableList<Form> forms(List<JsonNode> more) {
      FormInheritance inheritance = new FormInheritance();
      return Stream.concat(FILES.stream().map(Holder::json), more.stream())
          .map(form -> FormFile.form(inheritance.complete(form)))
          .collect(ImmutableList.toImmutableList());
    }

    private static JsonNode json(String file) {
      try (InputStream in = Resources.getResource(FormCatalog.class, file).openStream()) {
        return MAPPER.readTree(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the form " + file + " cannot be read", e);
      }
    }
  }
}
