package dev.yusuan.io.printed;

/** A disclosure that no printed form gives back as it is; the message says what would differ. */
public final class UnprintableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  UnprintableException(String difference) {
    super("this disclosure would not be read back from print as it is: " + difference);
  }
}
