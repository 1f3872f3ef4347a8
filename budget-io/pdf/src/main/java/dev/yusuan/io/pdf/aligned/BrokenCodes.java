package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.CellWords;
import java.util.List;
import java.util.Optional;
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

  private static final Pattern CLASS = Pattern.compile("[0-9]{2} [0-9]");

  /** No amount has so many digits, but codes of projects do. */
  private static final Pattern LONG = Pattern.compile("[0-9]{14,}");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Lines of one cell stand no farther apart, in sizes. */
  private static final float CLOSE = 1.8f;

  private BrokenCodes() {}

  /** Whether a number ends the code before a name of a line close above. */
  static boolean isEnd(List<Segment> above, List<Segment> line, Segment number, Segment rest) {
    float pitch = rest.baseline() - number.baseline();
    return pitch > 0
        && pitch <= CLOSE * rest.line().size()
        && number.box().left() < rest.box().right()
        && rest.box().left() < number.box().right()
        && (isEndBeforeName(above, line, number, rest) || isEndOfClass(above, line, number, rest));
  }

  /** Whether a digit alone goes on with two of a class, which other levels of the code follow. */
  private static boolean isEndOfClass(
      List<Segment> above, List<Segment> line, Segment number, Segment rest) {
    Optional<Segment> name = name(above);
    return above.get(0).equals(number)
        && line.get(0).equals(rest)
        && CLASS.matcher(number.text() + " " + rest.text()).matches()
        && name.isPresent()
        && name(line).filter(own -> !isShorter(name.get(), own)).isEmpty();
  }

  private static Optional<Segment> name(List<Segment> line) {
    return line.stream().filter(segment -> !segment.isNumber()).findFirst();
  }

  private static boolean isEndBeforeName(
      List<Segment> above, List<Segment> line, Segment number, Segment rest) {
    int name = above.indexOf(number) + 1;
    return name < above.size()
        && !above.get(name).isNumber()
        && (CODE.matcher(number.text() + rest.text()).matches() || isLong(number, rest))
        && isPart(number.text(), name > 1 || line.indexOf(rest) > 0, above.get(name), line, rest);
  }

  private static boolean isPart(
      String number, boolean within, Segment name, List<Segment> line, Segment rest) {
    boolean alone = isAlone(name, line, line.indexOf(rest) + 1);
    return PART.matcher(number).matches()
        ? alone || !within
        : alone && (SECTION.matcher(number).matches() || LONG.matcher(number).matches());
  }

  private static boolean isLong(Segment number, Segment rest) {
    return LONG.matcher(number.text()).matches() && DIGITS.matcher(rest.text()).matches();
  }

  /** Whether no name stands behind a number, but the shorter end of one. */
  private static boolean isAlone(Segment name, List<Segment> line, int behind) {
    return behind >= line.size()
        || line.get(behind).isNumber()
        || isShorter(name, line.get(behind));
  }

  private static boolean isShorter(Segment name, Segment end) {
    return end.box().right() < name.box().right()
        && end.box().right() > name.box().left()
        && !CellWords.beginsItem(end.text());
  }
}
