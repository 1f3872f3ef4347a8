package dev.yusuan.io.recognise.header;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.OpenCells;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the column of each cell of a row. The header decides, unless a cell cannot stand where the
 * header has it: then the cells are tried a little to the left or right, and a placement is taken
 * only if the types of the columns leave no other; of cells that types and sums leave in doubt none
 * is placed. A sum that fails moves no cell of a row that stands under its header; only where
 * several rows need the same move for all their sums it is the header that is out of place.
 */
public final class RowPlacer {
  /** By how many columns a cell is moved at most. */
  static final int FARTHEST = 2;

  private static final int MAX_CELLS = 64;
  private static final int MIN_CONFIRMED = 2;

  /** After so many rows without a better placement the header is believed: it bounds the time. */
  private static final int MAX_FRUITLESS = 200;

  private final Layout layout;
  private final RowSums sums;
  private int fruitless;
  private ImmutableMap<Integer, Integer> alike = ImmutableMap.of();

  /** The cells that stand under the header in a row whose sums hold so. */
  private ImmutableSet<Integer> held = ImmutableSet.of();

  /** The cells in which figures of a grid stand as printed. */
  private ImmutableSet<Integer> standing = ImmutableSet.of();

  public RowPlacer(TableSchema<?> schema, Layout layout) {
    this.layout = layout;
    this.sums = new RowSums(schema, layout);
  }

  /** The placement that the header states. */
  public Placement asPrinted(Line line) {
    return asPrinted(line, line.printed());
  }

  private Placement asPrinted(Line line, List<Integer> printed) {
    ImmutableList.Builder<Placement.Placed> cells = ImmutableList.builder();
    printed.forEach(cell -> cells.add(placed(line, cell, 0)));
    return new Placement(cells.build());
  }

  /** What the sums of the row say of a placement. */
  public RowSums.Evidence evidence(Placement placement) {
    return sums.evidence(placement);
  }

  public Placement place(Line line) {
    List<Integer> printed = line.printed();
    Placement asPrinted = asPrinted(line, printed);
    int misfits = asPrinted.misfits();
    RowSums.Evidence evidence = sums.evidence(asPrinted);
    if (misfits == 1 && RowLabels.isTotalAmongCodes(asPrinted)) {
      return asPrinted;
    }
    boolean doubtful = misfits > 0 || evidence.isInexact();
    if (!doubtful || printed.size() > MAX_CELLS) {
      return asPrinted;
    }
    if (misfits == 0) {
      return alike.isEmpty() ? asPrinted : likeOthers(line, printed, asPrinted, evidence);
    }
    if (!line.isPlaced() && lacksCells(line, printed)) {
      return new OpenCells(layout::at, layout.width()).place(line, printed).orElse(asPrinted);
    }
    if (fruitless > MAX_FRUITLESS) {
      return asPrinted;
    }
    Optional<Placement> found = byType(line, printed);
    fruitless += found.isPresent() ? 0 : 1;
    boolean holds =
        !evidence.isInexact() && evidence.confirmed() > 0 && !asPrinted.printsFigureUnderWords();
    return found.orElseGet(() -> holds ? asPrinted : inDoubt(line, printed, asPrinted));
  }

  /** Learns which cells must be moved for the sums of several rows to hold. */
  public void learn(List<Line> lines) {
    Multiset<CellMove> votes = HashMultiset.create();
    Set<Integer> holding = new HashSet<>();
    for (Line line : lines) {
      List<Integer> printed = line.printed();
      Placement asPrinted = asPrinted(line, printed);
      RowSums.Evidence evidence = sums.evidence(asPrinted);
      if (asPrinted.misfits() == 0 && !evidence.isInexact() && evidence.confirmed() > 0) {
        holding.addAll(printed);
      }
      boolean wanted =
          asPrinted.misfits() == 0
              && evidence.isInexact()
              && printed.size() <= MAX_CELLS
              && fruitless <= MAX_FRUITLESS;
      if (wanted) {
        Optional<Placement> found = bySums(line, printed, evidence);
        fruitless += found.isPresent() ? 0 : 1;
        found.ifPresent(
            placement ->
                placement.cells().stream()
                    .filter(cell -> cell.shift() != 0)
                    .forEach(cell -> votes.add(new CellMove(cell.cell(), cell.shift()))));
      }
    }
    Map<Integer, Integer> shifts = new HashMap<>();
    for (CellMove move : votes.elementSet()) {
      if (votes.count(move) > 1) {
        shifts.put(move.cell(), move.shift());
      }
    }
    alike = ImmutableMap.copyOf(shifts);
    held = ImmutableSet.copyOf(holding);
    standing = standing(lines);
  }

  private ImmutableSet<Integer> standing(List<Line> lines) {
    ImmutableSet.Builder<Integer> found = ImmutableSet.builder();
    int tries = 0;
    for (Line line : lines) {
      List<Integer> printed = line.isPlaced() ? line.printed() : List.of();
      Placement placement = asPrinted(line, printed);
      boolean misfits = placement.misfits() > 0 && printed.size() <= MAX_CELLS;
      if (misfits && tries <= MAX_FRUITLESS) {
        Optional<Placement> moved = fitting(line, printed);
        tries += moved.isPresent() ? 0 : 1;
        placement = moved.orElse(placement);
      }
      for (Placement.Placed cell : placement.cells()) {
        if (cell.shift() == 0 && cell.isAmount() && cell.fits()) {
          found.add(cell.cell());
        }
      }
    }
    return found.build();
  }

  /**
   * Whether a row has no blank cell, and fewer cells than the header: some may be lost anywhere.
   */
  private boolean lacksCells(Line line, List<Integer> printed) {
    return printed.size() == line.cells().size() && printed.size() < layout.width();
  }

  /** A move of the cells in one column. */
  private record CellMove(int cell, int shift) {}

  /**
   * The row with its cells moved as other rows need it, if no row holds under the header or if that
   * confirms more of its sums; where it confirms as many, neither is believed and the cells stand
   * in no column.
   */
  private Placement likeOthers(
      Line line, List<Integer> printed, Placement asPrinted, RowSums.Evidence evidence) {
    ImmutableList.Builder<Placement.Placed> cells = ImmutableList.builder();
    ImmutableList.Builder<Placement.Placed> inNone = ImmutableList.builder();
    boolean moved = false;
    boolean holds = false;
    for (int cell : printed) {
      int shift = alike.getOrDefault(cell, 0);
      moved |= shift != 0;
      holds |= shift != 0 && held.contains(cell);
      Placement.Placed placed = placed(line, cell, shift);
      cells.add(placed);
      inNone.add(shift == 0 ? placed : placed.inNone());
    }
    Placement placement = new Placement(cells.build());
    if (!moved || placement.misfits() > 0) {
      return asPrinted;
    }
    RowSums.Evidence after = sums.evidence(placement);
    if (after.isInexact() && lacksCells(line, printed)) {
      return new Placement(inNone.build());
    }
    if (!holds
        || after.confirmed() > evidence.confirmed()
        || (!after.isInexact() && after.confirmed() == evidence.confirmed())) {
      return placement.because("row-sums");
    }
    return after.confirmed() == evidence.confirmed() ? new Placement(inNone.build()) : asPrinted;
  }

  /**
   * The only nearest placement in which every cell fits its column and no sum is contradicted.
   * Where a file says in which column each cell stands, types alone move no figure from or to a
   * heading below which figures of other rows stand as printed.
   */
  private Optional<Placement> byType(Line line, List<Integer> printed) {
    return fitting(line, printed)
        .map(
            found -> {
              Placement kept = believed(line, found);
              boolean byTypeAlone =
                  sums.evidence(found).confirmed() == sums.evidence(kept).confirmed();
              return byTypeAlone ? kept : found;
            });
  }

  private Optional<Placement> fitting(Line line, List<Integer> printed) {
    List<Placement> fitting =
        nearest(line, printed, placement -> !sums.evidence(placement).isInexact());
    return fitting.size() == 1
        ? Optional.of(fitting.get(0).because("column-types"))
        : Optional.empty();
  }

  private Placement believed(Line line, Placement moved) {
    return line.isPlaced() ? moved.withoutFiguresMovedAmong(standing) : moved;
  }

  /**
   * A row with a cell that cannot stand where the header has it and a sum that fails wherever its
   * cells are moved: those that types leave one column stand there, the others in none.
   */
  private Placement inDoubt(Line line, List<Integer> printed, Placement asPrinted) {
    List<Placement> fitting = new ArrayList<>();
    for (int distance = 1; distance <= 2 * FARTHEST; distance++) {
      for (Move move : moves(printed.size(), distance)) {
        shifted(line, printed, move).ifPresent(fitting::add);
      }
    }
    if (fitting.isEmpty()) {
      return asPrinted;
    }
    ImmutableList.Builder<Placement.Placed> cells = ImmutableList.builder();
    for (int i = 0; i < printed.size(); i++) {
      cells.add(agreed(fitting, i));
    }
    return believed(line, new Placement(cells.build()).because("column-types"));
  }

  /** A cell where all placements have it; a word or code as printed if one leaves it there. */
  private static Placement.Placed agreed(List<Placement> placements, int index) {
    Placement.Placed first = placements.get(0).cells().get(index);
    boolean agreed = true;
    for (Placement placement : placements) {
      Placement.Placed cell = placement.cells().get(index);
      boolean figure = cell.column().flatMap(column -> column.column().asAmounts()).isPresent();
      if (cell.shift() == 0 && !figure) {
        return cell;
      }
      agreed &= cell.shift() == first.shift();
    }
    return agreed ? first : first.inNone();
  }

  /**
   * The only placement that keeps every sum of the row to the digit, and confirms more of them than
   * the header's.
   */
  private Optional<Placement> bySums(Line line, List<Integer> printed, RowSums.Evidence asPrinted) {
    List<Placement> kept =
        nearest(
            line,
            printed,
            placement -> {
              RowSums.Evidence evidence = sums.evidence(placement);
              return !evidence.isInexact()
                  && evidence.confirmed() >= MIN_CONFIRMED
                  && evidence.confirmed() > asPrinted.confirmed();
            });
    return kept.size() == 1 ? Optional.of(kept.get(0).because("row-sums")) : Optional.empty();
  }

  private List<Placement> nearest(Line line, List<Integer> printed, Predicate<Placement> accepted) {
    List<Placement> found = new ArrayList<>();
    for (int distance = 1; distance <= 2 * FARTHEST && found.isEmpty(); distance++) {
      for (Move move : moves(printed.size(), distance)) {
        Optional<Placement> placement = shifted(line, printed, move);
        if (placement.isPresent()
            && accepted.test(placement.get())
            && !found.contains(placement.get())) {
          found.add(placement.get());
        }
      }
    }
    return found;
  }

  /**
   * Moves the cells before {@code from} by {@code first} columns and the others by {@code second}.
   */
  private record Move(int first, int from, int second) {}

  private static List<Move> moves(int cells, int distance) {
    List<Move> moves = new ArrayList<>();
    for (int first = -FARTHEST; first <= FARTHEST; first++) {
      if (Math.abs(first) == distance) {
        moves.add(new Move(first, cells, first));
      }
      for (int second = -FARTHEST; second <= FARTHEST; second++) {
        if (first != second && Math.abs(first) + Math.abs(second - first) == distance) {
          for (int from = 1; from < cells; from++) {
            moves.add(new Move(first, from, second));
          }
        }
      }
    }
    return moves;
  }

  /**
   * The placement after a move; empty if two cells would meet in one column, or one stand in none
   * or in one of another type.
   */
  private Optional<Placement> shifted(Line line, List<Integer> printed, Move move) {
    ImmutableList.Builder<Placement.Placed> cells = ImmutableList.builder();
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < printed.size(); i++) {
      int cell = printed.get(i);
      int shift = i < move.from() ? move.first() : move.second();
      int target = cell + shift;
      if (target <= last) {
        return Optional.empty();
      }
      last = target;
      Placement.Placed placed = placed(line, cell, shift);
      if (!placed.fits()) {
        return Optional.empty();
      }
      cells.add(placed);
    }
    return Optional.of(new Placement(cells.build()));
  }

  private Placement.Placed placed(Line line, int cell, int shift) {
    Optional<FormColumn> column = Optional.ofNullable(layout.at(cell + shift));
    return new Placement.Placed(
        cell,
        line.cells().get(cell),
        column,
        shift,
        column.map(FormColumn::column).flatMap(layout::inferred));
  }
}
