package dev.yusuan.validation.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code -Dyusuan.golden=write} writes the shipped schema anew. */
class FindingsSchemaTest {
  private static final Path SHIPPED =
      Path.of("src/main/resources/dev/yusuan/validation/report/findings.schema.json");

  @Test
  void theShippedSchemaIsThatOfTheLists() throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    String schema =
        new ObjectMapper()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(indenter))
                .writeValueAsString(FindingsSchema.make())
            + "\n";
    if ("write".equals(System.getProperty("yusuan.golden"))) {
      Files.writeString(SHIPPED, schema, UTF_8);
    }

    assertThat(schema).isEqualTo(Files.readString(SHIPPED, UTF_8)).isEqualTo(ReportJson.schema());
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema, InputFormat.JSON))
        .isEmpty();
  }

  /** Each line: what is replaced in a report, and by what. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "yusuan.findings/1"             | "yusuan.findings/2"
          "INCONSISTENT"                  | "WRONG"
          "ERROR"                         | "FATAL"
          "TABLE_ABSENT"                  | "absent"
          "comparison"                    | "compared"
          "residual"                      | "rest"
          "EXPENDITURE[2].total"          | "EXPENSES[2].total"
          "EXPENDITURE[2].total"          | "EXPENDITURE[0].total"
          "amount":"1314.20"              | "amount":"1,314.20"
          "amount":"1314.20"              | "amount":1314.20
          "amount":"1314.20","unit":"万元" | "amount":"1314.20"
          "zh"                            | "de"
          "line":41,                      | ` `
          """)
  void refusesWhatNoReportHolds(String part, String by) throws IOException {
    String json =
        new ObjectMapper()
            .readTree(
                Reported.written(
                    ReportFormat.JSON, Reported.REPORT, Reported.SOURCE, Locale.CHINESE))
            .toString();
    assertThat(json).contains(part);

    assertThat(KeptSchema.faults(json.replace(part, by.strip()))).isNotEmpty();
  }

  @Test
  void admitsARepairOfSeveralFiguresOfARow() throws IOException {
    Report report =
        Validator.standard()
            .check(
                Sheets.disclosure(
                    Sheets.table(
                        TableKind.EXPENDITURE,
                        "level name total basic project",
                        "TOTAL 合计 30.00 18.00 12.00",
                        "CLASS 教育支出 15.00 8.00 7.00",
                        "SECTION 普通教育 15.00 8.00 7.00",
                        "CLASS 卫生支出 20.00 15.00 5.00",
                        "SECTION 医疗 15.00 10.00 5.00")));
    String json = Reported.written(ReportFormat.JSON, report, Reported.SOURCE, Locale.CHINESE);

    JsonNode repair = new ObjectMapper().readTree(json).findValue("repair");
    assertThat(repair.at("/cell").asText()).isEqualTo("EXPENDITURE[4].total");
    assertThat(repair.at("/along/0/cell").asText()).isEqualTo("EXPENDITURE[4].basic");
    assertThat(repair.at("/along/0/value").asText()).isEqualTo("10.00");
    assertThat(KeptSchema.faults(json)).isEmpty();
  }
}
