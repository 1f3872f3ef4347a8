package dev.yusuan.report.view;

import com.google.common.collect.ImmutableList;

/**
 * A finding with all that follows from the same cause.
 *
 * @param id its address in the page
 * @param severity its severity in lower case
 * @param place where it is printed; empty where that is not known
 * @param message what was found
 * @param repair what would repair it; empty where that is not known
 * @param excerpts the printed tables around its cells
 * @param others what follows from it
 */
public record FindingView(
    String id,
    String severity,
    String place,
    String message,
    String repair,
    ImmutableList<TableExcerpt> excerpts,
    ImmutableList<Follower> others) {

  /**
   * A finding of the same cause.
   *
   * @param id its address in the page
   * @param rule the id of its rule
   * @param place where it is printed
   * @param message what was found
   */
  public record Follower(String id, String rule, String place, String message) {}

  /** What a link to it says. */
  public String link() {
    return place.isEmpty() ? message : place;
  }
}
