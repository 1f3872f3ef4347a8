package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.placing.ColumnSum;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.util.List;

/**
 * Sums that headings state across the tree of columns: 合计 of this year's and carried-over revenue.
 */
final class HeadingSums {
  private static final ImmutableList<FlatData.Line> ALL = FlatData.lines("sums.tsv", 4);

  private HeadingSums() {}

  /** The sums of which all columns are printed. */
  static List<ColumnSum> of(TableKind<?> kind, List<Column<?, ?>> printed) {
    List<String> ids = printed.stream().<String>map(Column::id).toList();
    ImmutableList.Builder<ColumnSum> sums = ImmutableList.builder();
    for (FlatData.Line line : ALL) {
      List<String> parts = line.words(2);
      if (line.kind() == kind && ids.contains(line.field(1)) && ids.containsAll(parts)) {
        sums.add(
            new ColumnSum(
                ids.indexOf(line.field(1)),
                parts.stream().map(ids::indexOf).collect(ImmutableList.toImmutableList()),
                false));
      }
    }
    return sums.build();
  }
}
