package dev.yusuan.io.recognise.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Collects problems up to a limit. */
public final class ProblemLog {
  private static final Comparator<Numbered> PRINTED_ORDER = Comparator.comparingInt(Numbered::line);

  private final int limit;
  private final List<Numbered> problems = new ArrayList<>();
  private int found;

  /** A problem and the number of its line; 0 where it concerns the whole document. */
  private record Numbered(int line, Problem problem) {}

  public ProblemLog(int limit) {
    this.limit = limit;
  }

  /** Adds a problem at a cell of a line; {@code cell} is 0-based, or -1 for the whole line. */
  public void add(ProblemCode code, Line line, int cell, String... arguments) {
    add(code, line, cell, ContactHeader.NONE, arguments);
  }

  /** Adds a problem at a cell of a line below titles, those of its cells. */
  public void add(
      ProblemCode code, Line line, int cell, ContactHeader titles, String... arguments) {
    SourcePlace place = line.place(cell);
    boolean wholeRow = cell < 0 && line.isGrid();
    ImmutableList<String> masked = LineContacts.masked(line, titles);
    String[] shown = arguments.clone();
    for (int i = 0; i < shown.length; i++) {
      shown[i] = shown(shown[i], line, masked);
    }
    add(
        code,
        line.number(),
        Optional.of(
            wholeRow
                ? place.wholeLine(shown(line.text(), line, masked))
                : place.printing(shown(place.printed(), line, masked))),
        shown);
  }

  /** What may be shown of a text that quotes cells of the line. */
  private static String shown(String text, Line line, ImmutableList<String> masked) {
    if (masked.equals(line.cells())) {
      return text;
    }
    String shown = text;
    for (int i : longestFirst(line)) {
      String printed = line.cells().get(i);
      if (!masked.get(i).equals(printed)) {
        shown = shown.replace(Blanks.strip(printed), Blanks.strip(masked.get(i)));
        shown = shown.replace(Blanks.unwrap(printed), Blanks.unwrap(masked.get(i)));
      }
    }
    return shown;
  }

  /** The cells of a line, those that others may begin behind them. */
  private static ImmutableList<Integer> longestFirst(Line line) {
    return IntStream.range(0, line.cells().size())
        .boxed()
        .sorted(Comparator.comparingInt(cell -> -line.cells().get(cell).length()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Adds a problem at a place that prints nothing but what may be shown. */
  public void add(ProblemCode code, int line, SourcePlace place, String... arguments) {
    add(code, line, Optional.of(place), arguments);
  }

  /** Adds a problem of the whole document. */
  public void add(ProblemCode code, String... arguments) {
    add(code, 0, Optional.empty(), arguments);
  }

  /** Adds a problem that a front end found. */
  public void add(Problem problem) {
    found++;
    if (found <= limit) {
      problems.add(new Numbered(0, problem));
    }
  }

  private void add(ProblemCode code, int line, Optional<SourcePlace> place, String... arguments) {
    found++;
    if (found <= limit) {
      ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
      for (int i = 0; i < arguments.length; i++) {
        named.put(code.arguments().get(i), arguments[i]);
      }
      problems.add(new Numbered(line, new Problem(code, place, named.buildOrThrow())));
    }
  }

  public ImmutableList<Problem> inPrintedOrder() {
    ImmutableList.Builder<Problem> all = ImmutableList.builder();
    if (found > limit) {
      ProblemLog last = new ProblemLog(1);
      last.add(ProblemCode.LIMIT, "problems", Integer.toString(limit), Integer.toString(found));
      all.addAll(last.inPrintedOrder());
    }
    problems.stream().sorted(PRINTED_ORDER).map(Numbered::problem).forEach(all::add);
    return all.build();
  }
}
