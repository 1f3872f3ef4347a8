package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;

/** The areas of a page that are painted over (底色). */
final class Areas {
  /** Beyond so many areas, none is asked any more: text counts as seen. */
  private static final int MOST = 2_000;

  private final List<Rect> painted = new ArrayList<>();
  private final List<Boolean> dark = new ArrayList<>();

  void add(Rect area, boolean isDark) {
    if (painted.size() <= MOST) {
      painted.add(area);
      dark.add(isDark);
    }
  }

  /** Whether white is seen at a point. */
  boolean isDark(float x, float y) {
    for (int i = painted.size() - 1; i >= 0; i--) {
      if (painted.get(i).contains(x, y)) {
        return dark.get(i);
      }
    }
    return painted.size() > MOST;
  }

  /** Whether what white areas cover is still looked after. */
  boolean mayCover() {
    return painted.size() <= MOST;
  }
}
