package dev.yusuan.validation.sum;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DigitsTest {
  @Property
  void amountsPrintedAlikeAgreeByTheSignOfWhatIsLeft(
      @ForAll @IntRange(min = -9999, max = 9999) int basic,
      @ForAll @IntRange(min = -9999, max = 9999) int project,
      @ForAll @IntRange(min = -2, max = 2) int rest) {
    String row = hundredths(basic + project + rest) + hundredths(basic) + hundredths(project);

    assertThat(agree(Comparison.SUM, row)).isEqualTo(rest == 0);
    assertThat(agree(Comparison.OF_WHICH, row)).isEqualTo(rest >= 0);
    assertThat(agree(Comparison.AT_MOST, row)).isEqualTo(rest <= 0);
  }

  @Test
  void aBlankPartCountsAsNothing() {
    assertThat(agree(Comparison.SUM, "5.00 5.00 .")).isTrue();
    assertThat(agree(Comparison.SUM, "5.00 4.99 .")).isFalse();
  }

  @Test
  void whatIsNotPrintedAlikeIsLeftToTheBalance() {
    assertThat(agree(Comparison.SUM, "5.00 5.00 0")).isFalse();
    assertThat(agree(Comparison.SUM, "5.00 5.00 0.00万元")).isTrue();
    assertThat(agree(Comparison.SUM, "5.00 5.00 0.00元")).isFalse();
    assertThat(agree(Comparison.SUM, "5.00 5.00 ~—")).isFalse();
    assertThat(agree(Comparison.SUM, "~— 5.00 5.00")).isFalse();
    assertThat(agree(Comparison.SUM, ". 0.00 0.00")).isFalse();
    assertThat(agree(Comparison.SUM, "0.00 . .")).isFalse();
  }

  @Test
  void sumsBeyondALongAreLeftToTheBalance() {
    Figure zero = figures("0.000 999999999999999.999 .").get(0);
    Figure large = figures("0.000 999999999999999.999 .").get(1);

    for (int parts = 1; parts <= 40; parts++) {
      assertThat(digits(zero, repeated(large, parts)).agree(Comparison.SUM)).isFalse();
      assertThat(FigureCheck.sum(zero, repeated(large, parts)).verdict())
          .isEqualTo(Verdict.INCONSISTENT);
    }
  }

  private static ImmutableList<Figure> repeated(Figure figure, int times) {
    return ImmutableList.copyOf(Collections.nCopies(times, figure));
  }

  private static String hundredths(int value) {
    return new Amount(value, 2, AmountUnit.TEN_THOUSAND_YUAN).digits() + " ";
  }

  private static boolean agree(Comparison comparison, String row) {
    ImmutableList<Figure> figures = figures(row);
    return digits(figures.get(0), figures.subList(1, 3)).agree(comparison);
  }

  private static ImmutableList<Figure> figures(String row) {
    Table<?> table = Sheets.table(TableKind.EXPENDITURE, "total basic project", row);
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (Column<?, Amount> column :
        ImmutableList.of(ExpenditureRow.TOTAL, ExpenditureRow.BASIC, ExpenditureRow.PROJECT)) {
      figures.add(new Figure(table, 0, column));
    }
    return figures.build();
  }

  private static Digits digits(Figure whole, List<Figure> parts) {
    Digits digits = new Digits();
    digits.start(whole.cells(), whole.column());
    parts.forEach(part -> digits.take(part.cells(), part.column()));
    return digits;
  }
}
