package dev.yusuan.io.recognise.segment;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.recognise.header.Sheets;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Titles;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into tables and text. A table is a run of rows, with the title and the captions
 * before it, the captions and headers on its later pages, and the notes below it.
 */
public final class Segmenter {
  private static final int LONGEST_TITLE = 60;

  /** What stands behind a title and says what part of it a table is: --人员经费(工资福利支出). */
  private static final Pattern WHAT_OF_IT =
      Pattern.compile("(?:(?<=表)[-—－─]{1,2}[^()。]{1,30})?(?:[(][^()]*[)]){0,3}$");

  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,2}[.．、)）]");

  private final KnownWords vocabulary;
  private final Captions captions;
  private final Continuation continuation;
  private final Furniture furniture;
  private final Sheets sheets;
  private final ImmutableList<LabelPattern> sections;
  private final ImmutableList<LabelPattern> emptyTable;
  private final ImmutableList<String> noteWords;
  private final ImmutableList.Builder<Segment> segments = ImmutableList.builder();
  private List<Line> pending = new ArrayList<>();
  private @Nullable OpenTable table;
  private final int maxHeadings;
  private int headings;
  private final List<Line> joined = new ArrayList<>();
  private final Map<String, Optional<Titles.Named>> knownTitles = new HashMap<>();

  private Segmenter(ImmutableList<Line> lines, int headings, KnownWords vocabulary) {
    this.maxHeadings = headings;
    this.vocabulary = vocabulary;
    this.captions = new Captions(vocabulary);
    this.furniture = new Furniture(lines);
    this.continuation = new Continuation(lines, vocabulary, captions);
    this.sheets = new Sheets(vocabulary);
    this.sections = vocabulary.patterns("section");
    this.emptyTable = vocabulary.patterns("emptyTable");
    this.noteWords = vocabulary.words("note");
  }

  /** The segments; headings beyond {@code headings} do not begin segments of their own. */
  public static ImmutableList<Segment> segments(
      ImmutableList<Line> lines, int headings, KnownWords vocabulary) {
    Segmenter segmenter = new Segmenter(lines, headings, vocabulary);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (line.isGrid() && !segmenter.standsAlone(line)) {
        segmenter.row(i, line);
      } else {
        segmenter.pending.add(line);
      }
    }
    segmenter.close(segmenter.pending);
    return segmenter.segments.build();
  }

  /** Whether a row is no row of the table but a title, a caption or a note in the grid. */
  private boolean standsAlone(Line line) {
    if (captions.isCaption(line) || isEmptyTable(line)) {
      return true;
    }
    if (line.printedCells() != 1) {
      return false;
    }
    String text = line.plainText();
    boolean note = isNoteWord(text) && !noteWords.contains(text);
    return isKnownTitle(text) || note || (namesTable(text) && isTitle(line));
  }

  /** Whether a line says that its table is empty, with its number or without. */
  private boolean isEmptyTable(Line line) {
    List<Integer> printed = line.printed();
    int last = printed.size() - 1;
    boolean alone = last == 0 || (last == 1 && CellFit.isDigits(line.cells().get(printed.get(0))));
    if (!alone || line.cells().get(printed.get(last)).length() > LONGEST_TITLE) {
      return false;
    }
    return LabelPattern.any(emptyTable, line.cells().get(printed.get(last)));
  }

  private void row(int index, Line line) {
    OpenTable open = table;
    if (open != null && continues(open, index, line)) {
      addCaptions(open, pending);
      open.grid.add(line);
    } else if (open != null && (isWithinSheet(open, line) || isBelowLabel(open, index))) {
      open.grid.addAll(pending);
      open.grid.add(line);
    } else {
      OpenTable opened = open();
      opened.grid.add(line);
      table = opened;
    }
    pending = new ArrayList<>();
  }

  /** Adds captions, of which the first issuer is that of the table. */
  private void addCaptions(OpenTable open, List<Line> lines) {
    open.issuer = open.issuer.isPresent() ? open.issuer : continuation.issuer(lines);
    open.captions.addAll(lines);
  }

  private boolean continues(OpenTable open, int index, Line line) {
    boolean sameGrid = open.last().origin().block() == line.origin().block();
    if (pending.isEmpty() && sameGrid) {
      return true;
    }
    boolean sheet =
        open.sheet.filter(known -> continuation.mayBeOf(known, open.grid, index)).isPresent()
            || sheets.beginsWithLabels(open.grid);
    boolean another =
        sheet
            && pending.stream()
                .anyMatch(each -> furniture.contains(each) && isKnownTitle(each.plainText()))
            && sheets.beginAgain(open.grid, continuation.gridAt(index, Sheets.MOST_LINES));
    List<Line> between = new ArrayList<>();
    for (Line each : pending) {
      if (!furniture.contains(each) || (another && isKnownTitle(each.plainText()))) {
        between.add(each);
      }
    }
    List<Line> titles = between.stream().filter(each -> isKnownTitle(each.plainText())).toList();
    for (Line title : titles) {
      if (open.title == null
          || !Titles.bare(title.plainText()).equals(Titles.bare(open.title.plainText()))) {
        return false;
      }
    }
    boolean captionsOnly =
        between.stream()
            .allMatch(
                each ->
                    titles.contains(each)
                        || captions.isCaption(each)
                        || open.sheet.filter(known -> known.isHeading(each.plainText())).isPresent()
                        || (sheet && sheets.isHeading(each.plainText())));
    if (!captionsOnly || continuation.namesAnotherIssuer(open.issuer, between)) {
      return false;
    }
    if (titles.isEmpty() && (sameGrid || sheet)) {
      return true;
    }
    return !sheet && continuation.continues(open, index, !titles.isEmpty());
  }

  /**
   * Whether what stands between the rows of a sheet is text of its cells, broken over lines: the
   * sheet goes on behind it with a label that it has not printed yet, or with its indicators.
   */
  private boolean isWithinSheet(OpenTable open, Line line) {
    boolean text =
        pending.stream()
            .noneMatch(
                each ->
                    each.isHeading()
                        || each.isInPieces()
                        || captions.isCaption(each)
                        || isKnownTitle(each.plainText())
                        || LabelPattern.any(sections, each.plainText()));
    return text
        && sheets.isPrintedIn(
            Stream.concat(open.grid.stream(), Stream.of(line)).limit(Sheets.MOST_LINES).toList())
        && sheets.goesOn(open.grid, line);
  }

  private boolean isBelowLabel(OpenTable open, int index) {
    return pending.stream().noneMatch(this::isTitle)
        && continuation.areLabelsOnly(open.grid, pending, index);
  }

  /** Opens the table whose title and captions end the pending lines. */
  private OpenTable open() {
    int title = pending.size() - 1;
    while (title >= 0 && isBelowTitle(pending.get(title))) {
      title--;
    }
    joinTitle(title);
    title = Math.min(title, pending.size() - 1);
    while (title >= 0 && isBelowTitle(pending.get(title))) {
      title--;
    }
    int captionStart = title + 1;
    List<Line> captionLines = pending.subList(captionStart, pending.size());
    boolean titled =
        title >= 0
            && (isTitle(pending.get(title))
                || captions.isTitleAbove(pending.get(title), captionLines));
    int start = titled ? title : captionStart;
    while (titled && start > 0 && isAboveTitle(pending.get(start - 1), pending.get(title))) {
      start--;
    }
    OpenTable opened = open(titled ? pending.get(title) : null);
    opened.margin.addAll(pending.subList(start, titled ? title : captionStart));
    addCaptions(opened, captionLines);
    opened.titleRest.addAll(joined);
    joined.clear();
    close(pending.subList(0, start));
    return opened;
  }

  /** Makes one line of a title that is printed in two, if only both together are known. */
  private void joinTitle(int last) {
    if (last < 1 || isKnownTitle(pending.get(last).plainText())) {
      return;
    }
    Line first = pending.get(last - 1);
    Line second = pending.get(last);
    String whole = first.plainText() + second.plainText();
    if (!first.isGrid() && !second.isGrid() && isKnownTitle(whole)) {
      pending.set(last - 1, first.withCells(List.of(whole)));
      joined.add(second);
      pending.remove(last);
    }
  }

  private boolean isBelowTitle(Line line) {
    return (captions.isCaption(line) || furniture.contains(line))
        && !isKnownTitle(line.plainText());
  }

  /** Whether a line is a caption above a title, or names the same table: the name of a sheet. */
  private boolean isAboveTitle(Line line, Line title) {
    return captions.isCaption(line) || furniture.contains(line) || namesTheSame(line, title);
  }

  private boolean namesTheSame(Line line, Line title) {
    Optional<Titles.Named> named = knownTitle(title.plainText());
    return knownTitle(line.plainText())
        .filter(above -> named.filter(below -> below.kind() == above.kind()).isPresent())
        .isPresent();
  }

  private OpenTable open(@Nullable Line title) {
    Optional<FormSheet> sheet =
        Optional.ofNullable(title)
            .flatMap(line -> knownTitle(line.plainText()))
            .flatMap(named -> sheetOf(named.kind()));
    return new OpenTable(title, sheet);
  }

  private Optional<FormSheet> sheetOf(TableKind<?> kind) {
    return vocabulary.forms().stream()
        .flatMap(form -> form.tables().stream())
        .filter(each -> each.kind() == kind)
        .flatMap(each -> each.sheet().stream())
        .findFirst();
  }

  private boolean isKnownTitle(String text) {
    return knownTitle(text).isPresent();
  }

  /** What a line names; the same lines are asked again and again. */
  private Optional<Titles.Named> knownTitle(String text) {
    return knownTitles.computeIfAbsent(text, vocabulary.titles()::find);
  }

  private boolean isTitle(Line line) {
    String text = Words.plain(line.plainText());
    return isKnownTitle(text)
        || (line.isHeading() && text.length() <= LONGEST_TITLE && text.indexOf('。') < 0)
        || (text.length() <= LONGEST_TITLE
            && namesTable(text)
            && !text.contains("详见")
            && text.indexOf('。') < 0);
  }

  private static boolean namesTable(String text) {
    return WHAT_OF_IT.matcher(Titles.bare(text)).replaceAll("").endsWith("表");
  }

  /** Closes the open table with the notes among the lines; the rest of the lines is text. */
  private void close(List<Line> lines) {
    int notes = 0;
    if (table != null) {
      while (notes < lines.size() && isNote(lines, notes)) {
        notes++;
      }
      segments.add(table.segment(lines.subList(0, notes)));
      table = null;
    }
    texts(lines.subList(notes, lines.size()));
  }

  private boolean isNote(List<Line> lines, int index) {
    Line line = lines.get(index);
    if (line.isInPieces()) {
      return false;
    }
    String text = line.plainText();
    if (isNoteWord(text) || isEmptyTable(line) || (index == 0 && statesUnitBelow(line))) {
      return true;
    }
    if (index == 0 || line.isHeading() || isKnownTitle(text) || captions.isMargin(line)) {
      return false;
    }
    boolean adjacent = !line.origin().afterGap() && !line.origin().startsPage();
    return adjacent || NUMBERED.matcher(text).lookingAt();
  }

  /** Whether a line below a table that states no unit states one in brackets. */
  private boolean statesUnitBelow(Line line) {
    String text = Words.plain(line.plainText());
    return table != null
        && text.startsWith("(")
        && captions.unit(line).isPresent()
        && table.captions.stream().noneMatch(each -> captions.unit(each).isPresent())
        && table.margin.stream().noneMatch(each -> captions.unit(each).isPresent());
  }

  private boolean isNoteWord(String text) {
    return noteWords.stream().anyMatch(word -> beginsNote(text, word));
  }

  private static boolean beginsNote(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }

  private void texts(List<Line> lines) {
    Optional<Line> heading = Optional.empty();
    List<Line> body = new ArrayList<>();
    for (Line line : lines) {
      if (isHeading(line) && headings++ < maxHeadings) {
        text(heading, body);
        heading = Optional.of(line);
        body = new ArrayList<>();
      } else {
        body.add(line);
      }
    }
    text(heading, body);
  }

  private boolean isHeading(Line line) {
    return line.isHeading()
        || LabelPattern.any(sections, line.plainText())
        || (isKnownTitle(line.plainText()) && !line.isListed());
  }

  private void text(Optional<Line> heading, List<Line> body) {
    if (heading.isPresent() || !body.isEmpty()) {
      segments.add(new Segment.Text(heading, ImmutableList.copyOf(body)));
    }
  }
}
