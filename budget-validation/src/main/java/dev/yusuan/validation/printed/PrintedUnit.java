package dev.yusuan.validation.printed;

import dev.yusuan.code.UnitCode;
import dev.yusuan.validation.name.Likeness;
import java.util.Optional;

/**
 * The unit that a row belongs to, as far as the table tells (所属单位).
 *
 * @param code its code; empty where none is printed
 * @param name its name; empty where none is printed
 */
public record PrintedUnit(Optional<UnitCode> code, Optional<String> name) {
  static final PrintedUnit UNKNOWN = new PrintedUnit(Optional.empty(), Optional.empty());

  /**
   * Whether this may be the other unit, or a unit of the other department: nothing that both print
   * says otherwise.
   */
  public boolean mayBe(PrintedUnit other) {
    if (code.isPresent() && other.code.isPresent()) {
      UnitCode mine = code.get();
      return mine.isWithin(other.code.get()) || other.code.get().isWithin(mine);
    }
    return name.isEmpty()
        || other.name.isEmpty()
        || Likeness.of(name.get(), other.name.get()) != Likeness.DIFFERENT;
  }
}
