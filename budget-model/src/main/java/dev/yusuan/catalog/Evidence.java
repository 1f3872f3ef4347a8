package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;

/**
 * What an entry of the catalogue rests on (依据).
 *
 * @param grade how strong it is
 * @param sources short names of the documents that print the entry; what they stand for is in
 *     {@code sources.tsv} beside the lists
 */
public record Evidence(Grade grade, ImmutableList<String> sources) {
  /** How strong evidence is, strongest first. */
  public enum Grade {
    /** Printed in a disclosure, or on a page that reprints an official text. */
    DOCUMENT("document"),
    /** Seen only in tables of programs that work with such codes. */
    PROGRAM("program"),
    /** Seen only in the list of the edition of 2009 or 2010. */
    OLD_LIST("old-list"),
    /** Seen nowhere; drawn from general knowledge of the official lists. */
    UNATTESTED("unattested");

    private final String key;

    Grade(String key) {
      this.key = key;
    }

    /** The name in the resources. */
    String key() {
      return key;
    }
  }

  /** The grade, and the sources where there are any. */
  @Override
  public String toString() {
    return sources.isEmpty() ? grade.key : grade.key + ": " + String.join(", ", sources);
  }
}
