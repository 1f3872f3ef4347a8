package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Direction;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings beside each other whose characters stand upright below each other (竖排表头), with
 * digits among them that lie on their side, and makes a glyph of each word that stands in the
 * middle of it. So headings of one row are on one line, however long they are.
 */
public final class StandingWords {
  private static final char FIRST_WIDE = 0x2E80;

  /** Characters of a word are no farther from its axis, in sizes. */
  private static final float OFF = 0.2f;

  /** So much where they are printed over others. */
  private static final float EXACT = 0.03f;

  /** From the end of a character to the next one of a word. */
  private static final float MOST_GAP = 0.2f;

  private static final float LEAST_GAP = -0.35f;

  /** Words whose middles, tops or bottoms differ by no more stand on one height. */
  private static final float SAME = 0.3f;

  private final List<Glyph> glyphs;
  private @Nullable Neighbours neighbours;
  private final Set<Glyph> taken = new HashSet<>();
  private final List<Word> words = new ArrayList<>();

  private StandingWords(List<Glyph> right, List<Glyph> down) {
    this.glyphs = right;
    find(right, down);
  }

  /**
   * Characters that stand, or digits that lie on their side, from the highest to the lowest.
   *
   * @param over where those begin that are printed over others
   */
  private record Word(
      String text, float axis, float top, float bottom, float over, List<Glyph> glyphs) {
    static Word upright(Glyph glyph) {
      float top = glyph.centreY() - glyph.size() / 2;
      return new Word(
          glyph.text(), glyph.centreX(), top, top + glyph.size(), Float.MAX_VALUE, List.of(glyph));
    }

    Word printedOver() {
      return new Word(text, axis, top, bottom, top, glyphs);
    }

    static Word lying(TextLine line) {
      Rect box = line.box();
      return new Word(
          line.text(),
          (box.left() + box.right()) / 2,
          box.top(),
          box.bottom(),
          Float.MAX_VALUE,
          line.glyphs());
    }

    float size() {
      return glyphs.get(0).size();
    }

    float middle() {
      return (top + bottom) / 2;
    }

    boolean stands() {
      return glyphs.size() > 1
          && over > top + size()
          && glyphs.stream().anyMatch(glyph -> glyph.direction() == Direction.RIGHT);
    }

    boolean isCloseAbove(Word next) {
      float gap = (next.top - bottom) / size();
      return gap <= MOST_GAP
          && gap >= LEAST_GAP
          && Math.abs(axis - next.axis) <= OFF * size()
          && Math.abs(size() - next.size()) < OFF * size();
    }

    boolean goesOnWith(Word next) {
      boolean over = next.over <= next.top;
      return isCloseAbove(next) && !(over && Math.abs(axis - next.axis) > EXACT * size());
    }

    Word with(Word next) {
      List<Glyph> all = new ArrayList<>(glyphs);
      all.addAll(next.glyphs);
      return new Word(
          text + next.text,
          axis,
          top,
          Math.max(bottom, next.bottom),
          Math.min(over, next.over),
          all);
    }

    Glyph at(float middle) {
      Glyph first = glyphs.get(0);
      float size = size();
      Glyph upright = new Glyph(text, axis - size / 2, 0, size, 0, size, first.run());
      return new Glyph(text, upright.x(), middle - upright.centreY(), size, 0, size, first.run());
    }
  }

  /**
   * Makes glyphs of standing words.
   *
   * @param right glyphs that run to the right; those of words are replaced
   * @param down glyphs that run downwards; those of words are removed
   */
  public static void join(List<Glyph> right, List<Glyph> down) {
    StandingWords found = new StandingWords(right, down);
    if (found.words.size() > 1) {
      List<Glyph> joined = found.bands();
      right.removeIf(found.taken::contains);
      down.removeIf(found.taken::contains);
      right.addAll(joined);
    }
  }

  /** The text of glyphs that make one standing word; empty if they do not. */
  public static Optional<String> one(List<Glyph> right, List<Glyph> down) {
    StandingWords found = new StandingWords(right, down);
    long glyphs =
        Stream.concat(right.stream(), down.stream()).filter(glyph -> !glyph.isBlank()).count();
    return found.words.stream()
        .filter(word -> word.glyphs().stream().filter(glyph -> !glyph.isBlank()).count() == glyphs)
        .map(Word::text)
        .findFirst();
  }

  private void find(List<Glyph> right, List<Glyph> down) {
    List<Word> pieces = new ArrayList<>();
    for (Glyph glyph : right) {
      if (!glyph.isBlank() && glyph.text().charAt(0) >= FIRST_WIDE) {
        pieces.add(Word.upright(glyph));
      }
    }
    if (pieces.size() < 2) {
      return;
    }
    for (TextLine line : TextLines.of(down)) {
      Segment.of(line).forEach(stretch -> pieces.add(Word.lying(stretch.line())));
    }
    pieces.sort(Comparator.comparing(Word::axis));
    int begin = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size()
          || pieces.get(i).axis() - pieces.get(begin).axis() > OFF * pieces.get(begin).size()) {
        addWords(new ArrayList<>(pieces.subList(begin, i)));
        begin = i;
      }
    }
  }

  /** Adds the words of one axis. */
  private void addWords(List<Word> pieces) {
    pieces.sort(Comparator.comparing(Word::top));
    addJoined(alone(pieces));
  }

  /** Of pieces of one axis those that stand close below each other, with nothing beside them. */
  private List<Word> alone(List<Word> pieces) {
    boolean[] close = new boolean[pieces.size()];
    for (int i = 0; i < close.length; i++) {
      for (int next = i + 1; next < Math.min(i + 3, close.length); next++) {
        boolean below = pieces.get(i).isCloseAbove(pieces.get(next));
        close[i] |= below;
        close[next] |= below;
      }
    }
    List<Word> alone = new ArrayList<>();
    for (int i = 0; i < close.length; i++) {
      Word piece = pieces.get(i);
      Glyph glyph = piece.glyphs().get(0);
      if (close[i] && glyph.direction() == Direction.RIGHT) {
        neighbours = neighbours == null ? new Neighbours(glyphs) : neighbours;
        Neighbours.Place place = neighbours.place(glyph);
        if (place != Neighbours.Place.BESIDE) {
          alone.add(place == Neighbours.Place.OVER ? piece.printedOver() : piece);
        }
      } else if (close[i]) {
        alone.add(piece);
      }
    }
    return alone;
  }

  private void addJoined(List<Word> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    Word word = pieces.get(0);
    for (int i = 1; i <= pieces.size(); i++) {
      if (i < pieces.size() && word.goesOnWith(pieces.get(i))) {
        word = word.with(pieces.get(i));
        continue;
      }
      if (word.stands()) {
        words.add(word);
      }
      word = i < pieces.size() ? pieces.get(i) : word;
    }
  }

  /** The glyphs of words that stand beside others. */
  private List<Glyph> bands() {
    List<Glyph> joined = new ArrayList<>();
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(Word::top));
    List<Word> band = new ArrayList<>();
    float bottom = 0;
    for (Word word : sorted) {
      if (!band.isEmpty() && word.top() > bottom - word.size()) {
        addBand(band, joined);
        band.clear();
      }
      bottom = band.isEmpty() ? word.bottom() : Math.max(bottom, word.bottom());
      band.add(word);
    }
    addBand(band, joined);
    return joined;
  }

  private void addBand(List<Word> band, List<Glyph> joined) {
    if (band.size() < 2) {
      return;
    }
    List<List<Word>> rows = rows(band, Word::middle);
    for (ToDoubleFunction<Word> height : List.<ToDoubleFunction<Word>>of(Word::bottom, Word::top)) {
      List<List<Word>> others = rows(band, height);
      rows = others.size() < rows.size() ? others : rows;
    }
    float over = (float) band.stream().mapToDouble(Word::over).min().orElseThrow();
    for (List<Word> row : rows) {
      float top = Float.MAX_VALUE;
      float bottom = -Float.MAX_VALUE;
      for (Word word : row) {
        top = Math.min(top, word.top());
        bottom = Math.max(bottom, word.bottom());
      }
      for (Word word : top < over ? row : List.<Word>of()) {
        joined.add(word.at((top + Math.min(bottom, over)) / 2));
        taken.addAll(word.glyphs());
      }
    }
  }

  private static List<List<Word>> rows(List<Word> band, ToDoubleFunction<Word> height) {
    List<Word> sorted = new ArrayList<>(band);
    sorted.sort(Comparator.comparingDouble(height));
    List<List<Word>> rows = new ArrayList<>();
    double begin = 0;
    for (Word word : sorted) {
      double at = height.applyAsDouble(word);
      if (rows.isEmpty() || at - begin > SAME * word.size()) {
        rows.add(new ArrayList<>());
        begin = at;
      }
      rows.get(rows.size() - 1).add(word);
    }
    return rows;
  }
}
