package dev.yusuan.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import java.io.IOException;

/**
 * Teaches an {@code ObjectMapper} to write {@link Report}s and {@link Finding}s, wherever they
 * stand in records of a program, in the form of {@link ReportJson}. It is found by {@code
 * findAndAddModules()}.
 *
 * <p>A report by itself does not know the document, so its findings have no places, and their
 * fingerprints do not tell rows; {@link ReportJson#write} knows both. A finding by itself has no
 * fingerprint.
 *
 * <p>They are not read: figures of a finding are cells of a disclosure, which is read and checked
 * again. Reading one is an {@code InvalidDefinitionException} that says so.
 */
public final class ReportModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module. */
  public ReportModule() {
    super("dev.yusuan.report", Version.unknownVersion());
    add(Report.class, ReportJson::write);
    add(Finding.class, ReportJson::write);
  }

  private <T> void add(Class<T> type, Write<T> write) {
    addSerializer(type, new Writer<>(write));
    addDeserializer(type, new NotRead<>(type));
  }

  private interface Write<T> {
    void write(T value, JsonGenerator json) throws IOException;
  }

  private static final class Writer<T> extends JsonSerializer<T> {
    private final Write<T> write;

    Writer(Write<T> write) {
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      write.write(value, json);
    }
  }

  private static final class NotRead<T> extends JsonDeserializer<T> {
    private final Class<T> type;

    NotRead(Class<T> type) {
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return context.reportBadDefinition(
          type,
          "a "
              + type.getSimpleName()
              + " is written only: read the disclosure and check it again,"
              + " or read the JSON as a tree");
    }
  }
}
