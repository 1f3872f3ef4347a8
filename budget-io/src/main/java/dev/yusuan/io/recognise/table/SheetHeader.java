package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.recognise.header.HeaderColumn;
import dev.yusuan.io.recognise.header.HeaderShape;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.header.UnknownColumns;
import dev.yusuan.io.recognise.header.WordedHeader;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorTreeColumns;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a small grid in a sheet by its words: those of the grids of the form, and
 * those of trees of indicators (一级指标, 指标值). Columns that it has besides are kept as printed.
 */
final class SheetHeader {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_LINES = 2;
  private static final ImmutableList<String> TREE =
      ImmutableList.of(
          "treeBranch", "treeName", "treeContent", "treeValue", "treeSign", "treeMeasure");

  private final TableSchema<?> schema;
  private final SheetColumns columns;
  private final ImmutableList<LabelPattern> textHeadings;
  private final ImmutableSetMultimap<String, String> treeWords;
  private final Map<String, Column<?, ?>> gridWords = new HashMap<>();

  SheetHeader(KnownWords vocabulary, TableSchema<?> schema, FormSheet sheet, SheetColumns columns) {
    this.schema = schema;
    this.columns = columns;
    this.textHeadings = vocabulary.patterns("text");
    ImmutableSetMultimap.Builder<String, String> ofTrees = ImmutableSetMultimap.builder();
    for (String what : TREE) {
      vocabulary.words(what).forEach(word -> ofTrees.put(what, Words.plain(word)));
    }
    this.treeWords = ofTrees.build();
    sheet
        .grids()
        .forEach(
            grid ->
                grid.forEach(
                    column -> gridWords.putIfAbsent(Words.plain(column.leaf()), column.column())));
  }

  /**
   * A header.
   *
   * @param layout its columns
   * @param lines how many lines it has
   */
  record Found(Layout layout, int lines) {}

  /** The header that begins at a line; empty if none does. */
  Optional<Found> find(List<Line> grid, int from) {
    Line first = grid.get(from);
    if (!mayBeginWith(first)) {
      return Optional.empty();
    }
    int lines = 1;
    while (lines < MOST_LINES && isBelow(grid, from, lines)) {
      lines++;
    }
    WordedHeader header = WordedHeader.of(grid.subList(from, from + lines), lines);
    Map<Integer, Column<?, ?>> meant = meant(header);
    long different = meant.values().stream().distinct().count();
    return different >= FEWEST_WORDS && meant.size() * 2 >= first.printedCells()
        ? Optional.of(new Found(layout(header, meant, grid, from + lines), lines))
        : Optional.empty();
  }

  /** Whether a line may be the first of a header; few are. */
  static boolean mayBeginWith(Line line) {
    return HeaderShape.isOfWords(line) && line.printedCells() >= FEWEST_WORDS;
  }

  /** Whether a line holds words below the last word of a header: 总额, 财政拨款 below 预算金额. */
  private static boolean isBelow(List<Line> grid, int from, int lines) {
    if (from + lines >= grid.size()) {
      return false;
    }
    List<Integer> above = grid.get(from).printed();
    Line line = grid.get(from + lines);
    List<Integer> below = line.printed();
    return below.size() > 1
        && HeaderShape.isOfWords(line)
        && below.get(0).equals(above.get(above.size() - 1));
  }

  /** The columns that the words mean, by their cells; a word that is printed twice means one. */
  private Map<Integer, Column<?, ?>> meant(WordedHeader header) {
    Map<Integer, Column<?, ?>> meant = new TreeMap<>();
    List<Integer> branches = new ArrayList<>();
    for (HeaderColumn column : header.columns()) {
      String leaf = Words.plain(column.leaf());
      if (is("treeBranch", leaf)) {
        branches.add(column.cell());
      } else if (ofTree(leaf) != null) {
        meant.put(column.cell(), ofTree(leaf));
      } else if (column.printed().size() == 1) {
        Column<?, ?> ofGrid = gridWords.getOrDefault(leaf, gridWords.get(withoutBrackets(leaf)));
        if (ofGrid != null) {
          meant.put(column.cell(), ofGrid);
        }
      }
    }
    schema
        .indicatorTree()
        .ifPresent(
            tree -> {
              if (!branches.isEmpty()) {
                meant.put(branches.get(0), tree.level1());
              }
              if (branches.size() > 1) {
                meant.put(branches.get(1), tree.level2());
                nameAsContent(header, meant, tree);
              }
            });
    return meant;
  }

  /** The contents of indicators are their names where no heading is that of names. */
  private void nameAsContent(
      WordedHeader header, Map<Integer, Column<?, ?>> meant, IndicatorTreeColumns<?> tree) {
    if (!meant.containsValue(tree.name()) && meant.containsValue(tree.target())) {
      header.columns().stream()
          .filter(column -> is("treeContent", Words.plain(column.leaf())))
          .findFirst()
          .ifPresent(column -> meant.put(column.cell(), tree.name()));
    }
  }

  /** 中期目标（2025年－2027年） without the years. */
  private static String withoutBrackets(String leaf) {
    int bracket = leaf.indexOf('(');
    return bracket > 0 && leaf.endsWith(")") ? leaf.substring(0, bracket) : leaf;
  }

  private @Nullable Column<?, ?> ofTree(String leaf) {
    IndicatorTreeColumns<?> tree = schema.indicatorTree().orElse(null);
    if (tree == null) {
      return null;
    }
    if (is("treeName", leaf)) {
      return tree.name();
    }
    boolean target = is("treeValue", leaf) || is("treeSign", leaf) || is("treeMeasure", leaf);
    return target ? tree.target() : null;
  }

  private boolean is(String what, String leaf) {
    return treeWords.containsEntry(what, leaf);
  }

  private Layout layout(
      WordedHeader header, Map<Integer, Column<?, ?>> meant, List<Line> grid, int behind) {
    List<Line> rows = grid.subList(behind, grid.size());
    Map<Integer, FormColumn> all = new TreeMap<>();
    for (HeaderColumn column : header.columns()) {
      Column<?, ?> known = meant.get(column.cell());
      if (known == null) {
        boolean money = UnknownColumns.isMoney(column, rows, textHeadings);
        known = columns.other(schema, column.title(), money);
      }
      Column<?, ?> found = known;
      int parts = (int) meant.values().stream().filter(other -> other == found).count();
      all.put(
          column.cell(),
          new FormColumn(column.title(), column.plain(), found, found, Math.max(1, parts)));
    }
    return new Layout(ImmutableMap.copyOf(all), "");
  }
}
