package dev.yusuan.io.flat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts the lines of a table whose sides stand beside each other (收入 and 支出), each a label with its
 * figures. A line that prints one side only is of the side whose ordinals it goes on with.
 */
final class SideAssembler {
  private final List<FlatBlock> blocks;
  private final List<Map<Integer, Integer>> last = new ArrayList<>();
  private int lastAlone = -1;

  private SideAssembler(List<FlatBlock> blocks) {
    this.blocks = blocks;
    blocks.forEach(block -> last.add(new HashMap<>()));
  }

  /** A label with the figures behind it. */
  private record Part(List<FlatToken> label, List<FlatToken> figures, boolean closed) {}

  static List<FlatRow> rows(List<FlatLine> lines, List<FlatBlock> blocks) {
    SideAssembler assembler = new SideAssembler(blocks);
    List<FlatRow> rows = new ArrayList<>();
    for (FlatLine line : lines) {
      rows.add(assembler.row(line));
    }
    return rows;
  }

  private FlatRow row(FlatLine line) {
    FlatRow row = new FlatRow(blocks.size());
    List<Part> parts = parts(line);
    if (parts.size() == blocks.size() && fits(parts)) {
      for (int block = 0; block < blocks.size(); block++) {
        put(row, block, parts.get(block));
      }
    } else if (parts.size() == 1 && side(parts.get(0)) >= 0) {
      lastAlone = side(parts.get(0));
      put(row, lastAlone, parts.get(0));
    } else {
      row.rest().addAll(line.printed());
    }
    return row;
  }

  private boolean fits(List<Part> parts) {
    for (int block = 0; block < blocks.size(); block++) {
      if (parts.get(block).figures().size() > blocks.get(block).figures().size()) {
        return false;
      }
    }
    return true;
  }

  private void put(FlatRow row, int block, Part part) {
    row.keys().put(blocks.get(block).keys().get(0).cells().get(0), part.label());
    row.figures(block).addAll(part.figures());
    Ordinals ordinal = Ordinals.of(FlatToken.joined(part.label()));
    last.get(block).put(ordinal.level(), ordinal.number());
    if (ordinal.level() == 1) {
      last.get(block).remove(2);
    }
  }

  /** The labels of a line with their figures; a gap behind a label says that it has none. */
  private static List<Part> parts(FlatLine line) {
    List<Part> parts = new ArrayList<>();
    List<FlatToken> label = new ArrayList<>();
    List<FlatToken> figures = new ArrayList<>();
    boolean closed = false;
    for (FlatToken token : line.tokens()) {
      boolean figure = token.isFigure() && !label.isEmpty();
      boolean begins =
          !token.isGap()
              && !figure
              && !label.isEmpty()
              && (closed || !Ordinals.of(token.text()).isNone());
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
    return parts.size() == 1 && parts.get(0).label().size() == 2 && !isSpaced(parts.get(0))
        ? parted(parts.get(0))
        : parts;
  }

  private static boolean isSpaced(Part part) {
    return part.label().stream().allMatch(token -> token.text().length() == 1);
  }

  /** Two labels of which the first has no figures. */
  private static List<Part> parted(Part part) {
    return List.of(
        new Part(part.label().subList(0, 1), List.of(), false),
        new Part(part.label().subList(1, 2), part.figures(), part.closed()));
  }

  /** The side of a label that stands alone; -1 if that cannot be told. */
  private int side(Part part) {
    String label = FlatToken.joined(part.label());
    Ordinals ordinal = Ordinals.of(label);
    int nearest = -1;
    int distance = Integer.MAX_VALUE;
    for (int block = 0; block < blocks.size(); block++) {
      if (part.figures().size() > blocks.get(block).figures().size()) {
        continue;
      }
      int ahead =
          ordinal.isNone()
              ? 0
              : ordinal.number() - last.get(block).getOrDefault(ordinal.level(), 0);
      if (!ordinal.isNone() && ahead > 0 && ahead < distance) {
        distance = ahead;
        nearest = block;
      }
    }
    if (nearest >= 0) {
      return nearest;
    }
    return ordinal.isNone() ? byWords(label) : lastAlone;
  }

  private int byWords(String label) {
    boolean revenue = label.contains("收入") || label.contains("上年");
    boolean expenditure = label.contains("支出") || label.contains("年终") || label.contains("年末");
    return revenue == expenditure ? lastAlone : revenue ? 0 : 1;
  }
}
