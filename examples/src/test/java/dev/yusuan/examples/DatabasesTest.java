package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the results of two samples into databases, and compares with what the samples print. */
class DatabasesTest {
  private static final String SUM =
      "SELECT SUM(amount_yuan) FROM facts WHERE document = 'jiyuan-office-2024' AND is_leaf"
          + " AND table_kind = 'EXPENDITURE' AND measure = ";
  private static final String CODES =
      "SELECT DISTINCT owner_unit_code || ' ' || function_class || ' ' || function_code FROM facts"
          + " WHERE document = 'jiyuan-office-2024' AND table_kind = 'EXPENDITURE'"
          + " AND label = '行政运行'";

  /** Columns whose leaves are not the printed total. */
  private static final String OTHER_TOTALS =
      "SELECT document, table_kind, table_number, measure FROM facts WHERE table_kind <> 'OTHER'"
          + " GROUP BY document, table_kind, table_number, measure"
          + " HAVING COUNT(CASE WHEN row_level = 'TOTAL' THEN 1 END) = 1"
          + " AND ABS(SUM(CASE WHEN is_leaf THEN amount_yuan ELSE 0 END)"
          + " - SUM(CASE WHEN row_level = 'TOTAL' THEN amount_yuan ELSE 0 END)) > 1000";

  @TempDir private static Path folder;

  @BeforeAll
  static void audit() throws IOException {
    List<Path> samples;
    try (var files = Files.list(Path.of("data"))) {
      samples = files.filter(file -> file.toString().endsWith("-2024.txt")).sorted().toList();
    }
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    for (Path sample : samples) {
      Files.copy(sample, inputs.resolve(sample.getFileName()));
    }
    Run.of("audit", inputs, "--out", folder.resolve("out"));
  }

  @Test
  void duckDbHasTheTotalsToTheCentAndTheCodesWhole() throws IOException, SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      sql.execute("SET file_search_path = '" + folder.resolve("out") + "'");
      sql.execute(script("load-duckdb.sql"));

      assertTotalsAndCodes(sql);
      sql.execute(absolute(script("parquet-duckdb.sql")));
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      sql.execute("SET file_search_path = '" + folder.resolve("out") + "'");
      for (String table : List.of("facts", "measures", "findings")) {
        sql.execute("CREATE VIEW " + table + " AS SELECT * FROM '" + table + ".parquet'");
      }

      assertTotalsAndCodes(sql);
      try (ResultSet types =
          sql.executeQuery("SELECT typeof(amount_yuan), typeof(unit_code) FROM facts LIMIT 1")) {
        types.next();
        assertThat(types.getString(1)).startsWith("DECIMAL");
        assertThat(types.getString(2)).isEqualTo("VARCHAR");
      }
    }
  }

  /** A path of a file that is written is seen from the folder of the process. */
  private static String absolute(String script) {
    return script.replace("TO '", "TO '" + folder.resolve("out") + "/");
  }

  /** The types are those for PostgreSQL; its command for files is one of its client. */
  @Test
  void h2HasTheTotalsToTheCentAndTheCodesWhole() throws IOException, SQLException {
    String script =
        script("load-postgresql.sql")
            .lines()
            .filter(line -> !line.startsWith("\\copy"))
            .collect(Collectors.joining("\n"));
    try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:facts;MODE=PostgreSQL");
        Statement sql = h2.createStatement()) {
      sql.execute(script);
      for (String table : List.of("facts", "statements", "indicators", "findings", "measures")) {
        Path csv = folder.resolve("out").resolve(table + ".csv");
        sql.execute(
            "INSERT INTO "
                + table
                + " SELECT * FROM CSVREAD('"
                + csv
                + "', NULL, 'charset=UTF-8')");
      }

      assertTotalsAndCodes(sql);
    }
  }

  @Test
  void sqliteHasTheTotalsToTheCentAndTheCodesWhole() throws IOException, InterruptedException {
    assumeTrue(hasSqlite(), "there is no sqlite3");
    assertThat(sqlite(".read load-sqlite.sql")).isEmpty();

    String sum = SUM.replace("amount_yuan", "amount_fen").replace("facts", "facts_in_fen");
    assertThat(sqlite(sum + "'total'")).isEqualTo("2753260000\n");
    assertThat(sqlite(sum + "'basic'")).isEqualTo("1804900000\n");
    assertThat(sqlite(CODES)).isEqualTo("003001 201 2010301\n");
    assertThat(sqlite("SELECT COUNT(*) FROM facts WHERE unit_code = ''")).isEqualTo("0\n");
  }

  private static void assertTotalsAndCodes(Statement sql) throws SQLException {
    // 合计 2,753.26万元, of it 基本支出 1,804.90 and 项目支出 948.36.
    assertThat(decimal(sql, SUM + "'total'")).isEqualByComparingTo("27532600.00");
    assertThat(decimal(sql, SUM + "'basic'")).isEqualByComparingTo("18049000.00");
    assertThat(decimal(sql, SUM + "'project'")).isEqualByComparingTo("9483600.00");
    try (ResultSet codes = sql.executeQuery(CODES)) {
      assertThat(codes.next()).isTrue();
      assertThat(codes.getString(1)).isEqualTo("003001 201 2010301");
      assertThat(codes.next()).isFalse();
    }
    // One document rounds its parts to 0.1万元, so that a total may be that much less.
    try (ResultSet wrong = sql.executeQuery(OTHER_TOTALS)) {
      assertThat(wrong.next()).isFalse();
    }
    // Of the office's document: 50101 is not named 工资奖金津贴 in the classification, line 214.
    try (ResultSet names =
        sql.executeQuery(
            "SELECT line, cell, severity FROM findings WHERE document = 'jiyuan-office-2024'"
                + " AND rule = 'catalog.governmental-economic.name' AND printed = '工资奖金津贴'")) {
      names.next();
      assertThat(names.getInt(1)).isEqualTo(214);
      assertThat(names.getInt(2)).isEqualTo(6);
      assertThat(names.getString(3)).isEqualTo("WARNING");
    }
    String unexplained =
        "SELECT COUNT(*) FROM facts LEFT JOIN measures USING (table_kind, measure)"
            + " WHERE facts.measure IS NOT NULL AND measures.title IS NULL";
    assertThat(decimal(sql, unexplained)).isZero();
  }

  private static BigDecimal decimal(Statement sql, String query) throws SQLException {
    try (ResultSet result = sql.executeQuery(query)) {
      result.next();
      return result.getBigDecimal(1);
    }
  }

  private static String script(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  private static boolean hasSqlite() throws InterruptedException {
    try {
      return new ProcessBuilder("sqlite3", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static String sqlite(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sqlite3", "facts.sqlite", command)
            .directory(folder.resolve("out").toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
