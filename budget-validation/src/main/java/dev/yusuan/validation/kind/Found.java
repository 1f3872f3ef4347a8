package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import java.util.List;
import java.util.Optional;

/**
 * The figures that a selection finds in a disclosure.
 *
 * @param figures the figures in printed order; none where nothing is printed that it selects
 * @param obstacle why it cannot select anything; empty where it can
 * @param doubt why a disagreement of these figures would prove nothing; empty where it would
 */
public record Found(
    ImmutableList<Figure> figures, Optional<Reason> obstacle, Optional<Reason> doubt) {
  static Found of(List<Figure> figures, Optional<Reason> doubt) {
    return new Found(ImmutableList.copyOf(figures), Optional.empty(), doubt);
  }

  static Found nothing(Reason obstacle) {
    return new Found(ImmutableList.of(), Optional.of(obstacle), Optional.empty());
  }
}
