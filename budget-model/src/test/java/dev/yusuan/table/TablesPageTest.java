package dev.yusuan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.TableSchema;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The page of all tables against their descriptions. {@code -Dyusuan.golden=write} writes it anew.
 */
class TablesPageTest {
  private static final Path FILE = Path.of("TABLES.md");
  private static final String HEAD =
      """
      # 各表栏目 The columns of the tables

      Written from the descriptions of the tables: `TablesPageTest` fails where this is out of date, \
      and with `-Dyusuan.golden=write` writes it anew. The id is that of JSON, of paths of cells and \
      of `facts.csv`; `+` before the column that it is a part of says that the parts add up to it, \
      `+2` that they do so in a second breakdown, `≥` that it includes the part (其中).
      """;

  @Test
  void pageOfTheTablesIsFresh() throws IOException {
    if ("write".equals(System.getProperty("yusuan.golden"))) {
      Files.writeString(FILE, page(), UTF_8);
    }
    assertThat(page()).isEqualTo(Files.readString(FILE, UTF_8));
  }

  @Test
  void pageHasALineForEachColumn() {
    assertThat(page().lines().filter(line -> line.startsWith("| `")))
        .hasSize(
            TableKind.values().stream()
                .map(TableKind::schema)
                .distinct()
                .mapToInt(schema -> schema.columns().size())
                .sum());
  }

  private static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    TableKind.values().stream()
        .map(TableKind::schema)
        .distinct()
        .forEach(schema -> add(page, schema));
    return page.toString();
  }

  private static void add(StringBuilder page, TableSchema<?> schema) {
    List<TableKind<?>> kinds =
        TableKind.values().stream().filter(kind -> kind.schema() == schema).toList();
    Class<?> row = schema.row(Cells.builder(schema).build()).getClass();
    page.append("\n## ")
        .append(kinds.stream().map(TableKind::title).distinct().collect(joining("、")))
        .append("\n\n`")
        .append(row.getSimpleName())
        .append("`: ")
        .append(kinds.stream().map(kind -> "`" + kind + "`").collect(joining(", ")))
        .append("\n\n| id | 栏目 | Java | type | phase | part of |\n|---|---|---|---|---|---|\n");
    Map<Object, String> constants = constants(row);
    for (Column<?, ?> column : schema.columns()) {
      page.append("| `")
          .append(column.id())
          .append("` | ")
          .append(column.title())
          .append(" | ")
          .append(constants.containsKey(column) ? "`" + constants.get(column) + "`" : "")
          .append(" | ")
          .append(column.type())
          .append(" | ")
          .append(column.phase() == Phase.BUDGET ? "" : "`" + column.phase() + "`")
          .append(" | ")
          .append(partOf(column))
          .append(" |\n");
    }
  }

  private static <R extends Row> String partOf(Column<R, ?> column) {
    return column
        .parent()
        .map(Column<R, Amount>::id)
        .map(id -> sign(column.relation().orElseThrow()) + " `" + id + "`")
        .orElse("");
  }

  private static String sign(Relation relation) {
    return switch (relation) {
      case SUM -> "+";
      case SECOND_SUM -> "+2";
      case OF_WHICH -> "≥";
    };
  }

  private static Map<Object, String> constants(Class<?> row) {
    Map<Object, String> names = new HashMap<>();
    for (Field field : row.getFields()) {
      try {
        names.put(field.get(null), field.getName());
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return names;
  }
}
