package dev.yusuan.io.recognise.line;

import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The groups of lines that name none, in a table whose labels stand in two columns, groups before
 * items: the last group above a line. Where groups are named in the middle of their lines, 小计 parts
 * them, and a line is of the only group that is named between two; of none if several are.
 */
public final class LineGroups {
  private static final String SUBTOTAL = "小计";

  private final int group;
  private final int item;
  private final Map<Integer, String> above = new HashMap<>();
  private final Map<Integer, Optional<String>> around = new HashMap<>();

  /**
   * The groups of a table.
   *
   * @param lines its lines but those that are of no group
   * @param group the 0-based cell of groups
   * @param item the 0-based cell of items
   */
  public LineGroups(List<Line> lines, int group, int item) {
    this.group = group;
    this.item = item;
    List<Line> items = lines.stream().filter(line -> !item(line).isEmpty()).toList();
    boolean first = !items.isEmpty() && isSubtotal(items.get(0));
    boolean last = !first && !items.isEmpty() && isSubtotal(items.get(items.size() - 1));
    addAbove(lines);
    if (first || last) {
      parts(lines, first).forEach(this::addAround);
    }
  }

  private void addAbove(List<Line> lines) {
    String last = "";
    for (Line line : lines) {
      last = group(line).isEmpty() || item(line).isEmpty() ? last : group(line);
      above.put(line.number(), last);
    }
  }

  /** The lines from each subtotal to the next, or behind each to the next. */
  private List<List<Line>> parts(List<Line> lines, boolean first) {
    List<List<Line>> parts = new ArrayList<>();
    List<Line> part = new ArrayList<>();
    for (Line line : lines) {
      if (first && isSubtotal(line)) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(line);
      if (!first && isSubtotal(line)) {
        parts.add(part);
        part = new ArrayList<>();
      }
    }
    parts.add(part);
    return parts;
  }

  private void addAround(List<Line> part) {
    if (part.isEmpty() || !group(part.get(0)).isEmpty()) {
      return;
    }
    List<String> names = part.stream().map(this::group).filter(name -> !name.isEmpty()).toList();
    Optional<String> only = names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    part.forEach(line -> around.put(line.number(), only));
  }

  /** The group of a line that names none; empty if none is told. */
  public Optional<String> of(Line line) {
    return around.getOrDefault(
        line.number(),
        Optional.ofNullable(above.get(line.number())).filter(name -> !name.isEmpty()));
  }

  /** Whether subtotals told the group of a line, or that none is told. */
  public boolean isBySubtotals(Line line) {
    return around.containsKey(line.number());
  }

  private boolean isSubtotal(Line line) {
    return item(line).equals(SUBTOTAL);
  }

  private String group(Line line) {
    return Words.item(line.cell(group));
  }

  private String item(Line line) {
    return Words.item(line.cell(item));
  }
}
