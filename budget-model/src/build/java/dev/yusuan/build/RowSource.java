package dev.yusuan.build;

/** The source of the class of a row. */
final class RowSource {
  private static final String[] IMPORTS = {
    "import dev.yusuan.catalog.BudgetFund;",
    "import dev.yusuan.code.*;",
    "import dev.yusuan.indicator.*;",
    "import dev.yusuan.money.*;",
    "import dev.yusuan.schema.*;",
    "import dev.yusuan.contact.Contact;",
    "import java.math.BigDecimal;",
    "import java.time.LocalDate;",
    "import java.util.Optional;",
    "import java.util.function.Consumer;",
    ""
  };

  private static final String[] CELLS = {
    " *",
    " * <p>Amounts are in the unit of the table where they print none of their own. What a method"
        + " or",
    " * a column gives is empty where the cell is blank or holds a mark, which is never zero;"
        + " {@link",
    " * Cells#mark} tells the two apart.",
  };

  private final Description description;
  private final Writer source = new Writer();

  RowSource(Description description) {
    this.description = description;
  }

  String text() {
    String name = description.name();
    source.lines(0, "// Generated from src/main/tables/" + name + ".tsv; not to be edited.");
    source.lines(0, "package dev.yusuan.table;", "");
    source.lines(0, IMPORTS);
    source.lines(0, "/**");
    description.comment().forEach(line -> source.lines(0, " * " + line));
    source.lines(0, CELLS);
    source.lines(0, " *", " * @param cells the cells", " */");
    source.lines(
        0, "public record " + name + "(Cells cells) implements " + description.superType() + " {");
    new ConstantSource(description, source).write();
    constructor(name);
    new AccessorSource(description, source).write();
    new BuilderSource(description, source).write();
    source.lines(0, "}");
    return source.toString();
  }

  private void constructor(String name) {
    source.lines(
        2,
        "",
        "/**",
        " * Checks that the cells are of such a row.",
        " *",
        " * @throws IllegalArgumentException if they are of another table",
        " */",
        "public " + name + " {",
        "  SCHEMA.check(cells);",
        "}");
    source.lines(
        2,
        "",
        "/** The value in a column; empty where the cell is blank or holds a mark. */",
        "public <V> Optional<V> find(Column<" + name + ", V> column) {",
        "  return cells.find(column);",
        "}");
  }
}
