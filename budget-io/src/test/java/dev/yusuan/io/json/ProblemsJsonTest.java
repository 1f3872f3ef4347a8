package dev.yusuan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.source.Box;
import dev.yusuan.source.SourcePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsJsonTest {
  private static final String MOBILE = "138" + "00000000";

  @TempDir private Path directory;

  @Test
  void writesEachProblemWithItsPlaceArgumentsAndMessages() throws IOException {
    Path file = directory.resolve("problems.json");
    ProblemsJson.write(
        List.of(
            new Problem(
                ProblemCode.ROW_UNPLACED,
                Optional.of(
                    new SourcePlace(
                        "第3页",
                        12,
                        3,
                        21,
                        Optional.of(new Box(72, 90.5f, 40.25f, 12)),
                        "电话" + MOBILE)),
                ImmutableMap.of("table", "EXPENDITURE", "row", "4", "printed", "电话" + MOBILE))),
        file);

    assertThat(WrittenSchema.PROBLEMS.faults(Files.readString(file))).isEmpty();
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {
              "format": "yusuan.problems/1",
              "problems": [
                {
                  "code": "row.unplaced",
                  "severity": "ERROR",
                  "part": "第3页",
                  "line": 12,
                  "cell": 3,
                  "column": 21,
                  "box": [72.0,90.5,40.25,12.0],
                  "printed": "电话＊＊＊",
                  "arguments": {"table":"EXPENDITURE","row":"4","printed":"电话＊＊＊"},
                  "message": "EXPENDITURE第4行：“电话＊＊＊”不在任何一栏之下，按原样保留。",
                  "messageEn": "Table EXPENDITURE, row 4: “电话＊＊＊” stands in no column; kept as printed."
                }
              ]
            }
            """);
  }

  @Test
  void leavesOutThePlaceOfTheWholeDocumentAndTheCellOfALine() throws IOException {
    Path file = directory.resolve("problems.json");
    ProblemsJson.write(
        List.of(
            new Problem(
                ProblemCode.IDENTITY_UNKNOWN,
                Optional.empty(),
                ImmutableMap.of("what", "fiscal-year")),
            new Problem(
                ProblemCode.IDENTITY_UNKNOWN,
                Optional.of(new SourcePlace(1, 0, 0, "字".repeat(50))),
                ImmutableMap.of("what", "fiscal-year"))),
        file);

    assertThat(WrittenSchema.PROBLEMS.faults(Files.readString(file))).isEmpty();
    JsonNode problems = new ObjectMapper().readTree(file.toFile()).get("problems");
    assertThat(problems.get(0).has("line")).isFalse();
    assertThat(problems.get(1).get("line").asInt()).isEqualTo(1);
    assertThat(problems.get(1).has("cell")).isFalse();
    assertThat(problems.get(1).get("printed").asText()).isEqualTo("字".repeat(40) + "…");
  }

  @Test
  void theSchemaRefusesAnotherCodeAnotherSeverityAndAnotherArgument() throws IOException {
    Path file = directory.resolve("problems.json");
    ProblemsJson.write(
        List.of(
            new Problem(
                ProblemCode.TABLE_WITHOUT_COLUMNS,
                Optional.empty(),
                ImmutableMap.of("table", "三公经费", "title", "三公经费表"))),
        file);
    String json = Files.readString(file);

    for (String changed :
        List.of(
            json.replace("table.without-columns", "table.without-rows"),
            json.replace("WARNING", "ERROR"),
            json.replace("\"title\"", "\"titles\""),
            json.replace("\"arguments\"", "\"argument\""))) {
      assertThat(changed).isNotEqualTo(json);
      assertThat(WrittenSchema.PROBLEMS.faults(changed)).as(changed).isNotEmpty();
    }
  }

  @Test
  void writesAnEmptyListWhereThereAreNone() throws IOException {
    Path file = directory.resolve("problems.json");
    ProblemsJson.write(List.of(), file);

    assertThat(Files.readString(file))
        .isEqualTo("{\n  \"format\": \"yusuan.problems/1\",\n  \"problems\": []\n}\n");
    assertThat(WrittenSchema.PROBLEMS.faults(Files.readString(file))).isEmpty();
  }
}
