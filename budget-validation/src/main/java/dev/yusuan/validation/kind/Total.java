package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The total of a table or of a side of it. A column that the table does not print is replaced by
 * its parts.
 *
 * @param kind the table
 * @param column the column of amounts, which also tells the side
 * @param ofYear whether the total of the year (本年合计) goes before the total that also has what is
 *     carried over, where the table prints it
 */
public record Total(TableKind<?> kind, Column<?, Amount> column, boolean ofYear)
    implements Selection {
  private static final String OF_YEAR = "本年";

  public static Total of(TableKind<?> kind, Column<?, Amount> column) {
    return new Total(kind, column, /* ofYear= */ false);
  }

  public static Total ofYear(TableKind<?> kind, Column<?, Amount> column) {
    return new Total(kind, column, /* ofYear= */ true);
  }

  @Override
  public Wording title() {
    return Texts.of(
        ofYear ? "selection.year" : "selection.total", Terms.table(kind), Terms.column(column));
  }

  @Override
  public Wording formula() {
    return Texts.of(
        ofYear ? "formula.year" : "formula.total", Terms.table(kind), Terms.column(column));
  }

  @Override
  public Found find(Checking checking) {
    return SideRows.find(checking, kind, column)
        .map(side -> find(side, printed(side)))
        .orElseGet(() -> Found.nothing(Checks.missing(checking.disclosure(), kind)));
  }

  private Found find(SideRows side, List<Column<?, Amount>> columns) {
    if (columns.isEmpty()) {
      return Found.nothing(Reason.COLUMNS_NOT_PRINTED);
    }
    List<Figure> totals = printed(totals(side, columns.get(0)));
    if (totals.isEmpty()) {
      return Found.nothing(Reason.NO_TOTAL);
    }
    Figure first = totals.get(0);
    ImmutableList<Figure> figures =
        columns.size() == 1 ? ImmutableList.of(first) : inRow(side, first.row(), columns);
    return Found.of(figures, doubt(side, totals.size()));
  }

  private static ImmutableList<Figure> inRow(
      SideRows side, int row, List<Column<?, Amount>> columns) {
    return columns.stream()
        .map(column -> side.figure(row, column))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Reason> doubt(SideRows side, int totals) {
    if (totals > 1) {
      return Optional.of(Reason.SEVERAL_TOTALS);
    }
    return side.prints(column) || printsAllParts(side)
        ? Optional.empty()
        : Optional.of(Reason.COLUMNS_NOT_PRINTED);
  }

  private boolean printsAllParts(SideRows side) {
    return kind.schema().partsOf(column, Relation.SUM).stream().allMatch(side::prints);
  }

  private List<Column<?, Amount>> printed(SideRows side) {
    return side.prints(column)
        ? List.of(column)
        : kind.schema().addendsOf(column, Relation.SUM, side::prints);
  }

  /** The totals that say something; all of them if none does. */
  private static List<Figure> printed(List<Figure> totals) {
    if (totals.size() < 2) {
      return totals;
    }
    List<Figure> printed = new ArrayList<>(totals);
    printed.removeIf(Figure::isBlank);
    return printed.isEmpty() ? totals : printed;
  }

  private List<Figure> totals(SideRows side, Column<?, Amount> printed) {
    if (ofYear) {
      List<Figure> ofTheYear = new ArrayList<>();
      for (Figure figure : side.figures(RowLevel.SUBTOTAL, printed)) {
        if (!figure.isBlank() && side.label(figure.row()).contains(OF_YEAR)) {
          ofTheYear.add(figure);
        }
      }
      if (ofTheYear.size() == 1) {
        return ofTheYear;
      }
    }
    return side.figures(RowLevel.TOTAL, printed);
  }
}
