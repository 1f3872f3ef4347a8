package dev.yusuan.io.reading;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.CellPath;
import java.util.Optional;

/**
 * Where each cell of the typed tables is printed (来源), and from what its column was inferred where
 * the header did not decide it.
 */
public final class SourceMap {
  private final ImmutableMap<CellPath, Source> sources;

  private SourceMap(ImmutableMap<CellPath, Source> sources) {
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

  private record Source(Place place, Optional<String> inference) {}

  /** Collects the places while a document is read. Not thread-safe. */
  public static final class Builder {
    private final ImmutableMap.Builder<CellPath, Source> sources = ImmutableMap.builder();

    /** An empty builder. */
    public Builder() {}

    /** Adds the place of a cell, and from what its column was inferred. */
    public void put(CellPath path, Place place, Optional<String> inference) {
      sources.put(path, new Source(place, inference));
    }

    /** The map of the places added so far. */
    public SourceMap build() {
      return new SourceMap(sources.buildOrThrow());
    }
  }
}
