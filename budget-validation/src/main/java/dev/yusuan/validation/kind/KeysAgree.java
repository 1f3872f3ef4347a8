package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.code.UnitCode;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
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
    implements Rule {

  @Override
  public Checks check(Checking checking) {
    Optional<SideRows> one = whole.find(checking);
    Optional<SideRows> other = parts.find(checking);
    if (one.isEmpty() || other.isEmpty()) {
      return Checks.withoutTable(
          checking.disclosure(), one.isEmpty() ? whole.kind() : parts.kind());
    }
    boolean printed = false;
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (int i = 0; i < whole.columns().size(); i++) {
      Column<?, Amount> column = whole.columns().get(i);
      Column<?, Amount> like = parts.columns().get(i);
      if (one.get().prints(column) && other.get().prints(like)) {
        printed = true;
        new Columns(
                checking,
                decided(one.get().total(column), other.get().total(like)),
                one.get().keyed(column, whole.key()),
                other.get().keyed(like, parts.key()),
                checks)
            .compare();
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
  private Agreement decided(Optional<Figure> total, Optional<Figure> likeTotal) {
    return agreement.comparison() == Comparison.AT_MOST
            && total.isPresent()
            && likeTotal.isPresent()
            && SideRows.isSame(total.get(), likeTotal.get())
        ? agreement.with(Comparison.SUM)
        : agreement;
  }

  /** A column of the one table and its like in the other. */
  private final class Columns {
    private final Checking checking;
    private final Agreement decided;
    private final KeyedRows rows;
    private final KeyedRows likes;
    private final Optional<Reason> doubt;
    private final ImmutableList.Builder<Check> checks;

    Columns(
        Checking checking,
        Agreement decided,
        KeyedRows rows,
        KeyedRows likes,
        ImmutableList.Builder<Check> checks) {
      this.checking = checking;
      this.decided = decided;
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
      Optional<Reason> doubted = several ? Optional.of(Reason.SEVERAL_ROWS) : because;
      decided.check(checking, figure, others, parts.kind(), doubted).ifPresent(checks::add);
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
