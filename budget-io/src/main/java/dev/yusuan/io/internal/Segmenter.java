package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.text.LabelPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a document into tables and texts, by the titles that a form knows. */
final class Segmenter {
  private static final int LONGEST_TITLE = 60;
  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,2}[.．、)）]");

  private final Form form;
  private final Captions captions;
  private final ImmutableList.Builder<Segment> segments = ImmutableList.builder();
  private List<Line> pending = new ArrayList<>();
  private @Nullable OpenTable table;
  private final int maxHeadings;
  private int headings;

  private Segmenter(Form form, int headings) {
    this.form = form;
    this.maxHeadings = headings;
    this.captions = new Captions(form);
  }

  /** The segments; headings beyond {@code headings} do not begin segments of their own. */
  static ImmutableList<Segment> segments(ImmutableList<Line> lines, int headings, Form form) {
    Segmenter segmenter = new Segmenter(form, headings);
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (line.isGrid() && !segmenter.isTitleAlone(line)) {
        segmenter.grid(line);
      } else {
        segmenter.pending.add(line);
      }
    }
    segmenter.close(segmenter.pending);
    return segmenter.segments.build();
  }

  /** Whether a line of cells prints nothing but the title of a known table. */
  private boolean isTitleAlone(Line line) {
    return line.printedCells() == 1 && form.find(line.plainText()).isPresent();
  }

  private void grid(Line line) {
    OpenTable open = table;
    if (open != null && pending.stream().allMatch(each -> continues(open, each))) {
      open.captions.addAll(pending);
      open.grid.add(line);
    } else {
      OpenTable opened = open();
      opened.grid.add(line);
      table = opened;
    }
    pending = new ArrayList<>();
  }

  /** Whether a line may stand within a table: a caption, or a heading of its sheet. */
  private boolean continues(OpenTable open, Line line) {
    return captions.isCaption(line)
        || open.sheet.filter(sheet -> sheet.isHeading(line.plainText())).isPresent();
  }

  /** Opens the table whose title and captions end the pending lines. */
  private OpenTable open() {
    int title = pending.size() - 1;
    while (title >= 0 && captions.isCaption(pending.get(title))) {
      title--;
    }
    boolean titled = title >= 0 && isTitle(pending.get(title));
    int captionStart = title + 1;
    int start = titled ? title : captionStart;
    while (titled && start > 0 && captions.isMargin(pending.get(start - 1))) {
      start--;
    }
    OpenTable opened = open(titled ? pending.get(title) : null);
    opened.margin.addAll(pending.subList(start, titled ? title : captionStart));
    opened.captions.addAll(pending.subList(captionStart, pending.size()));
    close(pending.subList(0, start));
    return opened;
  }

  private OpenTable open(@Nullable Line title) {
    Optional<FormSheet> sheet =
        Optional.ofNullable(title)
            .flatMap(line -> form.find(line.plainText()))
            .flatMap(FormTable::sheet);
    return new OpenTable(title, sheet);
  }

  private boolean isTitle(Line line) {
    String text = line.plainText();
    return form.find(text).isPresent() || (text.length() <= LONGEST_TITLE && text.endsWith("表"));
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
    String text = line.plainText();
    if (form.notes().stream().anyMatch(word -> beginsNote(text, word))) {
      return true;
    }
    if (index == 0 || line.isHeading()) {
      return false;
    }
    boolean adjacent = lines.get(index - 1).number() == line.number() - 1;
    return adjacent || NUMBERED.matcher(text).lookingAt();
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
        || LabelPattern.any(form.sections(), line.plainText())
        || (form.find(line.plainText()).isPresent() && !line.isListed());
  }

  private void text(Optional<Line> heading, List<Line> body) {
    if (heading.isPresent() || !body.isEmpty()) {
      segments.add(new Segment.Text(heading, ImmutableList.copyOf(body)));
    }
  }

  private static final class OpenTable {
    private final @Nullable Line title;
    private final Optional<FormSheet> sheet;
    private final List<Line> margin = new ArrayList<>();
    private final List<Line> captions = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();

    private OpenTable(@Nullable Line title, Optional<FormSheet> sheet) {
      this.title = title;
      this.sheet = sheet;
    }

    private Segment segment(List<Line> notes) {
      return new Segment.Grid(
          ImmutableList.copyOf(margin),
          Optional.ofNullable(title),
          ImmutableList.copyOf(captions),
          ImmutableList.copyOf(grid),
          ImmutableList.copyOf(notes));
    }
  }
}
