package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.CellText;
import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.block.StandingText;
import dev.yusuan.io.pdf.block.StandingWords;
import dev.yusuan.io.pdf.block.TextLine;
import dev.yusuan.io.pdf.block.TextLines;
import dev.yusuan.io.pdf.page.Direction;
import dev.yusuan.io.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A cell of a ruled table with what is printed in it.
 *
 * @param place the places that it covers
 * @param glyphs what is printed in it
 */
record FilledCell(RuledCell place, List<Glyph> glyphs) {
  /** Characters that stand, with digits on their side among them. */
  private static final Set<Direction> DOWNWARDS = Set.of(Direction.RIGHT, Direction.DOWN);

  /** Its lines, if all of them run to the right; none otherwise. */
  List<TextLine> lines() {
    for (Glyph glyph : glyphs) {
      if (glyph.direction() != Direction.RIGHT) {
        return List.of();
      }
    }
    return TextLines.of(glyphs);
  }

  /** The cell with its text. */
  PageBlock.Cell read() {
    Map<Direction, List<Glyph>> parts = byDirection();
    if (parts.keySet().equals(DOWNWARDS)) {
      Optional<String> word =
          StandingWords.one(
              parts.getOrDefault(Direction.RIGHT, List.of()),
              parts.getOrDefault(Direction.DOWN, List.of()));
      if (word.isPresent()) {
        return new PageBlock.Cell(word.get(), place);
      }
    }
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Direction, List<Glyph>> part : parts.entrySet()) {
      boolean lying = part.getKey() == Direction.RIGHT || part.getKey() == Direction.LEFT;
      float width = lying ? place.box().width() : place.box().height();
      Optional<String> standing =
          part.getKey() == Direction.RIGHT ? StandingText.of(part.getValue()) : Optional.empty();
      String joined = standing.orElseGet(() -> CellText.join(TextLines.of(part.getValue()), width));
      text.append(text.isEmpty() || joined.isEmpty() ? "" : " ").append(joined);
    }
    return new PageBlock.Cell(text.toString(), place);
  }

  private Map<Direction, List<Glyph>> byDirection() {
    Map<Direction, List<Glyph>> parts = new EnumMap<>(Direction.class);
    for (Glyph glyph : glyphs) {
      parts.computeIfAbsent(glyph.direction(), key -> new ArrayList<>()).add(glyph);
    }
    return parts;
  }
}
