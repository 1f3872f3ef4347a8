package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.aligned.OpenTable;
import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.content.PageContent;
import dev.yusuan.io.pdf.content.PageContent.Hidden;
import dev.yusuan.io.pdf.content.PageContent.Why;
import dev.yusuan.io.pdf.layout.PageLayout;
import dev.yusuan.io.pdf.layout.TurnedText;
import dev.yusuan.io.pdf.layout.TurnedText.Part;
import dev.yusuan.io.pdf.page.Direction;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Turn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page turned so that most of it is read from left to right.
 *
 * @param turn how it was turned
 * @param blocks what stands on it
 * @param beside what stands on it in other directions
 * @param recognised whether its text lies unseen below a picture of it
 * @param characters how many characters are printed
 * @param unreadable of how many the file does not tell what they are; 0 if these are mere bullets
 */
record ReadablePage(
    Turn turn,
    List<PageBlock> blocks,
    List<Beside> beside,
    boolean recognised,
    int characters,
    int unreadable) {

  /**
   * What stands on a page in another direction than most of it.
   *
   * @param turn how it was turned
   * @param blocks the blocks
   */
  record Beside(Turn turn, List<PageBlock> blocks) {}

  /** Of a readable page, a smaller part is private characters such as bullets. */
  private static final float PRIVATE_SHARE = 0.1f;

  /**
   * Lays a page out.
   *
   * @param open the table that may go on on it
   */
  static ReadablePage of(PageContent content, OpenTable open) {
    boolean recognised = isRecognised(content);
    List<Glyph> glyphs = recognised ? underPicture(content) : content.glyphs();
    List<Part> parts = TurnedText.of(new Part(direction(glyphs), glyphs, content.rulings()));
    List<Beside> beside = new ArrayList<>();
    for (Part part : parts.subList(1, parts.size())) {
      Turn turn = new Turn(part.direction(), content.width(), content.height());
      beside.add(new Beside(turn, blocks(part, turn, new OpenTable())));
    }
    Turn turn = new Turn(parts.get(0).direction(), content.width(), content.height());
    List<PageBlock> blocks = blocks(parts.get(0), turn, open);
    int characters = 0;
    int unknown = 0;
    int unreadable = 0;
    for (Glyph glyph : glyphs) {
      characters += glyph.isBlank() ? 0 : 1;
      unknown += glyph.text().equals("\uFFFD") ? 1 : 0;
      unreadable += isUnreadable(glyph.text()) ? 1 : 0;
    }
    boolean readable = unknown == 0 && unreadable <= PRIVATE_SHARE * characters;
    return new ReadablePage(
        turn, blocks, beside, recognised, characters, readable ? 0 : unreadable);
  }

  private static List<PageBlock> blocks(Part part, Turn turn, OpenTable open) {
    return PageLayout.of(
        part.glyphs().stream().map(turn::turn).toList(),
        part.rulings().stream().map(turn::turn).toList(),
        open);
  }

  /** Whether nothing is seen but pictures, and text is there for copying. */
  private static boolean isRecognised(PageContent content) {
    return content.pictures()
        && content.glyphs().stream().allMatch(Glyph::isBlank)
        && content.hidden().stream().anyMatch(hidden -> hidden.why() == Why.INVISIBLE);
  }

  private static List<Glyph> underPicture(PageContent content) {
    return content.hidden().stream()
        .filter(hidden -> hidden.why() != Why.OUTSIDE)
        .map(Hidden::glyph)
        .toList();
  }

  private static Direction direction(List<Glyph> glyphs) {
    Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
    glyphs.forEach(glyph -> counts.merge(glyph.direction(), 1, Integer::sum));
    counts.remove(Direction.SLANTED);
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Direction.RIGHT);
  }

  private static boolean isUnreadable(String text) {
    int c = text.codePointAt(0);
    return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || c < ' ';
  }
}
