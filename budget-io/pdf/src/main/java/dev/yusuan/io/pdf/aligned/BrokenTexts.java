package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.CellWords;

/** Tells texts that are broken for want of room (换行的文字). */
final class BrokenTexts {
  private BrokenTexts() {}

  /** Whether a text stands below another one as its end does, and closer than rows. */
  static boolean isEnd(Segment above, Segment segment, float rowPitch) {
    float size = segment.line().size();
    float pitch = segment.baseline() - above.baseline();
    float left = Math.abs(above.box().left() - segment.box().left());
    float middle =
        Math.abs(
                above.box().left()
                    + above.box().right()
                    - segment.box().left()
                    - segment.box().right())
            / 2;
    return pitch > 0
        && pitch <= Layout.CLOSE * size
        && pitch < rowPitch
        && !above.isNumber()
        && !segment.isNumber()
        && Math.min(left, middle) < size / 2
        && above.box().width() > segment.box().width() - size / 2
        && !CellWords.beginsRow(segment.text());
  }
}
