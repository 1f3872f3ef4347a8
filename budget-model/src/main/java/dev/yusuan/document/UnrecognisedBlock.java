package dev.yusuan.document;

import com.google.common.collect.ImmutableList;

/**
 * A run of lines that the reader does not type (未识别内容), kept as printed: narrative, definitions,
 * tables of unknown form.
 *
 * @param heading the heading or title that it stands under; empty where there is none
 * @param lines the lines, each a list of cells; a line of text is one cell
 */
public record UnrecognisedBlock(String heading, ImmutableList<ImmutableList<String>> lines) {
  /** The heading and the number of lines. */
  @Override
  public String toString() {
    return (heading.isEmpty() ? "(no heading)" : heading) + ": " + lines.size() + " lines";
  }
}
