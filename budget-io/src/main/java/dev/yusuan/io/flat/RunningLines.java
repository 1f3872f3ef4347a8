package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.source.Block;
import dev.yusuan.source.SourcePlace;

/** Tells which lines run over the pages of a document, and are of none of its tables (页眉页脚). */
@FunctionalInterface
public interface RunningLines {
  /** Where they are printed. */
  ImmutableSet<SourcePlace> of(ImmutableList<Block> blocks);
}
