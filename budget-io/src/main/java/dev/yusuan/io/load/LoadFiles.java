package dev.yusuan.io.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.csv.MeasuresCsv;
import dev.yusuan.io.file.NewFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Writes what loads {@code facts.csv}, {@code statements.csv}, {@code indicators.csv} and {@code
 * findings.csv} into other tools: {@code measures.csv}, the codebook of amounts, {@code
 * datapackage.json}, which tells the columns and their types (Data Package v2), SQL for DuckDB,
 * PostgreSQL and SQLite, and SQL with which DuckDB writes Parquet. The CSV files are those for
 * programs ({@code CsvProfile.EXACT}).
 */
public final class LoadFiles {
  private static final String MEASURES = "measures.csv";
  private static final String PACKAGE = "datapackage.json";
  private static final ImmutableSet<String> NUMBERS = ImmutableSet.of("number", "integer");
  private static final ImmutableList<String> SHIPPED =
      ImmutableList.of(
          PACKAGE,
          "load-duckdb.sql",
          "load-postgresql.sql",
          "load-sqlite.sql",
          "parquet-duckdb.sql");

  /** The names of the files. */
  public static final ImmutableList<String> NAMES =
      ImmutableList.<String>builder().add(MEASURES).addAll(SHIPPED).build();

  private LoadFiles() {}

  /**
   * Writes the files into a folder; older ones are replaced.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path folder) throws IOException {
    MeasuresCsv.write(folder.resolve(MEASURES));
    for (String name : SHIPPED) {
      try (InputStream in = open(name)) {
        NewFile.write(folder.resolve(name), in::transferTo);
      }
    }
  }

  private static InputStream open(String name) {
    InputStream in = LoadFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the library lacks its " + name);
    }
    return in;
  }

  /** Which columns of a resource of the data package hold numbers, from 0. */
  static ImmutableSet<Integer> numbers(String resource) throws IOException {
    ImmutableSet.Builder<Integer> numbers = ImmutableSet.builder();
    try (InputStream in = open(PACKAGE)) {
      for (JsonNode each : new ObjectMapper().readTree(in).path("resources")) {
        JsonNode fields = each.path("schema").path("fields");
        for (int i = 0; each.path("name").asText().equals(resource) && i < fields.size(); i++) {
          if (NUMBERS.contains(fields.path(i).path("type").asText())) {
            numbers.add(i);
          }
        }
      }
    }
    return numbers.build();
  }
}
