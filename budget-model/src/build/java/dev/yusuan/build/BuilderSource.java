package dev.yusuan.build;

/** The builder of a row, with a method for each column and one for each part. */
final class BuilderSource {
  private final Description description;
  private final Writer source;

  BuilderSource(Description description, Writer source) {
    this.description = description;
    this.source = source;
  }

  void write() {
    String name = description.name();
    source.lines(
        2,
        "",
        "/** A builder of a row; texts are read as they would be printed. */",
        "public static Builder builder() {",
        "  return new Builder();",
        "}",
        "",
        "/**",
        " * Collects a row. A text is read as it would be printed: an amount without a unit is in"
            + " that",
        " * of the table, an empty text leaves the cell blank. Not thread-safe.",
        " *",
        " * <p>A second value for a cell is an {@code IllegalArgumentException} at once; a text"
            + " that does",
        " * not fit its column is one when the table or the row is built, and names both. Null is"
            + " a",
        " * {@code NullPointerException}.",
        " */",
        "public static final class Builder extends RowBuilder<" + name + ", Builder> {",
        "  private Builder() {",
        "    super(SCHEMA);",
        "  }");
    setters(description.root(), "Builder", "", 4);
    source.lines(2, "}");
  }

  private void setters(Line container, String builder, String row, int indent) {
    for (Line line : container.children()) {
      if (line.isPart()) {
        part(line, builder, row, indent);
      } else {
        setter(line, line.names().accessor(), line.title(), builder, row, indent);
        setters(line, builder, row, indent);
      }
    }
  }

  private void setter(Line line, String name, String term, String builder, String row, int indent) {
    if (line.type().endsWith("indicator-tree")) {
      return;
    }
    if (line.type().startsWith("indicators")) {
      indicator(line, name, builder, indent);
      return;
    }
    String comment = Comments.of(term, line);
    String javaClass = ValueType.of(line).javaClass();
    String constant = line.names().constant();
    String head = "public " + builder + " " + name + "(";
    method(indent, comment, head + javaClass + " value)", row, "set(" + constant + ", value);");
    if (!javaClass.equals("String") && !line.is("level")) {
      method(indent, comment, head + "String printed)", row, "print(" + constant + ", printed);");
    }
  }

  /** The name and the printed target of an indicator. */
  private void indicator(Line line, String name, String builder, int indent) {
    String constant = line.names().constant();
    source.method(
        indent,
        Comments.of(line.title(), line),
        "public " + builder + " " + name + "(String name, String target)",
        "return set(" + constant + ".name(), name).print(" + constant + ".target(), target);");
  }

  private void method(int indent, String comment, String head, String row, String call) {
    source.lines(indent, "", comment, head + " {");
    if (row.isEmpty()) {
      source.lines(indent + 2, "return " + call);
    } else {
      source.lines(indent + 2, row + call, "return this;");
    }
    source.lines(indent, "}");
  }

  /** A method that takes what fills the part, and the class that it fills. */
  private void part(Line line, String builder, String row, int indent) {
    String part = line.names().part() + "Builder";
    source.lines(
        indent,
        "",
        Comments.of(line.term(), line),
        "public " + builder + " " + line.names().accessor() + "(Consumer<" + part + "> parts) {",
        "  parts.accept(new " + part + "(" + (row.isEmpty() ? "this" : "row") + "));",
        "  return this;",
        "}",
        "",
        "/** Collects " + line.term() + ". */",
        "public static final class " + part + " {",
        "  private final Builder row;",
        "",
        "  private " + part + "(Builder row) {",
        "    this.row = row;",
        "  }");
    if (!line.isHeading()) {
      String term = line.title().replaceAll("^.*/(小计|合计)$", "$1");
      setter(line, "total", term, part, "row.", indent + 2);
    }
    setters(line, part, "row.", indent + 2);
    source.lines(indent, "}");
  }
}
