package dev.yusuan.report.content;

import com.google.common.collect.ImmutableList;

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

  /** Of a disclosure that was not read from a file. */
  public static final Reading NONE = new Reading(0, 0, 0, 0, 0, ImmutableList.of());
}
