package dev.yusuan.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler takes and what it refuses of columns and kinds of tables. */
class ForeignColumnTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          row.find(ExpenditureRow.TOTAL)           | row.find(ProjectRow.TOTAL)
          table.sum(ExpenditureRow.TOTAL, r->true) | table.sum(ProjectRow.TOTAL, r->true)
          table.sum(ExpenditureRow.TOTAL, r->true) | table.sum(ExpenditureRow.NAME, r->true)
          table.as(TableKind.EXPENDITURE).get().rows().get(0).find(ExpenditureRow.TOTAL) | \
              table.as(TableKind.REVENUE).get().rows().get(0).find(ExpenditureRow.TOTAL)
          Table.builder(TableKind.EXPENDITURE, table.unit()).row(row) | \
              Table.builder(TableKind.REVENUE, table.unit()).row(row)
          """)
  void aColumnOfAnotherTableDoesNotCompile(String own, String foreign) {
    assertThat(errors(own)).isEmpty();
    assertThat(errors(foreign)).hasSize(1);
  }

  private List<String> errors(String expression) {
    String source =
        "import dev.yusuan.table.*; class User { Object use(ExpenditureRow row,"
            + " Table<ExpenditureRow> table) { return "
            + expression
            + "; } }";
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///User.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = List.of("-cp", classPath(), "-proc:none", "-d", folder.toString());
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, found, options, null, List.of(file))
        .call();
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> each.getMessage(Locale.ROOT))
        .toList();
  }

  private static String classPath() {
    return Stream.of(ExpenditureRow.class, ImmutableList.class, NullMarked.class)
        .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
        .map(each -> Path.of(URI.create(each.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
