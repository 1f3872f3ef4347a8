package dev.yusuan.narrative;

import dev.yusuan.schema.Phase;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a comparison starts from (比较的基数): 与2023年预算相比.
 *
 * @param year its year; empty where none is told
 * @param phase its stage, as seen from the year of the disclosure; empty where it is not told
 */
public record Base(OptionalInt year, Optional<Phase> phase) {
  /** Where the sentence names none. */
  public static final Base UNKNOWN = new Base(OptionalInt.empty(), Optional.empty());
}
