package dev.yusuan.io.form;

import java.io.IOException;

/** A file that is not as a form (表式) is written; the message begins with the name of the file. */
public final class FormFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  FormFormatException(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
