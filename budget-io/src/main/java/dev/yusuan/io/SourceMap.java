package dev.yusuan.io;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.CellPath;
import java.util.Optional;

/**
 * Where each cell of the typed tables is printed (来源), and from what its column was inferred where the header
 * did not decide it.
 */
public final class SourceMap {
  private final ImmutableMap<CellPath, Source> sources;

  SourceMap(ImmutableMap<CellPath, Source> sources) {
    this.sources = sources;
  }

  /** Where a cell is printed; of a code in several cells, the first of them. Empty if it is not. */
  public Optional<Place> find(CellPath path) {
    return Optional.ofNullable(sources.get(path)).map(Source::place);
  }

  /** What the column of a cell was inferred from; empty where the header says it. */
  public Optional<String> inference(CellPath path) {
    return Optional.ofNullable(sources.get(path)).flatMap(Source::inference);
  }

  /** How many cells are mapped. */
  public int size() {
    return sources.size();
  }

  /** The number of cells. */
  @Override
  public String toString() {
    return size() + " cells with their places";
  }

  record Source(Place place, Optional<String> inference) {}
}
