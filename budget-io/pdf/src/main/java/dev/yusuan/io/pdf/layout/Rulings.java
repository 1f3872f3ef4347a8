package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.page.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of which rulings are drawn (框线拼接). */
final class Rulings {
  /** Pieces closer than this are on one line, and one line where they leave a gap so small. */
  static final float SNAP = 2.5f;

  private static final float GAP = 3;

  /** Dots of one line leave no more between them, in dots. */
  private static final float DOTS = 1.75f;

  /** Nothing is printed beside a shorter one: dots of lines of the other kind. */
  private static final float SHORTEST = 5;

  private static final Comparator<Ruling> BY_PLACE =
      Comparator.comparing(Ruling::at).thenComparing(Ruling::from);

  private Rulings() {}

  /** The lines of one kind, from the first to the last. */
  static List<Ruling> join(List<Ruling> pieces, boolean horizontal) {
    List<Ruling> sorted = new ArrayList<>();
    for (Ruling piece : pieces) {
      if (piece.horizontal() == horizontal) {
        sorted.add(piece);
      }
    }
    sorted.sort(BY_PLACE);
    List<Ruling> joined = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(begin).at() > SNAP) {
        joinLevel(sorted.subList(begin, i), joined);
        begin = i;
      }
    }
    return joined;
  }

  private static void joinLevel(List<Ruling> level, List<Ruling> joined) {
    level.sort(Comparator.comparing(Ruling::from));
    float at = 0;
    for (Ruling piece : level) {
      at += piece.at() / level.size();
    }
    Ruling open = level.get(0);
    float from = open.from();
    float to = open.to();
    float last = to - from;
    for (Ruling piece : level) {
      float longer = Math.max(last, piece.to() - piece.from());
      last = piece.to() - piece.from();
      if (piece.from() > to + (longer > GAP ? GAP : Math.min(GAP, DOTS * longer))) {
        add(new Ruling(open.horizontal(), at, from, to), joined);
        from = piece.from();
        to = piece.to();
      }
      to = Math.max(to, piece.to());
    }
    add(new Ruling(open.horizontal(), at, from, to), joined);
  }

  private static void add(Ruling line, List<Ruling> joined) {
    if (line.to() - line.from() >= SHORTEST) {
      joined.add(line);
    }
  }
}
