package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a tree of indicators (指标体系) that lies beside its projects, by 0-based cell.
 *
 * @param branches the columns of its branches (一级指标, 二级指标), from left to right
 * @param name the column of the names of indicators
 * @param target the columns of their targets: sign, value, unit of measure, as they are read
 */
public record TreeColumns(
    ImmutableList<Integer> branches, int name, ImmutableList<Integer> target) {
  private static final ImmutableList<String> NEEDED =
      ImmutableList.of("treeBranch", "treeName", "treeValue");

  /** The tree of a layout; empty where it lacks branches, names or values. */
  public static Optional<TreeColumns> of(KnownWords vocabulary, Layout layout) {
    List<Integer> branches = cells(vocabulary, layout, "treeBranch");
    List<Integer> names = cells(vocabulary, layout, "treeName");
    int values = cells(vocabulary, layout, "treeValue").size();
    if (branches.isEmpty() || names.size() != 1 || values != 1) {
      return Optional.empty();
    }
    return Optional.of(
        new TreeColumns(ImmutableList.copyOf(branches), names.get(0), targets(vocabulary, layout)));
  }

  /** The cells of targets, as they are read: sign, value, unit of measure. */
  public static ImmutableList<Integer> targets(KnownWords vocabulary, Layout layout) {
    return ImmutableList.<Integer>builder()
        .addAll(cells(vocabulary, layout, "treeSign").stream().limit(1).toList())
        .addAll(cells(vocabulary, layout, "treeValue"))
        .addAll(cells(vocabulary, layout, "treeMeasure").stream().limit(1).toList())
        .build();
  }

  /** Whether headings are those of a tree. */
  public static boolean areIn(KnownWords vocabulary, WordedHeader header) {
    return NEEDED.stream()
        .map(vocabulary::plainWords)
        .allMatch(
            words ->
                header.columns().stream()
                    .anyMatch(column -> words.contains(Words.plain(column.leaf()))));
  }

  /** Whether a heading is one of a tree. */
  public static boolean isWord(KnownWords vocabulary, String title) {
    String leaf = Words.plain(title.substring(title.lastIndexOf('/') + 1));
    return Stream.concat(NEEDED.stream(), Stream.of("treeSign", "treeMeasure"))
        .anyMatch(what -> vocabulary.plainWords(what).contains(leaf));
  }

  private static List<Integer> cells(KnownWords vocabulary, Layout layout, String what) {
    ImmutableSet<String> words = vocabulary.plainWords(what);
    return layout.columns().entrySet().stream()
        .filter(
            entry ->
                isText(entry.getValue()) && words.contains(Words.plain(entry.getValue().leaf())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isText(FormColumn column) {
    return column.column().asAmounts().isEmpty();
  }
}
