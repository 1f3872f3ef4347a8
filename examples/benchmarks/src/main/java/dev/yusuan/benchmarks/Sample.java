package dev.yusuan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundled document, as it is and made longer. */
final class Sample {
  private static final Pattern LINE_WITH_CODE = Pattern.compile("(?m)^[0-9]{3}.*\\R");

  private Sample() {}

  static String text() {
    return new String(bytes("jiyuan-office-2024.txt"), StandardCharsets.UTF_8);
  }

  /** A bundled file. */
  static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(Path.of("..", "data", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document as a web page. */
  static String page() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body>");
    boolean table = false;
    for (String line : text().split("\\R", -1)) {
      boolean row = line.indexOf('\t') >= 0;
      page.append(row && !table ? "<table>" : !row && table ? "</table>" : "");
      table = row;
      page.append(row ? "<tr><td>" + line.replace("\t", "<td>") : "<p>" + line).append('\n');
    }
    return page.append("</body></html>").toString();
  }

  /** Longer tables: each line that begins with a code, some times. */
  static String withLongTables(int times) {
    return LINE_WITH_CODE
        .matcher(text())
        .replaceAll(line -> Matcher.quoteReplacement(line.group().repeat(times)));
  }

  /** More tables: the whole document, some times. */
  static String withManyTables(int times) {
    return text().repeat(times);
  }
}
