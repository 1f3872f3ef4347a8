package dev.yusuan.examples.audit;

import java.util.Arrays;

/**
 * What the command tells its caller, in the order of gravity: of several files the gravest counts.
 */
public enum ExitStatus {
  /** Something was checked, and nothing that was found is an error. */
  CLEAN(0),
  /** No check was decided: no table was read, or no figure of one could be compared. */
  NOTHING_CHECKED(4),
  /** A check of severity error failed. */
  CHECK_FAILED(1),
  /** The command line is wrong; nothing was done. */
  WRONG_USAGE(2),
  /** A file could not be read, or its results not be written. */
  FILE_FAILED(3),
  /** The program failed, or had not enough memory, on a file; what is in the file is not told. */
  INTERNAL_FAILURE(5);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The status that the process ends with. */
  public int code() {
    return code;
  }

  /** The status of a code. */
  public static ExitStatus of(int code) {
    return Arrays.stream(values())
        .filter(status -> status.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no exit status " + code));
  }

  /** The graver of the two. */
  public ExitStatus orGraver(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
