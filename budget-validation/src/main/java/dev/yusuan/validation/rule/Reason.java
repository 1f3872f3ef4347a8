package dev.yusuan.validation.rule;

import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.wording.Wording;
import java.util.Locale;

/** Why a rule does not apply, or why something was not checked (原因). */
public enum Reason {
  /** The disclosure prints no such table. */
  TABLE_ABSENT,
  /** The disclosure prints such a table, but it could not be read cell by cell. */
  TABLE_UNTYPED,
  /** The figures disagree, but the document breaks off within the table. */
  TABLE_CUT,
  /** The table does not print the columns that are compared. */
  COLUMNS_NOT_PRINTED,
  /** No row has rows below it. */
  NO_ROWS_BELOW,
  /** The table prints no row of the total. */
  NO_TOTAL,
  /** All figures that would be compared are blank. */
  NOTHING_PRINTED,
  /** The sum is blank, but figures that it adds up are printed. */
  SUM_BLANK,
  /** One of the figures that should be the same is blank. */
  FIGURE_BLANK,
  /** In the place of a figure stands something that is not a number. */
  MARK,
  /** The figures disagree, but a row has text in no column, which may be one of the figures. */
  UNPLACED_TEXT,
  /** The figures disagree, but the level of a row is not known, which may be one of the parts. */
  LEVEL_UNKNOWN,
  /** The table prints several rows of the total, and which rows each adds up is not known. */
  SEVERAL_TOTALS,
  /** The disclosure does not say its fiscal year. */
  YEAR_UNKNOWN,
  /** No edition of the classification is known for the fiscal year. */
  NO_EDITION,
  /** No row prints a code that the rule is about. */
  NO_CODES,
  /** No row of the one table has its like in the other. */
  NO_LIKE_ROWS,
  /** Several figures stand where one is compared, and cannot be told apart. */
  SEVERAL_ROWS,
  /** The figures disagree, but a row does not tell its code, kind or name. */
  KEY_UNKNOWN,
  /**
   * The figures disagree, but one of the tables may leave out what is carried over (上年结转) or is not
   * paid by the treasury (财政拨款).
   */
  OTHER_SOURCES,
  /** The figures disagree, but the rest may be carried to the next year (年终结转). */
  CARRIED_FORWARD,
  /** The figures disagree, but one of the tables may be about the whole department. */
  OTHER_SCOPE,
  /** The figures disagree, but not every project may be declared. */
  NOT_ALL_DECLARED,
  /** The figures disagree, but what the first holds may be paid from projects too. */
  PAID_FROM_PROJECTS,
  /** An amount is below zero, but the table prints adjustments that are, and it may add them up. */
  ADJUSTED,
  /** No indicator is printed that the rule is about. */
  NO_INDICATORS,
  /** No project is printed that the rule is about. */
  NO_PROJECTS,
  /** No name is printed that could be compared with another. */
  NO_NAMES,
  /** No sentence states what the rule is about. */
  NO_STATEMENTS,
  /** Nothing tells that the document is a budget: no title, and no table of a known kind. */
  NO_BUDGET,
  /** None of the documents is the counterpart of another. */
  NO_COUNTERPART;

  /** The reason in words, in Chinese or English. */
  public String text(Locale language) {
    return wording().in(language);
  }

  /** The reason in words. */
  public Wording wording() {
    return Texts.of("reason." + name());
  }

  /** What was found, and that it is not decided for this reason. */
  Wording after(Wording found) {
    return Texts.of("check.without-like.doubt", found, wording());
  }
}
