package dev.yusuan.report.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How complete the reading of a document is (读取情况).
 *
 * @param cells the printed cells
 * @param typed those in typed fields
 * @param headings those in headers and titles
 * @param notes those in notes of tables
 * @param unrecognised those that are kept as printed
 * @param problems what reading met, in printed order
 */
public record Reading(
    int cells,
    int typed,
    int headings,
    int notes,
    int unrecognised,
    ImmutableList<ReadingProblem> problems) {

  /** Codes of problems that say that a document is not whole. */
  private static final ImmutableSet<String> INCOMPLETE =
      ImmutableSet.of(
          "document.cut",
          "document.table-missing",
          "source.damaged",
          "source.page-without-text",
          "input.limit");

  /** Of a disclosure that was not read from a file. */
  public static final Reading NONE = new Reading(0, 0, 0, 0, 0, ImmutableList.of());

  /** How many problems of severity error there are: what they are on could not be read. */
  public int errors() {
    return (int) problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
  }

  /** How many problems there are of each code that says that the document is not whole. */
  public ImmutableMap<String, Integer> incomplete() {
    Map<String, Integer> codes = new LinkedHashMap<>();
    for (ReadingProblem problem : problems) {
      if (INCOMPLETE.contains(problem.code())) {
        codes.merge(problem.code(), 1, Integer::sum);
      }
    }
    return ImmutableMap.copyOf(codes);
  }
}
