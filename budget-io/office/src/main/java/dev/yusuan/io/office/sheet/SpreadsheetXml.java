package dev.yusuan.io.office.sheet;

import com.google.common.primitives.Ints;
import dev.yusuan.io.office.pack.XmlCursor;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.DecodedText;
import dev.yusuan.io.source.Decoding;
import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads workbooks in the XML of Excel 2003 (SpreadsheetML). */
public final class SpreadsheetXml {
  private static final LocalDateTime DAY_0 = LocalDateTime.of(1899, 12, 30, 0, 0);

  /** Formats that have a name instead of a pattern. */
  private static final Map<String, String> NAMED =
      Map.of(
          "General Number", "General",
          "Currency", "¥#,##0.00",
          "Fixed", "0.00",
          "Standard", "#,##0.00",
          "Percent", "0.00%",
          "Scientific", "0.00E+00",
          "Short Date", "yyyy/m/d",
          "Long Date", "yyyy\"年\"m\"月\"d\"日\"",
          "General Date", "yyyy/m/d h:mm");

  private final XmlCursor xml;
  private final SourceBuilder source;
  private final NumberFormats formats = new NumberFormats();
  private final Map<String, String> styles = new HashMap<>();
  private final Set<String> footers = new LinkedHashSet<>();
  private SheetCells cells;
  private MergedFromAbove above = new MergedFromAbove();
  private boolean hiddenSheet;
  private int row = -1;
  private int column = -1;

  private SpreadsheetXml(XmlCursor xml, SourceBuilder source) {
    this.xml = xml;
    this.source = source;
    this.cells = new SheetCells(source);
  }

  public static void read(byte[] bytes, SourceBuilder source) throws IOException {
    DecodedText text = Decoding.decode(bytes);
    text.problems().forEach(source::problem);
    try (XmlCursor xml = new XmlCursor(new StringReader(text.text()))) {
      new SpreadsheetXml(xml, source).workbook();
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (IOException e) {
      UnreadableSourceException malformed =
          new UnreadableSourceException(
              Reason.MALFORMED,
              "XML that is not well-formed: a file that is cut off, or a template of a program");
      malformed.initCause(e);
      throw malformed;
    }
  }

  private void workbook() throws IOException {
    String style = "";
    while (xml.next()) {
      if (xml.isEnd() && xml.name().equals("Worksheet")) {
        cells.end(hiddenSheet);
      }
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "Style" -> {
          style = xml.attribute("ID", "");
          String parent = styles.get(xml.attribute("Parent", "Default"));
          if (parent != null) {
            styles.put(style, parent);
          }
        }
        case "NumberFormat" -> styles.put(style, pattern(xml.attribute("Format", "General")));
        case "Worksheet" -> {
          source.part(xml.attribute("Name", ""));
          cells = new SheetCells(source);
          above = new MergedFromAbove();
          hiddenSheet = false;
          row = -1;
        }
        case "Visible" -> hiddenSheet |= !xml.text().equals("SheetVisible");
        case "Header" -> PageEdge.lines(xml.attribute("Data", "")).forEach(cells::addAbove);
        case "Footer" -> footers.addAll(PageEdge.lines(xml.attribute("Data", "")));
        case "Table" -> column = -1;
        case "Column" -> column();
        case "Row" -> row();
        case "Cell" -> cell();
        default -> {}
      }
    }
    FooterProblem.say(source, footers);
  }

  private static String pattern(String format) {
    return NAMED.getOrDefault(format, format);
  }

  private void column() {
    int first = xml.number("Index", column + 2) - 1;
    column = first + xml.number("Span", 0);
    if (xml.isTrue("Hidden")) {
      cells.hideColumns(first, column);
    }
  }

  private void row() {
    row = xml.number("Index", row + 2) - 1;
    column = -1;
    int span = xml.number("Span", 0);
    if (xml.isTrue("Hidden")) {
      cells.hideRows(row, row + span);
    }
  }

  private void cell() throws IOException {
    column = xml.number("Index", above.free(row, column + 1) + 1) - 1;
    int across = span("MergeAcross");
    int down = span("MergeDown");
    String style = xml.attribute("StyleID", "Default");
    if (across > 0 || down > 0) {
      cells.merge(row, row + down, column, column + across);
      above.add(row + down, column, column + across);
    }
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart() && xml.name().equals("Data")) {
        String type = xml.attribute("Type", "String");
        cells.add(row, column, shown(xml.text(), type, style));
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    column += across;
  }

  /** How many cells more are merged; templates of programs have names here instead of numbers. */
  private int span(String attribute) {
    Integer number = Ints.tryParse(xml.attribute(attribute, "0"));
    return number == null ? 0 : Math.max(0, number);
  }

  private String shown(String value, String type, String style) {
    String format = styles.getOrDefault(style, "General");
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "number" -> formats.show(Double.valueOf(value.strip()), -1, format);
      case "datetime" -> formats.show(days(value.strip()), -1, format);
      case "boolean" -> value.strip().equals("0") ? "FALSE" : "TRUE";
      default -> value;
    };
  }

  private static double days(String value) {
    Duration since = Duration.between(DAY_0, LocalDateTime.parse(value));
    return since.toSeconds() / (double) Duration.ofDays(1).toSeconds();
  }
}
