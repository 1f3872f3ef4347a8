import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the classes of rows from the descriptions in {@code src/main/tables}, whose README says
 * how a description is written. The build runs this file as it stands.
 */
final class RowClasses {
  private static final Map<String, String> KEY_TYPES =
      Map.ofEntries(
          Map.entry("text", "String TEXT"),
          Map.entry("function", "FunctionCode FUNCTION_CODE"),
          Map.entry("department-economic", "DepartmentEconomicCode DEPARTMENT_ECONOMIC_CODE"),
          Map.entry("government-economic", "GovernmentEconomicCode GOVERNMENT_ECONOMIC_CODE"),
          Map.entry("unit", "UnitCode UNIT_CODE"),
          Map.entry("project", "ProjectCode PROJECT_CODE"),
          Map.entry("contact", "Contact CONTACT"),
          Map.entry("date", "LocalDate DATE"),
          Map.entry("price", "Amount PRICE"),
          Map.entry("quantity", "BigDecimal QUANTITY"),
          Map.entry("percent", "Percent PERCENT"));

  private static final String IMPORTS =
      """
      import dev.yusuan.catalog.BudgetFund;
      import dev.yusuan.code.*;
      import dev.yusuan.indicator.*;
      import dev.yusuan.money.*;
      import dev.yusuan.schema.*;
      import dev.yusuan.text.Contact;
      import java.math.BigDecimal;
      import java.time.LocalDate;
      import java.util.Optional;

      """;

  private RowClasses() {}

  /** Takes the folder of the descriptions and the folder of the generated sources. */
  public static void main(String[] arguments) throws IOException {
    Path tables = Path.of(arguments[0]);
    Path target = Path.of(arguments[1], "dev", "yusuan", "table");
    Files.createDirectories(target);
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.filter(RowClasses::isOfRows).sorted().toList()) {
        String name = file.getFileName().toString().replace(".tsv", "");
        Description description = Description.read(file);
        writeIfChanged(target.resolve(name + ".java"), new RowClass(name, description).source());
      }
    }
  }

  private static boolean isOfRows(Path file) {
    return file.getFileName().toString().endsWith("Row.tsv");
  }

  private static void writeIfChanged(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }

  /** What a file says: what the rows are, settings, and the tree of columns. */
  private record Description(List<String> comment, Map<String, String> settings, Node root) {
    static Description read(Path file) throws IOException {
      List<String> comment = new ArrayList<>();
      Map<String, String> settings = new LinkedHashMap<>();
      Node root = new Node(null, -1, "\t\tgroup".split("\t", -1));
      Node last = root;
      for (String line : lines(file, "")) {
        if (line.startsWith("# ")) {
          comment.add(line.substring(2));
        } else if (line.startsWith("@")) {
          settings.put(line.split(" ", 2)[0], line.substring(line.indexOf(' ') + 1));
        } else {
          last = last.next(line);
        }
      }
      return new Description(comment, settings, root);
    }

    /** The lines of a file, those of the shared files that it names in their places. */
    private static List<String> lines(Path file, String indent) throws IOException {
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        String text = line.stripLeading();
        if (text.startsWith("+ ")) {
          String deeper = indent + line.substring(0, line.length() - text.length());
          Path shared = file.resolveSibling(text.substring(2).strip() + ".tsv");
          lines(shared, deeper).stream().filter(each -> !each.startsWith("#")).forEach(lines::add);
        } else if (text.startsWith("#")) {
          lines.add(line);
        } else if (!text.isEmpty() && !text.startsWith("column\t")) {
          lines.add(indent + line);
        }
      }
      return lines;
    }
  }

  /** A line: a column, or a group of the columns below it. */
  private static final class Node {
    final Node parent;
    final int depth;
    final boolean isBare;
    final String id;
    final String title;
    final String type;
    final String relation;
    final Map<String, String> roles = new LinkedHashMap<>();
    final String constant;
    final String accessor;
    final String remark;
    final List<Node> children = new ArrayList<>();

    Node(Node parent, int depth, String[] fields) {
      this.parent = parent;
      this.depth = depth;
      this.isBare = fields[0].strip().startsWith("(");
      this.id = fields[0].strip().replaceAll("[()]", "");
      this.title = field(fields, 1);
      this.type = field(fields, 2).isEmpty() ? "amount" : field(fields, 2);
      this.relation = field(fields, 3);
      if (parent != null) {
        roles.putAll(parent.roles);
        roles.remove("here");
      }
      for (String role : field(fields, 4).split(" ")) {
        if (!role.isEmpty()) {
          roles.put(role.split("=")[0], role.split("=")[1]);
        }
      }
      String[] names = field(fields, 5).split(" ");
      this.constant = names[0];
      this.accessor = names.length > 1 ? names[1] : "";
      this.remark = field(fields, 6);
    }

    private static String field(String[] fields, int number) {
      return number < fields.length ? fields[number].strip() : "";
    }

    /** The node of the line after this one, two blanks deeper than the one that it is part of. */
    Node next(String line) {
      int depth = (line.length() - line.stripLeading().length()) / 2;
      Node above = this;
      while (above.depth >= depth) {
        above = above.parent;
      }
      if (above.depth != depth - 1) {
        throw new IllegalArgumentException("indented too far: " + line);
      }
      Node node = new Node(above, depth, line.split("\t", -1));
      above.children.add(node);
      return node;
    }

    boolean is(String type) {
      return this.type.equals(type);
    }

    boolean isGroup() {
      return is("group") || is("side");
    }

    boolean isKey() {
      return !isGroup() && !is("amount");
    }

    /** The column of amounts that this one is a part of, or null. */
    Node whole() {
      Node above = parent;
      while (above != null && above.is("group")) {
        above = above.parent;
      }
      return above != null && above.is("amount") ? above : null;
    }

    boolean isOutermost() {
      return is("amount") && whole() == null;
    }

    /** Whether the name enters the ids and titles of the columns below. */
    private boolean isNamed() {
      return parent != null && !isOutermost() && !is("side") && !isBare;
    }

    String idBelow() {
      String above = parent == null ? "" : parent.idBelow();
      return isNamed() ? above + id + "." : above;
    }

    String titleBelow() {
      String above = parent == null ? "" : parent.titleBelow();
      if (!isNamed() || title.isEmpty()) {
        return above;
      }
      String own = isKey() ? title.replaceAll("[^/]*$", "") : term() + "/";
      return absolute(above, own);
    }

    String fullTitle() {
      return absolute(parent.titleBelow(), title);
    }

    private static String absolute(String above, String title) {
      return title.startsWith("/") ? title.substring(1) : above + title;
    }

    /** The title without 小计 and 合计 below a heading. */
    String term() {
      return title.replaceAll("/(小计|合计)$", "");
    }

    /** A constant is named by the line, or by the last word of the id behind the name above. */
    String constant() {
      if (!constant.isEmpty() && !constant.equals("*")) {
        return parent.constantBelow() + constant.replace("*", "");
      }
      String own = lastWord().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      return parent.constantBelow() + own;
    }

    private String constantBelow() {
      if (parent == null) {
        return "";
      }
      return constant.endsWith("*") || isKey() ? constant() + "_" : parent.constantBelow();
    }

    private String lastWord() {
      return id.replaceAll("^.*\\.", "");
    }

    String accessor() {
      if (!accessor.isEmpty()) {
        return accessor;
      }
      String own = lastWord().equals("public") ? "publicExpenses" : lastWord();
      return parent.isKey() ? parent.accessor() + capital(own) : own;
    }

    String part() {
      return capital(accessor());
    }

    /** Whether a part of the row is made of the columns below. */
    boolean isPart() {
      return isGroup() || (!children.isEmpty() && is("amount") && isNamed());
    }

    Stream<Node> columns() {
      Stream<Node> own = isGroup() ? Stream.of() : Stream.of(this);
      return Stream.concat(own, children.stream().flatMap(Node::columns));
    }

    static String capital(String name) {
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
  }

  /** The source of one class. */
  private static final class RowClass {
    private final String name;
    private final Description description;
    private final StringBuilder text = new StringBuilder();

    RowClass(String name, Description description) {
      this.name = name;
      this.description = description;
    }

    String source() {
      Map<String, String> settings = description.settings;
      line("// Generated from src/main/tables/%s.tsv; not to be edited.", name);
      text.append("package dev.yusuan.table;\n\n").append(IMPORTS);
      text.append("/**\n");
      description.comment.forEach(line -> text.append(" * ").append(line).append("\n"));
      text.append(" *\n * @param cells the cells\n */\n");
      line(
          "public record %s(Cells cells) implements %s {",
          name, settings.getOrDefault("@implements", "Row"));
      line(
          "  private static final TableSchema.Builder TABLE = TableSchema.builder()%s;",
          settings.containsKey("@withoutRowSums") ? ".withoutRowSums()" : "");
      constants(description.root);
      line("\n  /** The description of the rows. */");
      line("  public static final TableSchema<%s> SCHEMA = TABLE.build(%s::new);", name, name);
      members(description.root, "  ");
      line("\n  @Override\n  public String toString() {\n    return cells.toString();\n  }");
      parts(description.root, "  ");
      return text.append("}\n").toString();
    }

    private void line(String format, Object... arguments) {
      text.append(String.format(Locale.ROOT, format, arguments)).append("\n");
    }

    private void constants(Node node) {
      if (node.is("side")) {
        line("\n  static {\n    TABLE.side(\"%s\", \"%s\");\n  }", node.id, node.title);
      } else if (!node.is("group")) {
        comment("  ", node.fullTitle(), node);
        line(
            "  public static final %s %s = TABLE%s;", declared(node), node.constant(), added(node));
      }
      node.children.forEach(this::constants);
    }

    private static String declared(Node node) {
      return switch (node.type.split(" ")[0]) {
        case "indicators" -> "IndicatorColumns";
        case "indicator-tree", "explained-indicator-tree" -> "IndicatorTreeColumns";
        default -> "Column<" + valueType(node) + ">";
      };
    }

    private static String valueType(Node node) {
      return switch (node.type) {
        case "level" -> "RowLevel";
        case "label" -> "String";
        case "amount" -> "Amount";
        default -> keyType(node)[0];
      };
    }

    private static String[] keyType(Node node) {
      String type = KEY_TYPES.get(node.type);
      if (type == null) {
        throw new IllegalArgumentException(node.id + ": no type " + node.type);
      }
      return type.split(" ");
    }

    /** The call that adds the column to the schema. */
    private static String added(Node node) {
      String names = "(\"" + node.parent.idBelow() + node.id + "\", \"" + node.fullTitle() + "\"";
      return switch (node.type.split(" ")[0]) {
        case "level" -> ".level()";
        case "indicators" ->
            ".indicators(\"" + node.id + "\", IndicatorLevel." + node.type.split(" ")[1] + ")";
        case "indicator-tree" -> ".indicatorTree()";
        case "explained-indicator-tree" -> ".explainedIndicatorTree()";
        case "label" -> roles(node) + ".label" + names + ")";
        case "amount" -> roles(node) + amount(node, names.substring(1)) + ")";
        default -> roles(node) + ".key" + names + ", CellType." + keyType(node)[1] + ")";
      };
    }

    private static String amount(Node node, String names) {
      Node whole = node.whole();
      if (whole == null) {
        return ".amount(" + names;
      }
      String method =
          switch (node.relation) {
            case "", "sum" -> ".part(";
            case "second" -> ".secondPart(";
            case "of-which" -> ".ofWhich(";
            default -> throw new IllegalArgumentException(node.id + ": " + node.relation);
          };
      return method + whole.constant() + ", " + names;
    }

    private static String roles(Node node) {
      StringBuilder calls = new StringBuilder();
      node.roles.forEach(
          (kind, role) ->
              calls.append(
                  switch (kind) {
                    case "phase" -> ".in(Phase." + role + ")";
                    case "fund" -> ".of(BudgetFund." + role + ")";
                    case "role", "here" -> ".as(ColumnRole." + role + ")";
                    default -> throw new IllegalArgumentException(node.id + ": role " + kind);
                  }));
      return calls.toString();
    }

    private void comment(String indent, String title, Node node) {
      String term = title.isEmpty() ? "" : title + (node.remark.isEmpty() ? "." : "; ");
      String remark = node.remark.isEmpty() ? "" : node.remark + ".";
      line("\n%s/** %s%s */", indent, term, remark);
    }

    /** The accessors of a row or of a part of it. */
    private void members(Node container, String indent) {
      for (Node node : container.children) {
        if (node.isPart()) {
          comment(indent, node.term(), node);
          accessor(indent, node.part(), node.accessor(), "new " + node.part() + "(cells)");
        } else {
          value(node, indent);
          members(node, indent);
        }
      }
    }

    private void value(Node node, String indent) {
      if (node.type.endsWith("indicator-tree")) {
        tree(node, indent);
      } else if (!node.type.startsWith("indicators")) {
        comment(indent, node.title, node);
        String type = "Optional<" + valueType(node) + ">";
        accessor(indent, type, node.accessor(), "find(" + node.constant() + ")");
      }
    }

    private void tree(Node node, String indent) {
      String columns = node.constant();
      String[] levels = {"level1 一级指标", "level2 二级指标", "indicator 三级指标"};
      for (String level : levels) {
        String[] words = level.split(" ");
        line(
            "\n%s/** %s; empty where it is that of the row above, or the row has none. */",
            indent, words[1]);
        String column = words[0].equals("indicator") ? "name" : words[0];
        accessor(indent, "Optional<String>", words[0], "find(" + columns + "." + column + "())");
      }
      line("\n%s/** 指标值. */", indent);
      accessor(indent, "Optional<Target>", "target", "find(" + columns + ".target())");
      if (node.is("explained-indicator-tree")) {
        line("\n%s/** 指标值说明. */", indent);
        accessor(
            indent,
            "Optional<String>",
            "explanation",
            columns + ".explanation().flatMap(this::find)");
      }
    }

    private void accessor(String indent, String type, String name, String value) {
      line("%spublic %s %s() {\n%s  return %s;\n%s}", indent, type, name, indent, value, indent);
    }

    /** The parts of a row or of a part of it, each a record of the same cells. */
    private void parts(Node container, String indent) {
      for (Node node : container.children) {
        if (node.isPart()) {
          part(node, indent);
        } else {
          parts(node, indent);
        }
      }
    }

    private void part(Node node, String indent) {
      String remark = node.remark.isEmpty() ? "" : " (" + node.remark + ")";
      line("");
      lines(indent, "/**", " * " + node.term() + remark + ", part by part.", " *");
      lines(indent, " * @param cells the cells of the row", " */");
      lines(indent, "public record " + node.part() + "(Cells cells) implements Row {");
      String inner = indent + "  ";
      if (!node.isGroup()) {
        comment(inner, node.title.replaceAll("^.*/(小计|合计)$", "$1"), node);
        accessor(inner, "Optional<Amount>", "total", "find(" + node.constant() + ")");
      }
      members(node, inner);
      List<Node> columns = node.columns().filter(column -> !column.is("level")).toList();
      String last = columns.get(columns.size() - 1).constant();
      line("");
      lines(inner, "@Override", "public String toString() {");
      lines(
          inner, "  return cells.describe(" + columns.get(0).constant() + ", " + last + ");", "}");
      parts(node, inner);
      line("%s}", indent);
    }

    private void lines(String indent, String... lines) {
      for (String line : lines) {
        line("%s%s", indent, line);
      }
    }
  }
}
