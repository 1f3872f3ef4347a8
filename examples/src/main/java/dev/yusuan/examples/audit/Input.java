package dev.yusuan.examples.audit;

import java.nio.file.Path;

/**
 * A file to audit.
 *
 * @param file the file
 * @param name the name of its results
 */
public record Input(Path file, String name) {
  /** The id of one of its disclosures, counted from 1. */
  public String document(int number) {
    return number == 1 ? name : name + "/" + number;
  }
}
