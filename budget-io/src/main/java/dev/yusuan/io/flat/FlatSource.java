package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.lost.OpenRows;
import dev.yusuan.io.source.Source;
import dev.yusuan.source.SourcePlace;
import java.util.Optional;

/**
 * A source in which tables without columns have become grids (分栏复原后的原文).
 *
 * @param source the source
 * @param tables the restored tables by the number of their grid, from 1
 * @param evidence what proves the column of a figure, by where it is printed
 * @param open the rows of which amounts have no column, by the number of their grid
 * @param unread the numbers of the grids that lost cells and can be read in no way
 */
public record FlatSource(
    Source source,
    ImmutableMap<Integer, Restored> tables,
    ImmutableMap<SourcePlace, String> evidence,
    ImmutableMap<Integer, OpenRows> open,
    ImmutableSet<Integer> unread) {
  /** A source in which nothing was restored. */
  public FlatSource(Source source) {
    this(source, ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of());
  }

  /** The restored table that is a grid, if any. */
  public Optional<Restored> table(int grid) {
    return Optional.ofNullable(tables.get(grid));
  }

  /** The rows of a grid whose amounts have no column, if there are any. */
  public Optional<OpenRows> open(int grid) {
    return Optional.ofNullable(open.get(grid));
  }

  /** What proves the column of a figure; empty where its header or its place tells it. */
  public Optional<String> evidence(SourcePlace place) {
    return Optional.ofNullable(evidence.get(place));
  }
}
