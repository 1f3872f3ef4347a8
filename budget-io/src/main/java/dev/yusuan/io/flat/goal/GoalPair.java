package dev.yusuan.io.flat.goal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.indicator.IndicatorCell;
import java.util.List;
import java.util.Optional;

/**
 * An indicator with its target.
 *
 * @param name the pieces of its name
 * @param target the pieces of its target
 */
record GoalPair(ImmutableList<GoalPiece> name, ImmutableList<GoalPiece> target) {
  /** How the row goes on behind an indicator. */
  enum Next {
    SAME_ROW,
    NEW_ROW,
    /** Either may be. */
    OPEN
  }

  List<FlatToken> nameTokens() {
    return tokens(name);
  }

  List<FlatToken> targetTokens() {
    return tokens(target);
  }

  private static List<FlatToken> tokens(List<GoalPiece> pieces) {
    return pieces.stream().flatMap(piece -> piece.tokens().stream()).toList();
  }

  IndicatorCell cell() {
    return new IndicatorCell(
        0,
        Optional.of(FlatToken.joined(nameTokens())),
        Optional.of(FlatToken.joined(targetTokens())));
  }

  private int lastLine() {
    return target.get(target.size() - 1).line();
  }

  /**
   * Whether the next indicator stands in the same row.
   *
   * @param gaps whether blank lines stand between rows
   */
  Next next(GoalPair next, boolean gaps) {
    GoalPiece first = next.name.get(0);
    if (first.line() == lastLine()) {
      return Next.SAME_ROW;
    }
    boolean wrapped = next.name.size() > 1;
    if (target.size() == 1 && !wrapped) {
      return Next.NEW_ROW;
    }
    if (target.size() > 1 || !gaps) {
      return Next.OPEN;
    }
    if (target.get(0).alone()) {
      return Next.OPEN;
    }
    return first.gap() ? Next.NEW_ROW : Next.SAME_ROW;
  }
}
