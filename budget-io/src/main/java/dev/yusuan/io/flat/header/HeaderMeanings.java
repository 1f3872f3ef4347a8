package dev.yusuan.io.flat.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.table.TableKind;
import java.util.Optional;

/** Tells what columns mean by the words above them. */
@FunctionalInterface
public interface HeaderMeanings {
  /**
   * What columns mean.
   *
   * @param layout the layout that they make
   * @param sure whether all words above them are known
   */
  record Meant(FormTable layout, boolean sure) {}

  /**
   * The layout of a table.
   *
   * @param paths the words above each column, from the highest to the lowest
   * @return the layout; empty if a column is not known
   */
  Optional<Meant> layout(TableKind<?> kind, ImmutableList<ImmutableList<String>> paths);

  /** Whether columns below such words are known beside some others, as far as that can be told. */
  default boolean mayBeKnown(TableKind<?> kind, ImmutableList<String> path) {
    return true;
  }
}
