package dev.yusuan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.load.LoadFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A table whose lines documents print: {@code facts}, {@code statements}, {@code indicators} or
 * {@code findings}, with the columns and types that the library's data package tells.
 */
record LineTable(String name, ImmutableList<Field> fields) {
  static final ImmutableList<String> NAMES =
      ImmutableList.of("facts", "statements", "indicators", "findings");

  /** A column, with its type in SQL. */
  record Field(String name, String type) {}

  /** All four. */
  static ImmutableList<LineTable> all() throws IOException {
    Path folder = Files.createTempDirectory("tables");
    LoadFiles.write(folder);
    JsonNode resources =
        new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile()).get("resources");
    for (String name : LoadFiles.NAMES) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(folder);
    ImmutableList.Builder<LineTable> tables = ImmutableList.builder();
    for (JsonNode resource : resources) {
      if (NAMES.contains(resource.get("name").asText())) {
        tables.add(new LineTable(resource.get("name").asText(), fields(resource)));
      }
    }
    return tables.build();
  }

  private static ImmutableList<Field> fields(JsonNode resource) {
    ImmutableList.Builder<Field> fields = ImmutableList.builder();
    for (JsonNode field : resource.get("schema").get("fields")) {
      String type = field.get("type").asText();
      fields.add(
          new Field(
              field.get("name").asText(),
              type.equals("number") ? "DECIMAL(38, 10)" : type.toUpperCase(Locale.ROOT)));
    }
    return fields.build();
  }

  /** The lines of documents, typed, each with the year and region of its document. */
  Dataset<Row> of(Dataset<Row> documents) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (!field.name().equals("fiscal_year")) {
        Column cell = col("line").getItem(i);
        columns.add(
            (field.type().equals("STRING") ? cell : cell.try_cast(field.type())).as(field.name()));
      }
    }
    columns.add(col("fiscal_year"), col("region"));
    return documents
        .select(col("fiscal_year"), col("region"), explode(col(name)).as("line"))
        .select(columns.build().toArray(Column[]::new));
  }
}
