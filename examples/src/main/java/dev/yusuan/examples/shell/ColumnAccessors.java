package dev.yusuan.examples.shell;

import com.google.common.base.Splitter;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowPart;
import dev.yusuan.table.TableKind;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How programs take the values of columns from a row: by accessors, else by the constant. */
final class ColumnAccessors {
  private final Class<?> rowClass;
  private final Map<Column<?, ?>, String> constants;

  private ColumnAccessors(Class<?> rowClass, Map<Column<?, ?>, String> constants) {
    this.rowClass = rowClass;
    this.constants = constants;
  }

  static ColumnAccessors of(TableKind<?> kind) {
    Row row = kind.schema().row(Cells.builder(kind.schema()).build());
    Map<Column<?, ?>, String> constants = new HashMap<>();
    for (Field field : row.getClass().getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Column.class) {
        constants.put(value(field), row.getClass().getSimpleName() + "." + field.getName());
      }
    }
    return new ColumnAccessors(row.getClass(), constants);
  }

  private static Column<?, ?> value(Field field) {
    try {
      return (Column<?, ?>) field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What stands behind {@code row}; of a column that no description knows, its id. */
  String of(Column<?, ?> column) {
    Optional<String> accessor =
        column.id().equals("total") ? Optional.of("total()") : path(column.id());
    return accessor
        .map(call -> "row." + call)
        .orElseGet(
            () ->
                constants.containsKey(column)
                    ? "row.find(" + constants.get(column) + ")"
                    : "row.cells().find(…)");
  }

  /** The accessors along an id such as {@code basic.personnel}, if they are named like that. */
  private Optional<String> path(String id) {
    StringBuilder call = new StringBuilder();
    Class<?> type = rowClass;
    List<String> names = Splitter.on('.').splitToList(id);
    for (String word : names) {
      String name = word.equals("public") ? "publicExpenses" : word; // a word of Java itself
      Optional<Class<?>> next = result(type, name);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      call.append(call.length() == 0 ? "" : ".").append(name).append("()");
      type = next.get();
    }
    if (RowPart.class.isAssignableFrom(type)) {
      return result(type, "total").map(total -> call.append(".total()").toString());
    }
    return type == Optional.class ? Optional.of(call.toString()) : Optional.empty();
  }

  private static Optional<Class<?>> result(Class<?> type, String name) {
    try {
      Method method = type.getMethod(name);
      return Optional.of(method.getReturnType());
    } catch (NoSuchMethodException none) {
      return Optional.empty();
    }
  }
}
