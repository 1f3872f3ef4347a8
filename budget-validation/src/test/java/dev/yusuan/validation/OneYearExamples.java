package dev.yusuan.validation;

import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import java.util.List;

/** The examples of the rules on projects that begin and end in one year. */
public final class OneYearExamples {
  private OneYearExamples() {}

  static List<RuleExample> examples() {
    return List.of(
        new RuleExample(
            "declarations.one-year.total",
            declared("2020-01-01 2020-12-31 185.60 185.60 197.00 197.00"),
            declared("2020-01-01 2020-12-31 185.60 181.90 197.00 197.00")),
        new RuleExample(
            "declarations.one-year.last-total",
            declared("2020-01-01 2020-12-31 185.60 185.60 197.00 197.00"),
            declared("2020-01-01 2020-12-31 185.60 185.60 197.00 179.00")));
  }

  /** A project: its period, its total, this year's, last year's total, and last year's. */
  public static Disclosure declared(String project) {
    return Sheets.disclosure(
        Sheets.table(
            TableKind.PROJECT_DECLARATION,
            "level start end total thisYear lastTotal lastYear",
            "ITEM " + project));
  }
}
