package dev.yusuan.io.flat.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.text.Ordinal;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the columns of a header whose words were broken over lines, piece below piece, so that
 * neither its words nor its lines are told apart: the pieces are joined to few words that are
 * known, and read in all ways in which each word is a column or the heading of some.
 */
final class HeaderPieces {
  private static final int MOST_LINES = 100;
  private static final int MOST_SINGLES = 2;

  /** What no word ends with. */
  private static final String OPENING = "“‘（(《";

  private static final int FEWEST_OF_WORD = 4;

  /** One of so many rows is enough to tell how many columns there are, at least. */
  private static final int MANY = 4;

  private static final String TOTAL = "合计";
  private static final String SUBTOTAL = "小计";

  /** Of one document. */
  private static final int MOST_STEPS = 100_000;

  /** Of one header. */
  private static final int MOST_OF_ONE = 30_000;

  private final HeaderMeanings meanings;
  private final LabelHeadings labels;
  private final ImmutableSet<String> words;
  private final ImmutableSet<String> sides;
  private final ImmutableSet<String> totals;
  private final ImmutableSet<String> amounts;
  private final Map<TableKind<?>, Map<List<String>, Optional<Column<?, ?>>>> known =
      new HashMap<>();
  private final Map<TableKind<?>, Map<Below, Boolean>> below = new HashMap<>();
  private final Map<List<Object>, List<WordedLines.Found>> read = new HashMap<>();
  private int steps;

  HeaderPieces(HeaderMeanings meanings, KnownWords words) {
    this.meanings = meanings;
    this.labels = new LabelHeadings(meanings);
    this.words = words.headingWords();
    this.totals = words.plainWords("total");
    this.amounts = words.plainWords("amount");
    this.sides =
        words.meanings("sideLabel").values().stream()
            .map(Words::plain)
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * All columns that lines may begin with, in any way to join their pieces; none where there are
   * too many ways to look at all.
   */
  List<WordedLines.Found> read(TableKind<?> kind, List<FlatLine> lines) {
    int count = 0;
    while (count < Math.min(lines.size(), MOST_LINES) && isHeader(lines.get(count))) {
      count++;
    }
    if (count == 0 || count == lines.size()) {
      return List.of();
    }
    int first = first(lines, count);
    List<WordedLines.Found> found = found(kind, lines, first);
    return found.isEmpty() && first == count && isTotal(lines.get(count - 1))
        ? found(kind, lines, count - 1)
        : found;
  }

  /** How many lines the first of headers has that stand below each other with no row between. */
  private static int first(List<FlatLine> lines, int count) {
    for (int first = 1; first <= count / 2; first++) {
      boolean again = count % first == 0;
      for (int at = first; at < count && again; at++) {
        again = words(lines.get(at)).equals(words(lines.get(at - first)));
      }
      if (again) {
        return first;
      }
    }
    return count;
  }

  private static List<String> words(FlatLine line) {
    return line.printed().stream().map(FlatToken::text).toList();
  }

  /** Words one above the other, of which the last is the first below the others or not. */
  private record Below(List<String> path, boolean first) {}

  /**
   * The layouts in all ways to join the pieces. Ways with more words have no more words that alone
   * stand below another than those with the fewest.
   */
  private List<WordedLines.Found> found(TableKind<?> kind, List<FlatLine> lines, int count) {
    List<Object> key =
        List.of(
            kind,
            lines.subList(0, count).stream().map(HeaderPieces::words).toList(),
            figures(lines.subList(count, lines.size())));
    List<WordedLines.Found> known = read.get(key);
    if (known != null) {
      return known;
    }
    List<WordedLines.Found> found = search(kind, lines, count);
    read.put(key, found);
    return found;
  }

  private List<WordedLines.Found> search(TableKind<?> kind, List<FlatLine> lines, int count) {
    WordedLines.Layouts layouts = new WordedLines.Layouts();
    int columns = figures(lines.subList(count, lines.size()));
    int left = MOST_OF_ONE;
    int most = MOST_SINGLES;
    for (List<String> header : joined(kind, lines.subList(0, count))) {
      boolean none = layouts.isEmpty();
      for (int singles = 0; singles <= most && (!none || layouts.isEmpty()); singles++) {
        OpenTrees.Bounds bounds =
            new OpenTrees.Bounds(
                Math.min(left, MOST_STEPS - steps),
                header.size() - columns,
                singles,
                word -> !Words.plain(word).equals(SUBTOTAL));
        left -= layouts(kind, header, bounds, layouts);
        if (left <= 0) {
          return List.of();
        }
        most = none && !layouts.isEmpty() ? singles : most;
      }
    }
    return layouts.all().stream().map(layout -> new WordedLines.Found(layout, count)).toList();
  }

  /** How many figures many of the rows below a header print: so many columns it has at least. */
  private static int figures(List<FlatLine> rows) {
    List<Long> figures =
        rows.stream()
            .limit(MOST_LINES)
            .map(row -> row.printed().stream().filter(HeaderPieces::isFigure).count())
            .filter(count -> count > 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    return figures.isEmpty() ? 0 : figures.get(figures.size() / MANY).intValue();
  }

  private static boolean isFigure(FlatToken token) {
    return token.isAmount() && !token.isDigits();
  }

  /** Whether a line may be the label of a total whose figures stand below it. */
  private boolean isTotal(FlatLine line) {
    return totals.contains(Words.plain(FlatToken.joined(line.printed())));
  }

  private static boolean isHeader(FlatLine line) {
    return line.isOfWords() && Ordinal.of(line.first().text()).isNone();
  }

  /** The known words that the pieces may make: the fewest, and few more. */
  private List<List<String>> joined(TableKind<?> kind, List<FlatLine> lines) {
    List<FlatToken> pieces = new ArrayList<>();
    lines.forEach(line -> pieces.addAll(line.printed()));
    return new JoinedPieces(pieces, word -> isWord(kind, word), this::isOne).all();
  }

  private boolean isWord(TableKind<?> kind, String word) {
    boolean opens = OPENING.indexOf(word.charAt(word.length() - 1)) >= 0;
    return !opens
        && (isPrinted(word)
            || (endsWithWord(word) && !goesOnWithWord(word) && speaksOfColumn(kind, word)));
  }

  /** Whether documents are known to print a word. */
  private boolean isPrinted(String word) {
    String plain = Words.plain(word);
    return words.contains(plain) || sides.contains(plain);
  }

  /** Whether a word tells a column, by itself or for those below it, such as 上年预算数. */
  private boolean speaksOfColumn(TableKind<?> kind, String word) {
    return column(kind, List.of(word)).isPresent()
        || column(kind, List.of(word, TOTAL)).isPresent();
  }

  private boolean endsWithWord(String text) {
    return IntStream.range(1, text.length() - 1).anyMatch(at -> isPrinted(text.substring(at)));
  }

  /** Whether a known word stands within a text, which is more than one then. */
  private boolean goesOnWithWord(String text) {
    for (int from = 1; from < text.length(); from++) {
      for (int to = from + FEWEST_OF_WORD; to <= text.length(); to++) {
        String within = text.substring(from, to);
        if (isPrinted(within) && !amounts.contains(Words.plain(within))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two words beside each other are one that is known, and not a heading and its total. */
  private boolean isOne(String before, String word) {
    return isPrinted(before + word) && !isSum(before) && !isSum(word);
  }

  private boolean isSum(String word) {
    String plain = Words.plain(word);
    return totals.contains(plain) || plain.equals(SUBTOTAL);
  }

  /** The column that surely has words one above the other, if there is one. */
  private Optional<Column<?, ?>> column(TableKind<?> kind, List<String> path) {
    return known
        .computeIfAbsent(kind, key -> new HashMap<>())
        .computeIfAbsent(path, each -> find(kind, each));
  }

  private Optional<Column<?, ?>> find(TableKind<?> kind, List<String> path) {
    if (++steps >= MOST_STEPS) {
      return Optional.empty();
    }
    return meanings
        .layout(kind, ImmutableList.of(ImmutableList.copyOf(path)))
        .filter(HeaderMeanings.Meant::sure)
        .map(meant -> meant.layout().columns().get(0).column());
  }

  /** Whether all columns are known, and no two of them are the same amounts. */
  private boolean areKnown(TableKind<?> kind, List<? extends List<String>> tree) {
    Set<Column<?, ?>> amounts = new HashSet<>();
    for (List<String> path : tree) {
      Optional<Column<?, ?>> column = column(kind, path);
      boolean again =
          column.filter(each -> FlatBlock.isFigure(each) && !amounts.add(each)).isPresent();
      if (column.isEmpty() || again) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether no two columns that have no parts are the same amounts, whatever stands below others.
   */
  private boolean areApart(TableKind<?> kind, List<? extends List<String>> tree) {
    Set<Column<?, ?>> amounts = new HashSet<>();
    return tree.stream()
        .flatMap(path -> column(kind, path).stream())
        .filter(column -> hasNoParts(kind, column))
        .allMatch(amounts::add);
  }

  /**
   * Whether a column may stand below some words as the first or a further one: no amount stands
   * below a code or a name, or below an amount that has no parts; below a total first what is
   * called so too; and totals stand before their parts.
   */
  private boolean mayBeBelow(TableKind<?> kind, List<String> path, boolean first) {
    Optional<Column<?, ?>> column = column(kind, path);
    if (column.isEmpty()) {
      return false;
    }
    List<String> above = path.subList(0, path.size() - 1);
    Optional<Column<?, ?>> whole = column(kind, above).filter(each -> each != column.get());
    boolean key = whole.filter(each -> !FlatBlock.isFigure(each)).isPresent();
    boolean single = whole.filter(each -> hasNoParts(kind, each)).isPresent();
    String word = Words.plain(path.get(path.size() - 1));
    boolean total = first && endsWithTotal(above.get(above.size() - 1)) && !amounts.contains(word);
    boolean late = !first && (word.equals(SUBTOTAL) || totals.contains(word));
    boolean figure = FlatBlock.isFigure(column.get());
    boolean indicators = !kind.schema().indicators().isEmpty();
    return !total && !late && !(key && (figure || indicators)) && !(single && figure);
  }

  private static boolean hasNoParts(TableKind<?> kind, Column<?, ?> column) {
    return column
        .asAmounts()
        .filter(
            whole ->
                Arrays.stream(Relation.values())
                    .allMatch(each -> kind.schema().partsOf(whole, each).isEmpty()))
        .isPresent();
  }

  private boolean endsWithTotal(String word) {
    String plain = Words.plain(word);
    return totals.stream().anyMatch(plain::endsWith);
  }

  /** Adds the layouts that words may be the header of; tells how many steps that took. */
  private int layouts(
      TableKind<?> kind,
      List<String> header,
      OpenTrees.Bounds bounds,
      WordedLines.Layouts layouts) {
    OpenTrees trees =
        new OpenTrees(
            header,
            tree -> areApart(kind, tree),
            tree -> areKnown(kind, tree),
            (path, first) ->
                below
                    .computeIfAbsent(kind, key -> new HashMap<>())
                    .computeIfAbsent(
                        new Below(path, first), each -> mayBeBelow(kind, each.path(), first)),
            bounds);
    steps += trees.steps();
    for (ImmutableList<ImmutableList<String>> tree : trees.all()) {
      meanings
          .layout(kind, tree)
          .filter(HeaderMeanings.Meant::sure)
          .filter(each -> WordedLines.isTable(each.layout(), tree))
          .filter(each -> !labels.headFigures(each.layout(), tree))
          .filter(each -> WordedLines.isNested(each.layout()))
          .ifPresent(layouts::add);
    }
    return trees.isComplete() ? trees.steps() : MOST_OF_ONE;
  }
}
