package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a column of names begins close behind one of codes (编码栏与名称栏): the names stand below each
 * other, however long the codes before them are, or below a name without a code, or both have a
 * heading of their own.
 */
final class CodeGutters {
  /** Names that begin with less between them begin below each other. */
  private static final float SAME = 0.3f;

  /** A name begins that far, in sizes, behind the edge of its cell at least. */
  private static final float EDGE = 0.05f;

  private final List<Segment> texts = new ArrayList<>();
  private final List<Segment[]> pairs = new ArrayList<>();
  private final List<Float> gutters = new ArrayList<>();

  private final List<List<Segment>> header;

  private CodeGutters(List<List<Segment>> header) {
    this.header = header;
  }

  /** The places between codes and names that the lines of a table show, or those of its header. */
  static List<Float> of(List<List<Segment>> lines, List<List<Segment>> header) {
    CodeGutters found = new CodeGutters(header);
    for (List<Segment> line : lines) {
      for (Segment segment : line) {
        List<Segment> parts = segment.codeAndName();
        if (parts.size() == 2) {
          found.pairs.add(parts.toArray(Segment[]::new));
        } else if (!segment.isNumber()) {
          found.texts.add(segment);
        }
      }
    }
    found.pairs.forEach(found::look);
    return found.gutters;
  }

  private void look(Segment[] pair) {
    Segment name = pair[1];
    float edge = name.box().left() - EDGE * name.line().size();
    boolean isKnown = gutters.stream().anyMatch(gutter -> Math.abs(gutter - edge) < SAME);
    if (!isKnown
        && (texts.stream().anyMatch(text -> isBelow(name, text))
            || hasOtherCode(pair)
            || header.stream().anyMatch(line -> hasHeadings(line, pair, edge)))) {
      gutters.add(edge);
    }
  }

  private boolean hasOtherCode(Segment[] pair) {
    return pairs.stream()
        .anyMatch(
            other ->
                isBelow(pair[1], other[1]) && pair[0].text().length() != other[0].text().length());
  }

  /** Whether a line prints one heading above the code and another above the name. */
  private static boolean hasHeadings(List<Segment> line, Segment[] pair, float edge) {
    boolean code = false;
    boolean name = false;
    for (Segment segment : line) {
      for (Segment text : segment.texts()) {
        float left = text.box().left();
        float right = text.box().right();
        code |= right <= edge && right > pair[0].box().left();
        name |= left >= edge && left < pair[1].box().right();
      }
    }
    return code && name;
  }

  private static boolean isBelow(Segment one, Segment other) {
    return Math.abs(one.box().left() - other.box().left()) < SAME;
  }
}
