package dev.yusuan.io.flat.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.placing.ColumnTree;
import dev.yusuan.io.text.Ordinal;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the columns of a header by its words, whose spans were lost: the only columns that are
 * known in some way to read it.
 */
final class WordedLines {
  private static final int MOST_LINES = 5;
  private static final int MOST_SINGLES = 2;
  private static final int LONGEST_WORD = 60;

  private final HeaderMeanings meanings;
  private final ImmutableSet<String> totals;
  private final Set<String> lowest;
  private final LabelHeadings labels;
  private final Map<TableKind<?>, Map<ImmutableList<String>, Boolean>> known = new HashMap<>();

  WordedLines(HeaderMeanings meanings, KnownWords words) {
    this.meanings = meanings;
    this.labels = new LabelHeadings(meanings);
    this.totals = plain(words, "total");
    this.lowest = Sets.difference(plain(words, "amount"), plain(words, "neutral"));
  }

  private static ImmutableSet<String> plain(KnownWords words, String sort) {
    return words.words(sort).stream().map(Words::plain).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * What was found.
   *
   * @param layout the columns
   * @param lines how many lines the header has
   */
  record Found(FormTable layout, int lines) {}

  Optional<Found> read(TableKind<?> kind, List<FlatLine> lines) {
    int count = 0;
    while (count < Math.min(lines.size(), MOST_LINES) && isHeader(lines.get(count))) {
      count++;
    }
    if (count == 0 || !isBody(lines, count)) {
      return Optional.empty();
    }
    List<List<String>> words =
        lines.subList(0, count).stream()
            .map(line -> line.printed().stream().map(FlatToken::text).toList())
            .toList();
    int found = count;
    return simplest(kind, words).map(columns -> new Found(columns, found));
  }

  /** The layout with the fewest single words below others; first those of wholes before parts. */
  private Optional<FormTable> simplest(TableKind<?> kind, List<List<String>> words) {
    Optional<FormTable> simplest = Optional.empty();
    for (int singles = 0; singles <= MOST_SINGLES; singles++) {
      Optional<FormTable> layout = layout(kind, words, singles);
      if (layout.filter(WordedLines::isNested).isPresent()) {
        return layout;
      }
      simplest = simplest.or(() -> layout);
    }
    return simplest;
  }

  /**
   * Whether the rows begin at a line: one with a figure or a code, or a total before its figures.
   */
  private static boolean isBody(List<FlatLine> lines, int at) {
    return at < lines.size()
        && (!lines.get(at).isOfWords()
            || (at + 1 < lines.size() && lines.get(at + 1).first().isFigure()));
  }

  private boolean isHeader(FlatLine line) {
    List<FlatToken> printed = line.printed();
    boolean total = printed.size() == 1 && totals.contains(Words.plain(printed.get(0).text()));
    return !total
        && line.isOfWords()
        && Ordinal.of(printed.get(0).text()).isNone()
        && printed.stream().allMatch(token -> token.text().length() <= LONGEST_WORD);
  }

  /** The only layout of the ways to read the words; of several the only one that is sure. */
  private Optional<FormTable> layout(TableKind<?> kind, List<List<String>> words, int singles) {
    Layouts layouts = new Layouts();
    for (ImmutableList<ImmutableList<String>> tree :
        HeaderTrees.of(words, singles, lowest, path -> mayBeKnown(kind, path))) {
      if (tree.stream().allMatch(path -> mayBeKnown(kind, path))) {
        meanings
            .layout(kind, tree)
            .filter(each -> isTable(each.layout(), tree))
            .filter(each -> !labels.headFigures(each.layout(), tree))
            .ifPresent(layouts::add);
      }
      if (layouts.areSeveral()) {
        break;
      }
    }
    return layouts.only();
  }

  /** Different layouts that a header may have. */
  static final class Layouts {
    private final Map<List<Column<?, ?>>, FormTable> all = new LinkedHashMap<>();
    private final Map<List<Column<?, ?>>, FormTable> sure = new LinkedHashMap<>();

    void add(HeaderMeanings.Meant meant) {
      FormTable layout = meant.layout();
      List<Column<?, ?>> columns =
          layout.columns().stream().<Column<?, ?>>map(FormColumn::column).toList();
      all.putIfAbsent(columns, layout);
      if (meant.sure()) {
        sure.putIfAbsent(columns, layout);
      }
    }

    /** Whether more than one is sure, so that there is no only one. */
    boolean areSeveral() {
      return sure.size() > 1;
    }

    boolean isEmpty() {
      return all.isEmpty();
    }

    ImmutableList<FormTable> all() {
      return ImmutableList.copyOf(all.values());
    }

    /** The only one, or of several the only one that is sure. */
    Optional<FormTable> only() {
      Map<List<Column<?, ?>>, FormTable> left = all.size() == 1 ? all : sure;
      return left.size() == 1 ? Optional.of(left.values().iterator().next()) : Optional.empty();
    }
  }

  /** Whether columns in such an order, below such words, can be those of a table. */
  static boolean isTable(FormTable layout, ImmutableList<ImmutableList<String>> tree) {
    return isInOrder(layout, tree) && hasSides(layout);
  }

  /** Whether each whole stands before its parts, and nothing else among them. */
  static boolean isNested(FormTable layout) {
    for (FlatBlock block : FlatBlock.of(layout.columns())) {
      List<Column<?, ?>> printed = new ArrayList<>();
      block.figures().forEach(cell -> printed.add(layout.columns().get(cell).column()));
      ColumnTree tree = ColumnTree.of(layout.kind().schema(), printed);
      if (!tree.isNested()) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBeKnown(TableKind<?> kind, ImmutableList<String> path) {
    return known
        .computeIfAbsent(kind, key -> new HashMap<>())
        .computeIfAbsent(path, each -> meanings.mayBeKnown(kind, each));
  }

  /** Whether columns that mean the same are the parts of one code, below one heading. */
  private static boolean isInOrder(FormTable layout, ImmutableList<ImmutableList<String>> tree) {
    Map<Column<?, ?>, Integer> last = new HashMap<>();
    for (int cell = 0; cell < layout.columns().size(); cell++) {
      Column<?, ?> column = layout.columns().get(cell).column();
      Integer before = last.put(column, cell);
      boolean split =
          before != null
              && (before != cell - 1
                  || FlatBlock.isText(column)
                  || !above(tree.get(before)).equals(above(tree.get(cell))));
      if (split) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether there are figures, and each block of a table with sides is one of them, with labels and
   * figures.
   */
  private static boolean hasSides(FormTable layout) {
    if (layout.columns().stream().map(FormColumn::column).noneMatch(FlatBlock::isFigure)) {
      return false;
    }
    TableSchema<?> schema = layout.kind().schema();
    if (schema.sides().size() == 1) {
      return true;
    }
    Set<Side> sides = new HashSet<>();
    for (FlatBlock block : FlatBlock.of(layout.columns())) {
      Set<Side> ofBlock = new HashSet<>();
      block.keys().forEach(key -> ofBlock.add(schema.sideOf(key.column().column())));
      block
          .figures()
          .forEach(cell -> ofBlock.add(schema.sideOf(layout.columns().get(cell).column())));
      if (block.keys().isEmpty()
          || block.figures().isEmpty()
          || ofBlock.size() != 1
          || !sides.addAll(ofBlock)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> above(ImmutableList<String> path) {
    return path.subList(0, path.size() - 1);
  }
}
