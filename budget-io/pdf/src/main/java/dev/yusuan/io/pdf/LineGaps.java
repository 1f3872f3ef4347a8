package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.block.PageBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** Tells where a page leaves more room before a line than it does between lines (段前空). */
final class LineGaps {
  private static final float WIDER = 1.4f;

  private final IdentityHashMap<PageBlock, Float> before = new IdentityHashMap<>();
  private final float usual;

  LineGaps(List<PageBlock> blocks) {
    List<Float> gaps = new ArrayList<>();
    PageBlock last = null;
    for (PageBlock block : blocks) {
      if (last != null) {
        float gap = block.box().bottom() - last.box().bottom();
        before.put(block, gap);
        if (last instanceof PageBlock.Line && block instanceof PageBlock.Line && gap > 0) {
          gaps.add(gap);
        }
      }
      last = block;
    }
    Collections.sort(gaps);
    usual = gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 3);
  }

  /** Whether there is a gap before a line. */
  boolean isBefore(PageBlock.Line line) {
    float height = line.box().height();
    return before.getOrDefault(line, 0f) > WIDER * Math.max(usual, 1.2f * height);
  }
}
