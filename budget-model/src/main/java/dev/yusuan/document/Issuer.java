package dev.yusuan.document;

import dev.yusuan.code.UnitCode;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.text.Excerpt;
import java.util.Optional;

/**
 * The department or unit whose budget is disclosed (公开单位).
 *
 * @param name the name as printed
 * @param code its code as the tables print it; empty where they print none that can be told to be
 *     its
 */
public record Issuer(String name, Optional<UnitCode> code) {
  /**
   * Checks that there is a name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Issuer {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an issuer has a name");
    }
  }

  /** An issuer whose code is not told. */
  public static Issuer of(String name) {
    return new Issuer(name, Optional.empty());
  }

  /** An issuer with its code. */
  public static Issuer of(String name, UnitCode code) {
    return new Issuer(name, Optional.of(code));
  }

  /** The same with ＊＊＊ in place of contacts (联系人) in the name. */
  public Issuer withoutContacts() {
    return new Issuer(ContactMask.mask(name), code);
  }

  /** A short excerpt of the name, and the code. */
  @Override
  public String toString() {
    return Excerpt.of(name) + code.map(digits -> " (" + digits + ")").orElse("");
  }
}
