package dev.yusuan.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.CellPath;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each cell of the typed tables, each statement and each line that is not typed is printed
 * (来源), and from what the column of a cell was inferred where the header did not decide it.
 */
public final class SourceMap {
  /** Of a disclosure that was not read from a file. */
  public static final SourceMap NONE =
      new SourceMap(ImmutableMap.of(), ImmutableMap.of(), ImmutableList.of());

  private final ImmutableMap<CellPath, Entry> sources;
  private final ImmutableMap<Integer, SourcePlace> statements;
  private final ImmutableList<ImmutableList<SourcePlace>> lines;

  private SourceMap(
      ImmutableMap<CellPath, Entry> sources,
      ImmutableMap<Integer, SourcePlace> statements,
      ImmutableList<ImmutableList<SourcePlace>> lines) {
    this.sources = sources;
    this.statements = statements;
    this.lines = lines;
  }

  /** Where a cell is printed; of a code in several cells, the first of them. Empty if it is not. */
  public Optional<SourcePlace> find(CellPath path) {
    return Optional.ofNullable(sources.get(path)).map(Entry::place);
  }

  /** What the column of a cell was inferred from; empty where the header says it. */
  public Optional<String> inference(CellPath path) {
    return Optional.ofNullable(sources.get(path)).flatMap(Entry::inference);
  }

  /**
   * Where a statement of the narrative begins, by its 0-based place in {@code
   * Disclosure.narrative()}. Empty if there is none.
   */
  public Optional<SourcePlace> statement(int index) {
    return Optional.ofNullable(statements.get(index));
  }

  /**
   * Where a line that is not typed is printed, by the 0-based places of its block in {@code
   * Disclosure.unrecognised()} and of the line in the block. Empty if there is none.
   */
  public Optional<SourcePlace> line(int block, int line) {
    return block < lines.size() && line < lines.get(block).size()
        ? Optional.of(lines.get(block).get(line))
        : Optional.empty();
  }

  /** Where the lines of each block that is not typed are printed, in printed order. */
  public ImmutableList<ImmutableList<SourcePlace>> lines() {
    return lines;
  }

  /** The cells that are mapped, in the order in which they were read. */
  public ImmutableSet<CellPath> cells() {
    return sources.keySet();
  }

  /** Where each statement begins, by its 0-based place in {@code Disclosure.narrative()}. */
  public ImmutableMap<Integer, SourcePlace> statements() {
    return statements;
  }

  /** How many cells are mapped. */
  public int size() {
    return sources.size();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceMap that
        && sources.equals(that.sources)
        && statements.equals(that.statements)
        && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sources, statements, lines);
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
    private final ImmutableMap.Builder<Integer, SourcePlace> statements = ImmutableMap.builder();
    private final ImmutableList.Builder<ImmutableList<SourcePlace>> lines = ImmutableList.builder();

    /** An empty builder. */
    public Builder() {}

    /** Adds the place of a cell, and from what its column was inferred. */
    public void put(CellPath path, SourcePlace place, Optional<String> inference) {
      sources.put(path, new Entry(place, inference));
    }

    /** Adds the place where a statement of the narrative begins. */
    public void putStatement(int index, SourcePlace place) {
      statements.put(index, place);
    }

    /** Adds the places of the lines of the next block that is not typed. */
    public void putLines(ImmutableList<SourcePlace> places) {
      lines.add(places);
    }

    /** The map of the places added so far. */
    public SourceMap build() {
      return new SourceMap(sources.buildKeepingLast(), statements.buildOrThrow(), lines.build());
    }
  }
}
