package dev.yusuan.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What documents can have much of: lines, cells, tables, names, problems, contradictions. */
final class Shapes {
  private static final Map<String, Sample.Table> TABLES = Sample.tables();
  private static final Sample.Table PROJECTS = table("项目支出预算表");
  private static final Sample.Table EXPENDITURE = table("单位支出预算表");
  private static final Sample.Table PERFORMANCE = table("单位预算项目绩效目标表");
  private static final String PROJECT = "419001230000000000001\t项目\t1.0\t1.0\t\t\t\t\t数量\t≥5种\n";
  private static final String ROWS = "收入预算表\n单位：万元\n科目编码\t科目名称\t合计\n";
  private static final String DECLARATION =
      """
      支出项目绩效目标申报表
      项目名称\t项目%d
      单位代码\t003001
      项目资金总额\t1.00
      一级指标\t二级指标\t三级指标\t指标值
      产出目标\t数量\t数量%d\t≥5

      """;

  /** So many characters that lines laid out by blanks are more than is looked at as one page. */
  private static final int PAGES_OF_LINES = 64_000;

  private static final int LONGEST_LINE = 66_000;

  private Shapes() {}

  static List<Shape> all() {
    return Stream.of(texts(), grids(), tables(), rows(), projects(), indicators(), json())
        .flatMap(List::stream)
        .toList();
  }

  private static Sample.Table table(String title) {
    Sample.Table table = TABLES.get(title);
    if (table == null) {
      throw new IllegalStateException("no " + title + " among " + TABLES.keySet());
    }
    return table;
  }

  private static List<Shape> texts() {
    return List.of(
        Shape.repeated("one long line", "字").from(LONGEST_LINE),
        Shape.repeated("lines of text", "这是一行文字，没有数。\n"),
        Shape.repeated("blank lines", "\n"),
        Shape.repeated("lines of blanks", "　\u00a0 　\n"),
        Shape.repeated("carriage returns", "文\r"),
        Shape.lines("headings", "", i -> "# 标题" + i),
        Shape.repeated("equal headings", "# 标题\n"),
        Shape.repeated("sections", "第一部分 概况\n文字\n"),
        Shape.repeated("titles without tables", "2024年单位收入预算表\n文\n"),
        Shape.lines("titles of unknown tables", "", i -> "某" + i + "表"),
        Shape.lines("sentences with figures", "", i -> "支出" + i + ".5万元，比上年增加3.2万元，增长1.5%。"),
        Shape.repeated("titles and captions without tables", "项目支出绩效目标表\n公开01表\n部门名称：某局\n"),
        Shape.repeated("captions", "单位名称：某局\n单位：万元\n"),
        Shape.repeated("labels of contacts", "联系人：某某某 联系电话：1234567\n"),
        Shape.repeated("contacts on one line", "联系人：某某，"),
        Shape.repeated("brackets", "（".repeat(999) + "\n"),
        Shape.repeated("quotes of Markdown", ">".repeat(999) + "\n"),
        Shape.repeated("stars", "*".repeat(999) + "\n"),
        Shape.repeated("hashes", "#".repeat(999) + "\n"),
        Shape.repeated("commas", "1,".repeat(499) + "\n"),
        Shape.repeated("unclosed quotes", "“\"『\n"),
        Shape.lines("table of contents", "", i -> "- 目录" + i),
        Shape.repeated("pages", "1\t2\n第1页\n"),
        Shape.repeated("form feeds", "文\f\n"));
  }

  private static List<Shape> grids() {
    return List.of(
        Shape.repeated("one line of cells", "1\t").from(LONGEST_LINE),
        Shape.lines("rows of two cells", "", i -> "甲" + i + "\t" + i),
        Shape.repeated("rows of all columns", "1\t".repeat(1_023) + "1\n"),
        Shape.repeated("rows of no text", "\t\t\t\t\t\t\t\t\t\n"),
        Shape.lines("one long row and short ones", "1\t".repeat(1_023) + "1\n", i -> "1\t1"),
        Shape.lines("rows of all lengths", "", i -> "1\t".repeat(1 + i % 40)),
        Shape.repeated("tables of one row", "表\n1\t1\n\n文\n"),
        Shape.lines("unknown tables", "", i -> "某" + i + "表\n单位：万元\n项\t额\n甲\t1\n乙\t2\n\n文"),
        Shape.repeated("numbers of columns", "1\t2\t3\t4\n"),
        Shape.repeated("rows between pipes", "|甲|1|\n"),
        Shape.repeated("rows laid out by blanks", "甲        1        2\n"),
        Shape.repeated("words laid out by blanks", "项目    金额    合计\n甲      1       2\n")
            .from(PAGES_OF_LINES),
        Shape.repeated("words beside rows", "甲\n甲\n1  2\n").from(PAGES_OF_LINES),
        Shape.lines("titles in rows", ROWS, i -> "收入预算表\t\n201" + i % 10 + "\t某项\t1.00"),
        Shape.lines("notes", "某表\n1\t2\n", i -> i % 99 + ".注" + i),
        Shape.repeated("a whole document", Sample.text()).from(4 * Sample.text().length()));
  }

  /** Each table of the sample with many rows: its own over and over, and all different. */
  private static List<Shape> tables() {
    List<Shape> shapes = new ArrayList<>();
    TABLES.forEach(
        (title, table) -> {
          shapes.add(Shape.lines("same rows of " + title, table.beginning(), table::same));
          shapes.add(Shape.lines("fresh rows of " + title, table.beginning(), table::fresh));
        });
    return shapes;
  }

  private static List<Shape> rows() {
    return List.of(
        Shape.lines(
            "headers on each page",
            EXPENDITURE.beginning(),
            i -> EXPENDITURE.fresh(i) + "\n\n" + EXPENDITURE.header()),
        Shape.lines("the same table again", "", i -> EXPENDITURE.beginning() + EXPENDITURE.same(i)),
        Shape.lines("totals", EXPENDITURE.beginning(), i -> EXPENDITURE.total().strip()),
        Shape.lines(
            "garbled figures",
            EXPENDITURE.beginning(),
            i -> EXPENDITURE.fresh(i).replaceAll("([0-9])[.]", "$1O.")),
        Shape.lines(
            "figures in no column",
            EXPENDITURE.beginning(),
            i -> EXPENDITURE.fresh(i) + "\t9.9\t8.8\t7.7\t" + i + ".66"),
        Shape.lines(
            "figures in no column of two sides",
            table("单位收支预算表").beginning(),
            i -> table("单位收支预算表").fresh(i) + "\t9.9\t8.8\t7.7\t6.6"),
        Shape.lines(
            "rows moved by a cell", EXPENDITURE.beginning(), i -> "\t" + EXPENDITURE.fresh(i)),
        Shape.lines(
            "long cells",
            EXPENDITURE.beginning(),
            i -> EXPENDITURE.same(i).replaceFirst("运行|支出|事务|休", "字".repeat(999))),
        Shape.lines(
            "parts of which",
            table("单位收支预算表").beginning(),
            i -> "其中：财政拨款" + i + "\t1.0\t一、一般公共服务\t2.0"),
        Shape.lines(
            "names of one unit",
            EXPENDITURE.beginning(),
            i -> "\t\t\t003001\t某单位" + i + "\t1\t1\t1"));
  }

  private static List<Shape> projects() {
    return List.of(
        Shape.lines(
            "one project of many units",
            PROJECTS.beginning(),
            i -> String.format(Locale.ROOT, "%012d\t项目\t其他运转类\t1\t1", i * 7_919L)),
        Shape.lines("one project of one unit", PROJECTS.beginning(), i -> "003001\t项目\t其他\t1\t1"),
        Shape.lines("one project of no unit", PROJECTS.beginning(), i -> "\t项目\t其他运转类\t1\t1"),
        Shape.lines(
            "names of one hash",
            PROJECTS.beginning(),
            i -> "003001\t" + ofOneHash(i) + "\t其他运转类\t1\t1"),
        Shape.lines(
            "projects by code", PERFORMANCE.beginning(), i -> code(i) + "\t项目" + i + "\t1.0\t1.0"),
        Shape.lines("codes of one name", PERFORMANCE.beginning(), i -> code(i) + "\t项目\t1.0\t1.0"),
        Shape.lines(
            "names of one code",
            PERFORMANCE.beginning(),
            i -> "419001230000000000001\t项目" + i + "\t1.0\t1.0"),
        Shape.lines("declarations", "# 2024年度某部门预算\n", i -> DECLARATION.formatted(i, i)),
        Shape.lines("equal declarations", "# 2024年度某部门预算\n", i -> DECLARATION.formatted(1, 1)));
  }

  private static List<Shape> indicators() {
    return List.of(
        Shape.lines(
            "indicators of one project",
            PERFORMANCE.beginning() + PROJECT,
            i -> "\t\t\t\t\t\t\t\t数量" + i + "\t≥" + i + "种"),
        Shape.lines(
            "indicators of no project",
            PERFORMANCE.beginning(),
            i -> "\t\t\t\t\t\t\t\t数量" + i + "\t≥" + i + "种"),
        Shape.lines(
            "indicators of one name",
            PERFORMANCE.beginning() + PROJECT,
            i -> "\t\t\t\t\t\t\t\t数量\t≥" + i + "种"),
        Shape.lines(
            "costs of one project",
            PERFORMANCE.beginning() + PROJECT,
            i -> "\t\t\t\t\t\t成本" + i + "\t≤" + i + "万元/种"));
  }

  private static List<Shape> json() {
    return List.of(
        Shape.json(
            "rows in JSON",
            size -> Json.withRows(Shape.numbered("", size, i -> Json.row("甲" + i), ""))),
        Shape.json(
            "a wide cell in JSON",
            size ->
                Json.withRows(
                    Json.row("甲".repeat(Math.min(size / 2, 32_000)))
                        + Shape.numbered("", size / 2, i -> Json.row("乙"), ""))),
        Shape.json(
            "a deep title in JSON",
            size -> Json.withTitle("甲/".repeat(Math.min(size, 32_000) / 2))),
        Shape.json(
            "unknown columns in JSON", size -> Json.withOtherColumns(Math.min(size / 64, 1_000))),
        Shape.json(
            "notes in JSON", size -> Json.withNotes(Shape.numbered("", size, i -> ",\"注\"", ""))),
        Shape.json(
            "lines in JSON",
            size -> Json.withLines(Shape.numbered("", size, i -> ",[\"甲\",\"1\"]", ""))));
  }

  private static String code(int number) {
    return String.format(Locale.ROOT, "4190012300000%08d", number);
  }

  /** Texts of 40 characters with one hash code. */
  private static String ofOneHash(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 20; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }
}
