package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Comparison;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure of one table against figures of others, all of them added up.
 *
 * @param description what the rule is
 * @param agreement how they have to agree
 * @param whole the figure
 * @param parts the others
 */
public record SumsAgree(
    RuleDescription description,
    Agreement agreement,
    Selection whole,
    ImmutableList<Selection> parts)
    implements Rule {

  @Override
  public Checks check(Checking checking) {
    Found one = whole.find(checking);
    if (one.obstacle().isPresent()) {
      return Checks.notApplicable(one.obstacle().get());
    }
    List<Figure> addends = new ArrayList<>();
    Optional<Reason> doubt = one.doubt();
    for (Selection part : parts) {
      Found other = part.find(checking);
      if (other.obstacle().isPresent()) {
        return Checks.notApplicable(other.obstacle().get());
      }
      addends.addAll(other.figures());
      doubt = doubt.isPresent() ? doubt : other.doubt();
    }
    return check(checking, one.figures(), addends, doubt);
  }

  private Checks check(
      Checking checking,
      ImmutableList<Figure> figures,
      List<Figure> addends,
      Optional<Reason> doubt) {
    if (figures.size() != 1) {
      return Checks.notApplicable(figures.isEmpty() ? Reason.NO_LIKE_ROWS : Reason.SEVERAL_ROWS);
    }
    if (addends.isEmpty() && agreement.comparison() == Comparison.AT_MOST) {
      return Checks.notApplicable(Reason.NO_LIKE_ROWS);
    }
    return agreement
        .check(checking, figures.get(0), addends, parts.get(0).kind(), doubt)
        .map(Checks::of)
        .orElseGet(() -> Checks.notApplicable(Reason.NOTHING_PRINTED));
  }
}
