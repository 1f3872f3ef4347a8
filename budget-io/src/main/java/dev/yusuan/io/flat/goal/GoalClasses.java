package dev.yusuan.io.flat.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.indicator.IndicatorCell;
import dev.yusuan.io.indicator.IndicatorEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the classes of the indicators of a project. They stand in lists beside each other, which
 * all begin in the first row, so that a row prints classes of the row above it only, in their
 * order. Of the ways that are left evidence decides: words, counted things, the same name
 * elsewhere.
 */
final class GoalClasses {
  static final int MIN_EVIDENCE = 2;
  private static final int CANNOT_BE = 6;

  /** An indicator with a class. */
  record Told(IndicatorLevel level, String reason) {}

  private final ImmutableList<IndicatorLevel> levels;
  private final IndicatorEvidence evidence;
  private final Map<GoalPair, ImmutableMap<IndicatorLevel, Integer>> costs = new HashMap<>();

  GoalClasses(ImmutableList<IndicatorLevel> levels, IndicatorEvidence evidence) {
    this.levels = levels;
    this.evidence = evidence;
  }

  /** One way to read rows: how many of them print each class. */
  private record Way(ImmutableList<Integer> ends, int cost) {}

  /** How much speaks against the best way to read rows; less than 0 if more speaks for it. */
  int cost(List<List<GoalPair>> rows) {
    int cost = 0;
    for (List<List<GoalPair>> group : groups(rows)) {
      cost += MIN_EVIDENCE + ways(group).stream().mapToInt(Way::cost).min().orElse(CANNOT_BE);
    }
    return cost;
  }

  /** Remembers the classes of the indicators that are certain. */
  void learn(List<List<GoalPair>> rows) {
    costs.clear();
    for (List<GoalPair> row : rows) {
      if (isWhole(row)) {
        for (int at = 0; at < row.size(); at++) {
          evidence.learn(row.get(at).cell(), levels.get(at));
        }
      }
    }
  }

  /** Whether a row prints an indicator of each class, and the words of no more than one deny it. */
  private boolean isWhole(List<GoalPair> row) {
    int against = 0;
    for (int at = 0; at < row.size() && row.size() == levels.size(); at++) {
      against += evidence.contradicted(row.get(at).cell(), levels.get(at));
    }
    return row.size() == levels.size() && against < MIN_EVIDENCE;
  }

  /** The classes that are told; an indicator that is missing is of none that anything tells. */
  Map<GoalPair, Told> tell(List<List<GoalPair>> rows) {
    Map<GoalPair, Told> told = new HashMap<>();
    for (List<List<GoalPair>> group : groups(rows)) {
      List<Way> ways = ways(group);
      int best = ways.stream().mapToInt(Way::cost).min().orElse(0);
      List<Way> near = ways.stream().filter(way -> way.cost() < best + MIN_EVIDENCE).toList();
      for (int row = 0; row < group.size(); row++) {
        if (!near.isEmpty()) {
          tell(group.get(row), row, near, told);
        }
      }
    }
    return told;
  }

  /** The first row of each project in rows, as its line may be printed on the next page only. */
  static boolean begins(List<GoalPair> before, List<GoalPair> row) {
    return row.size() > before.size();
  }

  private static List<List<List<GoalPair>>> groups(List<List<GoalPair>> rows) {
    List<List<List<GoalPair>>> groups = new ArrayList<>();
    List<GoalPair> before = List.of();
    for (List<GoalPair> row : rows) {
      if (groups.isEmpty() || begins(before, row)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(row);
      before = row;
    }
    return groups;
  }

  private List<Way> ways(List<List<GoalPair>> group) {
    int most = group.get(0).size();
    if (most > levels.size()) {
      return List.of();
    }
    List<Integer> ends = new ArrayList<>();
    for (int at = 0; at < levels.size(); at++) {
      int least = at;
      ends.add((int) group.stream().filter(row -> row.size() > least).count());
    }
    List<Way> ways = new ArrayList<>();
    arrange(ends, new ArrayList<>(), group, ways);
    return ways;
  }

  private void arrange(
      List<Integer> left, List<Integer> chosen, List<List<GoalPair>> group, List<Way> ways) {
    if (left.isEmpty()) {
      ImmutableList<Integer> ends = ImmutableList.copyOf(chosen);
      ways.add(new Way(ends, cost(ends, group)));
      return;
    }
    for (int end : left.stream().distinct().toList()) {
      List<Integer> rest = new ArrayList<>(left);
      rest.remove((Integer) end);
      chosen.add(end);
      arrange(rest, chosen, group, ways);
      chosen.remove(chosen.size() - 1);
    }
  }

  private int cost(ImmutableList<Integer> ends, List<List<GoalPair>> group) {
    int cost = 0;
    for (int row = 0; row < group.size(); row++) {
      List<GoalPair> pairs = group.get(row);
      for (int at = 0; at < pairs.size(); at++) {
        cost += cost(pairs.get(at), level(ends, row, at));
      }
    }
    return cost;
  }

  /** How much more speaks against a class than for it. */
  private int cost(GoalPair pair, IndicatorLevel level) {
    Integer cost = costs.computeIfAbsent(pair, this::costs).get(level);
    return cost == null ? 0 : cost;
  }

  private ImmutableMap<IndicatorLevel, Integer> costs(GoalPair pair) {
    IndicatorCell cell = pair.cell();
    ImmutableMap.Builder<IndicatorLevel, Integer> of = ImmutableMap.builder();
    for (IndicatorLevel level : levels) {
      boolean freeOfCharge = level == IndicatorLevel.COST && evidence.isUntypical(cell, level);
      of.put(
          level,
          evidence.contradicted(cell, level)
              - evidence.confirmed(cell, level)
              + (freeOfCharge ? 1 : 0));
    }
    return of.buildOrThrow();
  }

  private IndicatorLevel level(ImmutableList<Integer> ends, int row, int at) {
    int left = at;
    for (int level = 0; level < ends.size(); level++) {
      if (ends.get(level) > row && left-- == 0) {
        return levels.get(level);
      }
    }
    throw new IllegalStateException("no class for indicator " + at + " of row " + row);
  }

  private void tell(List<GoalPair> row, int index, List<Way> near, Map<GoalPair, Told> told) {
    String reason = isWhole(row) ? "indicator-order" : "indicator-class";
    boolean doubtful = row.size() == levels.size() && !isWhole(row);
    for (int at = 0; at < row.size(); at++) {
      IndicatorLevel level = level(near.get(0).ends(), index, at);
      int place = at;
      boolean one = near.stream().allMatch(way -> level(way.ends(), index, place) == level);
      boolean against =
          !isWhole(row)
              && evidence.byWord(row.get(at).cell()).filter(word -> word != level).isPresent();
      if (one && !against && !doubtful) {
        told.put(row.get(at), new Told(level, reason));
      }
    }
    for (GoalPair pair : row) {
      if (!told.containsKey(pair)) {
        byItself(row, pair, told)
            .ifPresent(level -> told.put(pair, new Told(level, "indicator-word")));
      }
    }
  }

  /** The class that an indicator itself tells, if the classes beside it allow it. */
  private Optional<IndicatorLevel> byItself(
      List<GoalPair> row, GoalPair pair, Map<GoalPair, Told> told) {
    Optional<IndicatorLevel> word = evidence.byWord(pair.cell());
    Optional<IndicatorLevel> elsewhere = evidence.elsewhere(pair.cell());
    Optional<IndicatorLevel> level = word.isPresent() ? word : elsewhere;
    if (level.isEmpty() || (elsewhere.isPresent() && !elsewhere.equals(level))) {
      return Optional.empty();
    }
    int at = row.indexOf(pair);
    for (int other = 0; other < row.size(); other++) {
      Told beside = told.get(row.get(other));
      int order = beside == null ? 0 : beside.level().compareTo(level.get());
      boolean fits = beside == null || (other < at ? order < 0 : order > 0);
      if (other != at && !fits) {
        return Optional.empty();
      }
    }
    int place = levels.indexOf(level.get());
    return place >= at && levels.size() - place >= row.size() - at ? level : Optional.empty();
  }
}
