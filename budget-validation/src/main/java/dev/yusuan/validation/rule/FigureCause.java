package dev.yusuan.validation.rule;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.validation.name.NameWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one slip that reproduces exactly what figures of tables contradict by (矛盾的原因).
 *
 * @param kind what happened
 * @param figure the figure that it happened to; of what is printed twice, what is repeated
 * @param value what would have to stand there; empty where that is not told
 */
public record FigureCause(Kind kind, Figure figure, Optional<Amount> value) {
  private static final NameWords CARRY_OVER = NameWords.of("carried over");

  /** In longer tables what is carried over is looked for in the row only. */
  private static final int MOST_ROWS = 300;

  private static final int FEWEST = 100;

  /** What can have happened. */
  public enum Kind {
    /** The point stands elsewhere (小数点移位). */
    SHIFTED,
    /** Two digits are exchanged (数字颠倒). */
    TRANSPOSED,
    /** The sign is missing, or is too much (正负号). */
    SIGN,
    /** A part repeats the whole beside all other parts (重复填列). */
    REPEATED,
    /** One of several parts that equal the whole is too much. */
    REPEATED_SOMEWHERE,
    /** Two columns of the row are exchanged (两栏互换). */
    COLUMNS,
    /** The figure of the row above or below is printed (错行). */
    ROW,
    /** The difference is what is carried over (结转). */
    CARRIED
  }

  /** The cause; empty where none fits, or several do. */
  public static Optional<FigureCause> of(FigureCheck check) {
    Optional<BigDecimal> residual =
        check.verdict() == Verdict.INCONSISTENT ? check.residual() : Optional.empty();
    if (residual.isEmpty()) {
      return Optional.empty();
    }
    AmountUnit unit = check.whole().amount().orElseThrow().unit();
    List<FigureCause> fitting =
        new Search(check, residual.get().scaleByPowerOfTen(unit.powerOfTen())).fitting();
    boolean repeated = fitting.stream().allMatch(cause -> cause.kind == Kind.REPEATED);
    return fitting.size() > 1 && repeated
        ? Optional.of(new FigureCause(Kind.REPEATED_SOMEWHERE, check.whole(), Optional.empty()))
        : fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * Tries each slip.
   *
   * @param check the comparison that fails
   * @param residual the figure less its parts, in yuan
   */
  private record Search(FigureCheck check, BigDecimal residual) {
    List<FigureCause> fitting() {
      List<FigureCause> fitting = new ArrayList<>();
      boolean isSum = check.comparison() == Comparison.SUM;
      if (isSum) {
        check.figures().forEach(figure -> slip(figure).ifPresent(fitting::add));
      }
      if (isSum || check.comparison() == Comparison.SAME) {
        carried().ifPresent(fitting::add);
      }
      if (!isSum && check.parts().size() == 1) {
        Figure other = check.parts().get(0);
        exchanged(other).or(() -> slipped(other)).ifPresent(fitting::add);
      }
      return fitting;
    }

    private Optional<FigureCause> slip(Figure figure) {
      Amount printed = figure.amount().filter(Search::hasDigits).orElse(null);
      if (printed == null) {
        return Optional.empty();
      }
      boolean isWhole = figure.equals(check.whole());
      BigDecimal from = printed.inYuan();
      BigDecimal right = isWhole ? from.subtract(residual) : from.add(residual);
      return right.signum() < 0
          ? Optional.empty()
          : kind(isWhole, printed, right)
              .map(kind -> new FigureCause(kind, figure, printable(right, printed)));
    }

    /** Of few digits anything may be a slip. */
    private static boolean hasDigits(Amount printed) {
      return Math.abs(printed.unscaled()) >= FEWEST;
    }

    private Optional<Kind> kind(boolean isWhole, Amount printed, BigDecimal right) {
      BigDecimal from = printed.inYuan();
      if (right.signum() == 0) {
        boolean repeats =
            !isWhole && printed.compareValueTo(check.whole().amount().orElseThrow()) == 0;
        return repeats ? Optional.of(Kind.REPEATED) : Optional.empty();
      }
      if (right.compareTo(from.negate()) == 0) {
        return Optional.of(Kind.SIGN);
      }
      if (Slips.isShifted(from, right, /* fewestDigits= */ 1)) {
        return Optional.of(Kind.SHIFTED);
      }
      return Slips.isTransposed(from, right) ? Optional.of(Kind.TRANSPOSED) : Optional.empty();
    }

    /** In the unit and with the decimals of what is printed. */
    private static Optional<Amount> printable(BigDecimal yuan, Amount printed) {
      BigDecimal number = yuan.scaleByPowerOfTen(-printed.unit().powerOfTen());
      int decimals = Math.max(printed.decimals(), number.stripTrailingZeros().scale());
      return decimals <= Amount.MAX_DECIMALS && number.precision() < Amount.MAX_DIGITS
          ? Optional.of(
              new Amount(
                  number.movePointRight(decimals).longValueExact(), decimals, printed.unit()))
          : Optional.empty();
    }

    /** What is carried over, in the row or in the column of the figure, and not added up. */
    private Optional<FigureCause> carried() {
      Figure whole = check.whole();
      Stream<Figure> across =
          whole.table().sideOf(whole.column()).columns().stream()
              .flatMap(column -> column.asAmounts().stream())
              .map(column -> new Figure(whole.table(), whole.row(), column))
              .filter(this::isDifference)
              .filter(figure -> CARRY_OVER.areIn(figure.title()));
      int rows = whole.table().rows().size();
      Stream<Figure> down =
          IntStream.range(0, rows <= MOST_ROWS ? rows : 0)
              .mapToObj(row -> new Figure(whole.table(), row, whole.column()))
              .filter(this::isDifference)
              .filter(figure -> CARRY_OVER.areIn(figure.label()));
      return Stream.concat(across, down)
          .filter(figure -> !check.parts().contains(figure) && !figure.equals(whole))
          .map(figure -> new FigureCause(Kind.CARRIED, figure, Optional.empty()))
          .findFirst();
    }

    private boolean isDifference(Figure figure) {
      return figure
          .amount()
          .filter(amount -> amount.inYuan().compareTo(residual.abs()) == 0)
          .isPresent();
    }

    /** Another column whose figures of the two rows are the same, but exchanged. */
    private Optional<FigureCause> exchanged(Figure other) {
      Figure one = check.whole();
      return one.table().sideOf(one.column()).columns().stream()
          .flatMap(column -> column.asAmounts().stream())
          .filter(column -> column != one.column())
          .flatMap(column -> exchangedWith(column, other).stream())
          .findFirst();
    }

    private Optional<FigureCause> exchangedWith(Column<?, Amount> column, Figure other) {
      Figure one = check.whole();
      return other
          .table()
          .schema()
          .find(column.id())
          .flatMap(Column::asAmounts)
          .map(
              same ->
                  List.of(
                      new Figure(one.table(), one.row(), column),
                      new Figure(other.table(), other.row(), same)))
          .filter(next -> agree(one, next.get(1)) && agree(next.get(0), other))
          .map(next -> new FigureCause(Kind.COLUMNS, next.get(0), Optional.empty()));
    }

    /** The same figure that the other table prints one row above or below. */
    private Optional<FigureCause> slipped(Figure other) {
      if (check.comparison() != Comparison.SAME) {
        return Optional.empty();
      }
      List<Figure> beside =
          Stream.of(other.row() - 1, other.row() + 1)
              .filter(row -> row >= 0 && row < other.table().rows().size())
              .map(row -> new Figure(other.table(), row, other.column()))
              .filter(figure -> agree(check.whole(), figure))
              .toList();
      return beside.size() == 1
          ? Optional.of(new FigureCause(Kind.ROW, beside.get(0), Optional.empty()))
          : Optional.empty();
    }

    private static boolean agree(Figure one, Figure other) {
      return one.amount()
          .filter(amount -> !amount.isZero())
          .flatMap(amount -> other.amount().map(that -> amount.compareValueTo(that) == 0))
          .orElse(false);
    }
  }
}
