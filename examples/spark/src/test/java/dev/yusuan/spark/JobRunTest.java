package dev.yusuan.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JobRunTest {
  private static final Path SAMPLES = Path.of("..", "data");
  private static final List<String> REGIONS =
      List.of("jiaozuo-\t410800", "jiyuan-\t419001", "pingdingshan-\t410400");

  private static SparkSession spark;

  @TempDir Path folder;
  private Path in;

  @BeforeAll
  static void startSpark() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.log.level", "ERROR")
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stopSpark() throws IOException {
    spark.close();
  }

  @BeforeEach
  void copySamples() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    for (String name :
        List.of(
            "jiaozuo-bigdata-2024.txt",
            "jiyuan-office-2024.txt",
            "jiyuan-service-2020.txt",
            "pingdingshan-bigdata-2024.txt")) {
      Files.copy(SAMPLES.resolve(name), in.resolve(name));
    }
  }

  /** The totals are those that the documents print in their 支出 tables, in 万元. */
  @Test
  void duckDbAddsUpToThePrintedTotals() throws IOException, SQLException {
    assertThat(run("1")).isEqualTo("run 1: disclosures 4, failures 0, files read before 0");

    assertThat(
            query(
                "SELECT fiscal_year, region, SUM(amount_yuan) FROM "
                    + table("facts")
                    + " WHERE is_leaf AND table_kind = 'EXPENDITURE' AND measure = 'total'"
                    + " GROUP BY ALL ORDER BY ALL"))
        .containsExactly(
            "2020 419001 17402000", // 1,740.2
            "2024 410400 24458000", // 2,445.8
            "2024 410800 5120200", // 512.02
            "2024 419001 27532600"); // 2,753.26
    assertThat(query("SELECT COUNT(DISTINCT document) FROM " + table("findings")))
        .containsExactly("4");
    assertThat(
            query(
                "SELECT DISTINCT name FROM "
                    + table("indicators")
                    + " WHERE region = '410800' AND name LIKE '%群众满意度%'"))
        .isNotEmpty();
  }

  @Test
  void badFilesAreRowsOfATableOfTheirOwn() throws IOException, SQLException {
    Files.createDirectory(in.resolve("410100"));
    Files.write(in.resolve("410100/empty.txt"), new byte[0]);
    Files.write(in.resolve("410100/damaged.pdf"), "%PDF-1.7 and nothing else".getBytes(UTF_8));

    assertThat(run("1")).isEqualTo("run 1: disclosures 4, failures 2, files read before 0");
    assertThat(
            query(
                "SELECT parse_filename(path), region, reason FROM "
                    + table("failures")
                    + " ORDER BY path"))
        .containsExactly("damaged.pdf 410100 DAMAGED", "empty.txt 410100 EMPTY");
  }

  @Test
  void whatWasReadIsReadAgainByAnotherVersionOnly() throws IOException, SQLException {
    Files.write(in.resolve("empty.txt"), new byte[0]);
    run("1");
    Files.copy(in.resolve("jiyuan-office-2024.txt"), in.resolve("jiyuan-again.txt"));
    assertThat(run("1")).isEqualTo("run 2: disclosures 0, failures 0, files read before 5");

    Files.writeString(in.resolve("jiyuan-new.txt"), "2024年支出总计512.02万元。");
    assertThat(run("1")).isEqualTo("run 2: disclosures 1, failures 0, files read before 5");
    assertThat(query("SELECT region, amount_yuan FROM " + table("statements")))
        .containsExactly("419001 5120200");
    assertThat(run("2")).isEqualTo("run 3: disclosures 5, failures 1, files read before 0");
    assertThat(
            query("SELECT run, COUNT(*) FROM " + table("documents") + " GROUP BY ALL ORDER BY 1"))
        .containsExactly("1 4", "2 1", "3 5");
  }

  @Test
  void nextRunReplacesWhatOneThatBrokeOffLeft() throws IOException, SQLException {
    run("1");
    List<String> whole = query("SELECT COUNT(*), SUM(amount_yuan) FROM " + table("facts"));
    try (var marks = Files.walk(folder.resolve("out/documents"))) {
      for (Path file : marks.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }

    assertThat(run("1")).isEqualTo("run 1: disclosures 4, failures 0, files read before 0");
    assertThat(query("SELECT COUNT(*), SUM(amount_yuan) FROM " + table("facts"))).isEqualTo(whole);
  }

  private String run(String version) throws IOException {
    JobRun run = new JobRun(spark, folder.resolve("out").toString(), version);
    Path relative = Path.of("").toAbsolutePath().relativize(in);
    return run.read(relative.toString(), "*", "", REGIONS);
  }

  private String table(String name) {
    return "read_parquet('"
        + folder.resolve("out/" + name)
        + "/**/*.parquet', hive_partitioning = true)";
  }

  private static List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          Object cell = found.getObject(i);
          cells.add(
              cell instanceof BigDecimal amount
                  ? amount.stripTrailingZeros().toPlainString()
                  : String.valueOf(cell));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }
}
