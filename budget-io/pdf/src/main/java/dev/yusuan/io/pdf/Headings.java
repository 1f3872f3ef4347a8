package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.block.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells headings by their size: larger than the text of most lines (标题字号). */
final class Headings {
  private static final float LARGER = 1.12f;

  /** A heading has no more lines. */
  private static final int MAX_LINES = 3;

  private static final int MAX_LEVEL = 6;

  private final List<Sized> lines = new ArrayList<>();
  private final TreeMap<Integer, Integer> characters = new TreeMap<>();

  /** A line by its size in half points; a page ends with one of size 0. */
  private record Sized(int index, int size) {}

  /** Adds the line of a block. */
  void line(int index, TextLine line) {
    int size = Math.round(line.size() * 2);
    lines.add(new Sized(index, size));
    characters.merge(size, line.length(), Integer::sum);
  }

  /** Ends a page. */
  void endPage() {
    lines.add(new Sized(-1, 0));
  }

  /** The level of each block that is a heading, the largest being 1. */
  Map<Integer, Integer> levels() {
    Map<Integer, Integer> sizes = new HashMap<>();
    int body = body();
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).size() != lines.get(begin).size()) {
        if (lines.get(begin).size() > LARGER * body && i - begin <= MAX_LINES) {
          lines.subList(begin, i).forEach(line -> sizes.put(line.index(), line.size()));
        }
        begin = i;
      }
    }
    List<Integer> ranked = new ArrayList<>(new TreeSet<>(sizes.values()).descendingSet());
    sizes.replaceAll((index, size) -> Math.min(MAX_LEVEL, ranked.indexOf(size) + 1));
    return sizes;
  }

  /** The size in which most is printed. */
  private int body() {
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
