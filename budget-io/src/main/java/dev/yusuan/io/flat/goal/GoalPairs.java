package dev.yusuan.io.flat.goal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.RangeTarget;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.flat.row.FlatToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the pieces of names and targets together, which are printed by turns. Where lines print one
 * piece each, several of them may be one text: the way is taken in which names are no numbers,
 * numbers are targets, and the lines of a text fill their column.
 */
final class GoalPairs {
  private static final int MOST_PIECES = 12;

  /** Blanks may stand in a name; more of them may part a name from another target. */
  private static final int MOST_IN_NAME = 2;

  private static final int NUMBER_AS_NAME = 8;
  private static final int NO_NAME = 4;
  private static final int LINE_NOT_FULL = 3;
  private static final int LONGEST_QUALITY = 8;
  private static final int LONGEST_UNIT = 3;
  private static final int IMPOSSIBLE = 1_000_000;

  private final List<GoalPiece> pieces;

  private GoalPairs(List<GoalPiece> pieces) {
    this.pieces = pieces;
  }

  /** The indicators; empty where they cannot be told apart in one way. */
  static Optional<List<GoalPair>> of(List<GoalPiece> pieces) {
    return pieces.isEmpty() ? Optional.of(List.of()) : new GoalPairs(pieces).best();
  }

  /** The indicators of a line that prints whole names and targets; empty where they are not. */
  static Optional<List<GoalPair>> ofLine(List<GoalPiece> line) {
    boolean byTurns = line.size() % 2 == 0;
    for (int i = 0; i < line.size() && byTurns; i += 2) {
      byTurns = !isTarget(line.get(i).text());
    }
    List<GoalPair> pairs = new ArrayList<>();
    ImmutableList.Builder<GoalPiece> name = ImmutableList.builder();
    int named = 0;
    for (int i = 0; i < line.size(); i++) {
      GoalPiece piece = line.get(i);
      boolean target = byTurns ? i % 2 == 1 : isTarget(piece.text());
      if (target && (named == 0 || named > MOST_IN_NAME)) {
        return Optional.empty();
      }
      if (target) {
        pairs.add(new GoalPair(name.build(), ImmutableList.of(piece)));
        name = ImmutableList.builder();
        named = 0;
      } else {
        name.add(piece);
        named++;
      }
    }
    return named == 0 ? Optional.of(pairs) : Optional.empty();
  }

  /** Whether a text is a number with its unit, and so hardly a name. */
  static boolean isTarget(String text) {
    Target target = Target.parse(text);
    if (target instanceof RangeTarget) {
      return true;
    }
    return target instanceof NumericTarget number
        && (number.comparator().isPresent()
            || number.unit().isEmpty()
            || number.unit().get().length() <= LONGEST_UNIT
            || number.unit().get().indexOf('/') > 0);
  }

  private Optional<List<GoalPair>> best() {
    int count = pieces.size();
    int[][] cost = new int[count + 1][2];
    int[][] ways = new int[count + 1][2];
    int[][] from = new int[count + 1][2];
    for (int[] each : cost) {
      each[0] = IMPOSSIBLE;
      each[1] = IMPOSSIBLE;
    }
    cost[0][0] = 0;
    ways[0][0] = 1;
    for (int begin = 0; begin < count; begin++) {
      for (int turn = 0; turn < 2; turn++) {
        for (int end = begin + 1; cost[begin][turn] < IMPOSSIBLE && joins(begin, end); end++) {
          int next = cost[begin][turn] + cost(begin, end, turn == 1);
          int other = 1 - turn;
          if (next < cost[end][other]) {
            cost[end][other] = next;
            ways[end][other] = 0;
            from[end][other] = begin;
          }
          if (next == cost[end][other]) {
            ways[end][other] = Math.min(2, ways[end][other] + ways[begin][turn]);
          }
        }
      }
    }
    boolean one = cost[count][0] < IMPOSSIBLE && ways[count][0] == 1;
    return one ? Optional.of(pairs(from)) : Optional.empty();
  }

  /** Whether the pieces from one on and before another can be one text. */
  private boolean joins(int begin, int end) {
    if (end > pieces.size() || end - begin > MOST_PIECES) {
      return false;
    }
    GoalPiece last = pieces.get(end - 1);
    return end == begin + 1 || (last.alone() && !last.gap() && pieces.get(end - 2).alone());
  }

  private int cost(int begin, int end, boolean target) {
    List<GoalPiece> cell = pieces.subList(begin, end);
    String text = text(cell);
    int cost = 0;
    for (GoalPiece each : cell.subList(0, cell.size() - 1)) {
      boolean full = each.width() >= widest(cell) - 1;
      cost += full || target ? 0 : LINE_NOT_FULL;
    }
    if (target) {
      boolean short_ = text.length() <= LONGEST_QUALITY;
      return isTarget(text) ? cost : cost + (short_ ? 1 : 2) + cell.size() - 1;
    }
    if (isTarget(text)) {
      return cost + NUMBER_AS_NAME;
    }
    return text.length() < 2 || "/，、）)".indexOf(text.charAt(0)) >= 0 ? cost + NO_NAME : cost;
  }

  private static double widest(List<GoalPiece> cell) {
    return cell.stream().mapToDouble(GoalPiece::width).max().orElse(0);
  }

  private static String text(List<GoalPiece> cell) {
    List<FlatToken> tokens = new ArrayList<>();
    cell.forEach(piece -> tokens.addAll(piece.tokens()));
    return FlatToken.joined(tokens);
  }

  private List<GoalPair> pairs(int[][] from) {
    List<GoalPair> pairs = new ArrayList<>();
    int end = pieces.size();
    while (end > 0) {
      int target = from[end][0];
      int name = from[target][1];
      pairs.add(
          0,
          new GoalPair(
              ImmutableList.copyOf(pieces.subList(name, target)),
              ImmutableList.copyOf(pieces.subList(target, end))));
      end = name;
    }
    return pairs;
  }
}
