package dev.yusuan.contact;

import org.jspecify.annotations.Nullable;

/**
 * The name or telephone number of a person who is printed as a contact (联系人). It is never shown
 * unless it is asked for with {@link #printed()}.
 */
public final class Contact {
  private final String printed;

  private Contact(String printed) {
    this.printed = printed;
  }

  /**
   * A contact as printed.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static Contact of(String printed) {
    if (printed.isBlank()) {
      throw new IllegalArgumentException("a contact prints something; a blank cell has none");
    }
    return new Contact(printed);
  }

  /** What is printed: names, numbers, or several of them. */
  public String printed() {
    return printed;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Contact that && printed.equals(that.printed);
  }

  @Override
  public int hashCode() {
    return printed.hashCode();
  }

  /** Always {@link ContactMask#MASK}. */
  @Override
  public String toString() {
    return ContactMask.MASK;
  }
}
