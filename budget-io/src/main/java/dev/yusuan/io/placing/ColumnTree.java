package dev.yusuan.io.placing;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of figures of a table, from left to right, and how they add up (栏次树).
 *
 * @param columns how many there are
 * @param sums how they add up
 */
public record ColumnTree(int columns, ImmutableList<ColumnSum> sums) {
  /** The relations of the printed columns of a kind of table. */
  public static ColumnTree of(TableSchema<?> schema, List<Column<?, ?>> printed) {
    ImmutableList.Builder<ColumnSum> sums = ImmutableList.builder();
    for (Column<?, ?> column : printed) {
      Column<?, Amount> whole = column.asAmounts().orElse(null);
      if (whole == null || whole.isOther()) {
        continue;
      }
      for (Relation breakdown : List.of(Relation.SUM, Relation.SECOND_SUM)) {
        List<Column<?, Amount>> addends = schema.addendsOf(whole, breakdown, printed::contains);
        if (addends.isEmpty()) {
          add(sums, printed, whole, partsWithin(schema, whole, breakdown, printed), true);
        } else {
          add(sums, printed, whole, addends, false);
        }
      }
      for (Column<?, Amount> part : schema.partsOf(whole, Relation.OF_WHICH)) {
        if (printed.contains(part)) {
          add(sums, printed, whole, List.of(part), true);
        }
      }
    }
    return new ColumnTree(printed.size(), sums.build());
  }

  /** The same columns with further sums. */
  public ColumnTree with(List<ColumnSum> further) {
    return new ColumnTree(
        columns, ImmutableList.<ColumnSum>builder().addAll(sums).addAll(further).build());
  }

  /** Whether each whole stands before its parts, with nothing but them and their parts between. */
  public boolean isNested() {
    for (ColumnSum sum : sums) {
      int last = sum.last();
      for (int part : sum.parts()) {
        if (part < sum.whole()) {
          return false;
        }
      }
      for (int between = sum.whole() + 1; between < last; between++) {
        if (!isWithin(between, sum.whole())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a column is a part of another, or a part of one. */
  private boolean isWithin(int column, int whole) {
    for (ColumnSum sum : sums) {
      if (sum.parts().contains(column)
          && (sum.whole() == whole || (sum.whole() < column && isWithin(sum.whole(), whole)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row that prints a figure in each column keeps all sums. */
  public boolean holds(Figures row) {
    int[] figureAt = IntStream.range(0, columns).toArray();
    return row.count() == columns && sums.stream().allMatch(sum -> sum.holds(row, figureAt));
  }

  /** The printed parts of a whole that is more than they are, as of one only its 其中 is printed. */
  private static List<Column<?, Amount>> partsWithin(
      TableSchema<?> schema,
      Column<?, Amount> whole,
      Relation breakdown,
      List<Column<?, ?>> printed) {
    List<Column<?, Amount>> within = new ArrayList<>();
    for (Column<?, Amount> part : schema.partsOf(whole, breakdown)) {
      if (printed.contains(part)) {
        within.add(part);
      } else {
        within.addAll(partsWithin(schema, part, Relation.SUM, printed));
      }
    }
    return within;
  }

  private static void add(
      ImmutableList.Builder<ColumnSum> sums,
      List<Column<?, ?>> printed,
      Column<?, Amount> whole,
      List<Column<?, Amount>> parts,
      boolean includes) {
    if (!parts.isEmpty()) {
      sums.add(
          new ColumnSum(
              printed.indexOf(whole),
              parts.stream().map(printed::indexOf).collect(ImmutableList.toImmutableList()),
              includes));
    }
  }
}
