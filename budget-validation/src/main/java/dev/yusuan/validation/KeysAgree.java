package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
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
record KeysAgree(RuleDescription description, Agreement agreement, Keyed whole, Keyed parts)
    implements Rule {

  @Override
  public Checks check(Disclosure disclosure) {
    Optional<Table<?>> one = disclosure.find(whole.kind());
    Optional<Table<?>> other = disclosure.find(parts.kind());
    if (one.isEmpty() || other.isEmpty()) {
      return Checks.withoutTable(disclosure, one.isEmpty() ? whole.kind() : parts.kind());
    }
    boolean printed = false;
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (int i = 0; i < whole.columns().size(); i++) {
      Column<Amount> column = whole.columns().get(i);
      Column<Amount> like = parts.columns().get(i);
      if (one.get().prints(column) && other.get().prints(like)) {
        printed = true;
        checks.addAll(
            check(
                disclosure,
                new KeyedRows(one.get(), column, whole.key()),
                new KeyedRows(other.get(), like, parts.key())));
      }
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty()
        ? Checks.notApplicable(printed ? Reason.NO_LIKE_ROWS : Reason.COLUMNS_NOT_PRINTED)
        : Checks.of(all);
  }

  private List<Check> check(Disclosure disclosure, KeyedRows one, KeyedRows other) {
    ImmutableListMultimap<Object, Figure> wholes = one.figures();
    ImmutableListMultimap<Object, Figure> likes = other.figures();
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    if (likes.isEmpty()) {
      return List.of();
    }
    Optional<Reason> doubt = other.doubt();
    for (Object key : wholes.keySet()) {
      List<Figure> figures = distinct(wholes.get(key));
      if (likes.containsKey(key) || addsUp()) {
        if (figures.size() == 1) {
          add(checks, disclosure, figures.get(0), likes.get(key), doubt);
        } else {
          addByOwner(checks, disclosure, figures, one, likes.get(key), other, doubt);
        }
      }
    }
    return checks.build();
  }

  /** Whether the rows of the other table add up to one of this, such as the items of a class. */
  private boolean addsUp() {
    return agreement.comparison() == Comparison.SUM;
  }

  /** The figures that say anything; one of those that do not, if none does. */
  private static List<Figure> distinct(List<Figure> figures) {
    List<Figure> printed = figures.stream().filter(each -> !KeyedRows.isNothing(each)).toList();
    return printed.isEmpty() ? figures.subList(0, 1) : printed;
  }

  private void addByOwner(
      ImmutableList.Builder<Check> checks,
      Disclosure disclosure,
      List<Figure> figures,
      KeyedRows one,
      List<Figure> likes,
      KeyedRows other,
      Optional<Reason> doubt) {
    boolean told =
        ownersDiffer(figures, one)
            && likes.stream().allMatch(figure -> other.owner(figure).isPresent());
    for (Figure figure : figures) {
      List<Figure> own =
          told
              ? likes.stream().filter(like -> other.owner(like).equals(one.owner(figure))).toList()
              : List.of();
      if (own.isEmpty()) {
        add(checks, disclosure, figure, likes, Optional.of(Reason.SEVERAL_ROWS));
      } else {
        add(checks, disclosure, figure, own, doubt);
      }
    }
  }

  private static boolean ownersDiffer(List<Figure> figures, KeyedRows rows) {
    Set<UnitCode> owners = new HashSet<>();
    return figures.stream().allMatch(figure -> rows.owner(figure).filter(owners::add).isPresent());
  }

  private void add(
      ImmutableList.Builder<Check> checks,
      Disclosure disclosure,
      Figure figure,
      List<Figure> likes,
      Optional<Reason> doubt) {
    boolean ambiguous = agreement.comparison() == Comparison.SAME && likes.size() > 1;
    agreement
        .check(
            disclosure,
            figure,
            likes,
            parts.kind(),
            ambiguous ? Optional.of(Reason.SEVERAL_ROWS) : doubt)
        .ifPresent(checks::add);
  }
}
