package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.content.PageContent.Why;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import dev.yusuan.io.pdf.page.Ruling;
import dev.yusuan.io.pdf.stream.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a page prints, and keeps apart what is not seen of it. */
final class PageMarks {
  /** Fills and lines up to so many points thick are rulings. */
  private static final float THIN = 3;

  /** How far a line of text may stand out of its clip, in sizes. */
  private static final float CLIP_SLACK = 0.25f;

  private final Rect page;
  private final Budget budget;
  private final PageText text;
  private final List<Ruling> rulings = new ArrayList<>();
  private final Areas areas = new Areas();
  private boolean pictures;

  PageMarks(Rect page, Budget budget) {
    this.page = page;
    this.budget = budget;
    this.text = new PageText(page);
  }

  void glyph(Glyph glyph, GraphicsState state, boolean layerHidden) {
    budget.glyph();
    text.add(glyph, hidden(glyph, state, layerHidden));
  }

  /** Why a character is not seen; empty if it is. */
  private Optional<Why> hidden(Glyph glyph, GraphicsState state, boolean layerHidden) {
    float x = glyph.centreX();
    float y = glyph.centreY();
    if (!page.contains(x, y)) {
      return Optional.of(Why.OUTSIDE);
    }
    if (glyph.isBlank()) {
      return Optional.empty();
    }
    if (layerHidden || state.isTextInvisible()) {
      return Optional.of(Why.INVISIBLE);
    }
    if (!clip(state.clip, glyph).contains(x, y)) {
      return Optional.of(Why.CLIPPED);
    }
    return state.textPaint().isWhite() && !areas.isDark(x, y)
        ? Optional.of(Why.WHITE)
        : Optional.empty();
  }

  /** A clip as far as a character is concerned: lines may stand out of it, not characters. */
  private static Rect clip(Rect clip, Glyph glyph) {
    float slack = CLIP_SLACK * glyph.size();
    return glyph.dy() == 0
        ? new Rect(clip.left(), clip.top() - slack, clip.right(), clip.bottom() + slack)
        : clip.grown(slack);
  }

  /** A stroked line. */
  void line(float x1, float y1, float x2, float y2, GraphicsState state) {
    if (state.stroke.isWhite() || state.stroke.isTransparent()) {
      return;
    }
    double width = state.lineWidth * state.matrix.scale();
    if (width <= 2 * THIN && (Math.abs(x1 - x2) <= 0.6f || Math.abs(y1 - y2) <= 0.6f)) {
      ruling(
          new Rect(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)),
          state.clip);
    }
  }

  /** A filled rectangle. */
  void fill(Rect area, GraphicsState state) {
    if (state.fill.isTransparent()) {
      return;
    }
    if (area.width() <= THIN || area.height() <= THIN) {
      if (!state.fill.isWhite()) {
        ruling(area, state.clip);
      }
      return;
    }
    Rect seen = area.intersect(state.clip);
    if (!seen.isEmpty()) {
      areas.add(seen, !state.fill.isWhite());
      if (state.fill.isWhite() && state.fill.isOpaque() && areas.mayCover()) {
        text.cover(seen);
      }
    }
  }

  /** A picture. */
  void picture(Rect area, GraphicsState state) {
    if (area.width() <= THIN || area.height() <= THIN) {
      ruling(area, state.clip);
      return;
    }
    Rect seen = area.intersect(state.clip);
    if (!seen.isEmpty()) {
      pictures = true;
      areas.add(seen, true);
    }
  }

  /** Adds a ruling; a dot may be part of one of either kind. */
  private void ruling(Rect area, Rect clip) {
    Rect seen = area.intersect(clip.grown(THIN)).intersect(page);
    if (seen.isEmpty()) {
      return;
    }
    boolean dot = seen.width() <= THIN && seen.height() <= THIN;
    if (dot) {
      budget.dot();
    } else {
      budget.ruling();
    }
    if (dot || seen.width() >= seen.height()) {
      rulings.add(new Ruling(true, (seen.top() + seen.bottom()) / 2, seen.left(), seen.right()));
    }
    if (dot || seen.width() < seen.height()) {
      rulings.add(new Ruling(false, (seen.left() + seen.right()) / 2, seen.top(), seen.bottom()));
    }
  }

  PageText text() {
    return text;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  boolean pictures() {
    return pictures;
  }
}
