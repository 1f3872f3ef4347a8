package dev.yusuan.io.office.print;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.money.Amount;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a sheet of rows below a header (数据表), row by row; blank cells are left out. */
public final class TextSheet {
  /** How many rows a sheet can have. */
  public static final int MOST_ROWS = 1_048_576;

  /** Rows that are looked at for the widths of columns. */
  private static final int LOOKED_AT = 200;

  /** A spreadsheet keeps fifteen digits; a number of more stays a text. */
  private static final int LONGEST_NUMBER = 15;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final XMLStreamWriter xml;
  private final CellWriter cells;
  private final ImmutableSet<Integer> numbers;
  private final ColumnWidths widths = new ColumnWidths();
  private int row;

  /**
   * A sheet.
   *
   * @param numbers the columns that hold numbers, from 0
   */
  public TextSheet(XMLStreamWriter xml, ImmutableSet<Integer> numbers) {
    this.xml = xml;
    this.cells = new CellWriter(xml);
    this.numbers = numbers;
  }

  /**
   * Writes all rows, the header first.
   *
   * @throws IllegalArgumentException if there are more than a sheet can have
   */
  public void write(Iterator<? extends List<String>> rows) throws XMLStreamException {
    List<List<String>> first = new ArrayList<>();
    while (rows.hasNext() && first.size() < LOOKED_AT) {
      List<String> row = rows.next();
      for (int i = 0; i < row.size(); i++) {
        widths.see(i, row.get(i));
      }
      first.add(row);
    }
    PageSetup.begin(xml);
    keepHeaderInSight();
    widths.write(xml);
    xml.writeStartElement("sheetData");
    for (List<String> row : first) {
      write(row);
    }
    while (rows.hasNext()) {
      write(rows.next());
    }
    xml.writeEndElement();
    PageSetup.end(xml);
  }

  private void keepHeaderInSight() throws XMLStreamException {
    xml.writeStartElement("sheetViews");
    xml.writeStartElement("sheetView");
    xml.writeAttribute("workbookViewId", "0");
    xml.writeEmptyElement("pane");
    xml.writeAttribute("ySplit", "1");
    xml.writeAttribute("topLeftCell", "A2");
    xml.writeAttribute("activePane", "bottomLeft");
    xml.writeAttribute("state", "frozen");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void write(List<String> texts) throws XMLStreamException {
    if (++row > MOST_ROWS) {
      throw new IllegalArgumentException("more rows than a sheet can have: " + MOST_ROWS);
    }
    xml.writeStartElement("row");
    xml.writeAttribute("r", Integer.toString(row));
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      lines = Math.max(lines, widths.lines(i, texts.get(i)));
    }
    ColumnWidths.writeHeight(xml, lines);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (row > 1 && numbers.contains(i) && isKept(text)) {
        cells.number(CellWriter.reference(i, row), text, style(text));
      } else if (!text.isEmpty()) {
        cells.text(CellWriter.reference(i, row), text, CellStyles.TEXT);
      }
    }
    xml.writeEndElement();
  }

  private static boolean isKept(String number) {
    return NUMBER.matcher(number).matches()
        && CharMatcher.inRange('0', '9').countIn(number) <= LONGEST_NUMBER;
  }

  private static int style(String number) {
    int point = number.indexOf('.');
    int decimals = point < 0 ? 0 : number.length() - point - 1;
    return decimals == 0 || decimals > Amount.MAX_DECIMALS
        ? CellStyles.NUMBER
        : CellStyles.of(decimals);
  }
}
