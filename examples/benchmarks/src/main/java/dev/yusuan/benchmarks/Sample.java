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
    try {
      return Files.readString(
          Path.of("..", "data", "jiyuan-office-2024.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
