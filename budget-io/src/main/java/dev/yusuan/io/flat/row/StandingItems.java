package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a table that stands on end, in two columns where some print a group and a part of it
 * (一般公共预算资金 and 小计).
 */
public final class StandingItems {
  private static final String SUBTOTAL = "小计";

  private final FormTable layout;
  private final int cell;
  private final Headings headings;
  private final ImmutableSet<String> totals;
  private final List<FlatRow> rows = new ArrayList<>();
  private boolean parted;
  private List<String> group = List.of();

  private StandingItems(
      FormTable layout, int cell, Headings headings, ImmutableSet<String> totals) {
    this.layout = layout;
    this.cell = cell;
    this.headings = headings;
    this.totals = totals;
  }

  /**
   * The items that lines are.
   *
   * @param layout the columns, one for the names and those of figures
   */
  public static StandingItems of(
      FormTable layout,
      FlatBlock block,
      List<FlatRow> lines,
      Headings headings,
      ImmutableSet<String> totals) {
    StandingItems items =
        new StandingItems(layout, block.keys().get(0).cells().get(0), headings, totals);
    lines.forEach(items::add);
    return items;
  }

  public List<FlatRow> rows() {
    return rows;
  }

  /** The columns, with one more for the parts of groups. */
  public FormTable layout() {
    if (!parted) {
      return layout;
    }
    List<FormColumn> columns = new ArrayList<>(layout.columns());
    FormColumn names = columns.get(cell);
    columns.add(
        cell + 1,
        new FormColumn("", names.path(), names.column(), names.alternative(), names.parts()));
    return layout.grid(ImmutableList.copyOf(columns));
  }

  private void add(FlatRow line) {
    List<FlatToken> tokens = line.keys().getOrDefault(cell, List.of());
    List<List<FlatToken>> names = byLine(tokens);
    boolean ofItems =
        names.size() > 1 && names.subList(0, names.size() - 1).stream().allMatch(this::isItem);
    if (!ofItems) {
      put(line, tokens);
      return;
    }
    for (List<FlatToken> name : names.subList(0, names.size() - 1)) {
      put(new FlatRow(line.blocks()), name);
    }
    put(line, names.get(names.size() - 1));
  }

  /** Puts the name of an item in its columns: a part of the group above in the second. */
  private void put(FlatRow row, List<FlatToken> name) {
    List<String> path = path(name);
    if (path.size() > 1) {
      row.keys().put(cell, name.subList(0, 1));
      row.keys().put(cell + 1, name.subList(1, name.size()));
      group = path.subList(0, 1);
      parted = true;
    } else if (!name.isEmpty()) {
      boolean part = !group.isEmpty() && headings.isPart(List.of(group.get(0), path.get(0)), group);
      row.keys().remove(cell);
      row.keys().put(part ? cell + 1 : cell, name);
      group = part ? group : List.of();
    }
    rows.add(row);
  }

  private boolean isItem(List<FlatToken> name) {
    return headings.find(path(name)).isPresent();
  }

  /** A group and its part where a name prints both, else the name alone. */
  private List<String> path(List<FlatToken> name) {
    String whole = Words.item(FlatToken.joined(name));
    if (name.size() < 2) {
      return List.of(whole);
    }
    List<String> path =
        List.of(
            Words.item(name.get(0).text()),
            Words.item(FlatToken.joined(name.subList(1, name.size()))));
    boolean twoLevels =
        path.get(1).equals(SUBTOTAL)
            || totals.contains(path.get(1))
            || (headings.find(List.of(whole)).isEmpty()
                && headings.isPart(path, path.subList(0, 1)));
    return twoLevels ? path : List.of(whole);
  }

  private static List<List<FlatToken>> byLine(List<FlatToken> tokens) {
    List<List<FlatToken>> lines = new ArrayList<>();
    int last = -1;
    for (FlatToken token : tokens) {
      if (lines.isEmpty() || token.place().line() != last) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(token);
      last = token.place().line();
    }
    return lines;
  }
}
