package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.content.PageContent.Hidden;
import dev.yusuan.io.pdf.content.PageContent.Why;
import dev.yusuan.io.pdf.layout.Glyph;
import dev.yusuan.io.pdf.layout.Rect;
import dev.yusuan.io.pdf.layout.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Collects what a page prints, and keeps apart what is not seen of it. */
final class PageMarks {
  /** Fills and lines up to so many points thick are rulings. */
  private static final float THIN = 3;

  /** How far a character may stand out of its clip, in sizes. */
  private static final float CLIP_SLACK = 0.25f;

  private final Rect page;
  private final Budget budget;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Hidden> hidden = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final Areas areas = new Areas();
  private boolean pictures;

  PageMarks(Rect page, Budget budget) {
    this.page = page;
    this.budget = budget;
  }

  void glyph(Glyph glyph, GraphicsState state, boolean layerHidden) {
    budget.glyph();
    float x = glyph.centreX();
    float y = glyph.centreY();
    if (!page.contains(x, y)) {
      return;
    }
    if (glyph.isBlank()) {
      glyphs.add(glyph);
    } else if (layerHidden || state.isTextInvisible()) {
      hidden.add(new Hidden(glyph, Why.INVISIBLE));
    } else if (!state.clip.grown(CLIP_SLACK * glyph.size()).contains(x, y)) {
      hidden.add(new Hidden(glyph, Why.CLIPPED));
    } else if (state.textPaint().isWhite() && !areas.isDark(x, y)) {
      hidden.add(new Hidden(glyph, Why.WHITE));
    } else {
      glyphs.add(glyph);
    }
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
      if (state.fill.isWhite() && state.fill.isOpaque()) {
        cover(seen);
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

  private void ruling(Rect area, Rect clip) {
    Rect seen = area.intersect(clip.grown(THIN)).intersect(page);
    if (seen.isEmpty()) {
      return;
    }
    budget.ruling();
    boolean horizontal = seen.width() >= seen.height();
    rulings.add(
        horizontal
            ? new Ruling(true, (seen.top() + seen.bottom()) / 2, seen.left(), seen.right())
            : new Ruling(false, (seen.left() + seen.right()) / 2, seen.top(), seen.bottom()));
  }

  /** What was printed where something white is painted now is not seen any more. */
  private void cover(Rect area) {
    if (glyphs.isEmpty() || !areas.mayCover()) {
      return;
    }
    List<Glyph> covered = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank() && area.contains(glyph.centreX(), glyph.centreY())) {
        covered.add(glyph);
        hidden.add(new Hidden(glyph, Why.COVERED));
      }
    }
    if (!covered.isEmpty()) {
      glyphs.removeIf(glyph -> !glyph.isBlank() && area.contains(glyph.centreX(), glyph.centreY()));
    }
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Hidden> hidden() {
    return hidden;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  boolean pictures() {
    return pictures;
  }
}
