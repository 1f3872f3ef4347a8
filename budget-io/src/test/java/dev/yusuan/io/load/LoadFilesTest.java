package dev.yusuan.io.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.csv.MeasuresCsv;
import dev.yusuan.io.csv.StatementsCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadFilesTest {
  @TempDir private Path folder;

  @Test
  void describesTheColumnsThatTheFilesHave() {
    assertThat(Field.all().keySet())
        .containsExactly("facts", "statements", "indicators", "findings", "measures");
    assertThat(names("facts")).isEqualTo(FactsCsv.HEADER);
    assertThat(names("statements")).isEqualTo(StatementsCsv.HEADER);
    assertThat(names("indicators")).isEqualTo(IndicatorsCsv.HEADER);
    assertThat(names("measures")).isEqualTo(MeasuresCsv.HEADER);
  }

  @Test
  void saysWhichColumnsAreFiscalTypes() throws IOException {
    LoadFiles.write(folder);
    JsonNode fields =
        new ObjectMapper()
            .readTree(folder.resolve("datapackage.json").toFile())
            .at("/resources/0/schema/fields");

    Map<String, String> types = new HashMap<>();
    for (JsonNode field : fields) {
      if (field.has("columnType")) {
        types.put(field.get("name").asText(), field.get("columnType").asText());
      }
    }
    assertThat(types)
        .containsEntry("fiscal_year", "date:fiscal-year")
        .containsEntry("function_class", "functional-classification:generic:level1:code")
        .containsEntry("phase", "phase:id")
        .containsEntry("amount_yuan", "value")
        .doesNotContainKey("amount");
    assertThat(types.values()).doesNotHaveDuplicates();
  }

  @Test
  void explainsEachMeasureOnce() throws IOException {
    LoadFiles.write(folder);

    assertThat(Files.readAllLines(folder.resolve("measures.csv")))
        .doesNotHaveDuplicates()
        .contains(
            "EXPENDITURE,支出预算表,total,合计,,,BUDGET",
            "EXPENDITURE,支出预算表,basic,基本支出/小计,total,SUM,BUDGET");
  }

  @Test
  void describesCodesAsTextsAndAmountsAsNumbers() throws IOException {
    LoadFiles.write(folder);
    JsonNode facts =
        new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile()).at("/resources/0");

    assertThat(facts.get("path").asText()).isEqualTo("facts.csv");
    for (JsonNode field : facts.at("/schema/fields")) {
      String name = field.get("name").asText();
      if (name.endsWith("_code") || name.equals("function_class")) {
        assertThat(field.get("type").asText()).as(name).isEqualTo("string");
      } else if (name.equals("amount") || name.equals("amount_yuan")) {
        assertThat(field.get("type").asText()).as(name).isEqualTo("number");
      }
    }
  }

  @Test
  void theShippedFilesAreMadeOfTheColumns() throws IOException {
    Map<String, String> made =
        Map.of(
            "datapackage.json", DataPackage.text(),
            "parquet-duckdb.sql", LoadSql.parquet(),
            "load-duckdb.sql", LoadSql.of(Database.DUCKDB),
            "load-postgresql.sql", LoadSql.of(Database.POSTGRESQL),
            "load-sqlite.sql", LoadSql.of(Database.SQLITE));
    for (Map.Entry<String, String> file : made.entrySet()) {
      Path shipped = Path.of("src/main/resources/dev/yusuan/io/load", file.getKey());
      if ("write".equals(System.getProperty("yusuan.golden"))) {
        Files.writeString(shipped, file.getValue());
      }
      assertThat(shipped).hasContent(file.getValue());
    }
  }

  private static ImmutableList<String> names(String file) {
    return Field.all().get(file).stream().map(Field::name).collect(ImmutableList.toImmutableList());
  }
}
