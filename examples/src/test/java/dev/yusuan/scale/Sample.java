package dev.yusuan.scale;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of the bundled sample, to be made longer than any published one. */
final class Sample {
  private static final Splitter CELLS = Splitter.on('\t');

  private Sample() {}

  /**
   * A table of the sample.
   *
   * @param header its title, captions and header
   * @param total its line of the total, empty where it has none
   * @param rows its other lines of data
   */
  record Table(String header, String total, List<String> rows) {
    String beginning() {
      return "# 2024年度某单位预算\n\n" + header + total;
    }

    /** The data line of a number, over and over. */
    String same(int number) {
      return rows.get(number % rows.size());
    }

    /** The same line with codes, names and amounts of its own. */
    String fresh(int number) {
      List<String> cells = new ArrayList<>();
      CELLS.split(same(number)).forEach(cell -> cells.add(Sample.fresh(cell, number)));
      return String.join("\t", cells);
    }
  }

  /** The tables with data, by their titles without the year. */
  static Map<String, Table> tables() {
    Map<String, List<String>> linesByTitle = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : text().lines().filter(line -> !line.isBlank()).toList()) {
      if (line.indexOf('\t') < 0 && line.endsWith("表")) {
        lines = new ArrayList<>();
        linesByTitle.put(line.replaceAll("[# ]|2024年度?", ""), lines);
      }
      lines.add(line);
    }
    Map<String, Table> tables = new LinkedHashMap<>();
    linesByTitle.forEach((title, of) -> tables.put(title, table(of)));
    tables.values().removeIf(table -> table.rows().isEmpty());
    return tables;
  }

  static String text() {
    try {
      return Files.readString(Path.of("data", "jiyuan-office-2024.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table table(List<String> lines) {
    StringBuilder header = new StringBuilder();
    String total = "";
    List<String> rows = new ArrayList<>();
    for (String line : lines) {
      boolean data = line.indexOf('\t') >= 0 && line.chars().anyMatch(Character::isDigit);
      if (data && (line.contains("合计\t") || line.contains("总计\t"))) {
        total = line + "\n";
      } else if (data) {
        rows.add(line);
      } else if (rows.isEmpty() && total.isEmpty()) {
        header.append(line).append('\n');
      }
    }
    return new Table(header.toString(), total, rows);
  }

  private static String fresh(String cell, int number) {
    if (cell.matches("[0-9]{2,}")) {
      String digits = String.format(Locale.ROOT, "%0" + cell.length() + "d", number);
      return cell.charAt(0) + digits.substring(digits.length() - cell.length() + 1);
    }
    if (cell.codePoints().anyMatch(Character::isIdeographic)) {
      return cell + Integer.toString(number, Character.MAX_RADIX);
    }
    return cell.matches("[0-9,.]+") ? number % 997 + "." + (10 + number % 89) : cell;
  }
}
