package dev.yusuan.io.placing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Places the figures of a table by arithmetic: first what each row alone allows, then what the sums
 * of rows and other tables refuse, last a search for what is left.
 */
public final class TablePlacer {
  /** The search goes down one row at a time; with more open ones it would not end. */
  private static final int MOST_OPEN = 300;

  private final TableFigures table;
  private final Work work;
  private final List<RowSearch.Result> alone = new ArrayList<>();
  private final List<EnumSet<Proof>> proofs = new ArrayList<>();
  private final Set<Integer> contradicted = new HashSet<>();
  private final Domains domains;

  private TablePlacer(TableFigures table, Work work) {
    this.table = table;
    this.work = work;
    List<List<Candidate>> candidates = new ArrayList<>();
    for (Figures figures : table.rows()) {
      RowSearch.Result result = RowSearch.search(table.tree(), figures, work);
      alone.add(result);
      candidates.add(result.candidates());
      proofs.add(
          EnumSet.of(
              figures.count() == table.tree().columns() ? Proof.ALL_COLUMNS : Proof.ROW_SUMS));
    }
    this.domains = new Domains(table.rows(), candidates);
  }

  /** Where the figures of each row stand. */
  public static ImmutableList<Placed> place(TableFigures table, Work work) {
    TablePlacer placer = new TablePlacer(table, work);
    placer.bound();
    List<Equation> equations = placer.held();
    Propagation propagation = new Propagation(equations, work);
    Domains tried = placer.domains.copy();
    boolean open = true;
    if (propagation.run(tried)) {
      placer.adopt(tried, equations);
      open = placer.search(propagation, equations);
    } else {
      placer.contradict(propagation.rows());
    }
    placer.doubtRounded();
    return placer.result(!open || work.isSpent());
  }

  /** Whether a row can stand in columns so that their sums hold. */
  public static boolean canPlace(ColumnTree tree, Figures row, Work work) {
    TableFigures alone =
        new TableFigures(
            tree,
            ImmutableList.of(row),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());
    return place(alone, work).get(0).outcome() != Placed.Outcome.NONE;
  }

  /** Takes what single cells known from elsewhere refuse; what would take all says nothing. */
  private void bound() {
    for (CellBound bound : table.bounds()) {
      Figures figures = table.rows().get(bound.row());
      List<Candidate> kept =
          domains.of(bound.row()).stream()
              .filter(each -> bound.admits(each.value(figures, bound.column())))
              .toList();
      if (!kept.isEmpty() && kept.size() < domains.of(bound.row()).size()) {
        domains.set(bound.row(), kept);
        proofs.get(bound.row()).add(Proof.OTHER_TABLES);
      }
    }
  }

  /**
   * The equations that some ways can keep. Where the rows of a sum break it in two columns, a
   * figure of theirs may stand in the wrong one of them.
   */
  private List<Equation> held() {
    List<Equation> held = new ArrayList<>();
    for (RowSum sum : table.sums()) {
      Set<Integer> broken = new LinkedHashSet<>();
      for (int column = 0; column < table.tree().columns(); column++) {
        if (!hold(sum.in(column), held)) {
          broken.add(column);
        }
      }
      if (broken.size() > 1) {
        doubt(sum, broken);
      }
    }
    table.equations().forEach(equation -> hold(equation, held));
    return held;
  }

  /** Adds an equation that can hold; tells whether it can, or is not to be judged. */
  private boolean hold(Equation equation, List<Equation> held) {
    for (int row : Iterables.concat(equation.parts(), equation.whole().stream().toList())) {
      if (domains.of(row).isEmpty() || !alone.get(row).complete()) {
        return true;
      }
    }
    for (Equation each : List.of(equation, equation.asTruncated())) {
      if (new Propagation(List.of(each), work).run(domains.copy())) {
        held.add(each);
        return true;
      }
    }
    return false;
  }

  private void doubt(RowSum sum, Set<Integer> broken) {
    for (int row : Iterables.concat(List.of(sum.whole()), sum.parts())) {
      Figures figures = table.rows().get(row);
      boolean touches =
          domains.of(row).stream()
              .anyMatch(
                  each -> broken.stream().anyMatch(column -> each.value(figures, column) != 0));
      if (touches && figures.count() < table.tree().columns()) {
        contradicted.add(row);
      }
    }
  }

  /**
   * Doubts rows that lost cells and add up by rounding only, where their figures are that small.
   */
  private void doubtRounded() {
    for (int row = 0; row < table.rows().size(); row++) {
      Figures figures = table.rows().get(row);
      boolean doubtful =
          figures.count() < table.tree().columns()
              && domains.of(row).stream()
                  .allMatch(
                      each ->
                          table.tree().sums().stream()
                              .anyMatch(sum -> sum.isDoubtful(figures, each)));
      if (doubtful) {
        contradicted.add(row);
      }
    }
  }

  /**
   * Doubts all rows of sums that contradict each other and that lost cells: that one adds up in one
   * way alone may be by the wrong figure.
   */
  private void contradict(Set<Integer> rows) {
    for (int row : rows) {
      boolean whole = table.rows().get(row).count() == table.tree().columns();
      if (domains.of(row).size() > 1 || !whole) {
        contradicted.add(row);
      }
    }
  }

  private void adopt(Domains smaller, List<Equation> equations) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (smaller.of(row).size() < domains.of(row).size()) {
        domains.set(row, smaller.of(row));
        tell(row, equations);
      }
    }
  }

  private void tell(int row, List<Equation> equations) {
    for (Equation equation : equations) {
      if (equation.parts().contains(row)
          || equation.whole().filter(each -> each == row).isPresent()) {
        proofs.get(row).add(equation.proof());
      }
    }
  }

  /**
   * Takes each way that is part of no way to place the whole table; false if not all were tried.
   */
  private boolean search(Propagation propagation, List<Equation> equations) {
    if (propagation.rows().stream().filter(row -> domains.of(row).size() > 1).count() > MOST_OPEN) {
      return false;
    }
    Set<Candidate> supported = Sets.newIdentityHashSet();
    for (int row : propagation.rows()) {
      if (domains.of(row).size() < 2) {
        continue;
      }
      for (Candidate candidate : domains.of(row)) {
        if (work.isSpent()) {
          return false;
        }
        if (!supported.contains(candidate)) {
          Domains tried = domains.copy();
          tried.set(row, List.of(candidate));
          boolean possible =
              propagation.runFrom(tried, row) && complete(propagation, tried, supported);
          if (work.isSpent()) {
            return false;
          }
          if (!possible) {
            domains.keep(row, each -> each != candidate);
            tell(row, equations);
          }
        }
      }
    }
    return true;
  }

  /** Whether the rest can be placed too; then its ways are supported. */
  private boolean complete(Propagation propagation, Domains tried, Set<Candidate> supported) {
    int smallest = -1;
    for (int row : propagation.rows()) {
      int size = tried.of(row).size();
      if (size > 1 && (smallest < 0 || size < tried.of(smallest).size())) {
        smallest = row;
      }
    }
    if (work.isSpent()) {
      return false;
    }
    if (smallest < 0) {
      propagation.rows().forEach(row -> supported.addAll(tried.of(row)));
      return true;
    }
    for (Candidate candidate : tried.of(smallest)) {
      Domains next = tried.copy();
      next.set(smallest, List.of(candidate));
      work.spend(table.rows().size());
      if (propagation.runFrom(next, smallest) && complete(propagation, next, supported)) {
        return true;
      }
    }
    return false;
  }

  private ImmutableList<Placed> result(boolean unfinished) {
    ImmutableList.Builder<Placed> all = ImmutableList.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      all.add(result(row, unfinished));
    }
    return all.build();
  }

  private Placed result(int row, boolean unfinished) {
    List<Candidate> left = domains.of(row);
    Placed.Outcome outcome = outcome(row, left, unfinished);
    boolean proved =
        alone.get(row).complete() && !left.isEmpty() && outcome != Placed.Outcome.CONTRADICTED;
    ImmutableList.Builder<Integer> columns = ImmutableList.builder();
    for (int figure = 0; figure < table.rows().get(row).count(); figure++) {
      columns.add(proved ? common(left, figure) : -1);
    }
    return new Placed(
        columns.build(),
        outcome,
        left.size(),
        alone.get(row).tried(),
        ImmutableSet.copyOf(proofs.get(row)));
  }

  private Placed.Outcome outcome(int row, List<Candidate> left, boolean unfinished) {
    if (!alone.get(row).complete()) {
      return Placed.Outcome.UNFINISHED;
    }
    if (left.isEmpty()) {
      return Placed.Outcome.NONE;
    }
    if (contradicted.contains(row)) {
      return Placed.Outcome.CONTRADICTED;
    }
    if (left.size() == 1) {
      return Placed.Outcome.UNIQUE;
    }
    return unfinished ? Placed.Outcome.UNFINISHED : Placed.Outcome.SEVERAL;
  }

  /** The column in which a figure stands in all ways; -1 if there is none. */
  private static int common(List<Candidate> left, int figure) {
    int column = left.get(0).columnOf(figure);
    return left.stream().allMatch(each -> each.columnOf(figure) == column) ? column : -1;
  }
}
