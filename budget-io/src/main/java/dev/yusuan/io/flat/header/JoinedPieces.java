package dev.yusuan.io.flat.header;

import dev.yusuan.io.flat.row.FlatToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The ways to join pieces in their order to known words: those with the fewest, and few more. Words
 * beside each other on a line are not joined.
 */
final class JoinedPieces {
  private static final int MOST_PIECES = 24;
  private static final int LONGEST_WORD = 30;
  private static final int FURTHER_WORDS = 2;
  private static final int MOST = 40;
  private static final int NONE = Integer.MAX_VALUE / 2;

  private final List<FlatToken> pieces;
  private final BitSet begins = new BitSet();
  private final BiPredicate<String, String> one;
  private final List<List<Integer>> ends = new ArrayList<>();
  private final int[] fewest;
  private final List<List<String>> all = new ArrayList<>();

  /**
   * Finds them.
   *
   * @param known whether a text is a word
   * @param one whether two words beside each other are rather one
   */
  JoinedPieces(List<FlatToken> pieces, Predicate<String> known, BiPredicate<String, String> one) {
    this.pieces = pieces;
    this.one = one;
    this.fewest = new int[pieces.size() + 1];
    for (int at = 1; at < pieces.size(); at++) {
      begins.set(at, isWord(at - 1, known) && isWord(at, known) && isOnOneLine(at - 1, at));
    }
    for (int from = 0; from < pieces.size(); from++) {
      ends.add(ends(from, known));
    }
    for (int from = pieces.size() - 1; from >= 0; from--) {
      fewest[from] = NONE;
      for (int end : ends.get(from)) {
        fewest[from] = Math.min(fewest[from], fewest[end] + 1);
      }
    }
    if (!pieces.isEmpty() && fewest[0] < NONE) {
      for (int further = 0; further <= FURTHER_WORDS; further++) {
        join(0, fewest[0] + further, new ArrayDeque<>());
      }
    }
  }

  private boolean isWord(int at, Predicate<String> known) {
    return pieces.get(at).text().length() > 1 && known.test(pieces.get(at).text());
  }

  private boolean isOnOneLine(int one, int other) {
    return pieces.get(one).place().line() == pieces.get(other).place().line();
  }

  private String joined(int from, int to) {
    StringBuilder joined = new StringBuilder();
    pieces.subList(from, to).forEach(piece -> joined.append(piece.text()));
    return joined.toString();
  }

  /** Behind which pieces a word ends that begins with one. */
  private List<Integer> ends(int from, Predicate<String> known) {
    List<Integer> found = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int to = from; to < Math.min(pieces.size(), from + MOST_PIECES); to++) {
      word.append(pieces.get(to).text());
      if (word.length() > LONGEST_WORD || (to > from && begins.get(to))) {
        break;
      }
      if (known.test(word.toString())) {
        found.add(0, to + 1);
      }
    }
    return found;
  }

  private void join(int from, int words, Deque<String> done) {
    if (from == pieces.size()) {
      if (words == 0 && areAlike(done)) {
        all.add(List.copyOf(done));
      }
      return;
    }
    for (int end : ends.get(from)) {
      String word = joined(from, end);
      boolean parted = done.isEmpty() || begins.get(from) || !one.test(done.getLast(), word);
      if (parted && fewest[end] < words && all.size() < MOST) {
        done.addLast(word);
        join(end, words - 1, done);
        done.removeLast();
      }
    }
  }

  /** Whether no word stands elsewhere as two: the same pieces are joined in the same way. */
  private static boolean areAlike(Deque<String> words) {
    Set<String> single = new HashSet<>(words);
    String before = "";
    for (String word : words) {
      if (!before.isEmpty() && single.contains(before + word)) {
        return false;
      }
      before = word;
    }
    return true;
  }

  /** The words in their order, of each way; the fewest words come first. */
  List<List<String>> all() {
    return all;
  }
}
