package dev.yusuan.io.load;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** SQL that makes tables with exact types and loads the CSV files into them. */
final class LoadSql {
  private LoadSql() {}

  static String of(Database database) {
    StringBuilder sql = new StringBuilder("-- " + database.call() + "\n");
    Field.all()
        .asMap()
        .forEach((table, fields) -> add(sql, database, table, ImmutableList.copyOf(fields)));
    if (database == Database.SQLITE) {
      sql.append(
          "\n"
              + "-- Whole 分 (1/100 元), which SQLite adds up exactly.\n"
              + "CREATE VIEW facts_in_fen AS\n"
              + "  SELECT *, CAST(ROUND(amount_yuan * 100) AS INTEGER) AS amount_fen FROM"
              + " facts;\n");
    }
    return sql.toString();
  }

  /** SQL for DuckDB that writes the loaded tables as Parquet: codes are texts, amounts decimals. */
  static String parquet() {
    StringBuilder sql =
        new StringBuilder(
            "-- duckdb yusuan.duckdb -c '.read load-duckdb.sql' -c '.read parquet-duckdb.sql'\n");
    Field.all()
        .keySet()
        .forEach(
            table ->
                sql.append("COPY " + table + " TO '" + table + ".parquet' (FORMAT parquet);\n"));
    return sql.toString();
  }

  private static void add(
      StringBuilder sql, Database database, String table, ImmutableList<Field> fields) {
    String columns =
        fields.stream()
            .map(field -> "  " + field.name() + " " + field.type().in(database))
            .collect(Collectors.joining(",\n"));
    sql.append("\nCREATE TABLE ").append(table).append(" (\n").append(columns).append("\n);\n");
    String file = table + ".csv";
    switch (database) {
      case DUCKDB ->
          sql.append("COPY " + table + " FROM '" + file + "' (FORMAT csv, HEADER, DELIM ',',")
              .append(" QUOTE '\"', ESCAPE '\"');\n");
      case POSTGRESQL ->
          sql.append("\\copy " + table + " FROM '" + file + "' WITH (FORMAT csv, HEADER,")
              .append(" ENCODING 'UTF8')\n");
      case SQLITE ->
          sql.append(".import --csv --skip 1 " + file + " " + table + "\n")
              .append("UPDATE " + table + " SET\n")
              .append(
                  fields.stream()
                      .map(field -> "  " + field.name() + " = " + imported(field))
                      .collect(Collectors.joining(",\n")))
              .append(";\n");
    }
  }

  /** What SQLite makes of the text that it imported. */
  private static String imported(Field field) {
    String printed = "NULLIF(" + field.name() + ", '')";
    return field.type() == Field.Type.BOOLEAN ? printed + " = 'true'" : printed;
  }
}
