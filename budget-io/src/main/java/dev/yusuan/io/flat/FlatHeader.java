package dev.yusuan.io.flat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.text.LabelPattern;
import java.util.List;

/**
 * Finds a header whose words were broken over lines: it prints the characters of the header of a
 * known layout, each as often, and no others.
 */
final class FlatHeader {
  private static final int FEWEST = 8;

  private FlatHeader() {}

  /** How many of the lines from the given one on are the header of a table; 0 if they are not. */
  static int lines(FormTable table, List<FlatLine> lines, int from) {
    Multiset<Character> left = HashMultiset.create();
    for (ImmutableList<String> words : table.headerWords()) {
      words.forEach(word -> add(left, word));
    }
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

  private static void add(Multiset<Character> characters, String word) {
    for (int at = 0; at < word.length(); at++) {
      characters.add(word.charAt(at));
    }
  }
}
