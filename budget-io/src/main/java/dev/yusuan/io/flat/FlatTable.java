package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.flat.goal.GoalRows;
import dev.yusuan.io.flat.kept.KeptTable;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.flat.row.TableLines;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.form.FormTableBuilder;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table without columns whose rows are put together.
 *
 * @param form the form that knows its layout; empty where its words told it
 * @param layout its columns
 * @param blocks the same, block by block
 * @param title its title
 * @param header the lines of its headers, on all pages
 * @param furniture what stands between its pages
 * @param unit the unit of amounts that stands around it or in its header; empty where none does
 * @param rows its rows
 * @param repeated lines of projects that a page break prints again, which are no rows
 * @param missing the heading that its header lacks; empty if it lacks none
 * @param standsOnEnd whether its lines are what the columns of a lying table are
 */
record FlatTable(
    Optional<Form> form,
    FormTable layout,
    ImmutableList<FlatBlock> blocks,
    Paragraph title,
    ImmutableList<FlatLine> header,
    ImmutableList<Paragraph> furniture,
    Optional<AmountUnit> unit,
    List<FlatRow> rows,
    List<FlatLine> repeated,
    String missing,
    boolean standsOnEnd) {
  /** The heading of names where the printed one is not known. */
  private static final String NAME = "项目";

  /** One row of so many may be misread. */
  private static final int FITTING = 3;

  /** Of so many cells one may share its line with another. */
  private static final int ALONE = 5;

  /** A table whose header is not known: rows of names and amounts without columns. */
  static FlatTable of(
      KeptTable kept, Paragraph title, TableLines below, Optional<AmountUnit> unit) {
    FormTable layout =
        new FormTableBuilder()
            .kind(TableKind.OTHER)
            .titles(ImmutableList.of())
            .columns(
                ImmutableList.of(
                    new FormColumn(
                        NAME, ImmutableList.of(NAME), OtherRow.LABEL, OtherRow.LABEL, 1)))
            .levels(ImmutableMap.of())
            .unitOfDocument(true)
            .indicatorWords(ImmutableListMultimap.of())
            .build();
    return new FlatTable(
        Optional.empty(),
        layout,
        FlatBlock.of(layout.columns()),
        title,
        kept.header(),
        ImmutableList.copyOf(below.furniture(kept.lines())),
        unit,
        kept.rows(),
        ImmutableList.of(),
        "",
        false);
  }

  /** Whether its header is not known, so that none of its figures has a column. */
  boolean isKept() {
    return kind() == TableKind.OTHER;
  }

  TableKind<?> kind() {
    return layout.kind();
  }

  /** Whether a name in it is put together of several texts, as no cell of a grid is. */
  boolean joinsCells() {
    return rows.stream()
        .flatMap(row -> row.keys().values().stream())
        .anyMatch(tokens -> tokens.size() > 1);
  }

  /** Whether more of its rows break the sums of its columns than keep them. */
  boolean isContradicted() {
    try {
      int held = 0;
      for (int block = 0; block < blocks.size(); block++) {
        held += new BlockFigures(this, block).held();
      }
      return held < 0;
    } catch (ArithmeticException tooLarge) {
      return false;
    }
  }

  /**
   * How many of its rows print what no column can hold, or figures of nothing, or keep the sums of
   * no columns.
   */
  int misfits() {
    boolean keyed = blocks.stream().anyMatch(block -> !block.keys().isEmpty());
    long misfits =
        rows.stream().filter(row -> !row.rest().isEmpty() || (keyed && isOfFigures(row))).count();
    try {
      for (int block = 0; block < blocks.size(); block++) {
        misfits += new BlockFigures(this, block).broken();
      }
    } catch (ArithmeticException tooLarge) {
      return Integer.MAX_VALUE;
    }
    return (int) misfits;
  }

  /**
   * Whether its lines are no rows: many print figures of nothing, or, where rows have no names, but
   * one figure each, as texts do whose cells stand on lines of their own.
   */
  boolean isMisread() {
    if (GoalRows.canRead(layout)) {
      return false;
    }
    boolean keyed = blocks.stream().anyMatch(block -> !block.keys().isEmpty());
    if (keyed && form.isEmpty() && isOfCells()) {
      return rows.stream()
          .anyMatch(row -> isOfFigures(row) || hasJoinedKey(row) || isOfDigits(row));
    }
    return keyed
        ? rows.stream().filter(FlatTable::isOfFigures).count() > rows.size() / FITTING
        : rows.size() > 1 && rows.stream().noneMatch(FlatTable::printsSeveral);
  }

  /** Whether nearly all of its cells stand on lines of their own, so that none tells a row. */
  private boolean isOfCells() {
    List<Integer> lines =
        rows.stream().flatMap(row -> tokens(row)).map(token -> token.place().line()).toList();
    return lines.size() > FITTING
        && lines.stream().distinct().count() * ALONE > lines.size() * (ALONE - 1L);
  }

  private static Stream<FlatToken> tokens(FlatRow row) {
    return Stream.of(
            row.keys().values().stream().flatMap(List::stream),
            IntStream.range(0, row.blocks()).boxed().flatMap(block -> row.figures(block).stream()),
            row.rest().stream())
        .flatMap(cells -> cells);
  }

  private static boolean hasJoinedKey(FlatRow row) {
    return row.keys().values().stream().anyMatch(key -> key.size() > 1);
  }

  /** Whether a row prints nothing but digits, which may all be codes. */
  private static boolean isOfDigits(FlatRow row) {
    return tokens(row).allMatch(FlatToken::isDigits);
  }

  /** Whether its lines print nothing but words. */
  boolean printsNoFigure() {
    return rows.stream().allMatch(row -> tokens(row).noneMatch(FlatToken::isFigure));
  }

  private static boolean printsSeveral(FlatRow row) {
    return IntStream.range(0, row.blocks()).map(block -> row.figures(block).size()).sum() > 1;
  }

  /** Whether a row has figures of nothing, or of a figure. */
  private static boolean isOfFigures(FlatRow row) {
    return (row.keys().isEmpty() && row.rest().stream().allMatch(FlatToken::isFigure))
        || row.keys().values().stream()
            .anyMatch(key -> key.get(0).isAmount() && !key.get(0).isDigits());
  }

  /** Whether its figures may be held against those of another. */
  boolean isInUnitOf(FlatTable other) {
    return unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
  }

  /** The figures of a block, its columns counted from 0. */
  ImmutableList<FormColumn> figureColumns(int block) {
    return blocks.get(block).figures().stream()
        .map(cell -> layout.columns().get(cell))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the row of a figure lost no cell, so that its cell tells its column. */
  boolean tellsColumn(FlatToken figure) {
    return figure.width() == layout.columns().size();
  }

  /** The column of a block, counted from 0, that the cell of a figure tells; -1 if none. */
  int toldColumn(int block, FlatToken figure) {
    return tellsColumn(figure)
        ? blocks.get(block).figures().indexOf(figure.place().cell() - 1)
        : -1;
  }
}
