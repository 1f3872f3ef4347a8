package dev.yusuan.io.form;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The forms that the library knows. */
public final class FormCatalog {
  private static final ImmutableList<String> FILES = ImmutableList.of("unit-2024.json");

  private FormCatalog() {}

  /** All forms, read once. */
  public static ImmutableList<Form> forms() {
    return Holder.FORMS;
  }

  private static final class Holder {
    static final ImmutableList<Form> FORMS =
        FILES.stream().map(Holder::read).collect(ImmutableList.toImmutableList());

    private static Form read(String file) {
      try (InputStream in = Resources.getResource(FormCatalog.class, file).openStream()) {
        return FormFile.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the form " + file + " cannot be read", e);
      }
    }
  }
}
