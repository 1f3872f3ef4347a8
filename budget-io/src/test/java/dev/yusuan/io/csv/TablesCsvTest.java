package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Contacts;
import dev.yusuan.table.Table;
import dev.yusuan.testing.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class TablesCsvTest {
  private static Path directory;

  @BeforeContainer
  static void makeDirectory() throws IOException {
    directory = Files.createTempDirectory("tables");
  }

  @AfterContainer
  static void removeDirectory() throws IOException {
    try (var files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<ImmutableList<Table<?>>> tables() {
    return Documents.someTables();
  }

  @Property(tries = 100)
  void readingWhatWasWrittenGivesTheSameTables(@ForAll("tables") ImmutableList<Table<?>> tables)
      throws IOException {
    TablesCsv.write(tables, directory, Contacts.KEEP);

    assertThat(TablesCsv.read(directory)).isEqualTo(tables);
  }
}
