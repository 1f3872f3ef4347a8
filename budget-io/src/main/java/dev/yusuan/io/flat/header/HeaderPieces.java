package dev.yusuan.io.flat.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.text.Ordinal;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the columns of a header whose words were broken over lines, piece below piece, so that
 * neither its words nor its lines are told apart: the pieces are joined to the fewest words that
 * are known, and read in the only way in which each word is a column or the heading of some.
 */
final class HeaderPieces {
  private static final int MOST_LINES = 100;
  private static final int MOST_PIECES = 24;
  private static final int LONGEST_WORD = 30;
  private static final int MOST_SINGLES = 2;

  /** Of one document. */
  private static final int MOST_STEPS = 400_000;

  /** Of one header. */
  private static final int MOST_OF_ONE = 40_000;

  private final HeaderMeanings meanings;
  private final ImmutableSet<String> words;
  private final ImmutableSet<String> sides;
  private final ImmutableSet<String> totals;
  private final Map<TableKind<?>, Map<List<String>, Boolean>> known = new HashMap<>();
  private int steps;

  HeaderPieces(HeaderMeanings meanings, KnownWords words) {
    this.meanings = meanings;
    this.words = words.headingWords();
    this.totals =
        words.words("total").stream().map(Words::plain).collect(ImmutableSet.toImmutableSet());
    this.sides =
        words.meanings("sideLabel").values().stream()
            .map(Words::plain)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** The columns that lines begin with. */
  Optional<WordedLines.Found> read(TableKind<?> kind, List<FlatLine> lines) {
    int count = 0;
    while (count < Math.min(lines.size(), MOST_LINES) && isHeader(lines.get(count))) {
      count++;
    }
    if (count == lines.size()) {
      return Optional.empty();
    }
    int read = count > 0 && isTotal(lines.get(count - 1)) ? count - 1 : count;
    return found(kind, lines, count).or(() -> found(kind, lines, read));
  }

  private Optional<WordedLines.Found> found(TableKind<?> kind, List<FlatLine> lines, int count) {
    return joined(kind, lines.subList(0, count))
        .flatMap(header -> layout(kind, header))
        .map(layout -> new WordedLines.Found(layout, count));
  }

  /** Whether a line may be the label of a total whose figures stand below it. */
  private boolean isTotal(FlatLine line) {
    return totals.contains(Words.plain(FlatToken.joined(line.printed())));
  }

  private static boolean isHeader(FlatLine line) {
    return line.isOfWords() && Ordinal.of(line.first().text()).isNone();
  }

  /** The fewest known words that the pieces make. */
  private Optional<List<String>> joined(TableKind<?> kind, List<FlatLine> lines) {
    List<String> pieces = new ArrayList<>();
    lines.forEach(line -> line.printed().stream().map(FlatToken::text).forEach(pieces::add));
    int[] fewest = new int[pieces.size() + 1];
    int[] next = new int[pieces.size() + 1];
    for (int from = pieces.size() - 1; from >= 0; from--) {
      fewest[from] = Integer.MAX_VALUE;
      StringBuilder word = new StringBuilder();
      for (int to = from; to < Math.min(pieces.size(), from + MOST_PIECES); to++) {
        word.append(pieces.get(to));
        if (word.length() > LONGEST_WORD) {
          break;
        }
        if (fewest[to + 1] < fewest[from] - 1 && isWord(kind, word.toString())) {
          fewest[from] = fewest[to + 1] + 1;
          next[from] = to + 1;
        }
      }
    }
    if (pieces.isEmpty() || fewest[0] == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    List<String> joined = new ArrayList<>();
    for (int from = 0; from < pieces.size(); from = next[from]) {
      joined.add(String.join("", pieces.subList(from, next[from])));
    }
    return Optional.of(joined);
  }

  private boolean isWord(TableKind<?> kind, String word) {
    String plain = Words.plain(word);
    return words.contains(plain) || sides.contains(plain) || isKnown(kind, List.of(word));
  }

  /** Whether words one above the other are surely those of a column. */
  private boolean isKnown(TableKind<?> kind, List<String> path) {
    return known
        .computeIfAbsent(kind, key -> new HashMap<>())
        .computeIfAbsent(
            path,
            each ->
                ++steps < MOST_STEPS
                    && meanings
                        .layout(kind, ImmutableList.of(ImmutableList.copyOf(each)))
                        .filter(HeaderMeanings.Meant::sure)
                        .isPresent());
  }

  private Optional<FormTable> layout(TableKind<?> kind, List<String> header) {
    for (int singles = 0; singles <= MOST_SINGLES && steps < MOST_STEPS; singles++) {
      OpenTrees trees = new OpenTrees(header, singles, path -> isKnown(kind, path), MOST_OF_ONE);
      steps += trees.steps();
      WordedLines.Layouts layouts = new WordedLines.Layouts();
      for (ImmutableList<ImmutableList<String>> tree : trees.all()) {
        meanings
            .layout(kind, tree)
            .filter(HeaderMeanings.Meant::sure)
            .filter(meant -> WordedLines.isTable(meant.layout(), tree))
            .ifPresent(layouts::add);
      }
      if (!trees.isComplete() || !layouts.isEmpty()) {
        return trees.isComplete() ? layouts.only() : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
