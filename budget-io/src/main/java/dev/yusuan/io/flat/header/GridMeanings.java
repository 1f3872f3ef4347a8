package dev.yusuan.io.flat.header;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.table.TableKind;

/** Tells what the columns of a grid mean by the header that it prints. */
@FunctionalInterface
public interface GridMeanings {
  /**
   * The columns by 0-based cell; none if the grid prints no header of that kind.
   *
   * @param title the title of the table that the grid is of
   */
  ImmutableMap<Integer, FormColumn> columns(Paragraph title, TableKind<?> kind, Grid grid);
}
