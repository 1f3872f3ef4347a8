package dev.yusuan.io.flat.header;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.text.LabelPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds a header whose words were broken over lines: it prints the characters of the header of a
 * known layout, each as often, and no others; or all but a heading of codes or names that it prints
 * beside another of the same words, and words that mean the same, such as 编号 for 编码.
 */
final class FlatHeader {
  private static final int FEWEST = 8;
  private static final int MOST_ALIKE = 3;
  private static final int MOST_EXTRA = 6;

  private final ImmutableList<ImmutableList<String>> alike;

  /** With words that mean the same in headings. */
  FlatHeader(ImmutableList<ImmutableList<String>> alike) {
    this.alike = alike;
  }

  /**
   * A header that was found.
   *
   * @param lines how many lines it has
   * @param missing the heading that it lacks; empty if it lacks none
   */
  record Found(int lines, String missing) {}

  /** How many of the lines from the given one on are the header of a table; 0 if they are not. */
  static int lines(FormTable table, List<FlatLine> lines, int from) {
    Multiset<Character> left = characters(table);
    if (left.size() < FEWEST) {
      return 0;
    }
    for (int i = from; i < lines.size(); i++) {
      for (FlatToken token : lines.get(i).tokens()) {
        String text = LabelPattern.comparable(token.text());
        for (int at = 0; at < text.length(); at++) {
          if (!left.remove(text.charAt(at))) {
            return 0;
          }
        }
      }
      if (left.isEmpty()) {
        return i + 1 - from;
      }
    }
    return 0;
  }

  /** The header of a table, or one that differs from it by what is told above. */
  Optional<Found> near(FormTable table, List<FlatLine> lines, int from) {
    Multiset<Character> left = characters(table);
    Multiset<Character> extra = HashMultiset.create();
    if (left.size() < FEWEST) {
      return Optional.empty();
    }
    for (int i = from; i < lines.size() && extra.size() <= MOST_EXTRA; i++) {
      for (FlatToken token : lines.get(i).tokens()) {
        String text = LabelPattern.comparable(token.text());
        for (int at = 0; at < text.length(); at++) {
          if (!left.remove(text.charAt(at))) {
            extra.add(text.charAt(at));
          }
        }
      }
      int read = i + 1 - from;
      Optional<String> missing =
          left.size() > MOST_EXTRA ? Optional.empty() : missing(table, left, extra, 0);
      if (missing.isPresent()) {
        return Optional.of(new Found(read, missing.get()));
      }
    }
    return Optional.empty();
  }

  /** The heading that alone is missing, if any; nothing if more differs. */
  private Optional<String> missing(
      FormTable table, Multiset<Character> left, Multiset<Character> extra, int replaced) {
    if (extra.isEmpty()) {
      return left.isEmpty() ? Optional.of("") : repeated(table, left);
    }
    for (ImmutableList<String> words : alike) {
      for (String known : words) {
        for (String printed : words) {
          Multiset<Character> less = Multisets.difference(of(known), of(printed));
          Multiset<Character> more = Multisets.difference(of(printed), of(known));
          if (!more.isEmpty()
              && replaced < MOST_ALIKE
              && Multisets.containsOccurrences(left, less)
              && Multisets.containsOccurrences(extra, more)) {
            Optional<String> rest =
                missing(
                    table,
                    Multisets.difference(left, less),
                    Multisets.difference(extra, more),
                    replaced + 1);
            if (rest.isPresent()) {
              return rest;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The heading of codes or names with those characters that stands over several columns. */
  private static Optional<String> repeated(FormTable table, Multiset<Character> left) {
    List<String> headings = new ArrayList<>();
    for (FormColumn column : table.columns()) {
      if (!FlatBlock.isFigure(column.column())) {
        headings.add(column.path().get(column.path().size() - 1));
      }
    }
    return headings.stream()
        .filter(word -> of(word).equals(left) && Collections.frequency(headings, word) > 1)
        .findFirst();
  }

  private static Multiset<Character> characters(FormTable table) {
    Multiset<Character> characters = HashMultiset.create();
    for (ImmutableList<String> words : table.headerWords()) {
      words.forEach(word -> characters.addAll(of(word)));
    }
    return characters;
  }

  private static Multiset<Character> of(String word) {
    Multiset<Character> characters = HashMultiset.create();
    for (int at = 0; at < word.length(); at++) {
      characters.add(word.charAt(at));
    }
    return characters;
  }
}
