package dev.yusuan.build;

/** The constants of a row: a column for each line, and the description that they make. */
final class ConstantSource {
  private final Description description;
  private final Writer source;

  ConstantSource(Description description, Writer source) {
    this.description = description;
    this.source = source;
  }

  void write() {
    String name = description.name();
    String settings = description.rowsAddUp() ? "" : ".withoutRowSums()";
    source.lines(
        2,
        "private static final TableSchema.Builder<" + name + "> TABLE =",
        "    TableSchema.<" + name + ">builder()" + settings + ";");
    description.root().children().forEach(this::write);
    source.lines(
        2,
        "",
        "/** The description of the rows. */",
        "public static final TableSchema<" + name + "> SCHEMA = TABLE.build(" + name + "::new);");
  }

  private void write(Line line) {
    if (line.is("side")) {
      source.lines(
          2, "", "static {", "  TABLE.side(\"" + line.id() + "\", \"" + line.title() + "\");", "}");
    } else if (!line.is("group")) {
      source.lines(
          2,
          "",
          Comments.of(line.fullTitle(), line),
          "public static final " + declared(line) + " " + line.names().constant() + " =",
          "    TABLE" + added(line) + ";");
    }
    line.children().forEach(this::write);
  }

  private String declared(Line line) {
    return switch (line.type().split(" ")[0]) {
      case "indicators" -> "IndicatorColumns<" + description.name() + ">";
      case "indicator-tree", "explained-indicator-tree" ->
          "IndicatorTreeColumns<" + description.name() + ">";
      default -> "Column<" + description.name() + ", " + ValueType.of(line).javaClass() + ">";
    };
  }

  /** The call that adds the column to the description. */
  private static String added(Line line) {
    String names = "\"" + line.fullId() + "\", \"" + line.fullTitle() + "\"";
    return switch (line.type().split(" ")[0]) {
      case "level" -> ".level()";
      case "indicators" ->
          ".indicators(\"" + line.id() + "\", IndicatorLevel." + line.type().split(" ")[1] + ")";
      case "indicator-tree" -> ".indicatorTree()";
      case "explained-indicator-tree" -> ".explainedIndicatorTree()";
      case "label" -> roles(line) + ".label(" + names + ")";
      case "amount" -> roles(line) + amount(line) + names + ")";
      default ->
          roles(line) + ".key(" + names + ", CellType." + ValueType.of(line).cellType() + ")";
    };
  }

  private static String amount(Line line) {
    Line whole = line.whole();
    if (whole == null) {
      return ".amount(";
    }
    String method =
        switch (line.relation()) {
          case "", "sum" -> ".part(";
          case "second" -> ".secondPart(";
          case "of-which" -> ".ofWhich(";
          default -> throw new IllegalArgumentException(line + ": " + line.relation());
        };
    return method + whole.names().constant() + ", ";
  }

  private static String roles(Line line) {
    StringBuilder calls = new StringBuilder();
    line.roles()
        .forEach(
            (kind, role) ->
                calls.append(
                    switch (kind) {
                      case "phase" -> ".in(Phase." + role + ")";
                      case "fund" -> ".of(BudgetFund." + role + ")";
                      case "role", "here" -> ".as(ColumnRole." + role + ")";
                      default -> throw new IllegalArgumentException(line + ": " + kind);
                    }));
    return calls.toString();
  }
}
