package dev.yusuan.io.office.word;

import dev.yusuan.io.office.pack.XmlCursor;
import java.io.IOException;

/**
 * A level of a list as a document defines it.
 *
 * @param style the style whose paragraphs are of the level; empty for none
 */
record DocxLevel(ListLevel level, String style) {
  /** It is printed before each paragraph: a wrong one must not cost memory. */
  private static final int LONGEST = 100;

  /** Reads the current element. */
  static DocxLevel read(XmlCursor xml) throws IOException {
    int start = 0;
    String format = "decimal";
    String pattern = "";
    int restart = -1;
    boolean decimal = false;
    boolean blank = true;
    String style = "";
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "start" -> start = xml.number("val", 0);
        case "numFmt" -> format = xml.attribute("val", "decimal");
        case "lvlText" -> pattern = bounded(xml.attribute("val", ""));
        case "lvlRestart" -> restart = xml.number("val", -1);
        case "isLgl" -> decimal = !xml.attribute("val", "1").matches("0|false|off");
        case "suff" -> blank = !xml.attribute("val", "tab").equals("nothing");
        case "pStyle" -> style = xml.attribute("val", "");
        case "pPr", "rPr" -> xml.skip();
        default -> {}
      }
    }
    return new DocxLevel(new ListLevel(start, format, pattern, restart, decimal, blank), style);
  }

  private static String bounded(String pattern) {
    return pattern.substring(0, Math.min(LONGEST, pattern.length()));
  }
}
