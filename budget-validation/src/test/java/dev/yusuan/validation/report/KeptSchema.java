package dev.yusuan.validation.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The schema of findings as it is shipped. */
public final class KeptSchema {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReportJson.schema(), InputFormat.JSON);

  private KeptSchema() {}

  /** What is wrong with a text. */
  public static List<Error> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
