package dev.yusuan.io.pdf.heading;

import java.util.List;

/**
 * Where in their cells headings stand: in the middle, at the top or at the bottom; unknown where
 * all are of one line (垂直对齐).
 */
enum Standing {
  MIDDLE {
    @Override
    float of(HeaderCell cell) {
      return cell.level();
    }
  },
  TOP {
    @Override
    float of(HeaderCell cell) {
      return cell.top();
    }
  },
  BOTTOM {
    @Override
    float of(HeaderCell cell) {
      return cell.bottom();
    }
  },

  UNKNOWN {
    @Override
    float of(HeaderCell cell) {
      return cell.level();
    }
  };

  /** Heights that differ by less, in sizes, are one. */
  private static final float SAME = 0.05f;

  /** What stands beside each other differs by no more: a row more above moves it by its half. */
  private static final float BESIDE = 0.1f;

  /** A heading of more lines is so much higher, in sizes. */
  private static final float HIGHER = 0.5f;

  /** The place that is one for headings of the same row. */
  abstract float of(HeaderCell cell);

  /** The one by which most headings of different heights stand beside each other. */
  static Standing of(List<HeaderCell> cells) {
    Standing best = UNKNOWN;
    int most = 0;
    for (Standing standing : values()) {
      int pairs = 0;
      for (HeaderCell one : cells) {
        for (HeaderCell other : cells) {
          boolean higher = height(other) - height(one) > HIGHER * one.size();
          float apart = Math.abs(standing.of(one) - standing.of(other));
          pairs += higher && apart < SAME * one.size() ? 1 : 0;
        }
      }
      best = pairs > most ? standing : best;
      most = Math.max(most, pairs);
    }
    return best;
  }

  /** Whether two headings stand on the same height. */
  boolean isBeside(HeaderCell one, HeaderCell other) {
    return Math.abs(of(one) - of(other)) <= BESIDE * one.size();
  }

  private static float height(HeaderCell cell) {
    return cell.bottom() - cell.top();
  }
}
