package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.google.common.collect.ImmutableList;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.RevenueCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.util.function.Function;

/**
 * A value that is a text in JSON, and the key of a map too.
 *
 * @param type the class of the values
 * @param what what one is called in messages, with an example
 * @param print the text of a value
 * @param parse the value of a text; throws {@code IllegalArgumentException} if it is none
 */
record TextValue<T>(
    Class<?> type, String what, Function<T, String> print, Function<String, T> parse) {

  private static final ImmutableList<TextValue<?>> ALL =
      ImmutableList.of(
          new TextValue<>(
              Amount.class,
              "an amount with its unit, such as \"12.50万元\"",
              amount -> amount.digits() + amount.unit().symbol(),
              Amount::parse),
          new TextValue<>(
              Percent.class, "a percentage, such as \"3.5%\"", Percent::toString, Percent::parse),
          new TextValue<>(
              FunctionCode.class, "a functional code", FunctionCode::digits, FunctionCode::parse),
          new TextValue<>(
              DepartmentEconomicCode.class,
              "a departmental economic code",
              DepartmentEconomicCode::digits,
              DepartmentEconomicCode::parse),
          new TextValue<>(
              GovernmentEconomicCode.class,
              "a governmental economic code",
              GovernmentEconomicCode::digits,
              GovernmentEconomicCode::parse),
          new TextValue<>(
              RevenueCode.class, "a revenue code", RevenueCode::digits, RevenueCode::parse),
          new TextValue<>(UnitCode.class, "a unit code", UnitCode::digits, UnitCode::parse),
          new TextValue<>(
              ProjectCode.class, "a project code", ProjectCode::digits, ProjectCode::parse),
          new TextValue<>(
              CellPath.class, "the path of a cell", CellPath::toString, CellPath::parse),
          new TextValue<TableKind<?>>(
              TableKind.class, "a kind of table", TableKind::name, TableKind::valueOf),
          new TextValue<>(Target.class, "a target", Target::printed, Target::parse));

  /** Teaches a module all of them. */
  static void addAllTo(SimpleModule module) {
    ALL.forEach(each -> each.addTo(module));
  }

  @SuppressWarnings("unchecked") // a class literal does not tell arguments of types
  private void addTo(SimpleModule module) {
    Class<T> exact = (Class<T>) type;
    module.addSerializer(exact, new Writer());
    module.addDeserializer(exact, new Reader());
    module.addKeySerializer(exact, new KeyWriter());
    module.addKeyDeserializer(exact, new KeyReader());
  }

  private final class Writer extends JsonSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      new TextWriter(json).write(print.apply(value));
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      ObjectCodec.writeTyped(value, json, types, () -> serialize(value, json, provider));
    }
  }

  private final class KeyWriter extends JsonSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeFieldName(print.apply(value));
    }
  }

  private final class Reader extends JsonDeserializer<T> {
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      JsonCursor cursor = new JsonCursor(parser, null, new Bounds(Limits.DEFAULT));
      if (!parser.currentToken().isScalarValue() || parser.currentToken().isNumeric()) {
        throw cursor.expected(what + " as a text");
      }
      String text = cursor.text();
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException noValue) {
        throw cursor.failure("expected " + what + ": " + noValue.getMessage());
      }
    }
  }

  private final class KeyReader extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return parse.apply(key);
      } catch (IllegalArgumentException noValue) {
        throw new JsonCursor(context.getParser(), null, new Bounds(Limits.DEFAULT))
            .failure("expected " + what + " as a key: " + noValue.getMessage());
      }
    }
  }
}
