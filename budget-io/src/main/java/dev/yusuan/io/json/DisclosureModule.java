package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.reading.Limits;
import java.io.IOException;

/**
 * Teaches an {@code ObjectMapper} to read and write {@link Disclosure}s in the form of {@link
 * DisclosureJson}: {@code new ObjectMapper().registerModule(new DisclosureModule())}. It is found
 * by {@code findAndAddModules()} too.
 *
 * <p>The mapper's own settings hold: its limits beside the {@linkplain Limits#DEFAULT default} ones
 * of cells, rows and tables, its layout, whether it allows something after the disclosure, and
 * whether it fails on unknown properties; the cells of a row are no such properties, and one of an
 * unknown column is always refused. Content that is no disclosure is a {@link JsonFormatException}.
 */
public final class DisclosureModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module that leaves contacts out. */
  public DisclosureModule() {
    this(Contacts.OMIT);
  }

  /** A module that treats contacts as told. */
  public DisclosureModule(Contacts contacts) {
    super("dev.yusuan.disclosure", Version.unknownVersion());
    addSerializer(Disclosure.class, new Serializer(contacts));
    addDeserializer(Disclosure.class, new Deserializer());
  }

  private static final class Serializer extends StdSerializer<Disclosure> {
    private static final long serialVersionUID = 1L;

    private final Contacts contacts;

    Serializer(Contacts contacts) {
      super(Disclosure.class);
      this.contacts = contacts;
    }

    @Override
    public void serialize(Disclosure disclosure, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      new DisclosureWriter(json).write(contacts.in(disclosure));
    }
  }

  private static final class Deserializer extends StdDeserializer<Disclosure> {
    private static final long serialVersionUID = 1L;

    Deserializer() {
      super(Disclosure.class);
    }

    @Override
    public Disclosure deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      boolean ignoresUnknown =
          !context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
      return new DisclosureReader(
              new JsonCursor(parser, null, new Bounds(Limits.DEFAULT), ignoresUnknown))
          .read();
    }
  }
}
