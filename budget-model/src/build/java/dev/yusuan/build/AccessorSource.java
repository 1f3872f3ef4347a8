package dev.yusuan.build;

import java.util.List;

/** The accessors of a row, and the parts of it, each a class with the accessors of its columns. */
final class AccessorSource {
  private final Description description;
  private final Writer source;

  AccessorSource(Description description, Writer source) {
    this.description = description;
    this.source = source;
  }

  void write() {
    members(description.root(), 2);
    source.lines(
        2, "", "@Override", "public String toString() {", "  return cells.toString();", "}");
    parts(description.root(), 2);
  }

  private void members(Line container, int indent) {
    for (Line line : container.children()) {
      if (line.isPart()) {
        String part = line.names().part();
        String head = "public " + part + " " + line.names().accessor() + "()";
        source.method(
            indent,
            Comments.of(line.term(), line),
            head,
            "return new " + part + "(" + (indent == 2 ? "cells" : "cells()") + ");");
      } else {
        member(line, indent);
        members(line, indent);
      }
    }
  }

  private void member(Line line, int indent) {
    if (line.type().endsWith("indicator-tree")) {
      tree(line, indent);
    } else if (!line.type().startsWith("indicators")) {
      value(line, line.names().accessor(), line.title(), indent);
    }
  }

  private void value(Line line, String name, String term, int indent) {
    source.method(
        indent,
        Comments.of(term, line),
        "public Optional<" + ValueType.of(line).javaClass() + "> " + name + "()",
        "return find(" + line.names().constant() + ");");
  }

  private void tree(Line line, int indent) {
    String tree = line.names().constant();
    String empty = "; empty where it is that of the row above, or the row has none. */";
    text(indent, "/** 一级指标" + empty, "level1", tree + ".level1()");
    text(indent, "/** 二级指标" + empty, "level2", tree + ".level2()");
    text(
        indent,
        "/** 三级指标; empty in a branch without indicators. */",
        "indicator",
        tree + ".name()");
    source.method(
        indent,
        "/** 指标值. */",
        "public Optional<Target> target()",
        "return find(" + tree + ".target());");
    if (line.is("explained-indicator-tree")) {
      source.method(
          indent,
          "/** 指标值说明. */",
          "public Optional<String> explanation()",
          "return " + tree + ".explanation().flatMap(this::find);");
    }
  }

  private void text(int indent, String comment, String name, String column) {
    source.method(
        indent, comment, "public Optional<String> " + name + "()", "return find(" + column + ");");
  }

  private void parts(Line container, int indent) {
    for (Line line : container.children()) {
      if (line.isPart()) {
        part(line, indent);
      } else {
        parts(line, indent);
      }
    }
  }

  private void part(Line line, int indent) {
    String name = line.names().part();
    List<Line> columns = line.columns().filter(column -> !column.is("level")).toList();
    String first = columns.get(0).names().constant();
    String last = columns.get(columns.size() - 1).names().constant();
    String remark = line.remark().isEmpty() ? "" : " (" + line.remark() + ")";
    source.lines(
        indent,
        "",
        "/** " + line.term() + remark + ", part by part. */",
        "public static final class " + name + " extends RowPart {",
        "  private " + name + "(Cells cells) {",
        "    super(cells, " + first + ", " + last + ");",
        "  }");
    if (!line.isHeading()) {
      value(line, "total", line.title().replaceAll("^.*/(小计|合计)$", "$1"), indent + 2);
    }
    members(line, indent + 2);
    parts(line, indent + 2);
    source.lines(indent, "}");
  }
}
