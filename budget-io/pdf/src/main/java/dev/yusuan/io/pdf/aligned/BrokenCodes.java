package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells codes that are broken for want of room (断行的科目编码): {@code 2080} before a name, above {@code
 * 505}. Four and six digits are no code; below five, two are the rest of one if they stand alone or
 * before the end of the name.
 */
final class BrokenCodes {
  private static final Pattern PART = Pattern.compile("[0-9]{4}(?:[0-9]{2})?");

  private static final Pattern CODE = Pattern.compile("[0-9]{5}(?:[0-9]{2})?");

  private static final Pattern SECTION = Pattern.compile("[0-9]{5}");

  /** Lines of one cell stand no farther apart, in sizes. */
  private static final float CLOSE = 1.8f;

  private BrokenCodes() {}

  /** Whether the first text of a line ends the code before the name of a line close above. */
  static boolean isEnd(List<Segment> above, List<Segment> line) {
    Segment number = above.get(0);
    Segment rest = line.get(0);
    float pitch = rest.baseline() - number.baseline();
    return above.size() > 1
        && !above.get(1).isNumber()
        && pitch > 0
        && pitch <= CLOSE * rest.line().size()
        && number.box().left() < rest.box().right()
        && rest.box().left() < number.box().right()
        && (PART.matcher(number.text()).matches()
            || (SECTION.matcher(number.text()).matches() && isAlone(above, line)))
        && CODE.matcher(number.text() + rest.text()).matches();
  }

  /** Whether a line has no name of its own. */
  private static boolean isAlone(List<Segment> above, List<Segment> line) {
    return line.size() == 1
        || line.get(1).isNumber()
        || BrokenTexts.isEnd(above.get(1), line.get(1), Float.MAX_VALUE);
  }
}
