package dev.yusuan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finance system of the page “Building”, with a database in memory. */
class FinanceSystemTest {
  private static final String FIGURES =
      """
      CREATE TABLE item (function VARCHAR(7), name VARCHAR(50), wages DECIMAL(14, 2),
        project DECIMAL(14, 2), project_code VARCHAR(21), project_name VARCHAR(50));
      CREATE TABLE indicator (id INT, project_code VARCHAR(21), class VARCHAR(12),
        name VARCHAR(50), target VARCHAR(20));
      INSERT INTO item VALUES
        ('2010301', '行政运行', 11274000, 0, NULL, NULL),
        ('2010302', '一般行政管理事务', 0, 800049.99, '419001230000000105927', '政务云'),
        ('2210201', '住房公积金', 512345.67, 0, NULL, NULL);
      INSERT INTO indicator VALUES
        (1, '419001230000000105927', 'OUTPUT', '云主机数量', '≥40台'),
        (2, '419001230000000105927', 'SATISFACTION', '使用单位满意度', '≥95%');
      """;

  @TempDir Path folder;
  private Disclosure budget;

  @BeforeEach
  void query() throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl("jdbc:h2:mem:");
    try (Connection database = source.getConnection();
        Statement statement = database.createStatement()) {
      statement.execute(FIGURES);
      budget = FinanceSystem.budget(database);
    }
  }

  @Test
  void makesTheTablesOfTheFigures() {
    assertThat(budget.expenditure().rows().stream().map(row -> row.level().orElseThrow()))
        .containsExactly(RowLevel.TOTAL, RowLevel.ITEM, RowLevel.ITEM, RowLevel.ITEM);
    assertThat(budget.expenditure().rows().stream().map(row -> row.total().orElseThrow().digits()))
        .containsExactly("1258.63", "1127.40", "80.00", "51.23");
    assertThat(budget.revenue().total().orElseThrow().total()).hasValue(Amount.parse("1,258.63万元"));
    assertThat(budget.projects().total().orElseThrow().total()).hasValue(Amount.parse("80.00万元"));
    assertThat(budget.projectPerformance().get(0).indicators())
        .containsExactly(
            Indicator.of(IndicatorLevel.OUTPUT, "云主机数量", "≥40台"),
            Indicator.of(IndicatorLevel.SATISFACTION, "使用单位满意度", "≥95%"));
  }

  @Test
  void publishesWhatAgrees() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standardOut = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      FinanceSystem.publish(budget, folder);
    } finally {
      System.setOut(standardOut);
    }

    assertThat(DisclosureJson.read(folder.resolve("disclosure.json"))).isEqualTo(budget);
    assertThat(Files.readString(folder.resolve("facts.csv"))).contains("行政运行", "1127.40");
    assertThat(printed.toString(UTF_8)).contains("支出预算表", "1,127.40", "≥40台");
  }

  @Test
  void isWhatThePageShows() throws IOException {
    List<String> program =
        Files.readString(Path.of("src/main/java/dev/yusuan/examples/FinanceSystem.java"))
            .lines()
            .map(String::strip)
            .toList();
    String page = Files.readString(Path.of("../budget-model/README.md"));
    List<String> shown =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(block -> block.group(1))
            .toList();

    assertThat(shown).hasSize(2);
    for (String block : shown) {
      assertThat(program).containsSequence(block.lines().map(String::strip).toList());
    }
  }

  @Test
  void publishesNothingThatDoesNotAgree() {
    Disclosure wrong =
        budget.with(
            CellPath.of(TableKind.EXPENDITURE, 2, ExpenditureRow.TOTAL),
            Amount.parse("1,172.40万元"));

    assertThatIllegalStateException()
        .isThrownBy(() -> FinanceSystem.publish(wrong, folder))
        .withMessageContaining("1,172.40");
    assertThat(folder).isEmptyDirectory();
  }
}
