package dev.yusuan.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.Vocabulary;
import dev.yusuan.io.csv.CsvFormatException;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.reading.VocabularyFormatException;
import dev.yusuan.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Readers of files: each is written to a folder of its own. */
final class Folders {
  private static final String BETWEEN = "\n%\n";

  private Folders() {}

  static void feedTables(byte[] bytes) throws IOException {
    List<String> files = List.of(new String(bytes, ISO_8859_1).split(BETWEEN, 2));
    in(
        folder -> {
          Path table = folder.resolve("EXPENDITURE.csv");
          Files.writeString(folder.resolve("index.csv"), files.get(0), ISO_8859_1);
          Files.writeString(table, files.size() > 1 ? files.get(1) : "", ISO_8859_1);
          try {
            ImmutableList<Table<?>> tables = TablesCsv.read(folder);
            Path again = folder.resolve("again");
            TablesCsv.write(tables, again, Contacts.KEEP);
            assertThat(TablesCsv.read(again)).isEqualTo(tables);
          } catch (CsvFormatException | NoSuchFileException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
          }
        });
  }

  static void feedWords(byte[] bytes) throws IOException {
    in(
        folder -> {
          try {
            Path file = Files.write(folder.resolve("words.tsv"), bytes);
            Readers.read(Disclosures.reader().with(Vocabulary.read(file)));
          } catch (VocabularyFormatException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
          }
        });
  }

  private static void in(Use use) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      use.in(folder);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  /** What is done in a folder. */
  private interface Use {
    void in(Path folder) throws IOException;
  }
}
