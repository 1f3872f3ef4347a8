package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import dev.yusuan.io.pdf.page.Ruling;
import dev.yusuan.io.pdf.stream.Limit;
import java.util.List;
import java.util.Optional;

/**
 * What a page prints, in points from the upper left corner of the page as it is shown.
 *
 * @param width the width of the page
 * @param height its height
 * @param glyphs what is seen, in printed order
 * @param hidden text that is not seen
 * @param cutNumbers numbers that are seen in part only, whole
 * @param rulings straight lines parallel to its edges
 * @param pictures whether it shows pictures
 * @param damaged whether its content is damaged, or refers to what is
 * @param limit the limit at which reading it stopped
 */
public record PageContent(
    float width,
    float height,
    List<Glyph> glyphs,
    List<Hidden> hidden,
    List<CutNumber> cutNumbers,
    List<Ruling> rulings,
    boolean pictures,
    boolean damaged,
    Optional<Limit> limit) {

  /** Text that is in the file and not seen on the page. */
  public record Hidden(Glyph glyph, Why why) {}

  /** A number that is seen in part; whether it is the edge of the page that cuts it. */
  public record CutNumber(String printed, boolean byPage) {}

  /** Why a text is not seen. */
  public enum Why {
    /** Its mode, its layer or its transparency says so. */
    INVISIBLE,
    /** It lies beyond the edge of the page. */
    OUTSIDE,
    /** It lies outside the part of the page to which printing is restricted. */
    CLIPPED,
    /** It is white on white. */
    WHITE,
    /** Something was painted over it. */
    COVERED
  }

  /** The page. */
  Rect box() {
    return new Rect(0, 0, width, height);
  }
}
