package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.aligned.AlignedTables;
import dev.yusuan.io.pdf.aligned.OpenTable;
import dev.yusuan.io.pdf.aligned.RuledHeader;
import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.StandingWords;
import dev.yusuan.io.pdf.block.TextLine;
import dev.yusuan.io.pdf.block.TextLines;
import dev.yusuan.io.pdf.block.Words;
import dev.yusuan.io.pdf.page.Direction;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import dev.yusuan.io.pdf.page.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells tables and lines of a page from its glyphs and rulings (版面分析). */
public final class PageLayout {
  private static final Comparator<PageBlock> BY_TOP =
      Comparator.comparing((PageBlock block) -> block.box().top())
          .thenComparing(block -> block.box().left());

  private PageLayout() {}

  /**
   * The blocks of a turned page in reading order.
   *
   * @param open the table that may go on on it
   */
  public static List<PageBlock> of(List<Glyph> glyphs, List<Ruling> rulings, OpenTable open) {
    List<TableText> tables = new ArrayList<>();
    for (List<Ruling> component : Components.of(rulings)) {
      RuledTable.of(component).ifPresent(table -> tables.add(new TableText(table)));
    }
    tables.sort(Comparator.comparing(table -> area(table.table().box())));
    List<Glyph> slanted = new ArrayList<>();
    Map<Direction, List<Glyph>> free = new EnumMap<>(Direction.class);
    for (List<Glyph> word : Words.words(LetterSpacing.closed(Doubles.without(glyphs)))) {
      Direction direction = word.get(0).direction();
      if (direction == Direction.SLANTED) {
        slanted.addAll(word);
      } else if (tables.stream().noneMatch(table -> table.take(word))) {
        free.computeIfAbsent(direction, key -> new ArrayList<>()).addAll(word);
      }
    }
    if (free.containsKey(Direction.RIGHT)) {
      StandingWords.join(
          free.get(Direction.RIGHT), free.getOrDefault(Direction.DOWN, new ArrayList<>()));
    }
    List<PageBlock> blocks = inOrder(tables, free, slanted, open);
    open.endPage(blocks);
    return blocks;
  }

  private static List<PageBlock> inOrder(
      List<TableText> tables,
      Map<Direction, List<Glyph>> free,
      List<Glyph> slanted,
      OpenTable open) {
    List<PageBlock> blocks = new ArrayList<>();
    tables.forEach(table -> blocks.addAll(table.blocks()));
    free.forEach((direction, glyphs) -> blocks.addAll(freeBlocks(direction, glyphs, blocks, open)));
    blocks.sort(BY_TOP);
    Map<Integer, List<Glyph>> runs = new LinkedHashMap<>();
    slanted.forEach(glyph -> runs.computeIfAbsent(glyph.run(), r -> new ArrayList<>()).add(glyph));
    runs.values().stream()
        .map(TextLine::new)
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(new PageBlock.Line(line)));
    return blocks;
  }

  /** Lines between tables, as tables of their own where they are aligned like some. */
  private static List<PageBlock> freeBlocks(
      Direction direction, List<Glyph> glyphs, List<PageBlock> tables, OpenTable open) {
    List<TextLine> lines = TextLines.of(glyphs);
    List<PageBlock> blocks = new ArrayList<>();
    if (direction != Direction.RIGHT) {
      lines.forEach(line -> blocks.add(new PageBlock.Line(line)));
      return blocks;
    }
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || isTableBetween(lines.get(i - 1), lines.get(i), tables)) {
        blocks.addAll(below(lines.subList(begin, i), tables, open));
        begin = i;
      }
    }
    return blocks;
  }

  /**
   * The blocks of lines, which go on with a table above them that has rulings in its header only.
   */
  private static List<PageBlock> below(
      List<TextLine> lines, List<PageBlock> tables, OpenTable open) {
    PageBlock.Table above = null;
    for (PageBlock block : tables) {
      if (block instanceof PageBlock.Table table
          && table.box().bottom() < lines.get(0).baseline()
          && (above == null || table.box().bottom() > above.box().bottom())) {
        above = table;
      }
    }
    RuledHeader header = above == null ? null : RuledHeader.of(above).orElse(null);
    List<PageBlock> blocks = AlignedTables.of(lines, open, header);
    if (header != null && header.hasRows()) {
      tables.remove(above);
    }
    return blocks;
  }

  private static boolean isTableBetween(TextLine line, TextLine next, List<PageBlock> tables) {
    return tables.stream()
        .anyMatch(t -> t.box().top() >= line.baseline() && t.box().top() < next.baseline());
  }

  private static float area(Rect box) {
    return box.width() * box.height();
  }
}
