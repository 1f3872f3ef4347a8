package dev.yusuan.io.office.sheet;

import java.util.Set;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads the records of one sheet. */
final class XlsSheet {
  private final SheetCells cells;
  private final XlsGlobals globals;
  private final BoundSheetRecord sheet;
  private final Set<String> footers;
  private @Nullable FormulaRecord textFormula;

  /** Whether the text that follows is that of a comment. */
  private boolean comment;

  XlsSheet(SheetCells cells, XlsGlobals globals, BoundSheetRecord sheet, Set<String> footers) {
    this.cells = cells;
    this.globals = globals;
    this.sheet = sheet;
    this.footers = footers;
  }

  void end() {
    cells.end(sheet.isHidden() || sheet.isVeryHidden());
  }

  void read(Record each) {
    if (each instanceof CellValueRecordInterface cell) {
      textFormula = null;
      cell(cell);
    } else if (each instanceof StringRecord text && textFormula != null) {
      cells.add(textFormula.getRow(), textFormula.getColumn(), text.getString());
      textFormula = null;
    } else if (each instanceof HeaderRecord header) {
      PageEdge.lines(header.getText()).forEach(cells::addAbove);
    } else if (each instanceof FooterRecord footer) {
      footers.addAll(PageEdge.lines(footer.getText()));
    } else if (each instanceof RowRecord row && row.getZeroHeight()) {
      cells.hideRows(row.getRowNumber(), row.getRowNumber());
    } else if (each instanceof ColumnInfoRecord columns && columns.getHidden()) {
      cells.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
    } else if (each instanceof ObjRecord object) {
      comment =
          object.getSubRecords().stream()
              .filter(CommonObjectDataSubRecord.class::isInstance)
              .map(CommonObjectDataSubRecord.class::cast)
              .anyMatch(o -> o.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT);
    } else if (each instanceof TextObjectRecord box && !comment) {
      box.getStr()
          .getString()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(cells::addAbove);
    } else if (each instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        CellRangeAddress area = merged.getAreaAt(i);
        cells.merge(
            area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
      }
    }
  }

  private void cell(CellValueRecordInterface cell) {
    if (cell instanceof LabelSSTRecord label) {
      add(cell, globals.string(label.getSSTIndex()));
    } else if (cell instanceof LabelRecord label) {
      add(cell, label.getValue());
    } else if (cell instanceof NumberRecord number) {
      add(cell, globals.show(number.getValue(), cell.getXFIndex()));
    } else if (cell instanceof BoolErrRecord value) {
      add(cell, value.isBoolean() ? bool(value.getBooleanValue()) : error(value.getErrorValue()));
    } else if (cell instanceof FormulaRecord formula) {
      formula(formula);
    }
  }

  private void formula(FormulaRecord formula) {
    switch (formula.getCachedResultTypeEnum()) {
      case NUMERIC -> add(formula, globals.show(formula.getValue(), formula.getXFIndex()));
      case BOOLEAN -> add(formula, bool(formula.getCachedBooleanValue()));
      case ERROR -> add(formula, error((byte) formula.getCachedErrorValue()));
      default -> textFormula = formula;
    }
  }

  private void add(CellValueRecordInterface cell, String text) {
    cells.add(cell.getRow(), cell.getColumn(), text);
  }

  private static String bool(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private static String error(byte code) {
    return FormulaError.forInt(code).getString();
  }
}
