package dev.yusuan.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Damages the text of a document, line by line and cell by cell. */
final class DamagedText {
  private static final List<String> STRAY =
      List.of(
          "**",
          "****",
          "#",
          "# ",
          "注",
          "注：",
          "：",
          "单位：",
          "单位：元",
          "单位名称：某单位    单位：万元",
          "联系人：某人",
          "2024年单位支出预算表",
          "2024年单位支出预算表\t\t",
          "第 3 页");

  /** One way to damage a document. */
  enum Damage {
    BLANK_CELL,
    MOVE_CELL,
    SWAP_CELLS,
    GARBLE_NUMBER,
    CUT_LINE,
    REPEAT_LINE,
    SWAP_LINES,
    REPEAT_HEADER,
    DROP_TAB,
    DOUBLE_TABS,
    MANY_TABS,
    BLANK_LINE,
    JOIN_LINES,
    SPLIT_LINE,
    FULL_WIDTH,
    STRAY_TEXT,
    BIG_NUMBER
  }

  /** A damage at a place of the document, both by chance. */
  record Edit(Damage damage, int line, int cell) {}

  private final List<String> lines;

  DamagedText(List<String> lines) {
    this.lines = lines;
  }

  /** The text after all edits, one after the other. */
  String after(List<Edit> edits, String lineEnd) {
    List<String> damaged = new ArrayList<>(lines);
    for (Edit edit : edits) {
      apply(damaged, edit);
    }
    return String.join(lineEnd, damaged);
  }

  private void apply(List<String> damaged, Edit edit) {
    int line = edit.line() % damaged.size();
    int next = (line + 1) % damaged.size();
    String text = damaged.get(line);
    switch (edit.damage()) {
      case CUT_LINE -> damaged.remove(line);
      case REPEAT_LINE -> damaged.add(line, text);
      case SWAP_LINES -> {
        damaged.set(line, damaged.get(next));
        damaged.set(next, text);
      }
      case REPEAT_HEADER ->
          damaged.addAll(line, lines.subList(edit.cell() * 15, edit.cell() * 15 + 3));
      case BLANK_LINE -> damaged.add(line, "");
      case STRAY_TEXT -> damaged.add(line, STRAY.get(edit.cell() % STRAY.size()));
      case JOIN_LINES -> damaged.set(line, text + "\t" + damaged.get(next));
      case SPLIT_LINE -> {
        damaged.set(line, text.substring(0, text.length() / 2));
        damaged.add(line + 1, text.substring(text.length() / 2));
      }
      default -> damaged.set(line, damagedLine(text, edit));
    }
  }

  private static String damagedLine(String text, Edit edit) {
    List<String> cells = new ArrayList<>(Arrays.asList(text.split("\t", -1)));
    int cell = edit.cell() % cells.size();
    switch (edit.damage()) {
      case BLANK_CELL -> cells.set(cell, "\u3000");
      case MOVE_CELL -> cells.add(cell, "");
      case SWAP_CELLS -> cells.add(0, cells.remove(cell));
      case GARBLE_NUMBER -> cells.set(cell, cells.get(cell).replace('1', 'l') + ".");
      case DROP_TAB -> {
        if (cells.get(cell).isEmpty()) {
          cells.remove(cell);
        }
      }
      case DOUBLE_TABS -> {
        return text.replace("\t", "\t\t");
      }
      case MANY_TABS -> {
        return text + "\t".repeat(100_000);
      }
      case FULL_WIDTH -> cells.set(cell, cells.get(cell).replace('2', '２').replace('.', '．'));
      case BIG_NUMBER -> cells.set(cell, "9".repeat(40) + "e1000000000");
      default -> throw new IllegalStateException(edit.damage().toString());
    }
    return String.join("\t", cells);
  }

  /** Counts the cells anew, in the simplest way: lines beyond a limit are pieces of 32,767. */
  static int printedCells(String text) {
    int count = 0;
    for (String line : text.split("\r\n|\n|\r", -1)) {
      String[] cells = line.split("\t", -1);
      boolean oversize = cells.length > 1_024 || line.length() > 65_536;
      for (String cell : oversize ? line.split("(?<=\\G.{32767})") : cells) {
        count += cell.replaceAll("[\\s\u00A0\u3000\uFEFF]", "").isEmpty() ? 0 : 1;
      }
    }
    return count;
  }
}
