package dev.yusuan.examples.command;

/** Says in the language of the user what is wrong with the arguments. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
