package dev.yusuan.io.load;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** The description of the CSV files as a data package. */
final class DataPackage {
  private static final JsonMapper JSON = new JsonMapper();

  private DataPackage() {}

  static String text() {
    ObjectNode description = JSON.createObjectNode();
    description.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    description.put("name", "yusuan");
    ArrayNode resources = description.putArray("resources");
    Field.all().asMap().forEach((file, fields) -> describe(resources.addObject(), file, fields));
    return description.toPrettyString() + "\n";
  }

  private static void describe(ObjectNode resource, String file, Collection<Field> fields) {
    resource.put("name", file).put("path", file + ".csv").put("type", "table");
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    resource.putObject("dialect").put("lineTerminator", "\r\n");
    ArrayNode columns = resource.putObject("schema").putArray("fields");
    for (Field field : fields) {
      ObjectNode column =
          columns
              .addObject()
              .put("name", field.name())
              .put("type", field.type().dataPackage())
              .put("title", field.title());
      field.fiscal().ifPresent(type -> column.put("columnType", type));
    }
  }
}
