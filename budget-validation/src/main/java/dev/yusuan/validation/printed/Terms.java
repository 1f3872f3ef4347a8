package dev.yusuan.validation.printed;

import dev.yusuan.catalog.BudgetFund;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.Edition;
import dev.yusuan.catalog.Evidence;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.wording.Wording;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for what messages speak of – figures, places, tables, editions – in both languages. */
public final class Terms {
  private Terms() {}

  /** A name or number of ours that is the same in both languages. */
  public static Wording same(String text) {
    return new Wording(text, text);
  }

  /** A whole number, without separators. */
  public static Wording number(int number) {
    return same(Integer.toString(number));
  }

  /** A text of the document, cut short. */
  public static Wording printed(String text) {
    return orBlank(Excerpt.of(text));
  }

  /** A text of the document, of at most so many characters. */
  static Wording printed(String text, int most) {
    return orBlank(Excerpt.of(text, most));
  }

  private static Wording orBlank(String excerpt) {
    return excerpt.isBlank() ? Texts.of("blank") : same(excerpt);
  }

  /** The usual title of a table. */
  public static Wording table(TableKind<?> kind) {
    return new Wording(kind.title(), kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** The standard title of a column, or its id. */
  public static Wording column(Column<?, ?> column) {
    return new Wording("“" + column.title() + "”", column.id());
  }

  /** The table, row and column of a figure. */
  public static Wording place(Figure figure) {
    return Texts.of(
        "term.place.figure",
        table(figure.table().kind()),
        same(Integer.toString(figure.row() + 1)),
        printed(figure.label()),
        same(figure.title()));
  }

  /** A table and a row of it, counted from 0. */
  public static Wording place(Table<?> table, int row) {
    return Texts.of("term.place.row", same(table.kind().title()), number(row + 1));
  }

  /** The edition with its notices. */
  public static Wording edition(Catalog catalog) {
    Edition edition = catalog.edition();
    Wording year = same(Integer.toString(edition.year()));
    return edition.notices().isEmpty()
        ? Texts.of("catalog.edition", year)
        : Texts.of("catalog.edition.notices", year, same(String.join("、", edition.notices())));
  }

  /** The grade of evidence, with the number of sources. */
  public static Wording evidence(Evidence evidence) {
    return Texts.of(
        "catalog.evidence." + evidence.grade(), same(Integer.toString(evidence.sources().size())));
  }

  /** The names of budgets. */
  public static Wording funds(Collection<BudgetFund> funds) {
    return new Wording(
        funds.stream().map(BudgetFund::title).collect(Collectors.joining("、")),
        funds.stream()
            .map(fund -> fund.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", ")));
  }
}
