package dev.yusuan.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A schema as it is shipped. */
final class WrittenSchema {
  static final WrittenSchema DISCLOSURE = new WrittenSchema(DisclosureJson.schema());
  static final WrittenSchema PROBLEMS = new WrittenSchema(ProblemsJson.schema());

  private final ObjectMapper mapper = new ObjectMapper();
  private final Schema schema;

  private WrittenSchema(String text) {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
  }

  /** What is wrong with a text. */
  List<Error> faults(String json) {
    try {
      return schema.validate(mapper.readTree(json.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
