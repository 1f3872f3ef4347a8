package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.code.UnitCode;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.validation.checked.CheckedDisclosure;
import dev.yusuan.validation.checked.CheckedSide;
import dev.yusuan.validation.checked.CheckedTable;
import dev.yusuan.validation.checked.SharingRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of one table against those of the same key in another, column by column.
 *
 * <p>Rows that add up to one of the other table, such as the items of a class, may be several. Else
 * the rows of one key are told apart by their units, or a disagreement is not decided.
 *
 * @param description what the rule is
 * @param agreement how they have to agree
 * @param whole the rows of the one table
 * @param parts the rows of the other, with as many columns
 */
public record KeysAgree(RuleDescription description, Agreement agreement, Keyed whole, Keyed parts)
    implements SharingRule {

  @Override
  public Checks check(CheckedDisclosure disclosure) {
    Optional<CheckedTable> one = disclosure.find(whole.kind());
    Optional<CheckedTable> other = disclosure.find(parts.kind());
    if (one.isEmpty() || other.isEmpty()) {
      return Checks.withoutTable(
          disclosure.disclosure(), one.isEmpty() ? whole.kind() : parts.kind());
    }
    boolean printed = false;
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (int i = 0; i < whole.columns().size(); i++) {
      Column<?, Amount> column = whole.columns().get(i);
      Column<?, Amount> like = parts.columns().get(i);
      if (one.get().prints(column) && other.get().prints(like)) {
        printed = true;
        KeyedRows rows = new KeyedRows(one.get(), column, whole.key());
        KeyedRows likes = new KeyedRows(other.get(), like, parts.key());
        Judge judge = decided(one.get(), column, other.get(), like).judge(disclosure.disclosure());
        new Columns(judge, rows, likes, checks).compare();
      }
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty()
        ? Checks.notApplicable(printed ? Reason.NO_LIKE_ROWS : Reason.COLUMNS_NOT_PRINTED)
        : Checks.of(all);
  }

  /**
   * How the columns have to agree: what does not exceed the other in any row is the same in all
   * rows if it is the same in total.
   */
  private Agreement decided(
      CheckedTable one, Column<?, Amount> column, CheckedTable other, Column<?, Amount> like) {
    Optional<Figure> total = one.sideOf(column).total(column);
    Optional<Figure> likeTotal = other.sideOf(like).total(like);
    return agreement.comparison() == Comparison.AT_MOST
            && total.isPresent()
            && likeTotal.isPresent()
            && CheckedSide.isSame(total.get(), likeTotal.get())
        ? agreement.with(Comparison.SUM)
        : agreement;
  }

  /** A column of the one table and its like in the other. */
  private final class Columns {
    private final Judge judge;
    private final KeyedRows rows;
    private final KeyedRows likes;
    private final Optional<Reason> doubt;
    private final ImmutableList.Builder<Check> checks;

    Columns(Judge judge, KeyedRows rows, KeyedRows likes, ImmutableList.Builder<Check> checks) {
      this.judge = judge;
      this.rows = rows;
      this.likes = likes;
      this.doubt = likes.doubt();
      this.checks = checks;
    }

    void compare() {
      ImmutableListMultimap<Object, Figure> figures = rows.figures();
      ImmutableListMultimap<Object, Figure> others = likes.figures();
      for (Object key : figures.keySet()) {
        if (others.containsKey(key) || (addsUp() && !others.isEmpty())) {
          compare(telling(figures.get(key)), others.get(key));
        }
      }
    }

    private void compare(List<Figure> figures, List<Figure> others) {
      if (figures.size() == 1) {
        add(figures.get(0), others, doubt);
        return;
      }
      ImmutableListMultimap<Optional<UnitCode>, Figure> byOwner =
          areToldApart(figures, others)
              ? Multimaps.index(others, likes::owner)
              : ImmutableListMultimap.of();
      for (Figure figure : figures) {
        List<Figure> own = byOwner.get(rows.owner(figure));
        if (own.isEmpty() && others.size() == 1) {
          add(figure, others, Optional.of(Reason.SEVERAL_ROWS));
        } else if (own.isEmpty()) {
          checks.add(FigureCheck.notChecked(agreement.comparison(), figure, Reason.SEVERAL_ROWS));
        } else {
          add(figure, own, doubt);
        }
      }
    }

    private boolean areToldApart(List<Figure> figures, List<Figure> others) {
      Set<UnitCode> owners = new HashSet<>();
      return figures.stream().allMatch(each -> rows.owner(each).filter(owners::add).isPresent())
          && others.stream().allMatch(each -> likes.owner(each).isPresent());
    }

    private void add(Figure figure, List<Figure> others, Optional<Reason> because) {
      boolean several = agreement.comparison() == Comparison.SAME && others.size() > 1;
      judge
          .check(figure, others, parts.kind(), several ? Optional.of(Reason.SEVERAL_ROWS) : because)
          .ifPresent(checks::add);
    }
  }

  /** Whether the rows of the other table add up to one of this, such as the items of a class. */
  private boolean addsUp() {
    return agreement.comparison() == Comparison.SUM;
  }

  /** The figures that say anything; one of those that do not, if none does. */
  private static List<Figure> telling(List<Figure> figures) {
    List<Figure> printed = figures.stream().filter(each -> !KeyedRows.isNothing(each)).toList();
    return printed.isEmpty() ? figures.subList(0, 1) : printed;
  }
}
