package dev.yusuan.io.load;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a CSV file.
 *
 * @param name the name in the header
 * @param type what it holds
 * @param title the Chinese term
 * @param fiscal the type of the Fiscal Data Package; empty where there is none
 */
record Field(String name, Type type, String title, Optional<String> fiscal) {
  private static final String FILE = "fields.tsv";

  /** What a column holds. Codes are texts: 003001 begins with zeros. */
  enum Type {
    TEXT("string", "VARCHAR", "text", "TEXT"),
    INTEGER("integer", "INTEGER", "integer", "INTEGER"),
    /** True or false; SQLite has 1 and 0, which its conditions understand. */
    BOOLEAN("boolean", "BOOLEAN", "boolean", "INTEGER"),
    /** A decimal number; SQLite has no exact ones, so that it stands there as a text. */
    DECIMAL("number", "DECIMAL(38, 10)", "numeric", "TEXT");

    private final String dataPackage;
    private final String duckDb;
    private final String postgreSql;
    private final String sqlite;

    Type(String dataPackage, String duckDb, String postgreSql, String sqlite) {
      this.dataPackage = dataPackage;
      this.duckDb = duckDb;
      this.postgreSql = postgreSql;
      this.sqlite = sqlite;
    }

    String dataPackage() {
      return dataPackage;
    }

    String in(Database database) {
      return switch (database) {
        case DUCKDB -> duckDb;
        case POSTGRESQL -> postgreSql;
        case SQLITE -> sqlite;
      };
    }
  }

  /** The columns of all files, by the name of the file without its ending. */
  static ImmutableListMultimap<String, Field> all() {
    return Holder.ALL;
  }

  private static final class Holder {
    static final ImmutableListMultimap<String, Field> ALL = load();

    private static ImmutableListMultimap<String, Field> load() {
      try (InputStream in = Field.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("the library lacks its " + FILE);
        }
        ImmutableList<List<String>> lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Splitter.on('\t')::splitToList)
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap.Builder<String, Field> fields = ImmutableListMultimap.builder();
        for (List<String> line : lines) {
          Type type = Type.valueOf(line.get(2).toUpperCase(Locale.ROOT));
          fields.put(
              line.get(0),
              new Field(line.get(1), type, line.get(3), line.stream().skip(4).findFirst()));
        }
        return fields.build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
