package dev.yusuan.report.view;

import com.google.common.collect.ImmutableList;

/**
 * The page that puts disclosures side by side.
 *
 * @param title its title
 * @param documents the disclosures, in the given order
 * @param verdict what came of the rules between them, in one sentence
 * @param verdictStyle the style of that sentence
 * @param notes what a reader must know of the comparison
 * @param summary how many rules and checks there were
 * @param rules the findings by rule
 * @param tables the tables that at least two of them print and that differ
 * @param same which others are the same in all of them, in one sentence; empty where there are none
 */
public record ComparisonView(
    String title,
    ImmutableList<DocumentLine> documents,
    String verdict,
    String verdictStyle,
    ImmutableList<String> notes,
    ImmutableList<String> summary,
    ImmutableList<RuleView> rules,
    ImmutableList<ComparedTable> tables,
    String same) {

  /**
   * A disclosure.
   *
   * @param name what its columns and bars are called
   * @param issuer who issued it
   * @param year the budget year
   * @param file the path of its file
   * @param color which of the colours it has
   */
  public record DocumentLine(String name, String issuer, String year, String file, int color) {}

  /**
   * A table.
   *
   * @param id its address in the page
   * @param title its usual title
   * @param counts what became of its subjects, in one line; empty where there are more than two
   *     documents
   * @param bars the subjects that differ most
   * @param lines the subjects that are not the same in all documents
   * @param left how many of those are not shown
   */
  public record ComparedTable(
      String id,
      String title,
      String counts,
      ImmutableList<Bars> bars,
      ImmutableList<Line> lines,
      int left) {}

  /**
   * The bars of a subject, one for each document.
   *
   * @param label the subject
   * @param bars the bars
   */
  public record Bars(String label, ImmutableList<Bar> bars) {}

  /**
   * A bar.
   *
   * @param document the name of its document
   * @param amount the amount
   * @param percent its length, in percent of the longest
   * @param color which of the colours it has
   */
  public record Bar(String document, String amount, String percent, int color) {}

  /**
   * A subject in a column.
   *
   * @param kind what became of it, in words; empty where there are more than two documents
   * @param style what became of it, as a style
   * @param subject its names
   * @param code its code; empty where it has none
   * @param basis what says that several names are those of one subject; empty where it has one
   * @param measure the column
   * @param amounts the amount in each document
   * @param difference the second less the first
   * @param rate the difference in percent of the first
   */
  public record Line(
      String kind,
      String style,
      String subject,
      String code,
      String basis,
      String measure,
      ImmutableList<String> amounts,
      String difference,
      String rate) {}

  /** Whether two documents are compared, so that there are differences and rates. */
  public boolean isPair() {
    return documents.size() == 2;
  }
}
