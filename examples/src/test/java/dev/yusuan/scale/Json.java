package dev.yusuan.scale;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Disclosures as JSON, of one table. */
final class Json {
  private static final String FRAME =
      """
      {"format":"yusuan.disclosure/1","fiscalYear":2024,"tables":[{"kind":"EXPENDITURE",\
      "title":"支出预算表","unit":"万元","columns":[%s],"rows":[%s],"notes":["注"%s]}],\
      "unrecognised":[{"heading":"文","lines":[[]%s]}]}
      """;
  private static final String COLUMNS =
      "{\"id\":\"name\",\"title\":\"科目名称\"},{\"id\":\"total\",\"title\":\"合计\"}";

  private Json() {}

  static String row(String name) {
    return ",{\"level\":\"ITEM\",\"name\":\"" + name + "\",\"total\":\"1.00\",\"basic\":\"0.50\"}";
  }

  static String withRows(String rows) {
    return FRAME.formatted(COLUMNS, rows.substring(1), "", "");
  }

  static String withTitle(String title) {
    String columns = COLUMNS.replace("科目名称", title + "科目名称").replace("合计", title + "合计");
    return withColumns(columns, "");
  }

  /** A table of so many columns that no description knows, with a row. */
  static String withOtherColumns(int count) {
    String columns =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> "{\"id\":\"otherAmount." + i + "\",\"title\":\"栏" + i + "\"}")
            .collect(Collectors.joining(","));
    String cells =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> ",\"otherAmount." + i + "\":\"1.00\"")
            .collect(Collectors.joining());
    return withColumns(columns, cells);
  }

  private static String withColumns(String columns, String cells) {
    return FRAME.formatted(columns, "{\"level\":\"ITEM\"" + cells + "}", "", "");
  }

  static String withNotes(String notes) {
    return FRAME.formatted(COLUMNS, row("甲").substring(1), notes, "");
  }

  static String withLines(String lines) {
    return FRAME.formatted(COLUMNS, row("甲").substring(1), "", lines);
  }
}
