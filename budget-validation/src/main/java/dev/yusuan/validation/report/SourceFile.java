package dev.yusuan.validation.report;

import dev.yusuan.document.Disclosure;

/**
 * What was checked (核对对象): the published file and the disclosure that was read from it.
 *
 * @param name the path of the file, parted by {@code /}, as reports state it; the empty text where
 *     there is none
 * @param disclosure what was read from it
 * @param places where its cells are printed
 */
public record SourceFile(String name, Disclosure disclosure, Places places) {
  /** A disclosure that was not read from a file. */
  public static SourceFile none(Disclosure disclosure) {
    return new SourceFile("", disclosure, Places.NONE);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
