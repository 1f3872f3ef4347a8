package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.text.Ordinal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts the lines of a table whose sides stand beside each other (收入 and 支出), each a label with its
 * figures. A line that prints one side only is of the side whose ordinals it goes on with.
 */
public final class SideAssembler {
  /** How much it says that an ordinal is the next of a side; one that leaves some out says less. */
  private static final int NEXT = 30;

  /** How much it says that a label names its side. */
  private static final int WORD = 2;

  private final List<FlatBlock> blocks;
  private final List<List<String>> words;
  private final SharedTotals shared;
  private final List<FlatRow> rows = new ArrayList<>();
  private final List<Map<Integer, Integer>> last = new ArrayList<>();
  private int lastAlone = -1;
  private int lastSide = -1;

  private SideAssembler(
      List<FlatBlock> blocks,
      List<List<String>> words,
      List<FormColumn> columns,
      ImmutableSet<String> totals) {
    this.blocks = blocks;
    this.words = words;
    this.shared = new SharedTotals(blocks, columns, totals, rows);
    blocks.forEach(block -> last.add(new HashMap<>()));
  }

  /** A label with the figures behind it. */
  private record Part(List<FlatToken> label, List<FlatToken> figures, boolean closed) {}

  /** Whether rows of such blocks can be parted: each has labels and figures behind them. */
  public static boolean canRead(List<FlatBlock> blocks) {
    return blocks.size() > 1
        && blocks.stream()
            .allMatch(
                block ->
                    !block.keys().isEmpty()
                        && !block.figures().isEmpty()
                        && block.keys().stream().allMatch(FlatBlock.Key::isText));
  }

  /**
   * The rows of a table.
   *
   * @param words those that name each side, such as 收入
   * @param totals the words that name totals
   */
  public static List<FlatRow> rows(
      List<FlatLine> lines,
      List<FlatBlock> blocks,
      List<List<String>> words,
      List<FormColumn> columns,
      ImmutableSet<String> totals) {
    SideAssembler assembler = new SideAssembler(blocks, words, columns, totals);
    for (FlatLine line : lines) {
      FlatRow row = assembler.row(line);
      if (!row.isBlank()) {
        assembler.rows.add(row);
      }
    }
    assembler.rows.forEach(assembler.shared::settle);
    return assembler.rows;
  }

  private FlatRow row(FlatLine line) {
    FlatRow row = new FlatRow(blocks.size());
    List<FlatToken> figures = figuresFirst(line);
    if (!figures.isEmpty() && !goesOn(figures)) {
      row.rest().addAll(figures);
    }
    List<Part> parts = parts(line.tokens().subList(figures.size(), line.tokens().size()));
    if (parts.isEmpty()) {
      return row;
    }
    Optional<List<Integer>> sides = sides(parts);
    if (sides.isPresent()) {
      for (int part = 0; part < parts.size(); part++) {
        put(row, sides.get().get(part), parts.get(part));
      }
      lastAlone = parts.size() == 1 ? sides.get().get(0) : -1;
      lastSide = sides.get().get(parts.size() - 1);
    } else {
      for (Part part : parts) {
        row.rest().addAll(part.label());
        row.rest().addAll(part.figures());
      }
      lastSide = -1;
    }
    return row;
  }

  /** The amounts before the first label of a line; digits before a text may belong to it. */
  private static List<FlatToken> figuresFirst(FlatLine line) {
    List<FlatToken> tokens = line.tokens();
    int count = 0;
    while (count < tokens.size() && tokens.get(count).isFigure()) {
      count++;
    }
    boolean named = count > 0 && count < tokens.size() && tokens.get(count - 1).isDigits();
    return tokens.subList(0, named ? count - 1 : count);
  }

  /** Adds figures to the last ones of the line above; false where there is no column for them. */
  private boolean goesOn(List<FlatToken> figures) {
    if (lastSide < 0 || rows.isEmpty()) {
      return false;
    }
    List<FlatToken> before = rows.get(rows.size() - 1).figures(lastSide);
    boolean fits = before.size() + figures.size() <= blocks.get(lastSide).figures().size();
    return fits && !before.isEmpty() && before.addAll(figures);
  }

  /** The sides that the parts of a line are of, in order; empty where that cannot be told. */
  private Optional<List<Integer>> sides(List<Part> parts) {
    List<List<Integer>> best = new ArrayList<>();
    int most = 0;
    for (List<Integer> sides : ways(parts.size(), 0)) {
      int score = score(parts, sides);
      if (score > most) {
        best.clear();
        most = score;
      }
      if (score == most && score >= 0) {
        best.add(sides);
      }
    }
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** All ways to choose sides in order, from one on. */
  private List<List<Integer>> ways(int count, int from) {
    List<List<Integer>> ways = new ArrayList<>();
    if (count == 0) {
      ways.add(List.of());
      return ways;
    }
    for (int side = from; side <= blocks.size() - count; side++) {
      for (List<Integer> rest : ways(count - 1, side + 1)) {
        List<Integer> way = new ArrayList<>();
        way.add(side);
        way.addAll(rest);
        ways.add(way);
      }
    }
    return ways;
  }

  /** How well the parts of a line go on with the sides; negative if they cannot. */
  private int score(List<Part> parts, List<Integer> sides) {
    int score = 0;
    for (int part = 0; part < parts.size(); part++) {
      int side = sides.get(part);
      if (parts.get(part).figures().size() > blocks.get(side).figures().size()
          && !isOfAll(parts, part, side)) {
        return -1;
      }
      score += score(parts.get(part), side);
    }
    return score;
  }

  /** Whether the last part is a total that prints a figure for each side below one heading. */
  private boolean isOfAll(List<Part> parts, int part, int side) {
    int sides = shared.shared(side);
    return sides > 1
        && part == parts.size() - 1
        && parts.get(part).figures().size() == sides
        && shared.isTotal(FlatToken.joined(parts.get(part).label()))
        && blocks.subList(side, side + sides).stream()
            .allMatch(block -> block.figures().size() == 1);
  }

  private int score(Part part, int side) {
    String label = FlatToken.joined(part.label());
    int score = side == lastAlone ? 1 : 0;
    score += words.get(side).stream().anyMatch(label::contains) ? WORD : 0;
    Ordinal ordinal = Ordinal.of(label);
    if (ordinal.isNone()) {
      return score;
    }
    int ahead = ordinal.number() - last.get(side).getOrDefault(ordinal.level(), 0);
    return score + (ahead > 0 ? Math.max(0, NEXT + 1 - ahead) : 0);
  }

  private void put(FlatRow row, int block, Part part) {
    List<FlatBlock.Key> keys = blocks.get(block).keys();
    boolean each = part.label().size() > 1 && part.label().size() == keys.size();
    for (int key = 0; key < (each ? keys.size() : 1); key++) {
      row.keys()
          .put(
              keys.get(key).cells().get(0),
              each ? part.label().subList(key, key + 1) : part.label());
    }
    if (part.figures().size() > blocks.get(block).figures().size()) {
      for (int at = 0; at < part.figures().size(); at++) {
        row.figures(block + at).add(part.figures().get(at));
      }
    } else {
      row.figures(block).addAll(part.figures());
    }
    Ordinal ordinal = Ordinal.of(FlatToken.joined(part.label()));
    last.get(block).put(ordinal.level(), ordinal.number());
    if (ordinal.level() == 1) {
      last.get(block).remove(2);
    }
  }

  /** The labels of a line with their figures; a gap behind a label says that it has none. */
  private static List<Part> parts(List<FlatToken> tokens) {
    List<Part> parts = new ArrayList<>();
    List<FlatToken> label = new ArrayList<>();
    List<FlatToken> figures = new ArrayList<>();
    boolean closed = false;
    for (FlatToken token : tokens) {
      boolean figure = token.isFigure() && !label.isEmpty();
      boolean begins =
          !token.isGap()
              && !figure
              && !label.isEmpty()
              && (closed || !Ordinal.of(token.text()).isNone());
      if (begins) {
        parts.add(new Part(label, figures, closed));
        label = new ArrayList<>();
        figures = new ArrayList<>();
        closed = false;
      }
      if (token.isGap()) {
        closed |= !label.isEmpty();
      } else if (figure) {
        figures.add(token);
        closed = true;
      } else {
        label.add(token);
      }
    }
    if (!label.isEmpty()) {
      parts.add(new Part(label, figures, closed));
    }
    return parts.size() == 1 && parts.get(0).label().size() == 2 && isOfTwo(parts.get(0))
        ? parted(parts.get(0))
        : parts;
  }

  /** Whether two texts are labels, and not one of which blanks part the characters or ordinal. */
  private static boolean isOfTwo(Part part) {
    FlatToken first = part.label().get(0);
    boolean spaced = part.label().stream().allMatch(token -> token.text().length() == 1);
    return !spaced && !Ordinal.isAlone(first.text());
  }

  /** Two labels of which the first has no figures. */
  private static List<Part> parted(Part part) {
    return List.of(
        new Part(part.label().subList(0, 1), List.of(), false),
        new Part(part.label().subList(1, 2), part.figures(), part.closed()));
  }
}
