package dev.yusuan.source;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.CellPath;
import java.util.Optional;

/**
 * Where each cell of the typed tables is printed (来源), and from what its column was inferred where
 * the header did not decide it.
 */
public final class SourceMap {
  /** Of a disclosure that was not read from a file. */
  public static final SourceMap NONE = new SourceMap(ImmutableMap.of());

  private final ImmutableMap<CellPath, Entry> sources;

  private SourceMap(ImmutableMap<CellPath, Entry> sources) {
    this.sources = sources;
  }

  /** Where a cell is printed; of a code in several cells, the first of them. Empty if it is not. */
  public Optional<SourcePlace> find(CellPath path) {
    return Optional.ofNullable(sources.get(path)).map(Entry::place);
  }

  /** What the column of a cell was inferred from; empty where the header says it. */
  public Optional<String> inference(CellPath path) {
    return Optional.ofNullable(sources.get(path)).flatMap(Entry::inference);
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

  private record Entry(SourcePlace place, Optional<String> inference) {}

  /** Collects the places while a document is read. Not thread-safe. */
  public static final class Builder {
    private final ImmutableMap.Builder<CellPath, Entry> sources = ImmutableMap.builder();

    /** An empty builder. */
    public Builder() {}

    /** Adds the place of a cell, and from what its column was inferred. */
    public void put(CellPath path, SourcePlace place, Optional<String> inference) {
      sources.put(path, new Entry(place, inference));
    }

    /** The map of the places added so far. */
    public SourceMap build() {
      return new SourceMap(sources.buildKeepingLast());
    }
  }
}
