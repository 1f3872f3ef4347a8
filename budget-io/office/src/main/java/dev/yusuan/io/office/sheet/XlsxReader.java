package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.office.pack.OfficePackage;
import dev.yusuan.io.office.pack.XmlCursor;
import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads workbooks of Excel 2007 and later, sheet by sheet (XLSX). */
public final class XlsxReader {
  private final OfficePackage content;
  private final SourceBuilder source;
  private final List<SheetEntry> sheets = new ArrayList<>();

  private XlsxReader(OfficePackage content, SourceBuilder source) {
    this.content = content;
    this.source = source;
  }

  private record SheetEntry(String name, boolean hidden, String id) {}

  public static void read(OfficePackage content, SourceBuilder source) throws IOException {
    new XlsxReader(content, source).sheets();
  }

  private void sheets() throws IOException {
    NumberFormats formats = new NumberFormats();
    ImmutableList<Integer> styles = styles(formats);
    workbook(formats);
    ImmutableList<String> strings = strings();
    int withoutValue = 0;
    Set<String> footers = new LinkedHashSet<>();
    for (SheetEntry sheet : sheets) {
      Optional<String> part = content.related(sheet.id(), "/worksheet");
      if (part.isEmpty()) {
        continue; // A chart, or a dialog.
      }
      source.part(sheet.name());
      SheetCells cells = new SheetCells(source);
      try (XmlCursor xml = content.open(part.get())) {
        XlsxSheet reader = new XlsxSheet(xml, cells, strings, styles, formats);
        reader.read();
        withoutValue += reader.formulasWithoutValue();
        PageEdge.lines(reader.header()).forEach(cells::addAbove);
        footers.addAll(PageEdge.lines(reader.footer()));
      }
      SheetDrawing.read(content, part.get(), source).forEach(cells::addAbove);
      cells.end(sheet.hidden());
    }
    FooterProblem.say(source, footers);
    FormulaProblem.say(source, withoutValue);
  }

  private void workbook(NumberFormats formats) throws IOException {
    try (XmlCursor xml = content.open(content.document())) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        if (xml.name().equals("sheet")) {
          String id = xml.qualifiedAttribute("id");
          sheets.add(
              new SheetEntry(
                  xml.attribute("name", ""),
                  !xml.attribute("state", "visible").equals("visible"),
                  id == null ? "" : id));
        } else if (xml.name().equals("workbookPr") && xml.isTrue("date1904")) {
          formats.countDaysSince1904();
        }
      }
    }
  }

  private ImmutableList<String> strings() throws IOException {
    Optional<String> part = content.related("/sharedStrings");
    if (part.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> strings = ImmutableList.builder();
    try (XmlCursor xml = content.open(part.get())) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("si")) {
          strings.add(RichText.read(xml));
        }
      }
    }
    return strings.build();
  }

  /** The number of the format of each style of cells. */
  private ImmutableList<Integer> styles(NumberFormats formats) throws IOException {
    Optional<String> part = content.related("/styles");
    if (part.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Integer> styles = ImmutableList.builder();
    try (XmlCursor xml = content.open(part.get())) {
      boolean cells = false;
      while (xml.next()) {
        if (xml.isText()) {
          continue;
        }
        switch (xml.name()) {
          case "cellXfs" -> cells = xml.isStart();
          case "numFmt" -> {
            if (xml.isStart()) {
              formats.define(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
            }
          }
          case "xf" -> {
            if (cells && xml.isStart()) {
              styles.add(xml.number("numFmtId", 0));
            }
          }
          case "dxfs" -> {
            if (xml.isStart()) {
              xml.skip();
            }
          }
          default -> {}
        }
      }
    }
    return styles.build();
  }
}
