package dev.yusuan.io.json;

import com.google.common.collect.ImmutableList;
import dev.yusuan.narrative.Statement;

/** The sorts of statements, as JSON names them, with the properties that each has. */
enum StatementKind {
  TOTAL(Statement.Total.class, "value"),
  COUNT(Statement.Count.class, "threshold", "value"),
  PART(Statement.Part.class, "topic", "list", "whole", "threshold", "value", "share"),
  COMPARISON(
      Statement.Comparison.class,
      "topic",
      "base",
      "baseValue",
      "change",
      "rate",
      "result",
      "completion",
      "reason"),
  UNCHANGED(Statement.Unchanged.class, "topic", "base", "value", "reason"),
  ZERO(Statement.Zero.class, "topic"),
  TEXT(Statement.Text.class, "figures");

  private final Class<? extends Statement> sort;
  private final ImmutableList<String> properties;

  StatementKind(Class<? extends Statement> sort, String... properties) {
    this.sort = sort;
    this.properties = ImmutableList.copyOf(properties);
  }

  static StatementKind of(Statement statement) {
    for (StatementKind kind : values()) {
      if (kind.sort.isInstance(statement)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind for " + statement.getClass());
  }

  ImmutableList<String> properties() {
    return properties;
  }
}
