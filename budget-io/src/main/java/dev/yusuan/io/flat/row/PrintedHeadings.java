package dev.yusuan.io.flat.row;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/** Where the lines of a header print the titles of its columns, asked for from left to right. */
public final class PrintedHeadings {
  private final ImmutableList<FlatToken> all;
  private final List<FlatToken> left;

  public PrintedHeadings(List<FlatLine> header) {
    this.all =
        header.stream()
            .flatMap(line -> line.printed().stream())
            .collect(ImmutableList.toImmutableList());
    this.left = new ArrayList<>(all);
  }

  /**
   * Where a title is printed, with the words of it that are; a title that is not prints nothing.
   */
  public SourcePlace next(String title) {
    List<FlatToken> found = new ArrayList<>();
    for (String word : Splitter.on('/').split(title)) {
      List<FlatToken> own = run(word, left);
      found.addAll(own.isEmpty() ? run(word, all) : own);
      left.removeAll(own);
    }
    return found.isEmpty()
        ? all.get(0).place().printing("")
        : found.get(0).place().printing(FlatToken.joined(found));
  }

  /** The first tokens in succession that print a word; empty where none do. */
  private static List<FlatToken> run(String word, List<FlatToken> tokens) {
    String sought = comparable(word);
    for (int from = 0; from < tokens.size(); from++) {
      String text = "";
      for (int to = from; to < tokens.size() && text.length() < sought.length(); to++) {
        text += comparable(tokens.get(to).text());
        if (text.equals(sought)) {
          return List.copyOf(tokens.subList(from, to + 1));
        }
      }
    }
    return List.of();
  }

  /** A word without blanks, and with what parts words of titles full-width as in these. */
  private static String comparable(String word) {
    return Blanks.squeeze(word).replace('/', '／').replace('[', '［').replace(']', '］');
  }
}
