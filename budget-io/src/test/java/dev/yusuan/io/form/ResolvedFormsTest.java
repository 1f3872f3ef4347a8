package dev.yusuan.io.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each form as it is used, with what it inherits, against a file: so that a change of a form shows
 * which others it moves. {@code -Dyusuan.golden=write} writes the files anew.
 */
class ResolvedFormsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/yusuan/io/form");

  static Stream<Form> forms() {
    return FormCatalog.forms().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isAsItWas(Form form) throws IOException {
    Path golden = FOLDER.resolve(form.id() + ".txt");
    if ("write".equals(System.getProperty("yusuan.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, describe(form), UTF_8);
    }
    assertThat(describe(form)).isEqualTo(Files.readString(golden, UTF_8));
  }

  private static String describe(Form form) {
    StringBuilder text = new StringBuilder(form.id()).append('\n');
    for (FormTable table : form.tables()) {
      text.append('\n').append(table.kind()).append(' ').append(table.titles()).append('\n');
      for (FormColumn column : table.columns()) {
        text.append("  ").append(column.title()).append(" = ").append(column.column().id());
        if (column.alternative() != column.column()) {
          text.append(" or ").append(column.alternative().id());
        }
        text.append('\n');
      }
      table.sheet().ifPresent(sheet -> describe(sheet, text));
    }
    return text.toString();
  }

  private static void describe(FormSheet sheet, StringBuilder text) {
    text.append("  headings ").append(sheet.headings()).append('\n');
    for (FormField field : sheet.fields()) {
      text.append("  ").append(field).append(": = ").append(field.column().id()).append('\n');
    }
    for (ImmutableList<FormColumn> grid : sheet.grids()) {
      text.append("  grid\n");
      for (FormColumn column : grid) {
        text.append("    ").append(column).append(" = ").append(column.column().id()).append('\n');
      }
    }
  }
}
