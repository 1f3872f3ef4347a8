package dev.yusuan.examples;

/** Says what is wrong with a command line, in the language of the user. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
