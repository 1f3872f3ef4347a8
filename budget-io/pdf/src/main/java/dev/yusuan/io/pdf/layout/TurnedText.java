package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.Words;
import dev.yusuan.io.pdf.page.Direction;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import dev.yusuan.io.pdf.page.Ruling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts a page on which tables of several directions stand (横竖并存的版面): one that is turned against
 * the others has its title, its unit and its rows in its own direction.
 */
public final class TurnedText {
  /** So many numbers of another direction between lines are those of a table. */
  private static final int FEWEST = 2;

  /** Of more tables none is told apart. */
  private static final int MOST_TABLES = 100;

  private final Part page;
  private final List<Lines> lines = new ArrayList<>();
  private final Map<Direction, Part> turned = new EnumMap<>(Direction.class);

  /**
   * What of a page has one direction.
   *
   * @param direction where its text runs to; of the rest of a page, where most of it does
   */
  public record Part(Direction direction, List<Glyph> glyphs, List<Ruling> rulings) {}

  /** Lines that hang together, and the table that they make. */
  private record Lines(List<Ruling> rulings, Optional<Rect> box, Direction direction) {
    boolean hold(Glyph glyph) {
      return box.filter(table -> table.contains(glyph.centreX(), glyph.centreY())).isPresent();
    }
  }

  private TurnedText(Part page) {
    this.page = page;
  }

  /** The parts of a page; the first is the rest of it, which may be all. */
  public static List<Part> of(Part page) {
    Direction main = page.direction();
    List<Glyph> others =
        page.glyphs().stream()
            .filter(g -> g.direction() != main && g.direction() != Direction.SLANTED)
            .toList();
    return numbers(others) < FEWEST ? List.of(page) : new TurnedText(page).parts(others);
  }

  private List<Part> parts(List<Glyph> others) {
    List<List<Ruling>> components = Components.of(page.rulings());
    if (components.size() > MOST_TABLES) {
      return List.of(page);
    }
    for (List<Ruling> component : components) {
      Optional<Rect> box = RuledTable.of(component).map(RuledTable::box);
      lines.add(new Lines(component, box, box.map(this::direction).orElse(page.direction())));
    }
    for (Direction direction : Direction.values()) {
      List<Glyph> inside =
          others.stream()
              .filter(glyph -> glyph.direction() == direction)
              .filter(
                  glyph -> lines.stream().anyMatch(l -> l.direction == direction && l.hold(glyph)))
              .toList();
      if (numbers(inside) >= FEWEST) {
        turned.put(direction, new Part(direction, new ArrayList<>(), new ArrayList<>()));
      }
    }
    if (turned.isEmpty()) {
      return List.of(page);
    }
    Part rest = new Part(page.direction(), new ArrayList<>(), new ArrayList<>());
    page.glyphs().forEach(g -> turned.getOrDefault(direction(g), rest).glyphs().add(g));
    lines.forEach(l -> turned.getOrDefault(l.direction, rest).rulings().addAll(l.rulings));
    List<Part> parts = new ArrayList<>();
    parts.add(rest);
    parts.addAll(turned.values());
    return parts;
  }

  /** Where most text in a table runs to. */
  private Direction direction(Rect box) {
    Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
    for (Glyph glyph : page.glyphs()) {
      if (!glyph.isBlank() && box.contains(glyph.centreX(), glyph.centreY())) {
        counts.merge(glyph.direction(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(page.direction());
  }

  /** The direction of the part of which a glyph is: its own, if not in a table of another one. */
  private Direction direction(Glyph glyph) {
    Direction own = glyph.direction();
    boolean foreign = lines.stream().anyMatch(l -> l.direction != own && l.hold(glyph));
    return foreign ? page.direction() : own;
  }

  /** How many numbers are printed. */
  private static long numbers(List<Glyph> glyphs) {
    return Words.numbers(glyphs).stream().filter(word -> word.get(0).isNumeral()).count();
  }
}
