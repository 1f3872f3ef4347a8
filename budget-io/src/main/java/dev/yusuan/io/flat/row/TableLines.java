package dev.yusuan.io.flat.row;

import dev.yusuan.io.source.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines below the title of a table, and the captions and blank lines among them. */
public final class TableLines {
  private final List<FlatLine> lines = new ArrayList<>();
  private final List<Integer> blocks = new ArrayList<>();
  private final List<Paragraph> furniture = new ArrayList<>();
  private final List<Integer> before = new ArrayList<>();
  private final List<Paragraph> pending = new ArrayList<>();
  private final Set<String> first = new HashSet<>();

  /** Adds a line that is a block of a source, with what stands before it. */
  public void add(FlatLine line, int block) {
    furniture.addAll(pending);
    pending.clear();
    lines.add(line);
    blocks.add(block);
    before.add(furniture.size());
  }

  /** Adds a line that may be of a header that is repeated. */
  public void addFirst(FlatLine line, int block, String text) {
    add(line, block);
    first.add(text);
  }

  /** Adds what belongs to the table if a line of it follows. */
  public void addFurniture(Paragraph line) {
    pending.add(line);
  }

  /** Whether a text is one of the first lines. */
  public boolean isOfFirst(String text) {
    return first.contains(text);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  public List<FlatLine> all() {
    return lines;
  }

  public FlatLine last() {
    return lines.get(lines.size() - 1);
  }

  /** The captions and blank lines among the lines. */
  public List<Paragraph> furniture() {
    return furniture;
  }

  /** The captions and blank lines among the first lines. */
  public List<Paragraph> furniture(int count) {
    return furniture.subList(0, before.get(count - 1));
  }

  /** The block of the last of the first lines. */
  public int end(int count) {
    return blocks.get(count - 1);
  }
}
