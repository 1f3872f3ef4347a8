package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.placing.Placed;
import java.util.ArrayList;
import java.util.List;

/** Where the figures of a table were placed, block by block. */
final class Placements {
  private final List<ImmutableList<Placed>> blocks = new ArrayList<>();

  void add(ImmutableList<Placed> block) {
    blocks.add(block);
  }

  /** Whether all figures are placed. */
  boolean isWhole() {
    return blocks.stream()
        .flatMap(List::stream)
        .allMatch(row -> row.columns().stream().allMatch(column -> column >= 0));
  }

  /** How many figures are placed. */
  long proved() {
    return blocks.stream()
        .flatMap(List::stream)
        .flatMap(row -> row.columns().stream())
        .filter(column -> column >= 0)
        .count();
  }

  /** Where the figures of a block were placed. */
  ImmutableList<Placed> of(int block) {
    return blocks.get(block);
  }

  Placed of(int block, int row) {
    return blocks.get(block).get(row);
  }
}
