package dev.yusuan.io.vocabulary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Words with alternatives in braces: {@code {本年,}收入{合计,总计}} stands for four words. */
final class Alternatives {
  private static final Splitter COMMA = Splitter.on(',');
  private static final int MOST = 1000;

  private Alternatives() {}

  /** All that a word stands for; empty if a brace has no partner or there are too many. */
  static Optional<ImmutableList<String>> of(String word) {
    List<String> found = ImmutableList.of("");
    int at = 0;
    while (at < word.length()) {
      int open = word.indexOf('{', at);
      int end = open < 0 ? word.length() : open;
      int close = word.indexOf('}', at);
      boolean alone = open < 0 ? close >= 0 : close < open;
      if (alone) {
        return Optional.empty();
      }
      found = with(found, ImmutableList.of(word.substring(at, end)));
      if (open >= 0) {
        found = with(found, COMMA.splitToList(word.substring(open + 1, close)));
      }
      if (found.size() > MOST) {
        return Optional.empty();
      }
      at = open < 0 ? end : close + 1;
    }
    return Optional.of(ImmutableList.copyOf(found));
  }

  private static ImmutableList<String> with(List<String> fronts, List<String> ends) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (String front : fronts) {
      for (String end : ends) {
        all.add(front + end);
      }
    }
    return all.build();
  }
}
