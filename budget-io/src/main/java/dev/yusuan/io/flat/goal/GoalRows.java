package dev.yusuan.io.flat.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.indicator.IndicatorEvidence;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.IndicatorColumns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of projects' performance targets together whose columns were lost: the line of a
 * unit or a project, and its indicators, with their classes as far as something tells them.
 */
public final class GoalRows {
  /** More places at which a row may end or go on are not tried; it goes on there. */
  private static final int MOST_OPEN = 8;

  private final FormTable layout;
  private final ImmutableList<FlatBlock> blocks;
  private final GoalClasses classes;
  private final ImmutableSet<String> totals;
  private final List<FlatRow> rows = new ArrayList<>();
  private final List<FlatLine> repeated = new ArrayList<>();

  private GoalRows(
      FormTable layout,
      ImmutableList<FlatBlock> blocks,
      IndicatorEvidence evidence,
      ImmutableSet<String> totals) {
    this.layout = layout;
    this.totals = totals;
    this.blocks = blocks;
    ImmutableList<IndicatorLevel> levels =
        layout.kind().schema().indicators().stream()
            .filter(each -> cell(each) >= 0)
            .map(IndicatorColumns::level)
            .collect(ImmutableList.toImmutableList());
    this.classes = new GoalClasses(levels, evidence);
  }

  /**
   * The rows of a table.
   *
   * @param rows the rows
   * @param repeated the lines of projects that a page break prints again
   */
  public record Read(List<FlatRow> rows, List<FlatLine> repeated) {}

  /** Whether a layout is one of projects with their indicators, class beside class. */
  public static boolean canRead(FormTable layout) {
    ImmutableList<FlatBlock> blocks = FlatBlock.of(layout.columns());
    return !layout.kind().schema().indicators().isEmpty()
        && blocks.size() == 2
        && blocks.get(0).keys().size() == 2
        && !blocks.get(0).keys().get(0).isText()
        && blocks.get(0).keys().get(1).isText()
        && blocks.get(1).keys().size() % 2 == 0
        && blocks.get(1).keys().stream().allMatch(FlatBlock.Key::isText);
  }

  /** Whether a line that looks like the number of a page is the rest of a code. */
  public static boolean goesOnWithCode(FlatLine before, String text) {
    return GoalHead.goesOn(before, text);
  }

  /** Reads the lines below a header; {@code totals} are words that name totals. */
  public static Read read(
      List<FlatLine> lines,
      FormTable layout,
      IndicatorEvidence evidence,
      ImmutableSet<String> totals) {
    ImmutableList<FlatBlock> blocks = FlatBlock.of(layout.columns());
    GoalRows goals = new GoalRows(layout, blocks, evidence, totals);
    goals.add(goals.heads(lines));
    return new Read(goals.rows, goals.repeated);
  }

  private List<GoalHead> heads(List<FlatLine> lines) {
    List<GoalHead> heads = new ArrayList<>();
    GoalHead head = GoalHead.none();
    for (int at = 0; at < lines.size(); at++) {
      if (GoalHead.begins(blocks.get(0), lines, at) || isTotal(lines.get(at))) {
        heads.add(head);
        head = new GoalHead();
      }
      head.add(lines.get(at), blocks.get(0).figures().size());
    }
    heads.add(head);
    return heads;
  }

  /** Whether a line prints a total and its figures, and no indicators. */
  private boolean isTotal(FlatLine line) {
    List<FlatToken> printed = line.printed();
    return printed.size() > 1
        && totals.contains(Words.plain(printed.get(0).text()))
        && printed.stream().skip(1).allMatch(token -> token.isAmount() && !token.isPercent());
  }

  /**
   * A head with its indicators.
   *
   * @param ways the ways to part them into rows, the best first; others speak hardly more against
   * @param unread what cannot be told apart
   */
  private record Goals(GoalHead head, List<List<List<GoalPair>>> ways, List<GoalPiece> unread) {
    List<List<GoalPair>> rows() {
      return ways.get(0);
    }
  }

  private void add(List<GoalHead> heads) {
    boolean gaps = heads.stream().flatMap(head -> head.pieces.stream()).anyMatch(GoalPiece::gap);
    List<GoalHead> kept = new ArrayList<>();
    Set<List<String>> printed = new HashSet<>();
    for (GoalHead head : heads) {
      boolean fresh = printed.add(head.printed());
      if (!fresh && head.mayRepeat()) {
        repeated.add(new FlatLine(ImmutableList.copyOf(head.tokens()), false));
      } else {
        kept.add(head);
      }
    }
    kept.forEach(head -> classes.learn(goals(head, gaps).rows()));
    boolean begun = false;
    for (GoalHead head : kept) {
      Goals goals = goals(head, gaps);
      add(goals, begun);
      begun = begins(goals.rows());
    }
  }

  /** Whether indicators of another project begin among rows. */
  private static boolean begins(List<List<GoalPair>> rows) {
    for (int row = 1; row < rows.size(); row++) {
      if (GoalClasses.begins(rows.get(row - 1), rows.get(row))) {
        return true;
      }
    }
    return false;
  }

  private Goals goals(GoalHead head, boolean gaps) {
    boolean lines = head.pieces.stream().noneMatch(GoalPiece::alone);
    if (head.isBroken()) {
      return new Goals(head, List.of(List.of()), head.pieces);
    }
    if (lines) {
      return byLine(head);
    }
    return GoalPairs.of(head.pieces)
        .map(pairs -> new Goals(head, ways(pairs, gaps), List.of()))
        .orElseGet(() -> new Goals(head, List.of(List.of()), head.pieces));
  }

  private static Goals byLine(GoalHead head) {
    List<List<GoalPair>> rows = new ArrayList<>();
    List<GoalPiece> unread = new ArrayList<>();
    List<GoalPiece> line = new ArrayList<>();
    for (int at = 0; at <= head.pieces.size(); at++) {
      boolean ends =
          at == head.pieces.size()
              || (!line.isEmpty() && line.get(0).line() != head.pieces.get(at).line());
      if (ends && !line.isEmpty()) {
        Optional<List<GoalPair>> pairs = GoalPairs.ofLine(line);
        pairs.ifPresent(rows::add);
        if (pairs.isEmpty()) {
          unread.addAll(line);
        }
        line = new ArrayList<>();
      }
      if (at < head.pieces.size()) {
        line.add(head.pieces.get(at));
      }
    }
    return new Goals(head, List.of(rows), unread);
  }

  /** The ways to part indicators into rows against which least speaks, the best first. */
  private List<List<List<GoalPair>>> ways(List<GoalPair> pairs, boolean gaps) {
    List<Integer> open = new ArrayList<>();
    for (int at = 1; at < pairs.size(); at++) {
      if (pairs.get(at - 1).next(pairs.get(at), gaps) == GoalPair.Next.OPEN) {
        open.add(at);
      }
    }
    List<Integer> tried = open.size() > MOST_OPEN ? List.of() : open;
    TreeMap<Integer, List<List<List<GoalPair>>>> byCost = new TreeMap<>();
    for (int way = 0; way < 1 << tried.size(); way++) {
      List<List<GoalPair>> rows = parted(pairs, gaps, tried, way);
      int cost = pairs.isEmpty() ? 0 : classes.cost(rows) + Integer.bitCount(way);
      byCost.computeIfAbsent(cost, key -> new ArrayList<>()).add(rows);
    }
    return byCost.headMap(byCost.firstKey() + GoalClasses.MIN_EVIDENCE).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The classes that are told in all ways. */
  private Map<GoalPair, GoalClasses.Told> tell(List<List<List<GoalPair>>> ways) {
    Map<GoalPair, GoalClasses.Told> told = classes.tell(ways.get(0));
    for (List<List<GoalPair>> other : ways.subList(1, ways.size())) {
      Map<GoalPair, GoalClasses.Told> also = classes.tell(other);
      told.entrySet()
          .removeIf(
              each ->
                  !also.containsKey(each.getKey())
                      || also.get(each.getKey()).level() != each.getValue().level());
    }
    return told;
  }

  private static List<List<GoalPair>> parted(
      List<GoalPair> pairs, boolean gaps, List<Integer> open, int way) {
    List<List<GoalPair>> rows = new ArrayList<>();
    for (int at = 0; at < pairs.size(); at++) {
      int bit = open.indexOf(at);
      boolean begins =
          at == 0
              || pairs.get(at - 1).next(pairs.get(at), gaps) == GoalPair.Next.NEW_ROW
              || (bit >= 0 && (way >> bit & 1) == 1);
      if (begins) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(pairs.get(at));
    }
    return rows;
  }

  /** Adds rows; {@code begun} tells that some before them may be of this project. */
  private void add(Goals goals, boolean begun) {
    FlatRow row = new FlatRow(blocks.size());
    GoalHead head = goals.head();
    put(row, blocks.get(0).keys().get(0), head.code);
    put(row, blocks.get(0).keys().get(1), head.name);
    row.figures(0).addAll(head.figures);
    if (begun || head.startsPage()) {
      row.setStartsPage();
    }
    Map<GoalPair, GoalClasses.Told> told = tell(goals.ways());
    boolean first = true;
    for (List<GoalPair> indicators : goals.rows()) {
      if (!first || head.endsBefore(indicators.get(0).name().get(0))) {
        rows.add(row);
        row = new FlatRow(blocks.size());
      }
      first = false;
      for (GoalPair pair : indicators) {
        put(row, pair, told.get(pair));
      }
      if (indicators.get(0).name().get(0).startsPage()) {
        row.setStartsPage();
      }
    }
    for (GoalPiece piece : goals.unread()) {
      row.rest().addAll(piece.tokens());
    }
    if (!row.isBlank()) {
      rows.add(row);
    }
  }

  private void put(FlatRow row, FlatBlock.Key key, List<FlatToken> tokens) {
    if (!tokens.isEmpty()) {
      row.keys().put(key.cells().get(0), tokens);
    }
  }

  private void put(FlatRow row, GoalPair pair, GoalClasses.@Nullable Told told) {
    if (told == null) {
      row.unclassed().add(pair.nameTokens());
      row.unclassed().add(pair.targetTokens());
      return;
    }
    for (IndicatorColumns<?> columns : layout.kind().schema().indicators()) {
      if (columns.level() == told.level()) {
        int cell = cell(columns);
        row.keys().put(cell, pair.nameTokens());
        row.keys().put(cell + 1, pair.targetTokens());
        row.reasons().put(cell, told.reason());
        row.reasons().put(cell + 1, told.reason());
      }
    }
  }

  /** The 0-based column of the names of a class, the targets behind it; -1 if it is not printed. */
  private int cell(IndicatorColumns<?> columns) {
    for (int cell = 0; cell + 1 < layout.columns().size(); cell++) {
      if (layout.columns().get(cell).column() == columns.name()
          && layout.columns().get(cell + 1).column() == columns.target()) {
        return cell;
      }
    }
    return -1;
  }
}
