package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
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
record SumsAgree(
    RuleDescription description,
    Agreement agreement,
    Selection whole,
    ImmutableList<Selection> parts)
    implements Rule {

  @Override
  public Checks check(Disclosure disclosure) {
    Found one = whole.find(disclosure);
    List<Found> others = parts.stream().map(part -> part.find(disclosure)).toList();
    Optional<Reason> obstacle =
        one.obstacle()
            .or(() -> others.stream().flatMap(each -> each.obstacle().stream()).findFirst());
    if (obstacle.isPresent()) {
      return Checks.notApplicable(obstacle.get());
    }
    if (one.figures().size() != 1) {
      return Checks.notApplicable(
          one.figures().isEmpty() ? Reason.NO_LIKE_ROWS : Reason.SEVERAL_ROWS);
    }
    List<Figure> addends = new ArrayList<>();
    others.forEach(each -> addends.addAll(each.figures()));
    if (addends.isEmpty() && agreement.comparison() == Comparison.AT_MOST) {
      return Checks.notApplicable(Reason.NO_LIKE_ROWS);
    }
    return agreement
        .judge(disclosure)
        .check(one.figures().get(0), addends, parts.get(0).kind(), doubt(one, others))
        .map(Checks::of)
        .orElseGet(() -> Checks.notApplicable(Reason.NOTHING_PRINTED));
  }

  private static Optional<Reason> doubt(Found one, List<Found> others) {
    return one.doubt().or(() -> others.stream().flatMap(each -> each.doubt().stream()).findFirst());
  }
}
