package dev.yusuan.io.reading;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.source.SourceMap;

/**
 * What was read from a document (读取结果).
 *
 * @param parts the disclosures, at least one, each with the places of its cells; several where one
 *     file prints those of a department and its units
 * @param problems what is wrong with the document, in printed order; at most as many as the limit
 * @param coverage the proof that nothing was lost
 */
public record ReadResult(
    ImmutableList<Part> parts, ImmutableList<Problem> problems, Coverage coverage) {
  /** Checks that there is a disclosure. */
  public ReadResult {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("what was read has a disclosure, if an empty one");
    }
  }

  /**
   * A disclosure and where it is printed.
   *
   * @param disclosure the disclosure
   * @param sources where each cell is printed
   */
  public record Part(Disclosure disclosure, SourceMap sources) {
    /** The disclosure. */
    @Override
    public String toString() {
      return disclosure.toString();
    }
  }

  /** The disclosure; the first where the document prints several. */
  public Disclosure disclosure() {
    return parts.get(0).disclosure();
  }

  /** Where each cell of {@link #disclosure()} is printed. */
  public SourceMap sources() {
    return parts.get(0).sources();
  }

  /** All disclosures that the document prints, in printed order. */
  public ImmutableList<Disclosure> disclosures() {
    return parts.stream().map(Part::disclosure).collect(ImmutableList.toImmutableList());
  }

  /** Whether a problem of severity error was met: something is kept that could not be typed. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** The disclosures and the number of problems. */
  @Override
  public String toString() {
    return parts + "; " + problems.size() + " problems; " + coverage;
  }
}
