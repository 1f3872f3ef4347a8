package dev.yusuan.io.reading;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;

/** What can be wrong with a document, with the names of what its message tells (问题代码). */
public enum ProblemCode {
  /** A cell does not hold what its column holds. */
  CELL_MALFORMED("cell.malformed", Severity.ERROR, "table", "row", "column", "printed", "expected"),
  /** A code was made a number by a spreadsheet, so that its digits are lost: 2.0805E+06. */
  CODE_SCIENTIFIC("code.scientific", Severity.ERROR, "table", "row", "column", "printed"),
  /** Cells stand in other columns than the header says, and were placed by evidence. */
  ROW_MOVED("row.moved", Severity.WARNING, "table", "row", "moved", "evidence"),
  /** Texts of a row stand in no column. */
  ROW_UNPLACED("row.unplaced", Severity.ERROR, "table", "row", "printed"),
  /** The level of a row cannot be told. */
  ROW_LEVEL_UNKNOWN("row.level-unknown", Severity.WARNING, "table", "row", "printed"),
  /** Rows of indicators stand before the line of their project, which evidence told. */
  ROW_PROJECT_INFERRED(
      "row.project-inferred", Severity.WARNING, "table", "row", "project", "evidence"),
  /** The project of a row of indicators cannot be told. */
  ROW_PROJECT_UNKNOWN("row.project-unknown", Severity.WARNING, "table", "row", "printed"),
  /** Nothing tells the class of indicators; they are kept with the row without one. */
  ROW_UNCLASSED("row.unclassed", Severity.WARNING, "table", "row", "printed"),
  /** A page break prints the line of a project again; it is counted once. */
  ROW_REPEATED("row.repeated", Severity.INFO, "table", "printed"),
  /** A header lacks words of the form; what the rows print decided which columns there are. */
  HEADER_DIFFERS("header.differs", Severity.WARNING, "table", "missing"),
  /** Words over columns are not known; the columns were told by the words below them. */
  HEADER_GROUP("header.group-unknown", Severity.WARNING, "table", "printed"),
  /** Two headings claim the same column, so that neither is taken for it. */
  HEADER_AMBIGUOUS("header.ambiguous", Severity.WARNING, "table", "printed"),
  /** No row adds up under the header as it was understood; it is kept as printed. */
  HEADER_CONTRADICTED("header.contradicted", Severity.WARNING, "table"),
  /** Columns stand under headings that are not known; they are kept with their amounts. */
  COLUMN_UNKNOWN("column.unknown", Severity.WARNING, "table", "printed"),
  /** A table is of no known kind; it is kept with its columns as printed. */
  TABLE_OTHER("table.other", Severity.WARNING, "title", "columns", "nearest", "known"),
  /** Characters of a title are missing; the kind of table was told all the same. */
  TITLE_DAMAGED("title.damaged", Severity.WARNING, "table", "title"),
  /** The title is that of final accounts (决算): the amounts were spent, they are no budget. */
  TABLE_OF_FINAL_ACCOUNTS("table.final-accounts", Severity.WARNING, "table", "title"),
  /** The cells of a table are not parted, as in the text of a PDF; its amounts have no columns. */
  TABLE_WITHOUT_COLUMNS("table.without-columns", Severity.WARNING, "table", "title"),
  /** A table lost its columns; arithmetic placed its figures, as far as it decides. */
  TABLE_RESTORED("table.restored", Severity.WARNING, "table", "title", "placed", "left"),
  /** Figures of a row may stand in several ways; those that differ are kept without a column. */
  ROW_PLACEMENT_SEVERAL(
      "row.placement-several", Severity.WARNING, "table", "row", "printed", "placements"),
  /** There is no way to place the figures of a row in which it agrees with itself and others. */
  ROW_PLACEMENT_NONE("row.placement-none", Severity.WARNING, "table", "row", "printed"),
  /** There are more ways to place the figures of a row than were tried. */
  ROW_PLACEMENT_UNFINISHED(
      "row.placement-unfinished", Severity.WARNING, "table", "row", "printed", "tried"),
  /** Cells ran into one, and can be parted in one way only. */
  ROW_PARTED("row.parted", Severity.WARNING, "printed", "parted"),
  /** Figures ran into one, and the sums of the columns do not tell how to part them. */
  ROW_FUSED("row.fused", Severity.WARNING, "printed", "ways"),
  /** A table is of no known kind. */
  TABLE_UNKNOWN("table.unknown", Severity.WARNING, "title", "lines", "nearest", "known"),
  /** A kind of table is printed twice; the second is kept as unrecognised. */
  TABLE_REPEATED("table.repeated", Severity.WARNING, "table", "title"),
  /** No unit of amounts is printed at the table, so it is kept as unrecognised. */
  UNIT_MISSING("unit.missing", Severity.ERROR, "table", "title"),
  /** A table prints no unit of amounts, and that of all other tables was taken for it. */
  UNIT_INFERRED("unit.inferred", Severity.WARNING, "table", "title", "unit"),
  /** The pages of a table state different units of amounts, so it is kept as unrecognised. */
  UNIT_AMBIGUOUS("unit.ambiguous", Severity.ERROR, "table", "title"),
  /** A second row of the total: two tables may have run into one. */
  ROW_SECOND_TOTAL("row.second-total", Severity.WARNING, "table", "row", "printed"),
  /** Text is kept as printed and not typed. */
  TEXT_UNTYPED("text.untyped", Severity.INFO, "heading", "lines"),
  /** The document does not say who issued it, for which year, or which kind it is. */
  IDENTITY_UNKNOWN("identity.unknown", Severity.WARNING, "what"),
  /** The document names its office in another place than its title or captions do. */
  ISSUER_DIFFERS("identity.issuer-differs", Severity.WARNING, "issuer", "other"),
  /** 年, 月 or 日 of the date are lost; where several days may be meant it is left open. */
  DATE_DAMAGED("date.damaged", Severity.INFO, "printed", "readings"),
  /** A line is left over from the template: 年 月 日, 信息公开模板. */
  TEMPLATE_LEFT("text.template", Severity.WARNING, "printed"),
  /** The text is in traditional characters, or says how some are read. */
  TRADITIONAL("source.traditional", Severity.INFO, "characters"),
  /** Characters of a watermark stand between the cells of a table; they are left out of them. */
  WATERMARK("text.watermark", Severity.WARNING, "printed", "cells"),
  /** A printed form does not keep to its own rules; it was read by its words, as any document. */
  PRINT_MALFORMED("print.malformed", Severity.ERROR, "printed", "expected"),
  /** The encoding of a text was told by its bytes: neither a mark nor a declaration says it. */
  ENCODING_ASSUMED("source.encoding", Severity.INFO, "encoding"),
  /** A page shows pictures and has no text: a scan. */
  SOURCE_PAGE_WITHOUT_TEXT("source.page-without-text", Severity.ERROR, "page"),
  /** Characters of a page are printed, but the file does not tell which they are. */
  SOURCE_PAGE_UNREADABLE(
      "source.page-unreadable", Severity.ERROR, "page", "characters", "unreadable"),
  /** The text of a page lies unseen below a picture of it: it was recognised from a scan. */
  SOURCE_PAGE_RECOGNISED("source.page-recognised", Severity.WARNING, "page"),
  /** Text is in the file and not seen on the page; it is left out. */
  SOURCE_TEXT_HIDDEN("source.text-hidden", Severity.WARNING, "page", "printed", "why"),
  /** Notes and filled form fields lie on a page; their texts are not read. */
  SOURCE_NOTES_LEFT_OUT("source.notes-left-out", Severity.WARNING, "page", "notes", "printed"),
  /** Headers and footers of a document's pages print more than page numbers; they are not read. */
  SOURCE_EDGES_LEFT_OUT("source.edges-left-out", Severity.INFO, "printed"),
  /** A number is seen in part only, as where a cell is too narrow; it was read whole. */
  SOURCE_NUMBER_CUT("source.number-cut", Severity.WARNING, "page", "printed"),
  /** A part of the file is damaged, so that something may be missing. */
  SOURCE_DAMAGED("source.damaged", Severity.ERROR, "what"),
  /** A workbook hides a sheet, rows or columns that hold texts; they were read. */
  HIDDEN_READ("source.hidden-read", Severity.INFO, "what", "texts"),
  /** Texts that the file holds and does not show were left out. */
  HIDDEN_LEFT_OUT("source.hidden-left-out", Severity.INFO, "what", "texts"),
  /** Formulas were saved without their values; their cells count as blank. */
  FORMULA_WITHOUT_VALUE("source.formula-without-value", Severity.WARNING, "cells"),
  /** A file is attached to the document; it was not opened. */
  ATTACHMENT("source.attachment", Severity.INFO, "address"),
  /** The document shows a picture; what is printed in it was not read. */
  PICTURE("source.picture", Severity.INFO, "address"),
  /** The list of contents names a table that is printed nowhere. */
  DOCUMENT_TABLE_MISSING("document.table-missing", Severity.WARNING, "title"),
  /** The document ends with a row of a table, and what should follow it is missing. */
  DOCUMENT_CUT("document.cut", Severity.ERROR, "printed"),
  /** A limit was reached; the result is not complete or not typed. */
  LIMIT("input.limit", Severity.ERROR, "limit", "value", "found");

  private final String id;
  private final Severity severity;
  private final ImmutableList<String> arguments;

  ProblemCode(String id, Severity severity, String... arguments) {
    this.id = id;
    this.severity = severity;
    this.arguments = ImmutableList.copyOf(arguments);
  }

  /** The stable id, such as {@code cell.malformed}. */
  public String id() {
    return id;
  }

  /** How much a problem of this code matters. */
  public Severity severity() {
    return severity;
  }

  /** The names of its arguments, in the order in which they are given. */
  public ImmutableList<String> arguments() {
    return arguments;
  }
}
