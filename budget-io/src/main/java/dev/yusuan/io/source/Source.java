package dev.yusuan.io.source;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.Problem;

/**
 * A file as it is printed (原文): paragraphs and grids in reading order.
 *
 * @param name the name of the file; empty where there is none
 * @param blocks what is printed
 * @param problems what its front end found wrong with the file, such as a page without text
 */
public record Source(String name, ImmutableList<Block> blocks, ImmutableList<Problem> problems) {
  /** A source in which nothing is wrong. */
  public Source(String name, ImmutableList<Block> blocks) {
    this(name, blocks, ImmutableList.of());
  }

  /** The name and the number of blocks. */
  @Override
  public String toString() {
    return (name.isEmpty() ? "source" : name) + ": " + blocks.size() + " blocks";
  }
}
