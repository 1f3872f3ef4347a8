package dev.yusuan.io.office.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** What the sheets of a workbook share: texts, styles, number formats. */
final class XlsGlobals {
  private final NumberFormats formats = new NumberFormats();
  private final List<Integer> styles = new ArrayList<>();
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private @Nullable SSTRecord strings;

  void read(Record each) {
    if (each instanceof BoundSheetRecord sheet) {
      sheets.add(sheet);
      sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
    } else if (each instanceof SSTRecord table) {
      strings = table;
    } else if (each instanceof ExtendedFormatRecord style) {
      styles.add((int) style.getFormatIndex());
    } else if (each instanceof FormatRecord format) {
      formats.define(format.getIndexCode(), format.getFormatString());
    } else if (each instanceof DateWindow1904Record days && days.getWindowing() == 1) {
      formats.countDaysSince1904();
    }
  }

  /** The sheets, in the order of their streams. */
  List<BoundSheetRecord> sheets() {
    return sheets;
  }

  /** A text by its number. */
  String string(int index) {
    if (strings == null) {
      throw new IllegalArgumentException("a workbook without texts refers to text " + index);
    }
    return strings.getString(index).getString();
  }

  /** What a number shows in a style. */
  String show(double value, int style) {
    return formats.show(value, style < styles.size() ? styles.get(style) : 0);
  }
}
