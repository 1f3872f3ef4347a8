package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.office.pack.XmlCursor;
import java.io.IOException;
import java.util.Locale;

/** Reads the cells of one sheet of a workbook in XML. */
final class XlsxSheet {
  private final XmlCursor xml;
  private final SheetCells cells;
  private final ImmutableList<String> strings;
  private final ImmutableList<Integer> styles;
  private final NumberFormats formats;
  private int row = -1;
  private int column = -1;
  private int withoutValue;
  private String header = "";
  private String footer = "";

  /**
   * Reads a sheet.
   *
   * @param strings the texts of the workbook, by number
   * @param styles the number of the format of each style
   */
  XlsxSheet(
      XmlCursor xml,
      SheetCells cells,
      ImmutableList<String> strings,
      ImmutableList<Integer> styles,
      NumberFormats formats) {
    this.xml = xml;
    this.cells = cells;
    this.strings = strings;
    this.styles = styles;
    this.formats = formats;
  }

  /** How many formulas were saved without their values. */
  int formulasWithoutValue() {
    return withoutValue;
  }

  /** The codes of the header of its pages. */
  String header() {
    return header;
  }

  /** The codes of the footer of its pages. */
  String footer() {
    return footer;
  }

  void read() throws IOException {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "col" -> column();
        case "row" -> row();
        case "c" -> cell();
        case "mergeCell" -> merge();
        case "oddHeader" -> header = xml.text();
        case "oddFooter" -> footer = xml.text();
        case "extLst" -> xml.skip();
        default -> {}
      }
    }
  }

  private void column() {
    if (xml.isTrue("hidden")) {
      int first = xml.number("min", 1);
      cells.hideColumns(first - 1, Math.max(first, xml.number("max", first)) - 1);
    }
  }

  private void row() {
    row = xml.number("r", row + 2) - 1;
    column = -1;
    if (xml.isTrue("hidden")) {
      cells.hideRows(row, row);
    }
  }

  private void cell() throws IOException {
    String reference = xml.attribute("r");
    column = reference == null ? column + 1 : CellReferences.column(reference);
    String type = xml.attribute("t", "n");
    int style = xml.number("s", 0);
    String value = null;
    boolean formula = false;
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> value = RichText.read(xml);
        case "f" -> {
          formula = true;
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    if (value == null || value.isEmpty()) {
      withoutValue += formula && !type.equals("str") ? 1 : 0;
    } else {
      cells.add(row, column, shown(value, type, style));
    }
  }

  private String shown(String value, String type, int style) {
    return switch (type) {
      case "s" -> strings.get(Integer.parseInt(value.strip()));
      case "str" -> RichText.unescape(value);
      case "b" -> value.strip().equals("0") ? "FALSE" : "TRUE";
      case "n" ->
          formats.show(
              Double.valueOf(value.strip()), style < styles.size() ? styles.get(style) : 0);
      default -> value;
    };
  }

  private void merge() {
    String reference = xml.attribute("ref", "").toUpperCase(Locale.ROOT);
    int colon = reference.indexOf(':');
    if (colon > 0) {
      String first = reference.substring(0, colon);
      String last = reference.substring(colon + 1);
      cells.merge(
          CellReferences.row(first),
          CellReferences.row(last),
          CellReferences.column(first),
          CellReferences.column(last));
    }
  }
}
