package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.indicator.IndicatorCell;
import dev.yusuan.io.indicator.IndicatorEvidence;
import dev.yusuan.io.recognise.indicator.IndicatorGrid.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one page below one line of a project, whose indicators stand in the same printed columns.
 * The header decides which class a printed column is, unless at least two pieces of evidence more
 * speak against it than against another reading.
 */
public final class IndicatorBlock {
  private static final int MIN_EVIDENCE = 2;

  private final IndicatorGrid grid;
  private final IndicatorEvidence evidence;
  private final List<IndicatorRow> rows = new ArrayList<>();
  private @Nullable IndicatorMap map;
  private String reason = "";
  private @Nullable IndicatorMap lastException;

  public IndicatorBlock(IndicatorGrid grid, IndicatorEvidence evidence) {
    this.grid = grid;
    this.evidence = evidence;
  }

  public void add(IndicatorRow row) {
    rows.add(row);
  }

  /** Chooses the reading of the printed columns, if it is not chosen yet. */
  public void decide() {
    if (map != null) {
      return;
    }
    Set<Integer> cells = new TreeSet<>();
    List<IndicatorCell> pairs = new ArrayList<>();
    boolean whole = false;
    for (IndicatorRow row : rows) {
      if (!row.floats()) {
        pairs.addAll(row.pairs());
        whole |= row.pairs().size() == grid.pairs().size();
      }
    }
    pairs.forEach(pair -> cells.add(pair.cell()));
    map = choose(IndicatorMap.candidates(grid, cells), pairs, whole);
    reason = whole ? "indicator-order" : "indicator-class";
  }

  private @Nullable IndicatorMap choose(
      ImmutableList<IndicatorMap> candidates, List<IndicatorCell> pairs, boolean whole) {
    IndicatorMap best = null;
    IndicatorMap asPrinted = null;
    for (IndicatorMap candidate : candidates) {
      asPrinted = candidate.isAsPrinted() ? candidate : asPrinted;
      if (best == null || against(candidate, pairs) < against(best, pairs)) {
        best = candidate;
      }
    }
    if (best == null || best.isAsPrinted()) {
      return best;
    }
    int fewest = against(best, pairs) + MIN_EVIDENCE;
    for (IndicatorMap other : candidates) {
      if (!other.equals(best) && against(other, pairs) < fewest) {
        return asPrinted;
      }
    }
    return whole || confirmed(best, pairs) > 0 ? best : asPrinted;
  }

  private int against(IndicatorMap candidate, List<IndicatorCell> pairs) {
    int against = 0;
    for (IndicatorCell pair : pairs) {
      against += evidence.contradicted(pair, levelOf(candidate, pair));
    }
    return against;
  }

  private int confirmed(IndicatorMap candidate, List<IndicatorCell> pairs) {
    int confirmed = 0;
    for (IndicatorCell pair : pairs) {
      confirmed += evidence.confirmed(pair, levelOf(candidate, pair));
    }
    return confirmed;
  }

  private static IndicatorLevel levelOf(IndicatorMap map, IndicatorCell pair) {
    return pairOf(map, pair).level();
  }

  private static Pair pairOf(IndicatorMap map, IndicatorCell indicator) {
    Pair pair = map.pairs().get(indicator.cell());
    if (pair == null) {
      throw new IllegalStateException("no column for " + indicator);
    }
    return pair;
  }

  /** Learns the names of the rows in which nothing speaks against the chosen reading. */
  public void learn() {
    IndicatorMap chosen = map;
    if (chosen == null) {
      return;
    }
    for (IndicatorRow row : rows) {
      if (!row.floats() && against(chosen, row.pairs()) == 0) {
        row.pairs().forEach(pair -> evidence.learn(pair, levelOf(chosen, pair)));
      }
    }
  }

  /** The indicators of a row that can be placed; the others stay where they are, in no column. */
  public IndicatorPlaces place(IndicatorRow row) {
    ImmutableList<IndicatorCell> pairs = row.pairs();
    IndicatorMap chosen = map;
    if (chosen == null) {
      return alone(pairs);
    }
    List<IndicatorCell> doubtful = doubtful(pairs, chosen);
    if (chosen.isAsPrinted() && !isRefuted(doubtful, chosen)) {
      doubtful = List.of();
    }
    if (!doubtful.isEmpty() && doubtful.size() == pairs.size()) {
      IndicatorPlaces exception = alone(pairs);
      if (!exception.places().isEmpty()) {
        lastException = exception.map();
        return exception;
      }
    }
    Map<IndicatorCell, Pair> places = new LinkedHashMap<>();
    for (IndicatorCell pair : pairs) {
      if (!doubtful.contains(pair)) {
        places.put(pair, pairOf(chosen, pair));
      }
    }
    places.putAll(singles(row, chosen));
    return new IndicatorPlaces(chosen, ImmutableMap.copyOf(places), reason);
  }

  /** Whether evidence enough speaks against the header; the exception of a row before counts. */
  private boolean isRefuted(List<IndicatorCell> doubtful, IndicatorMap chosen) {
    int against = against(chosen, doubtful);
    for (IndicatorCell pair : doubtful) {
      if (lastException != null && lastException.pairs().containsKey(pair.cell())) {
        against++;
      }
    }
    return against >= MIN_EVIDENCE;
  }

  /**
   * The indicators that a reading contradicts, from right to left. A word that would place one in
   * the class of an undoubted one behind it does not count: the order of the row speaks against it.
   */
  private List<IndicatorCell> doubtful(ImmutableList<IndicatorCell> pairs, IndicatorMap chosen) {
    List<IndicatorCell> doubtful = new ArrayList<>();
    IndicatorLevel behind = null;
    for (IndicatorCell pair : pairs.reverse()) {
      IndicatorLevel level = levelOf(chosen, pair);
      boolean contradicted = evidence.contradicted(pair, level) > 0;
      if (contradicted && !mustStandBefore(pair, behind)) {
        doubtful.add(pair);
        behind = null;
      } else {
        behind = level;
      }
    }
    return doubtful;
  }

  private boolean mustStandBefore(IndicatorCell pair, @Nullable IndicatorLevel behind) {
    return behind != null
        && evidence.byWord(pair).filter(level -> level.compareTo(behind) >= 0).isPresent();
  }

  /** A row that is read by itself: as printed, or the only way that nothing contradicts. */
  private IndicatorPlaces alone(ImmutableList<IndicatorCell> pairs) {
    List<IndicatorMap> possible = new ArrayList<>();
    for (IndicatorMap candidate :
        IndicatorMap.candidates(grid, pairs.stream().map(IndicatorCell::cell).toList())) {
      if (against(candidate, pairs) == 0) {
        possible.add(candidate);
      }
    }
    possible.sort((one, other) -> Boolean.compare(other.isAsPrinted(), one.isAsPrinted()));
    boolean certain =
        !possible.isEmpty() && (possible.size() == 1 || possible.get(0).isAsPrinted());
    if (!certain) {
      return IndicatorPlaces.NONE;
    }
    IndicatorMap only = possible.get(0);
    ImmutableMap.Builder<IndicatorCell, Pair> places = ImmutableMap.builder();
    pairs.forEach(pair -> places.put(pair, pairOf(only, pair)));
    return new IndicatorPlaces(only, places.buildOrThrow(), "indicator-class");
  }

  /** Names without targets, and targets without names, in printed columns that are known. */
  private Map<IndicatorCell, Pair> singles(IndicatorRow row, IndicatorMap chosen) {
    ImmutableMap<Integer, Pair> known =
        chosen.isAsPrinted() ? IndicatorMap.ofHeader(grid).pairs() : chosen.pairs();
    Map<IndicatorCell, Pair> singles = new LinkedHashMap<>();
    for (IndicatorRow.Run run : row.runs()) {
      int end = run.first() + run.length();
      if (!run.isPairs()) {
        List<IndicatorCell> names = row.indicators(run.first(), end);
        List<IndicatorCell> targets = row.indicators(run.first() - 1, end);
        boolean namesFit = fit(names, known);
        boolean targetsFit = fit(targets, known);
        if (namesFit != targetsFit) {
          for (IndicatorCell single : namesFit ? names : targets) {
            Pair pair = known.get(single.cell());
            if (pair != null) {
              singles.put(single, pair);
            }
          }
        }
      }
    }
    return singles;
  }

  private static boolean fit(List<IndicatorCell> indicators, ImmutableMap<Integer, Pair> known) {
    return indicators.stream().allMatch(indicator -> known.containsKey(indicator.cell()));
  }
}
