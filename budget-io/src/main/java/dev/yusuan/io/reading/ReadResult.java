package dev.yusuan.io.reading;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.source.SourceMap;

/**
 * What was read from a document (读取结果).
 *
 * @param disclosure the disclosure
 * @param problems what is wrong with the document, in printed order; at most as many as the limit
 * @param sources where each cell is printed
 * @param coverage the proof that nothing was lost
 */
public record ReadResult(
    Disclosure disclosure, ImmutableList<Problem> problems, SourceMap sources, Coverage coverage) {
  /** The disclosure and the number of problems. */
  @Override
  public String toString() {
    return disclosure + "; " + problems.size() + " problems; " + coverage;
  }
}
