package dev.yusuan.validation.rule;

import dev.yusuan.document.CellPath;

/**
 * A cell in one of several disclosures (某份文件的单元格).
 *
 * @param document the 1-based place of the disclosure among those that were compared
 * @param cell the cell in it
 */
public record DocumentCell(int document, CellPath cell) {
  /** The place of the disclosure and the path, such as {@code 2:EXPENDITURE[1].total}. */
  @Override
  public String toString() {
    return document + ":" + cell;
  }
}
