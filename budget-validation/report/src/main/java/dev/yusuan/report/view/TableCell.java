package dev.yusuan.report.view;

/**
 * A cell of an excerpt of a table.
 *
 * @param text what is printed
 * @param kind how it is shown: {@code text}, {@code code}, {@code figure}
 * @param role what it is in the finding: empty, {@code whole} or {@code part}
 * @param sign the sign that it has in the relation; empty where there is none
 * @param right the value that would be right; empty where that is not known
 */
public record TableCell(String text, String kind, String role, String sign, String right) {
  /** The classes of its style. */
  public String style() {
    return role.isEmpty() ? kind : kind + " " + role;
  }
}
