package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** The bounds within which JSON is read; what goes beyond one is refused. */
final class JsonLimits {
  static final int DEPTH = 64;
  static final int DOCUMENT_BYTES = 64 << 20;
  static final int TOKENS = 5_000_000;
  static final int STRING_CHARS = 1 << 20;
  static final int NAME_CHARS = 256;
  static final int NUMBER_CHARS = 64;

  private JsonLimits() {}

  /** Makes parsers that keep to the limits that a parser can keep by itself. */
  static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(STRING_CHARS)
                .maxNumberLength(NUMBER_CHARS)
                .build())
        .build();
  }
}
