package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.ProblemLog;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Titles;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.table.TableKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a document lacks of itself (完整性): tables that its list of contents (目录) names and that
 * are printed nowhere, and what should follow the row of a table with which it ends.
 */
final class Completeness {
  private static final int LONGEST_LIST = 200;
  private static final int LONGEST_ENTRY = 60;
  private static final String TABLE = "表";

  /** Dots and the number of the page behind an entry. */
  private static final Pattern PAGE = Pattern.compile("[.·…⋯―—_-]*[(]?[0-9]{0,3}[)]?[页]?$");

  /** A figure that ends in the middle: 31. of 31.20. */
  private static final Pattern CUT = Pattern.compile(".*[0-9][.,]");

  private final ImmutableList<Line> lines;
  private final Titles titles;
  private final List<ReadResult.Part> parts;
  private final ProblemLog problems;

  private Completeness(
      ImmutableList<Line> lines,
      KnownWords vocabulary,
      List<ReadResult.Part> parts,
      ProblemLog problems) {
    this.lines = lines;
    this.titles = vocabulary.titles();
    this.parts = parts;
    this.problems = problems;
  }

  /** Reports what it lacks; tells whether it breaks off within a table. */
  static boolean report(
      ImmutableList<Line> lines,
      KnownWords vocabulary,
      List<ReadResult.Part> parts,
      ProblemLog problems) {
    Completeness completeness = new Completeness(lines, vocabulary, parts, problems);
    ImmutableList<LabelPattern> contents = vocabulary.patterns("contents");
    int heading = 0;
    while (heading < lines.size()
        && !LabelPattern.any(contents, Words.plain(lines.get(heading).plainText()))) {
      heading++;
    }
    int first = heading + 1;
    int end = completeness.endOfList(first);
    List<Line> listed = completeness.listed(first, end);
    List<Line> missing = completeness.missing(listed, end);
    missing.forEach(
        line -> problems.add(ProblemCode.DOCUMENT_TABLE_MISSING, line, -1, shown(line)));
    return completeness.reportCut(
        !missing.isEmpty()
            && 2 * missing.size() >= listed.size()
            && missing.contains(listed.get(listed.size() - 1)));
  }

  /** The list ends where its first entry is printed again, or with a line that is no entry. */
  private int endOfList(int first) {
    int most = Math.min(lines.size(), first + LONGEST_LIST);
    for (int i = first; i < most; i++) {
      Line line = lines.get(i);
      boolean isAgain = i > first && title(line).equals(title(lines.get(first)));
      if (isAgain || line.plainText().length() > LONGEST_ENTRY || line.printedCells() > 2) {
        return i;
      }
    }
    return Math.max(most, Math.min(first, lines.size()));
  }

  /** The entries that name tables of known kinds. */
  private List<Line> listed(int first, int end) {
    return lines.subList(Math.min(first, end), end).stream()
        .filter(line -> entry(line).endsWith(TABLE) && titles.find(entry(line)).isPresent())
        .toList();
  }

  /** Those of them that are printed nowhere, neither by their kind nor by their title. */
  private List<Line> missing(List<Line> listed, int end) {
    Set<String> printed = new HashSet<>();
    lines.stream().skip(end).map(Completeness::title).forEach(printed::add);
    return listed.stream()
        .filter(line -> !isPrinted(titles.find(entry(line)).orElseThrow().kind()))
        .filter(line -> !printed.contains(title(line)))
        .toList();
  }

  private boolean isPrinted(TableKind<?> kind) {
    return parts.stream()
        .map(ReadResult.Part::disclosure)
        .anyMatch(each -> each.find(kind).isPresent() || each.hasUntyped(kind));
  }

  private static String shown(Line line) {
    return Blanks.strip(PAGE.matcher(line.plainText()).replaceFirst(""));
  }

  private static String entry(Line line) {
    return PAGE.matcher(Words.plain(line.plainText())).replaceFirst("");
  }

  private static String title(Line line) {
    return Titles.bare(entry(line));
  }

  /**
   * A row of a table at the very end: its last figure is broken off, or most tables are missing.
   */
  private boolean reportCut(boolean lacksTheRest) {
    if (lines.isEmpty()) {
      return false;
    }
    Line last = lines.get(lines.size() - 1);
    List<Integer> cells = last.printed();
    if (!last.isGrid() || cells.size() < 2) {
      return false;
    }
    String end = last.cell(cells.get(cells.size() - 1));
    boolean cut = lacksTheRest || CUT.matcher(Words.plain(end)).matches();
    if (cut) {
      problems.add(ProblemCode.DOCUMENT_CUT, last, -1, end);
    }
    return cut;
  }
}
