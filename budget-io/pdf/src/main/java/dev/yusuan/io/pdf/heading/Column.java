package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.page.Rect;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a table without rulings: where it prints, and what (栏). Not thread-safe. */
public final class Column {
  /** Texts that share less than this share nothing. */
  private static final float TOUCH = 1;

  private final BitSet lines = new BitSet();
  private final Edges edges = new Edges();
  private float left = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private int numbers;
  private int amounts;
  private int texts;
  private @Nullable HeaderCell heading;

  /** A column in which nothing is printed yet. */
  public Column() {}

  /** A column between two lines. */
  public static Column between(float left, float right) {
    Column column = new Column();
    column.left = left;
    column.right = right;
    return column;
  }

  /** A column that nothing but its heading tells. */
  static Column headed(HeaderCell heading) {
    Column column = new Column();
    column.setHeading(heading);
    return column;
  }

  /** Adds what a line prints in it. */
  public void add(int line, Segment segment) {
    lines.set(line);
    widen(segment.box());
    edges.add(segment.box());
    if (segment.isNumber()) {
      numbers++;
      amounts += segment.isAmount() && !isCode(segment.text()) ? 1 : 0;
    } else {
      texts++;
    }
  }

  /** Digits alone may be a code. */
  private static boolean isCode(String text) {
    return text.length() > 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Adds another column to it. */
  public void add(Column other) {
    lines.or(other.lines);
    edges.add(other.edges);
    left = Math.min(left, other.left);
    right = Math.max(right, other.right);
    numbers += other.numbers;
    amounts += other.amounts;
    texts += other.texts;
    heading = heading == null ? other.heading : heading;
  }

  void setHeading(HeaderCell cell) {
    heading = cell;
    widen(cell.box());
  }

  private void widen(Rect box) {
    left = Math.min(left, box.left());
    right = Math.max(right, box.right());
  }

  /** Its heading, if it is told. */
  @Nullable HeaderCell heading() {
    return heading;
  }

  /** Where what it prints stands, without its heading. */
  Edges edges() {
    return edges;
  }

  /** Where it begins. */
  public float left() {
    return left;
  }

  /** Where it ends. */
  public float right() {
    return right;
  }

  float middle() {
    return (left + right) / 2;
  }

  /** How much of a stretch lies in it; negative where none does. */
  public float overlap(Rect box) {
    return Math.min(right, box.right()) - Math.max(left, box.left());
  }

  /** Which of some columns a stretch lies in most, or is least apart from. */
  public static int nearest(List<Column> columns, Rect box) {
    int nearest = 0;
    for (int i = 1; i < columns.size(); i++) {
      nearest = columns.get(i).overlap(box) > columns.get(nearest).overlap(box) ? i : nearest;
    }
    return nearest;
  }

  /** Whether a stretch lies in it in part. */
  public boolean touches(Rect box) {
    return overlap(box) > TOUCH;
  }

  /** Whether it prints amounts. */
  public boolean hasAmounts() {
    return amounts > 0 && numbers >= texts;
  }

  /** Whether it prints numbers, which may be codes. */
  public boolean hasNumbers() {
    return numbers > 0 && numbers >= texts;
  }

  /** Whether no line prints in both. */
  public boolean isApartFrom(Column other) {
    return !lines.intersects(other.lines);
  }

  /** In how many lines both print. */
  public int linesWith(Column other) {
    BitSet both = (BitSet) lines.clone();
    both.and(other.lines);
    return both.cardinality();
  }

  /** Whether what it prints stands to the left, to the right, or neither is told. */
  boolean isLeft() {
    return edges.areLeft();
  }

  boolean isRight() {
    return edges.areRight();
  }

  /** How what it prints stands in its cells; null if that is not told. */
  @Nullable Alignment alignment() {
    if (isRight()) {
      return Alignment.RIGHT;
    }
    if (isLeft()) {
      return Alignment.LEFT;
    }
    return edges.areCentred() ? Alignment.CENTRE : null;
  }

  /** The space of its heading; null if it has none. */
  public @Nullable Rect headingBox() {
    return heading == null ? null : heading.box();
  }
}
