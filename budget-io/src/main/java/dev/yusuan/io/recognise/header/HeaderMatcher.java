package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the columns of a header. Headings that span several columns begin early or late in many
 * documents, so the words are compared line by line and cell by cell, not by what stands above
 * what.
 */
public final class HeaderMatcher {
  private final FormTable table;
  private final ImmutableSet<String> words;
  private final ImmutableList<ImmutableList<String>> wordsByLine;
  private final ImmutableSet<String> groups;

  public HeaderMatcher(FormTable table) {
    this.table = table;
    this.words = table.words();
    this.wordsByLine = table.headerWords();
    ImmutableSet<String> leaves =
        table.columns().stream().map(FormColumn::leaf).collect(ImmutableSet.toImmutableSet());
    this.groups = Sets.difference(words, leaves).immutableCopy();
  }

  /** How many of the lines from the given one on are a header; 0 for none. */
  public int headerLines(List<Line> lines, int from) {
    int count = 0;
    while (count < wordsByLine.size()
        && from + count < lines.size()
        && isHeaderLine(lines.get(from + count), count == 0)) {
      count++;
    }
    return count;
  }

  private boolean isHeaderLine(Line line, boolean first) {
    int printed = 0;
    for (String cell : line.cells()) {
      if (!Blanks.isBlank(cell)) {
        printed++;
        if (!words.contains(LabelPattern.comparable(cell))) {
          return false;
        }
      }
    }
    return printed > 1 || (printed == 1 && !first);
  }

  /** Whether a header prints the words of the form, line by line, and no others. */
  public boolean isVerbatim(List<Line> header) {
    return lineWords(header).equals(wordsByLine);
  }

  /** The layout that a header states, in its words; empty where it fits the form too little. */
  public Optional<Layout> match(List<Line> header) {
    return layout(header).map(layout -> layout.inWordsOf(header));
  }

  private Optional<Layout> layout(List<Line> header) {
    SortedMap<Integer, String> leaves = leaves(header);
    Optional<Layout> byPosition = sameOrder(leaves).filter(same -> groupsInOrder(header));
    if (byPosition.isPresent()) {
      return byPosition;
    }
    if (isVerbatim(header)) {
      return Optional.of(Layout.of(table.columns(), ""));
    }
    return byWord(header, leaves).or(() -> missingWords(header));
  }

  /** The lowest word at each cell, without headings that stand over columns only. */
  private SortedMap<Integer, String> leaves(List<Line> header) {
    SortedMap<Integer, String> leaves = new TreeMap<>();
    for (Line line : header) {
      for (int i = 0; i < line.cells().size(); i++) {
        if (!Blanks.isBlank(line.cells().get(i))) {
          leaves.put(i, LabelPattern.comparable(line.cells().get(i)));
        }
      }
    }
    leaves.values().removeIf(word -> groups.contains(word));
    return leaves;
  }

  private Optional<Layout> sameOrder(SortedMap<Integer, String> leaves) {
    List<String> expected = table.columns().stream().map(FormColumn::leaf).toList();
    if (!List.copyOf(leaves.values()).equals(expected)) {
      return Optional.empty();
    }
    ImmutableMap.Builder<Integer, FormColumn> columns = ImmutableMap.builder();
    int next = 0;
    for (int cell : leaves.keySet()) {
      columns.put(cell, table.columns().get(next++));
    }
    return Optional.of(new Layout(columns.buildOrThrow(), ""));
  }

  private static ImmutableList<ImmutableList<String>> lineWords(List<Line> header) {
    return header.stream()
        .map(
            line ->
                line.cells().stream()
                    .filter(cell -> !Blanks.isBlank(cell))
                    .map(LabelPattern::comparable)
                    .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Columns in another order, or fewer of them: each word must tell its column. */
  private Optional<Layout> byWord(List<Line> header, SortedMap<Integer, String> leaves) {
    boolean groupsInOrder = isSubsequence(lineWords(header).get(0), wordsByLine.get(0));
    ImmutableMap.Builder<Integer, FormColumn> columns = ImmutableMap.builder();
    List<FormColumn> missing = new ArrayList<>(table.columns());
    for (Map.Entry<Integer, String> leaf : leaves.entrySet()) {
      List<FormColumn> meant =
          table.columns().stream().filter(column -> column.leaf().equals(leaf.getValue())).toList();
      long printed = leaves.values().stream().filter(leaf.getValue()::equals).count();
      if (meant.size() != printed || (printed > 1 && !groupsInOrder)) {
        return Optional.empty();
      }
      FormColumn column = meant.stream().filter(missing::contains).findFirst().orElseThrow();
      columns.put(leaf.getKey(), column);
      missing.remove(column);
    }
    return missing.size() * 2 <= table.columns().size()
        ? Optional.of(
            new Layout(
                columns.buildOrThrow(),
                String.join(" ", missing.stream().map(FormColumn::title).toList())))
        : Optional.empty();
  }

  /**
   * Some headings are missing that stand over columns, or over columns of names and codes, which
   * the rows tell by their types: the form's own columns.
   */
  private Optional<Layout> missingWords(List<Line> header) {
    ImmutableList<ImmutableList<String>> printed = lineWords(header);
    List<String> missing = new ArrayList<>();
    int expected = 0;
    for (int i = 0; i < wordsByLine.size(); i++) {
      List<String> rest = new ArrayList<>(wordsByLine.get(i));
      expected += rest.size();
      if (i < printed.size()) {
        if (!isSubsequence(printed.get(i), wordsByLine.get(i))) {
          return Optional.empty();
        }
        printed.get(i).forEach(rest::remove);
      }
      missing.addAll(rest);
    }
    return missing.size() * 3 <= expected && missing.stream().noneMatch(this::isOfAmounts)
        ? Optional.of(Layout.of(table.columns(), String.join(" ", missing)))
        : Optional.empty();
  }

  private boolean isOfAmounts(String word) {
    return table.columns().stream()
        .anyMatch(column -> column.leaf().equals(word) && column.column().asAmounts().isPresent());
  }

  /** Whether the headings that stand over columns come in the order of the form, line by line. */
  private boolean groupsInOrder(List<Line> header) {
    ImmutableList<ImmutableList<String>> printed = lineWords(header);
    for (int i = 0; i < printed.size() && i < wordsByLine.size(); i++) {
      List<String> groupsHere = printed.get(i).stream().filter(groups::contains).toList();
      if (!isSubsequence(groupsHere, wordsByLine.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSubsequence(List<String> part, List<String> whole) {
    int found = 0;
    for (String word : whole) {
      if (found < part.size() && part.get(found).equals(word)) {
        found++;
      }
    }
    return found == part.size();
  }
}
