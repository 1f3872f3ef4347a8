package dev.yusuan.document;

import dev.yusuan.code.UnitCode;
import java.util.Optional;

/**
 * The department or unit whose budget is disclosed (公开单位).
 *
 * @param name the name as printed
 * @param code its code as the tables print it; empty where they print none that can be told to be
 *     its
 */
public record Issuer(String name, Optional<UnitCode> code) {
  /** The name and the code. */
  @Override
  public String toString() {
    return name + code.map(digits -> " (" + digits + ")").orElse("");
  }
}
