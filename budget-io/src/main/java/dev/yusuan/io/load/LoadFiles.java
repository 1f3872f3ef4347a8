package dev.yusuan.io.load;

import com.google.common.collect.ImmutableList;
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
  private static final ImmutableList<String> SHIPPED =
      ImmutableList.of(
          "datapackage.json",
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
      try (InputStream in = LoadFiles.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("the library lacks its " + name);
        }
        NewFile.write(folder.resolve(name), in::transferTo);
      }
    }
  }
}
