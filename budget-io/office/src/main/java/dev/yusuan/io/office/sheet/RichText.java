package dev.yusuan.io.office.sheet;

import dev.yusuan.io.office.pack.XmlCursor;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a workbook that may consist of runs; how it is pronounced is left out. */
final class RichText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** Reads the text within the current element. */
  static String read(XmlCursor xml) throws IOException {
    String text = "";
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart() && xml.name().equals("rPh")) {
        xml.skip();
      } else if (xml.isStart() && xml.name().equals("t")) {
        String run = xml.text();
        text = text.isEmpty() ? run : text + run;
      }
    }
    return unescape(text);
  }

  /** Characters that XML cannot hold are written as {@code _x000D_}. */
  static String unescape(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
        : text;
  }
}
