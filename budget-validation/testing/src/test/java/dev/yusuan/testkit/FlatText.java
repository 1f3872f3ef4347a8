package dev.yusuan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Printed text as plain extraction leaves it of a PDF: blank cells gone, one blank between cells,
 * and by chance names and headings broken over lines and headers repeated on a further page.
 */
final class FlatText {
  private static final int LEAST_BROKEN = 4;
  private static final int ONE_OF = 4;

  private final Random random;
  private final boolean wraps;
  private final boolean breaksHeaders;
  private final boolean breaksPages;
  private final List<String> lines = new ArrayList<>();
  private List<String> header = new ArrayList<>();

  private FlatText(Random random) {
    this.random = random;
    this.wraps = random.nextBoolean();
    this.breaksHeaders = random.nextBoolean();
    this.breaksPages = random.nextBoolean();
  }

  static String of(String printed, Random random) {
    FlatText text = new FlatText(random);
    boolean inHeader = false;
    for (String line : printed.split("\n", -1)) {
      if (line.startsWith("单位：")) {
        text.header = new ArrayList<>();
        inHeader = true;
        text.lines.add(line);
      } else if (!line.contains("\t")) {
        inHeader = false;
        text.lines.add(line);
      } else {
        inHeader &= !line.matches(".*[0-9].*");
        text.add(line, inHeader);
      }
    }
    return String.join("\n", text.lines);
  }

  private void add(String line, boolean inHeader) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      if (!cell.isBlank()) {
        cells.add(cell.strip());
      }
    }
    if (inHeader) {
      List<String> printed = heading(cells);
      header.addAll(printed);
      lines.addAll(printed);
      return;
    }
    if (breaksPages && random.nextInt(3 * ONE_OF) == 0) {
      lines.add("\f" + String.join("\n", header));
    }
    lines.addAll(row(cells));
  }

  private List<String> heading(List<String> words) {
    if (!breaksHeaders) {
      return List.of(String.join(" ", words));
    }
    List<String> printed = new ArrayList<>();
    for (String word : words) {
      int step = 1 + random.nextInt(LEAST_BROKEN);
      for (int from = 0; from < word.length(); from += step) {
        printed.add(word.substring(from, Math.min(word.length(), from + step)));
      }
    }
    return printed;
  }

  /**
   * A row whose name is broken stands in lines of its own: what is before it, its parts, the rest.
   */
  private List<String> row(List<String> cells) {
    int name = -1;
    for (int at = 0; at < cells.size() && name < 0; at++) {
      boolean text = cells.get(at).chars().allMatch(Character::isIdeographic);
      name = text && cells.get(at).length() >= LEAST_BROKEN ? at : name;
    }
    boolean single =
        name <= 1 && cells.stream().filter(cell -> cell.matches("[一-龥].*")).count() == 1;
    if (!wraps || name < 0 || !single || random.nextInt(ONE_OF) > 0) {
      return List.of(String.join(" ", cells));
    }
    List<String> printed = new ArrayList<>();
    if (name > 0) {
      printed.add(String.join(" ", cells.subList(0, name)));
    }
    String text = cells.get(name);
    int cut = (text.length() + 1) / 2;
    printed.add(text.substring(0, cut));
    printed.add(text.substring(cut));
    if (name + 1 < cells.size()) {
      printed.add(String.join(" ", cells.subList(name + 1, cells.size())));
    }
    return printed;
  }
}
