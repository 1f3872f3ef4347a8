package dev.yusuan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sample as a web page, which a browser prints as the PDF that lies beside it: {@code chromium
 * --headless --no-pdf-header-footer --print-to-pdf=SAMPLE.pdf SAMPLE.html}.
 */
final class SamplePage {
  private static final String STYLE =
      """
      @page { size: A3 landscape; margin: 1cm }
      body { font-family: "WenQuanYi Zen Hei"; font-size: 8pt }
      table { border-collapse: collapse; margin: 6pt 0 }
      td { border: 0.75pt solid black; padding: 1pt 2pt }
      tr { break-inside: avoid }
      tr:nth-child(-n+3) { break-after: avoid }
      """;

  private SamplePage() {}

  /** Writes the page of a text to a file. */
  public static void main(String[] files) throws IOException {
    Files.writeString(Path.of(files[1]), of(Files.readString(Path.of(files[0]), UTF_8)), UTF_8);
  }

  /** The page of a text: lines with tabs are rows, headings and other lines stand by themselves. */
  static String of(String text) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"zh\"><meta charset=utf-8>");
    page.append("<title>预算</title><style>").append(STYLE).append("</style><body>\n");
    List<String> rows = new ArrayList<>();
    for (String line : Splitter.on('\n').split(text + "\n")) {
      if (line.indexOf('\t') >= 0) {
        rows.add(line);
        continue;
      }
      table(rows, page);
      rows.clear();
      int level = line.length() - line.replaceFirst("^#+", "").length();
      String tag = level == 0 ? "p" : "h" + level;
      if (!line.isBlank()) {
        page.append(element(tag, line.substring(level))).append('\n');
      }
    }
    return page.append("</body></html>\n").toString();
  }

  private static void table(List<String> rows, StringBuilder page) {
    int columns = 0;
    for (String row : rows) {
      columns = Math.max(columns, Splitter.on('\t').splitToList(row).size());
    }
    page.append(rows.isEmpty() ? "" : "<table>\n");
    for (String row : rows) {
      List<String> cells = Splitter.on('\t').splitToList(row);
      page.append("<tr>");
      for (int i = 0; i < columns; i++) {
        page.append(element("td", i < cells.size() ? cells.get(i) : ""));
      }
      page.append("</tr>\n");
    }
    page.append(rows.isEmpty() ? "" : "</table>\n");
  }

  private static String element(String tag, String text) {
    String escaped = text.strip().replace("&", "&amp;").replace("<", "&lt;");
    return "<" + tag + ">" + escaped + "</" + tag + ">";
  }
}
