package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.PlainCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * The words above each column of a header, from the highest to the lowest. Where the source says
 * what is merged, that decides; elsewhere a word stands over all columns up to the next word of its
 * line, within the word above it.
 */
public final class HeaderPaths {
  private final List<Line> header;
  private final int columns;
  private final ImmutableList.Builder<HeaderColumn> found = ImmutableList.builder();

  private HeaderPaths(List<Line> header) {
    this.header = header;
    this.columns = header.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
  }

  /** The columns from left to right with their printed words; those without a word are left out. */
  public static ImmutableList<HeaderColumn> of(List<Line> header) {
    HeaderPaths paths = new HeaderPaths(header);
    if (paths.isMerged()) {
      paths.bySpans();
    } else {
      paths.byOrder(0, 0, paths.columns, List.of());
    }
    return paths.found.build();
  }

  private void add(int column, List<String> words) {
    if (!words.isEmpty()) {
      found.add(HeaderColumn.of(column, ImmutableList.copyOf(words), HeaderColumn::compared));
    }
  }

  private boolean isMerged() {
    return header.stream()
        .flatMap(line -> line.origin().spans().stream())
        .anyMatch(span -> span.columns() > 1 || span.rows() > 1);
  }

  private void bySpans() {
    for (int column = 0; column < columns; column++) {
      List<String> words = new ArrayList<>();
      for (int row = 0; row < header.size(); row++) {
        for (SourceCell span : header.get(row).origin().spans()) {
          boolean over = span.at() <= column && column < span.at() + span.columns();
          if (over && !Blanks.isBlank(span.text())) {
            add(words, span.text());
          }
        }
      }
      add(column, words);
    }
  }

  private void byOrder(int row, int from, int to, List<String> above) {
    if (row == header.size()) {
      for (int column = from; column < to; column++) {
        add(column, above);
      }
      return;
    }
    List<Integer> starts = new ArrayList<>();
    for (int column = from; column < to; column++) {
      if (!Blanks.isBlank(header.get(row).cell(column))) {
        starts.add(column);
      }
    }
    if (starts.isEmpty()) {
      byOrder(row + 1, from, to, above);
      return;
    }
    if (starts.get(0) > from) {
      byOrder(row + 1, from, starts.get(0), above);
    }
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
      List<String> words = new ArrayList<>(above);
      add(words, header.get(row).cell(start));
      byOrder(row + 1, start, end, words);
    }
  }

  private static void add(List<String> words, String text) {
    String word = PlainCharacters.repaired(Blanks.unwrap(text));
    if (words.isEmpty() || !words.get(words.size() - 1).equals(word)) {
      words.add(word);
    }
  }
}
