package dev.yusuan.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of a description: a column, or a heading of the columns below it. */
final class Line {
  private final @Nullable Line parent;
  private final int depth;
  private final boolean bare;
  private final String id;
  private final String title;
  private final String type;
  private final String relation;
  private final Map<String, String> roles = new LinkedHashMap<>();
  private final JavaNames names;
  private final String remark;
  private final List<Line> children = new ArrayList<>();

  private Line(@Nullable Line parent, int depth, String[] fields) {
    this.parent = parent;
    this.depth = depth;
    this.bare = fields[0].strip().startsWith("(");
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
    this.names = new JavaNames(this, field(fields, 5));
    this.remark = field(fields, 6);
  }

  private static String field(String[] fields, int number) {
    return number < fields.length ? fields[number].strip() : "";
  }

  /** What all lines of a file stand below. */
  static Line root() {
    return new Line(null, -1, new String[] {"", "", "group"});
  }

  /** The line after this one; two blanks deeper than the one that it is part of. */
  Line next(String text) {
    int deep = (text.length() - text.stripLeading().length()) / 2;
    Line above = this;
    while (above.depth >= deep && above.parent != null) {
      above = above.parent;
    }
    if (above.depth != deep - 1) {
      throw new IllegalArgumentException("indented too far: " + text);
    }
    Line line = new Line(above, deep, text.split("\t", -1));
    above.children.add(line);
    return line;
  }

  Line parent() {
    if (parent == null) {
      throw new IllegalStateException("the root has no parent");
    }
    return parent;
  }

  boolean isRoot() {
    return parent == null;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String type() {
    return type;
  }

  String relation() {
    return relation;
  }

  Map<String, String> roles() {
    return roles;
  }

  JavaNames names() {
    return names;
  }

  String remark() {
    return remark;
  }

  List<Line> children() {
    return children;
  }

  boolean is(String given) {
    return type.equals(given);
  }

  boolean isHeading() {
    return is("group") || is("side");
  }

  boolean isKey() {
    return !isHeading() && !is("amount");
  }

  /** Whether a part of the row is made of the columns below. */
  boolean isPart() {
    return isHeading() || (!children.isEmpty() && is("amount") && isNamed());
  }

  /** The column of amounts that this one is a part of, or null. */
  @Nullable Line whole() {
    Line above = parent;
    while (above != null && above.is("group")) {
      above = above.parent;
    }
    return above != null && above.is("amount") ? above : null;
  }

  /** Whether the name enters the ids and titles of the columns below. */
  private boolean isNamed() {
    boolean outermost = is("amount") && whole() == null;
    return parent != null && !outermost && !is("side") && !bare;
  }

  String fullId() {
    return parent().idBelow() + id;
  }

  private String idBelow() {
    String above = parent == null ? "" : parent.idBelow();
    return isNamed() ? above + id + "." : above;
  }

  String fullTitle() {
    return under(parent().titleBelow(), title);
  }

  private String titleBelow() {
    String above = parent == null ? "" : parent.titleBelow();
    if (!isNamed() || title.isEmpty()) {
      return above;
    }
    return under(above, isKey() ? title.replaceAll("[^/]*$", "") : term() + "/");
  }

  private static String under(String above, String title) {
    return title.startsWith("/") ? title.substring(1) : above + title;
  }

  /** The title without 小计 and 合计 below a heading. */
  String term() {
    return title.replaceAll("/(小计|合计)$", "");
  }

  /** The columns of this line and of those below, in order. */
  Stream<Line> columns() {
    Stream<Line> own = isHeading() ? Stream.of() : Stream.of(this);
    return Stream.concat(own, children.stream().flatMap(Line::columns));
  }

  @Override
  public String toString() {
    return id + " " + title;
  }
}
