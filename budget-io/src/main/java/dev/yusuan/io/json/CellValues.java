package dev.yusuan.io.json;

import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.TableSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of the cells of a document by their text, so that equal ones are the same object. */
final class CellValues {
  private final Map<CellType<?>, Map<String, Object>> byType = new HashMap<>();
  private List<Map<String, Object>> byColumn = List.of();
  private AmountUnit unit = AmountUnit.YUAN;

  /** Turns to the columns of the next table. */
  void startTable(TableSchema<?> schema, AmountUnit unitOfTable) {
    if (unit != unitOfTable) {
      byType.remove(CellType.AMOUNT);
      unit = unitOfTable;
    }
    byColumn =
        schema.columns().stream()
            .map(column -> byType.computeIfAbsent(column.type(), type -> new HashMap<>()))
            .toList();
  }

  /** The value of a text that was read before; null if it was not. */
  <V> @Nullable V known(Column<?, V> column, String text) {
    Object value = of(column).get(text);
    return value == null ? null : column.type().valueClass().cast(value);
  }

  /** The value of which the text is the canonical form; empty if it is of none. */
  <V> Optional<V> find(Column<?, V> column, String text) {
    Optional<V> parsed = parse(column.type(), text);
    parsed.ifPresent(value -> of(column).put(text, value));
    return parsed;
  }

  private Map<String, Object> of(Column<?, ?> column) {
    return column.isOther()
        ? byType.computeIfAbsent(column.type(), type -> new HashMap<>())
        : byColumn.get(column.index());
  }

  private <V> Optional<V> parse(CellType<V> type, String text) {
    try {
      V value = type.parse(text, unit);
      return type.print(value, unit).equals(text) ? Optional.of(value) : Optional.empty();
    } catch (IllegalArgumentException noValue) {
      return Optional.empty();
    }
  }
}
