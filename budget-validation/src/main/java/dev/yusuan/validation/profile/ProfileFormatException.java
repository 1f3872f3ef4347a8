package dev.yusuan.validation.profile;

import java.io.IOException;

/** A file is no profile; the message says what is wrong with it. */
public final class ProfileFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  ProfileFormatException(String message) {
    super(message);
  }

  ProfileFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
