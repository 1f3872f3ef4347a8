package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.header.KnownHeaders;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.HeadingRows;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Chooses among the ways to read a header: by what its rows print, and by their sums. */
final class HeaderChoice {
  private static final int MORE_THAN_ONE = 2;

  private final KnownHeaders headers;
  private final ImmutableSet<String> totals;
  private final ImmutableSet<String> headings;

  /** With the words that name totals, and those of headings. */
  HeaderChoice(KnownHeaders headers, ImmutableSet<String> totals, ImmutableSet<String> headings) {
    this.headers = headers;
    this.totals = totals;
    this.headings = headings;
  }

  /** Whether lines begin with a header that is known in some way. */
  boolean hasHeader(TableKind<?> kind, List<FlatLine> lines) {
    return headers.find(kind, lines).isPresent() || !headers.joined(kind, lines).isEmpty();
  }

  /** The table that lines are by the header that is known, or else by the only one that fits. */
  Optional<FlatTable> of(
      TableKind<?> kind, List<FlatLine> lines, Function<KnownHeaders.Known, FlatTable> reading) {
    Optional<KnownHeaders.Known> known = headers.find(kind, lines);
    Optional<FlatTable> table = known.map(reading).filter(each -> !isCutShort(each));
    if (known.filter(each -> each.form().isPresent()).isPresent()) {
      return table.filter(each -> !each.isMisread());
    }
    List<FlatTable> readings = new ArrayList<>();
    table.ifPresent(readings::add);
    if (table.filter(each -> each.misfits() == 0).isEmpty()) {
      headers.joined(kind, lines).stream()
          .map(reading)
          .filter(each -> !isCutShort(each))
          .forEach(readings::add);
    }
    return best(readings)
        .or(() -> table)
        .filter(each -> !each.isContradicted() && !each.isMisread());
  }

  /** Whether the header of a table goes on with what was taken for its first row. */
  private boolean isCutShort(FlatTable table) {
    return table.blocks().size() == 1
        && !table.standsOnEnd()
        && HeadingRows.lead(table.rows(), headings);
  }

  /**
   * The only table whose columns hold what its rows print. One in whose header no total stands
   * above other words, and whose columns are in the order of their kind, holds no less than any
   * that is not such; others hold more rows than a single wrong figure can tell.
   */
  private Optional<FlatTable> best(List<FlatTable> readings) {
    List<Reading> all = new ArrayList<>();
    for (FlatTable table : readings) {
      all.add(
          new Reading(table, table.misfits(), hasNothingBelowTotals(table) && isInOrder(table)));
    }
    return IntStream.range(0, all.size())
        .filter(one -> isBest(all, one))
        .mapToObj(one -> all.get(one).table())
        .findFirst();
  }

  private static boolean isBest(List<Reading> all, int one) {
    return IntStream.range(0, all.size())
        .allMatch(other -> other == one || all.get(one).isBetter(all.get(other)));
  }

  /**
   * A way to read a header.
   *
   * @param usual whether headers are printed so
   */
  private record Reading(FlatTable table, int misfits, boolean usual) {
    boolean isBetter(Reading other) {
      int lead = (usual && !other.usual) ? 0 : MORE_THAN_ONE;
      return misfits + lead <= other.misfits;
    }
  }

  private boolean hasNothingBelowTotals(FlatTable table) {
    return table.layout().columns().stream()
        .flatMap(column -> column.path().subList(0, column.path().size() - 1).stream())
        .map(Words::plain)
        .noneMatch(word -> totals.stream().anyMatch(word::endsWith));
  }

  private static boolean isInOrder(FlatTable table) {
    List<? extends Column<?, ?>> all = table.kind().schema().columns();
    int last = -1;
    for (FormColumn column : table.layout().columns()) {
      int at = all.indexOf(column.column());
      if (FlatBlock.isFigure(column.column())) {
        if (at < last) {
          return false;
        }
        last = at;
      }
    }
    return true;
  }
}
