package dev.yusuan.io.flat.kept;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.money.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * A table without columns whose header is not known: rows of names and amounts. Which column an
 * amount stands in is left open.
 *
 * @param header the lines of its header, on all pages
 * @param rows its rows
 * @param lines how many lines it takes
 */
public record KeptTable(ImmutableList<FlatLine> header, ImmutableList<FlatRow> rows, int lines) {
  private static final int MOST_WORDS_OF_NAME = 6;
  private static final int FITTING = 3;
  private static final int ENOUGH = 3;
  private static final int MOST_BROKEN = 5;
  private static final Pattern SENTENCE =
      Pattern.compile(".*[。；！？].*|.*[：:]|.{61,}|.*，.{25,}|.{25,}，.*");

  /**
   * Reads lines below the title of a table.
   *
   * @param sided whether tables of its kind print two rows side by side
   * @return the table; empty where lines are no rows, or what their figures are is not known
   */
  public static Optional<KeptTable> read(
      List<FlatLine> lines, KnownWords words, AmountUnit unit, boolean sided) {
    int first = 0;
    while (first < lines.size() && (lines.get(first).isOfWords() && !isProse(lines.get(first)))) {
      first++;
    }
    if (first == 0 || first == lines.size()) {
      return Optional.empty();
    }
    List<FlatLine> header = new ArrayList<>(lines.subList(0, first));
    List<FlatLine> again = new ArrayList<>();
    List<FlatLine> body = new ArrayList<>();
    int end = body(lines, first, again, body);
    boolean ofCells = areCells(body);
    if (isNameOfFirst(header, body)) {
      body.add(0, header.remove(header.size() - 1));
    }
    List<KeptRow> rows = new KeptRows(body, ofCells, sided).read();
    KeptHeadings headings = new KeptHeadings(header, words);
    boolean rates = rows.stream().anyMatch(KeptRow::hasRate);
    if (headings.areOf(unit, rates)
        && areRows(rows, headings.count())
        && !(ofCells && !canBeCells(rows))) {
      boolean rateLast = !rates && headings.haveRates();
      int names =
          headings.count() - most(rows, row -> row.figures().size()) - most(rows, KeptRow::texts);
      rows.forEach(row -> row.partNames(names, ofCells));
      KeptFigures figures = new KeptFigures(rows, headings, rateLast);
      return Optional.of(
          new KeptTable(
              ImmutableList.<FlatLine>builder().addAll(header).addAll(again).build(),
              rows.stream().map(row -> row.row(figures)).collect(ImmutableList.toImmutableList()),
              end));
    }
    return Optional.empty();
  }

  /**
   * Takes the lines below a header up to the last that prints a figure; tells where they end.
   *
   * @param again takes the lines of headers that are repeated, and of numbers of columns
   */
  private static int body(
      List<FlatLine> lines, int first, List<FlatLine> again, List<FlatLine> body) {
    List<String> texts = texts(lines.subList(0, first));
    int end = first;
    int rows = 0;
    int headers = 0;
    for (int i = first; i < lines.size() && !isProse(lines.get(i)); i++) {
      FlatLine line = lines.get(i);
      boolean repeats =
          i + first <= lines.size() && texts(lines.subList(i, i + first)).equals(texts);
      if (repeats) {
        again.addAll(lines.subList(i, i + first));
        i += first - 1;
      } else if (line.isNumbering()) {
        again.add(line);
      } else {
        body.add(line);
        if (line.printed().stream().anyMatch(FlatToken::isAmount)) {
          end = i + 1;
          rows = body.size();
          headers = again.size();
        }
      }
    }
    body.subList(rows, body.size()).clear();
    again.subList(headers, again.size()).clear();
    return end;
  }

  private static List<String> texts(List<FlatLine> lines) {
    return lines.stream().map(line -> FlatToken.joined(line.printed())).toList();
  }

  /**
   * Whether rows of cells on lines of their own begin with names, and their figures are no codes.
   */
  private static boolean canBeCells(List<KeptRow> rows) {
    boolean named = rows.size() == 1 || !rows.get(0).isOfFigures();
    return named
        && rows.stream()
            .flatMap(row -> row.figures().stream())
            .anyMatch(figure -> !figure.isDigits());
  }

  /** Whether nearly all cells stand on lines of their own. */
  private static boolean areCells(List<FlatLine> body) {
    long several = body.stream().filter(line -> line.printed().size() > 1).count();
    return several * MOST_BROKEN <= body.size();
  }

  /** Whether the last line above figures that name nothing is no heading but their name. */
  private static boolean isNameOfFirst(List<FlatLine> header, List<FlatLine> body) {
    FlatLine last = header.get(header.size() - 1);
    boolean named =
        body.stream().skip(1).anyMatch(line -> line.isOfWords() && line.printed().size() == 1);
    return header.size() > 1
        && last.printed().size() == 1
        && named
        && !body.isEmpty()
        && body.get(0).first().isAmount()
        && !body.get(0).first().isDigits();
  }

  /** Whether a line is of a text, or tells how to reach a person. */
  private static boolean isProse(FlatLine line) {
    String text = FlatToken.joined(line.printed());
    boolean sentence =
        line.isOfWords()
            && line.printed().stream().anyMatch(token -> SENTENCE.matcher(token.text()).matches());
    return sentence || text.indexOf('。') >= 0 || !ContactMask.mask(text).equals(text);
  }

  private static int most(List<KeptRow> rows, ToIntFunction<KeptRow> count) {
    return rows.stream().mapToInt(count).max().orElse(0);
  }

  /** Whether rows are put together as a table prints them, with no more figures than headings. */
  private static boolean areRows(List<KeptRow> rows, int headings) {
    List<KeptRow> ofFigures = rows.stream().filter(row -> !row.figures().isEmpty()).toList();
    int most = most(rows, row -> row.figures().size());
    long unnamed = ofFigures.stream().filter(KeptRow::isOfFigures).count();
    boolean enough = ofFigures.size() > 1 || most >= ENOUGH;
    return enough
        && most <= headings
        && (unnamed * FITTING <= rows.size() || rows.size() == 1)
        && ofFigures.size() * FITTING >= rows.size()
        && rows.stream().allMatch(row -> row.label().size() <= MOST_WORDS_OF_NAME);
  }
}
