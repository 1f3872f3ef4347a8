package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a table for a mapper, and refuses one whose rows are of another type than is wanted. */
final class TableDeserializer extends JsonDeserializer<Table<?>> implements ContextualDeserializer {
  private final ObjectCodec<Table<?>> codec;
  private final Class<?> rows;

  TableDeserializer(ObjectCodec<Table<?>> codec) {
    this(codec, Row.class);
  }

  private TableDeserializer(ObjectCodec<Table<?>> codec, Class<?> rows) {
    this.codec = codec;
    this.rows = rows;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType wanted = context.getContextualType();
    JavaType row = wanted == null ? null : wanted.containedType(0);
    return row == null ? this : new TableDeserializer(codec, row.getRawClass());
  }

  @Override
  public Table<?> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    Table<?> table = codec.read(parser, context);
    Row blank = table.schema().row(Cells.builder(table.schema()).build());
    if (!rows.isInstance(blank)) {
      throw new JsonCursor(parser, null, new Bounds(Limits.DEFAULT))
          .failure(
              "expected a table of "
                  + rows.getSimpleName()
                  + ", found one of the kind "
                  + table.kind());
    }
    return table;
  }
}
