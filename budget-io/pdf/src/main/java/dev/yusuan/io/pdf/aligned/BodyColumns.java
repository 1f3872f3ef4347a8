package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.Column;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the columns in which the rows of a table print: first where numbers stand below each other,
 * then texts beside those (表体定栏). What reaches over several columns tells nothing of them.
 */
final class BodyColumns {
  private static final Comparator<Column> FROM_LEFT = Comparator.comparing(Column::left);

  /** A word so much of which stands above and below numbers is one of their column. */
  private static final float WITHIN = 0.5f;

  private final List<List<Segment>> lines;
  private final List<Column> columns = new ArrayList<>();
  private final List<Rect> crossing = new ArrayList<>();

  private BodyColumns(List<List<Segment>> lines) {
    this.lines = lines;
  }

  /** The columns from left to right, told from the stretches of each line. */
  static List<Column> of(List<List<Segment>> lines) {
    List<Float> gutters = Gutters.of(tell(lines));
    List<List<Segment>> parted = new ArrayList<>();
    for (List<Segment> line : lines) {
      parted.add(Gutters.split(line, gutters));
    }
    return tell(parted);
  }

  private static List<Column> tell(List<List<Segment>> lines) {
    BodyColumns told = new BodyColumns(lines);
    told.addNumbers();
    told.addTexts();
    told.join();
    return told.columns;
  }

  private void addNumbers() {
    for (int line = 0; line < lines.size(); line++) {
      for (Segment segment : lines.get(line)) {
        if (segment.isNumber()) {
          add(line, segment, touched(segment.box()));
        }
      }
    }
  }

  /** Adds texts, the shortest first: a long one may reach over several columns. */
  private void addTexts() {
    List<Text> texts = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      for (Segment segment : lines.get(line)) {
        if (!segment.isNumber()) {
          texts.add(new Text(line, segment));
        }
      }
    }
    texts.sort(Comparator.comparing(text -> text.segment().box().width()));
    for (Text text : texts) {
      List<Column> touched = touched(text.segment().box());
      touched.removeIf(column -> column.hasNumbers() && !isWithin(text.segment(), column));
      add(text.line(), text.segment(), touched);
    }
  }

  private record Text(int line, Segment segment) {}

  private static boolean isWithin(Segment text, Column column) {
    float smaller = Math.min(text.box().width(), column.right() - column.left());
    return column.overlap(text.box()) >= WITHIN * smaller;
  }

  private List<Column> touched(Rect box) {
    List<Column> touched = new ArrayList<>();
    for (Column column : columns) {
      if (column.touches(box)) {
        touched.add(column);
      }
    }
    return touched;
  }

  private void add(int line, Segment segment, List<Column> touched) {
    if (touched.size() > 1) {
      crossing.add(segment.box());
      return;
    }
    if (touched.isEmpty()) {
      touched.add(new Column());
      columns.add(touched.get(0));
    }
    touched.get(0).add(line, segment);
    columns.sort(FROM_LEFT);
  }

  /** Makes one column of two beside each other that texts reach over at least as often as not. */
  private void join() {
    for (int i = columns.size() - 1; i > 0; i--) {
      Column before = columns.get(i - 1);
      Column column = columns.get(i);
      long over = crossing.stream().filter(b -> before.touches(b) && column.touches(b)).count();
      if (over > 0
          && over >= before.linesWith(column)
          && !(before.hasAmounts() || column.hasAmounts())) {
        before.add(column);
        columns.remove(i);
      }
    }
  }
}
